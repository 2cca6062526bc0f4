import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import { FRAMEWORK } from '../facts/framework';
import { COMMON_ROW, type CommonRow, commonFacts, LINK, PLATFORMS_RULES_SOURCES } from './common-facts.cypher';
import type { IndustryFacts, IndustryUnit } from './facts';
import { OTHER_CITY } from './other-city';

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

const UNIT = new Columns<Omit<IndustryUnit, 'unitKind' | 'frameworkId'>>([
  'id',
  'kind',
  'nameZh',
  'nameEn',
  'aliases',
  'basis',
]);
/** The one row of the statement where the units are industries. */
interface FactsRow extends CommonRow {
  framework: unknown[] | null;
  otherCity: { id: string; nameZh: string } | null;
  /** The framework's id, then the columns. */
  units: [string | null, ...unknown[]][];
  /** The ids of the unit, of the industry served and of the platform, then the columns. */
  links: [string, string, string, ...unknown[]][];
}

/** The row as facts. */
export function factsOf(row: FactsRow): IndustryFacts {
  const { framework, otherCity, units, links } = row;
  return {
    ...commonFacts(row),
    framework: framework && FRAMEWORK.read(framework),
    otherCity,
    units: units.map((unit) =>
      Object.assign(UNIT.read(unit, 1), { unitKind: 'INDUSTRY' as const, frameworkId: unit[0] }),
    ),
    links: links.map((link) =>
      Object.assign(LINK.read(link, 3), { unitId: link[0], industryId: link[1], platformId: link[2] }),
    ),
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
 * Leans on the indexes coverage_standard_id, industry_framework_id, region_id, industry_id, source_id.
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
      RETURN collect([unit.id, endNode(serves).id, platform.id, ${LINK.of('serves')}]) AS links,
             collect(DISTINCT platform) AS serving,
             collect(serves.sourceIds) AS linkSources
    }
    ${PLATFORMS_RULES_SOURCES}
    RETURN CASE WHEN framework IS NOT NULL THEN [${FRAMEWORK.of('framework')}] END AS framework,
           ${OTHER_CITY} AS otherCity,
           [unit IN units | [head([(unit)-[:IN_FRAMEWORK]->(f) | f.id]), ${UNIT.of('unit')}]] AS units,
           ${COMMON_ROW}`;
}
