import { cypher } from '../database/cypher';
import { type DesignatedPlatform, platformOf, withDesignations } from '../facts/platform';
import { REGION } from '../facts/region';
import { SOURCE, SOURCES } from '../facts/source';
import { RULE, type RuleFact, SLOT, STANDARD } from '../facts/standard';
import { type TieList, tieItems, tieOf } from '../facts/tie';
import { SURVEY_ITEM, SURVEYS_ANYWHERE, SURVEYS_AROUND, type SurveyRow, surveyOf } from '../surveys/surveys.cypher';
import type { UnitTie } from './facts';

/** What a statement of facts gives whatever the units are, each thing as a list of its columns. */
export interface CommonRow {
  standard: unknown[];
  region: unknown[] | null;
  slots: unknown[][];
  platforms: DesignatedPlatform[];
  /** The id of the slot, then the columns. */
  rules: [string, ...unknown[]][];
  sources: unknown[][];
  links: [unitId: string, platform: string, ...TieList<UnitTie['kind'], string>][];
  /** Of regions with the ids of the units that each was for. */
  surveys: [...SurveyRow, unitIds?: string[]][];
}

/** Those of a row's facts that are the same whatever the units are. */
export function commonFacts({ standard, region, slots, platforms, rules, sources, links, surveys }: CommonRow) {
  return {
    standard: STANDARD.read(standard),
    region: region && REGION.read(region),
    slots: slots.map((slot) => SLOT.read(slot)),
    platforms: platforms.map(platformOf),
    rules: rules.map(ruleOf),
    sources: sources.map((source) => SOURCE.read(source)),
    links: links.map(([unitId, platform, ...tie]) => Object.assign(tieOf(platform, tie), { unitId })),
    surveys: surveys.map(([survey, place, coversPlace, industryIds, unitIds = null]) =>
      Object.assign(surveyOf([survey, place, coversPlace, industryIds]), { unitIds }),
    ),
  };
}

/** The platforms tied to the units, by what. */
export const LINKS = cypher`
      RETURN collect([unit.id, platform.id, ${tieItems('tie', cypher`endNode(tie).id`)}]) AS links,
             collect(DISTINCT platform) AS serving,
             collect(tie.sourceIds) AS linkSources`;

/**
 * Behind `framework` and `region`: what the framework is for, where the region is neither of the same city nor above it;
 * else null.
 */
export const OTHER_CITY = cypher`
  CASE WHEN region IS NOT NULL
        AND NOT EXISTS { (framework)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(region) }
        AND NOT EXISTS {
          (framework)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(city:Region)<-[:PART_OF*0..]-(region)
          WHERE city.kind = 'CITY' }
       THEN head([(framework)-[:APPLIES_TO]->(place:Region) | place { .id, .nameZh }]) END`;

/**
 * What follows on `standard`, the platforms `serving` and the `linkSources`, whatever the units are: the platforms with
 * their dates and designations, the slots, the rules and the sources of all of it.
 */
export const PLATFORMS_RULES_SOURCES = cypher`
    CALL {
      WITH serving
      UNWIND serving AS platform
      RETURN collect(${withDesignations('platform')}) AS platforms,
             collect(platform.sourceIds) AS platformSources
    }
    CALL {
      WITH serving
      UNWIND serving AS platform
      MATCH (platform)<-[:DESIGNATES]-(designation:Designation)
      RETURN collect(designation.sourceIds) AS designationSources
    }
    CALL {
      WITH standard
      MATCH (standard)<-[:SLOT_OF]-(slot:Slot)
      WITH slot ORDER BY slot.position
      RETURN collect(slot) AS slots
    }
    CALL {
      WITH slots
      UNWIND slots AS slot
      MATCH (slot)<-[:FILLS]-(rule:SlotRule)
      WITH slot, rule ORDER BY slot.position, rule.validFrom
      RETURN collect([slot.id, ${RULE.of('rule')}]) AS rules, collect(rule.sourceIds) AS ruleSources
    }
    CALL {
      WITH linkSources, platformSources, designationSources, ruleSources
      UNWIND linkSources + platformSources + designationSources + ruleSources AS ids
      UNWIND ids AS id
    ${SOURCES}
    }`;

const OF_PLATFORMS = cypher`'PLATFORM_KIND' AS subject`;

/** Behind `region`, where one is asked for: what was looked for there of platforms. */
export const SURVEYS_IN_REGION = cypher`
    CALL {
      WITH region
      WITH region AS place, ${OF_PLATFORMS}
      ${SURVEYS_AROUND}
      RETURN collect(${SURVEY_ITEM}) AS surveys
    }`;

/** Behind `framework`: the same where it is for; of one that is for no region wherever. */
export const SURVEYS_AT_HOME = cypher`
    CALL {
      WITH framework
      WITH [(framework)-[:APPLIES_TO]->(home:Region) | home] AS homes, ${OF_PLATFORMS}
      CALL {
        WITH homes, subject
        UNWIND homes AS place
        ${SURVEYS_AROUND}
        RETURN survey, around, coversPlace
        UNION
        WITH homes, subject
        WITH subject WHERE homes = []
        ${SURVEYS_ANYWHERE}
        RETURN survey, around, coversPlace
      }
      RETURN collect(${SURVEY_ITEM}) AS surveys
    }`;

/** Behind `region` and its `units`: the same, each with the units that it was for, or for more or less of. */
export const SURVEYS_OF_UNITS = cypher`
    CALL {
      WITH region, units
      WITH region AS place, units, ${OF_PLATFORMS}
      ${SURVEYS_AROUND}
      RETURN collect(${SURVEY_ITEM} + [[unit IN units
        WHERE coversPlace OR EXISTS { (around)-[:PART_OF*0..]->(unit) } OR EXISTS { (unit)-[:PART_OF*1..]->(around) }
        | unit.id]]) AS surveys
    }`;

/**
 * Only the rules of a standard, each with its slot.
 *
 * Leans on the index coverage_standard_id.
 */
export const RULES_ALONE = cypher<{ slot: unknown[]; rule: [string, ...unknown[]] }>`
  MATCH (:CoverageStandard {id: $standard})<-[:SLOT_OF]-(slot:Slot)<-[:FILLS]-(rule:SlotRule)
  WITH slot, rule ORDER BY slot.position, rule.validFrom
  RETURN [${SLOT.of('slot')}] AS slot, [slot.id, ${RULE.of('rule')}] AS rule`;

/** A rule and its slot as the statement gave them. */
export function ruledSlot({ slot, rule }: { slot: unknown[]; rule: [string, ...unknown[]] }) {
  return { standardSlot: SLOT.read(slot), rule: ruleOf(rule) };
}

function ruleOf(rule: [string, ...unknown[]]): RuleFact {
  return Object.assign(RULE.read(rule, 1), { slotId: rule[0] });
}

/** What every statement of facts returns, to be written behind RETURN. */
export const COMMON_ROW = cypher`
           [${STANDARD.of('standard')}] AS standard,
           CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region,
           [slot IN slots | [${SLOT.of('slot')}]] AS slots,
           links, platforms, rules, surveys, sources`;
