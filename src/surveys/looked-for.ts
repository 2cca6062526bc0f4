import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { badUserInput } from '../errors';
import type { KindsThere } from '../facts/kinds-there';
import { unknownId } from '../facts/near-matches';
import type { SurveyFact } from '../facts/survey';
import { eachOnce } from '../grouping';
import type { Summary } from '../text/summary';
import type { CollaborationRole, OrganizationKind, PlatformKind, SurveySubject } from '../vocabulary';
import { type Aimed, type Extent, type ExtentOfKinds, extentOf, extentOfKinds } from './extent';
import { lookedForSummary } from './summary';
import { SURVEY_ITEM, SURVEYS_ANYWHERE, SURVEYS_AROUND, type SurveyRow, surveyOf } from './surveys.cypher';

/** How far something was looked for, by which surveys, and what that comes to in words. */
export interface LookedFor extends Extent {
  /** The newest first. */
  surveys: SurveyFact[];
  kindsNotLookedFor: PlatformKind[];
  summary: Summary;
}

/** What it is asked of whether and how it was looked for. */
interface Sought {
  subject: SurveySubject;
  /** Of PLATFORM_KIND, ORGANIZATION_KIND or COLLABORATION_ROLE the kind or role, each by its own name; of others none. */
  platformKind?: PlatformKind | null;
  organizationKind?: OrganizationKind | null;
  collaborationRole?: CollaborationRole | null;
}

/** Where it was looked for, and by when. */
interface SoughtIn {
  /** Id of a region, which counts with its parts; by default everywhere. */
  region?: string | null;
  /** By default today. */
  asOf?: Day | null;
}

/** By what it is told which platforms, organizations or roles are meant. */
const TOLD_BY = {
  PLATFORM_KIND: 'platformKind',
  ORGANIZATION_KIND: 'organizationKind',
  COLLABORATION_ROLE: 'collaborationRole',
} as const satisfies Partial<Record<SurveySubject, keyof Sought>>;

const statement = (byRegion: boolean) => cypher<{ isKnown: boolean; surveys: SurveyRow[] }>`
  OPTIONAL MATCH (place:Region {id: $region})
  WITH place, $subject AS subject
  CALL {
    WITH place, subject
    ${byRegion ? SURVEYS_AROUND : SURVEYS_ANYWHERE}
    RETURN collect(${SURVEY_ITEM}) AS surveys
  }
  RETURN place IS NOT NULL AS isKnown, surveys`;

/**
 * What was looked for, where and when, how completely and with what outcome: what an answer rests on that has nothing to show.
 *
 * Leans on the indexes region_id and survey_subject.
 *
 * @throws PublicError BAD_USER_INPUT naming `scope.region` when the graph holds none of that id, and the kind or role that is
 * wanting, or told of what has none
 */
export async function lookedFor(
  graph: Graph,
  sought: Sought,
  { region = null, asOf }: SoughtIn = {},
): Promise<LookedFor> {
  checkSought(sought);
  const aimed = (await aimedSurveys(graph, sought.subject, region)).filter(({ survey }) => isOf(survey, sought));
  return told(aimed, { ...extentOf(aimed, asOf ?? today()), kindsNotLookedFor: [] });
}

/** The surveys on a subject in a region, or everywhere, and of which of them it is told that they looked in all of it. */
async function aimedSurveys(graph: Graph, subject: SurveySubject, region: string | null): Promise<Aimed[]> {
  const found = await graph.facts(statement(region !== null), { subject, region }, ([row]) => ({
    isKnown: row?.isKnown,
    surveys: (row?.surveys ?? []).map(surveyOf),
  }));
  if (region !== null && !found.isKnown) throw await unknownId(graph, 'scope.region', 'Region', [region]);
  return found.surveys.map((survey) => {
    return { survey, isAimed: survey.coversPlace && survey.industryIds.length === 0 };
  });
}

function checkSought(sought: Sought): void {
  const { subject } = sought;
  for (const [of, argument] of Object.entries(TOLD_BY)) {
    const isGiven = sought[argument] != null;
    if (isGiven && of !== subject) {
      throw badUserInput(
        argument,
        `${subject} is looked for as a whole or by another argument; leave \`${argument}\` out.`,
      );
    }
    if (!isGiven && of === subject) {
      throw badUserInput(
        argument,
        `${subject} is looked for kind by kind; name which with \`${argument}\`. \`surveys\` lists all that were made.`,
      );
    }
  }
}

function isOf(survey: SurveyFact, sought: Sought): boolean {
  return Object.values(TOLD_BY).every((argument) => survey[argument] === (sought[argument] ?? null));
}

/** As {@link lookedFor}, of platforms of any of several kinds, by surveys at hand. */
export function lookedForKinds(kinds: readonly PlatformKind[], surveys: readonly Aimed[], asOf: Day): LookedFor {
  const own = surveys.filter(({ survey }) => survey.platformKind !== null && kinds.includes(survey.platformKind));
  return told(own, extentOfKinds(kinds, own, asOf));
}

/**
 * As {@link lookedFor}, of platforms of any of several kinds, for many at once: each region is read once.
 *
 * @returns in the order of what is asked
 */
export async function platformsLookedFor(graph: Graph, asked: readonly KindsThere[]): Promise<LookedFor[]> {
  const surveysIn = await eachOnce(
    asked.map(({ region }) => region),
    (region) => aimedSurveys(graph, 'PLATFORM_KIND', region),
  );
  return asked.map(({ kinds, region, asOf }) => lookedForKinds(kinds, surveysIn(region), asOf));
}

function told(aimed: readonly Aimed[], extent: ExtentOfKinds): LookedFor {
  const surveys = aimed.map(({ survey }) => survey).sort(newestFirst);
  return { ...extent, surveys, summary: lookedForSummary(surveys, extent) };
}

function newestFirst(a: SurveyFact, b: SurveyFact): number {
  if (a.lookedOn !== b.lookedOn) return a.lookedOn < b.lookedOn ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
