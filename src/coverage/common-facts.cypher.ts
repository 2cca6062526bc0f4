import { cypher } from '../database/cypher';
import { type DesignatedPlatform, platformOf, withDesignations } from '../facts/platform';
import { REGION } from '../facts/region';
import { SOURCE, SOURCES } from '../facts/source';
import { RULE, type RuleFact, SLOT, STANDARD } from '../facts/standard';
import { type TieList, tieItems, tieOf } from '../facts/tie';
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
}

/** Those of a row's facts that are the same whatever the units are. */
export function commonFacts({ standard, region, slots, platforms, rules, sources, links }: CommonRow) {
  return {
    standard: STANDARD.read(standard),
    region: region && REGION.read(region),
    slots: slots.map((slot) => SLOT.read(slot)),
    platforms: platforms.map(platformOf),
    rules: rules.map(ruleOf),
    sources: sources.map((source) => SOURCE.read(source)),
    links: links.map(([unitId, platform, ...tie]) => Object.assign(tieOf(platform, tie), { unitId })),
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
           links, platforms, rules, sources`;
