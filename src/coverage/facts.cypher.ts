import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import type {
  CoverageFacts,
  FrameworkFact,
  LinkFact,
  PlatformFact,
  RegionFact,
  RuleFact,
  SourceFact,
  UnitFact,
} from './facts';
import type { DesignationFact } from './platform-state';

// Leans on the index industry_framework_id, then follows IN_FRAMEWORK.
const UNITS_OF_FRAMEWORK = cypher`
  MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry)
  WHERE $includeSubfields OR NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }`;

// Leans on the index industry_id.
const UNITS_BY_ID = cypher`
  MATCH (named:Industry) WHERE named.id IN $industries
  MATCH (unit:Industry)-[path:PART_OF*0..]->(named)
  WHERE $includeSubfields OR size(path) = 0`;

// Leans on the index industry_id.
const FRAMEWORKS_OF_INDUSTRIES = cypher`
  CALL {
    MATCH (named:Industry)-[:IN_FRAMEWORK]->(framework:IndustryFramework) WHERE named.id IN $industries
    WITH DISTINCT framework ORDER BY framework.id
    RETURN collect(framework) AS own
  }`;

const NO_FRAMEWORKS = cypher`
  WITH standard, default, asked, region, [] AS own`;

const SERVED_ITSELF = cypher`MATCH (unit)<-[serves:SERVES]-(platform:Platform)`;

const SERVED_WITH_SUBFIELDS = cypher`MATCH (unit)<-[:PART_OF*0..]-(:Industry)<-[serves:SERVES]-(platform:Platform)`;

const ANYWHERE = cypher``;

const IN_REGION = cypher`
  WHERE EXISTS { (platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region) }`;

export const FRAMEWORK = new Columns<FrameworkFact>(
  ['id', 'nameZh', 'nameEn', 'aliases', 'documentNumber', 'validFromPrecision', 'validToPrecision'],
  ['validFrom', 'validTo'],
);
const REGION = new Columns<RegionFact>(['id', 'kind', 'nameZh', 'nameEn', 'aliases']);
const UNIT = new Columns<Omit<UnitFact, 'frameworkId'>>(['id', 'kind', 'nameZh', 'nameEn', 'aliases', 'basis']);
const SERVES = new Columns<Pick<LinkFact, 'basis' | 'sourceIds' | 'since' | 'until'>>(
  ['basis', 'sourceIds'],
  ['since', 'until'],
);
export const PLATFORM = new Columns<Omit<PlatformFact, 'designations'>>(
  [
    'id',
    'kind',
    'nameZh',
    'nameEn',
    'aliases',
    'note',
    'sourceIds',
    'statedClosed',
    'openedOnPrecision',
    'closedOnPrecision',
    'seenOperatingOnPrecision',
    'seenInProgressOnPrecision',
    'seenClosedOnPrecision',
  ],
  ['openedOn', 'closedOn', 'seenOperatingOn', 'seenInProgressOn', 'seenClosedOn'],
);
export const DESIGNATION = new Columns<DesignationFact>(
  ['id', 'kind', 'level', 'stage', 'sourceIds'],
  ['since', 'until'],
);
const RULE = new Columns<RuleFact>(
  ['id', 'slot', 'platformKinds', 'basis', 'noteZh', 'noteEn', 'sourceIds'],
  ['validFrom', 'validTo'],
);
/** A source as the statements of coverage give it. */
export const SOURCE = new Columns<SourceFact>(
  ['id', 'title', 'publisher', 'url', 'publishedOnPrecision', 'note'],
  ['publishedOn'],
);

/** The rules of a standard's slots, the earliest of each slot first. */
const RULES = cypher`
  MATCH (standard)<-[:SLOT_OF]-(slot:Slot)
  MATCH (rule:SlotRule {slot: slot.id})
  WITH rule ORDER BY slot.position, rule.validFrom`;

/**
 * Only the rules of a standard.
 *
 * Leans on the indexes coverage_standard_id and slot_rule_slot.
 */
export const RULES_ALONE = cypher<{ rule: unknown[] }>`
  MATCH (standard:CoverageStandard {id: $standard})
  ${RULES}
  RETURN [${RULE.of('rule')}] AS rule`;

/** A rule that a statement gave. */
export function ruleOf(row: { rule: unknown[] }): RuleFact {
  return RULE.read(row.rule);
}

