import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import { AS_LOCAL, COUNTS_IN_REGION } from '../facts/as-local';
import { FRAMEWORK } from '../facts/framework';
import { REGION } from '../facts/region';
import {
  COMMON_ROW,
  type CommonRow,
  commonFacts,
  LINKS,
  OTHER_CITY,
  PLATFORMS_RULES_SOURCES,
  SURVEYS_AT_HOME,
  SURVEYS_IN_REGION,
  SURVEYS_OF_UNITS,
} from './common-facts.cypher';
import type { CoverageFacts, IndustryFacts, IndustryUnit, OverseasFact } from './facts';

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

const SERVED_ITSELF = cypher`MATCH (unit)<-[tie:SERVES]-(platform:Platform)`;

const SERVED_WITH_SUBFIELDS = cypher`MATCH (unit)<-[:PART_OF*0..]-(:Industry)<-[tie:SERVES]-(platform:Platform)`;

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
  otherCity: IndustryFacts['otherCity'];
  overseas: OverseasFact[];
  /** The framework's id, then the columns. */
  units: [string | null, ...unknown[]][];
}

/** The row as facts. */
export function factsOf(row: FactsRow): IndustryFacts {
  const { framework, otherCity, overseas, units } = row;
  return {
    ...commonFacts(row),
    framework: framework && FRAMEWORK.read(framework),
    otherCity,
    overseas,
    units: units.map((unit) =>
      Object.assign(UNIT.read(unit, 1), { unitKind: 'INDUSTRY' as const, frameworkId: unit[0] }),
    ),
  };
}

/** By what those of the platforms `serving` that lie abroad count in the region, with the sources of it. */
const OVERSEAS = cypher`
    CALL {
      WITH serving, region
      UNWIND serving AS platform
      ${AS_LOCAL}
      RETURN collect({platform: platform.id, place: place.id, sourceIds: lead.sourceIds + rule.sourceIds,
                      synthetic: lead.synthetic IS NOT NULL}) AS overseas
    }
    WITH standard, framework, region, units, links, serving, overseas,
         linkSources + [one IN overseas | one.sourceIds] AS linkSources`;

/** Which facts a question needs; each variant is one statement, so that each has a plan of its own. */
export interface FactsShape {
  byIndustry: boolean;
  byRegion: boolean;
  rollUp: boolean;
}

/**
 * Everything coverage is reckoned from, in one statement and one row: the standard, the framework, the region, the
 * rules, the units, which platform serves which unit by what, those platforms with their dates and designations, what
 * was looked for, and the sources of all of it.
 *
 * Leans on the indexes coverage_standard_id, industry_framework_id, region_id, industry_id, source_id, survey_subject.
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
      ${byRegion ? cypher`WHERE ${COUNTS_IN_REGION}` : cypher``}
      WITH unit, tie, platform
      ${LINKS}
    }
    ${byRegion ? OVERSEAS : cypher`WITH *, [] AS overseas`}
    ${PLATFORMS_RULES_SOURCES}
    ${byRegion ? SURVEYS_IN_REGION : SURVEYS_AT_HOME}
    RETURN CASE WHEN framework IS NOT NULL THEN [${FRAMEWORK.of('framework')}] END AS framework,
           ${OTHER_CITY} AS otherCity, overseas,
           [unit IN units | [head([(unit)-[:IN_FRAMEWORK]->(f) | f.id]), ${UNIT.of('unit')}]] AS units,
           ${COMMON_ROW}`;
}

/** The one row of the statement where the units are regions. */
interface RegionFactsRow extends CommonRow {
  units: unknown[][];
}

/** The row as facts. */
export function regionFactsOf(row: RegionFactsRow): CoverageFacts {
  const units = row.units.map((unit) => Object.assign(REGION.read(unit), { unitKind: 'REGION' as const }));
  return { ...commonFacts(row), framework: null, overseas: [], units };
}

/**
 * The facts of a standard whose units are regions, in one statement and one row: the region asked for or else the
 * standard's own, the regions of the standard's kinds among it and its parts, with the zones that it counts where these are
 * asked for, and the platforms located in each of them
 * or a part of it, and what was looked for there.
 *
 * Goes from the region down, so that one city does not grow with the nation. Leans on the indexes coverage_standard_id,
 * region_id, source_id.
 */
export const REGION_FACTS = cypher<RegionFactsRow>`
    MATCH (standard:CoverageStandard {id: $standard})
    OPTIONAL MATCH (standard)-[:DEFAULT_REGION]->(default:Region)
    OPTIONAL MATCH (asked:Region {id: $region})
    WITH standard, CASE WHEN $region IS NULL THEN default ELSE asked END AS region
    CALL {
      WITH standard, region
      MATCH (region)<-[:PART_OF*0..]-(unit:Region)
      WHERE unit.kind IN standard.regionKinds OR ($includeZones AND EXISTS { (standard)-[:COUNTS_ZONE]->(unit) })
      WITH DISTINCT unit ORDER BY unit.id
      RETURN collect(unit) AS units
    }
    CALL {
      WITH units
      UNWIND units AS unit
      MATCH (unit)<-[:PART_OF*0..]-(:Region)<-[tie:LOCATED_IN]-(platform:Platform)
      ${LINKS}
    }
    ${PLATFORMS_RULES_SOURCES}
    ${SURVEYS_OF_UNITS}
    RETURN [unit IN units | [${REGION.of('unit')}]] AS units,
           ${COMMON_ROW}`;
