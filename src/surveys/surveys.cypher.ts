import { cypher } from '../database/cypher';
import { REGION, type RegionFact } from '../facts/region';
import { SURVEY, type SurveyFact } from '../facts/survey';

/** A survey as a statement gives it, and whether it was for all of the place at hand; false where for a part of it. */
export type SurveyRow = [survey: unknown[], region: unknown[], coversPlace: boolean, industryIds: string[]];

/** A survey as it was read for a place. */
export interface PlacedSurvey extends SurveyFact {
  region: RegionFact;
  /** Whether it was for the place or a region that it is part of; not so of a part of the place. */
  coversPlace: boolean;
  /** The industries in which alone it was looked; none where in all. */
  industryIds: string[];
}

export function surveyOf([survey, region, coversPlace, industryIds]: SurveyRow): PlacedSurvey {
  return Object.assign(SURVEY.read(survey), { region: REGION.read(region), coversPlace, industryIds });
}

/** The item of a list of {@link SurveyRow}, of `survey`, `around` and `coversPlace`. */
export const SURVEY_ITEM = cypher`
  [[${SURVEY.of('survey')}], [${REGION.of('around')}], coversPlace,
   [(survey)-[:SURVEYED_FOR]->(industry:Industry) | industry.id]]`;

/**
 * The surveys on `subject` for the `place` at hand, what it is part of, or its parts. From the place on, so that one city
 * does not grow with the nation.
 */
export const SURVEYS_AROUND = cypher`
  CALL {
    WITH place
    MATCH (place)-[:PART_OF*0..]->(around:Region)
    RETURN around, true AS coversPlace
    UNION
    WITH place
    MATCH (place)<-[:PART_OF*1..]-(around:Region)
    RETURN around, false AS coversPlace
  }
  MATCH (around)<-[:SURVEYED_IN]-(survey:Survey)
  WHERE survey.subject = subject`;

/** The surveys on `subject` wherever, of which none is for everywhere. Leans on the index survey_subject. */
export const SURVEYS_ANYWHERE = cypher`
  MATCH (survey:Survey)-[:SURVEYED_IN]->(around:Region)
  WHERE survey.subject = subject
  WITH survey, around, false AS coversPlace`;