/** The one row of the statement, each thing in it as a list of its columns. */
interface FactsRow {
  framework: unknown[] | null;
  region: unknown[] | null;
  /** The framework's id, then the columns. */
  units: [string | null, ...unknown[]][];
  /** The ids of the unit, of the industry served and of the platform, then the columns. */
  links: [string, string, string, ...unknown[]][];
  /** The designations, then the columns. */
  platforms: [unknown[][], ...unknown[]][];
  rules: unknown[][];
  sources: unknown[][];
}

/** The row as facts. */
export function factsOf({ framework, region, units, links, platforms, rules, sources }: FactsRow): CoverageFacts {
  return {
    framework: framework && FRAMEWORK.read(framework),
    region: region && REGION.read(region),
    units: units.map((unit) => Object.assign(UNIT.read(unit, 1), { frameworkId: unit[0] })),
    links: links.map((link) =>
      Object.assign(SERVES.read(link, 3), { unitId: link[0], industryId: link[1], platformId: link[2] }),
    ),
    platforms: platforms.map((platform) =>
      Object.assign(PLATFORM.read(platform, 1), { designations: platform[0].map((one) => DESIGNATION.read(one)) }),
    ),
    rules: rules.map((rule) => RULE.read(rule)),
    sources: sources.map((source) => SOURCE.read(source)),
  };
}

/** Which facts a question needs; each variant is one statement, so that each has a plan of its own. */
export interface FactsShape {
  byIndustry: boolean;
  byRegion: boolean;
  rollUp: boolean;
}

/**
 * Everything coverage is reckoned from, in one statement and one row: the standard, the framework, the region, the
 * rules, the units, which platform serves which unit by what, those platforms with their dates and designations, and
 * the sources of all of it.
 *
 * Leans on the indexes coverage_standard_id, industry_framework_id, region_id, industry_id, slot_rule_slot, source_id.
 */
export function factsStatement({ byIndustry, byRegion, rollUp }: FactsShape): Cypher<FactsRow> {
  return cypher<FactsRow>`
    MATCH (standard:CoverageStandard {id: $standard})
    OPTIONAL MATCH (standard)-[:DEFAULT_FRAMEWORK]->(default:IndustryFramework)
    OPTIONAL MATCH (asked:IndustryFramework {id: $framework})
    OPTIONAL MATCH (region:Region {id: $region})
    ${byIndustry ? FRAMEWORKS_OF_INDUSTRIES : NO_FRAMEWORKS}
    WITH standard, region,
         CASE WHEN $framework IS NULL THEN coalesce(head(own), default) ELSE asked END AS framework
    CALL {
      WITH framework
      ${byIndustry ? UNITS_BY_ID : UNITS_OF_FRAMEWORK}
      WITH DISTINCT unit ORDER BY unit.id
      RETURN collect(unit) AS units
    }
    CALL {
      WITH units, region
      UNWIND units AS unit
      ${rollUp ? SERVED_WITH_SUBFIELDS : SERVED_ITSELF}
      ${byRegion ? IN_REGION : ANYWHERE}
      WITH unit, serves, platform
      RETURN collect([unit.id, endNode(serves).id, platform.id, ${SERVES.of('serves')}]) AS links,
             collect(DISTINCT platform) AS serving,
             collect(serves.sourceIds) AS linkSources
    }
    CALL {
      WITH serving
      UNWIND serving AS platform
      RETURN collect([
               [(platform)<-[:DESIGNATES]-(designation:Designation) | [${DESIGNATION.of('designation')}]],
               ${PLATFORM.of('platform')}]) AS platforms,
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
      ${RULES}
      RETURN collect([${RULE.of('rule')}]) AS rules, collect(rule.sourceIds) AS ruleSources
    }
    CALL {
      WITH linkSources, platformSources, designationSources, ruleSources
      UNWIND linkSources + platformSources + designationSources + ruleSources AS ids
      UNWIND ids AS id
      WITH DISTINCT id
      MATCH (source:Source {id: id})
      RETURN collect([${SOURCE.of('source')}]) AS sources
    }
    RETURN CASE WHEN framework IS NOT NULL THEN [${FRAMEWORK.of('framework')}] END AS framework,
           CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region,
           [unit IN units | [head([(unit)-[:IN_FRAMEWORK]->(f) | f.id]), ${UNIT.of('unit')}]] AS units,
           links, platforms, rules, sources`;
}
