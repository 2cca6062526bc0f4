import { cypher } from '../database/cypher';
import { REGION } from '../facts/region';
import { COMMON_ROW, type CommonRow, commonFacts, LINK, PLATFORMS_RULES_SOURCES } from './common-facts.cypher';
import type { RegionFacts } from './facts';

/** The one row of the statement where the units are regions. */
interface RegionFactsRow extends CommonRow {
  units: unknown[][];
  /** The ids of the unit, of the region in which the platform is located and of the platform, then the columns. */
  links: [string, string, string, ...unknown[]][];
}

/** The row as facts. */
export function regionFactsOf(row: RegionFactsRow): RegionFacts {
  return {
    ...commonFacts(row),
    framework: null,
    units: row.units.map((unit) => Object.assign(REGION.read(unit), { unitKind: 'REGION' as const })),
    links: row.links.map((link) =>
      Object.assign(LINK.read(link, 3), { unitId: link[0], regionId: link[1], platformId: link[2] }),
    ),
  };
}

/**
 * The facts of a standard whose units are regions, in one statement and one row: the region asked for or else the
 * standard's own, the regions of the standard's kinds among it and its parts, and the platforms located in each of them
 * or a part of it.
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
      MATCH (region)<-[:PART_OF*0..]-(unit:Region) WHERE unit.kind IN standard.regionKinds
      WITH DISTINCT unit ORDER BY unit.id
      RETURN collect(unit) AS units
    }
    CALL {
      WITH units
      UNWIND units AS unit
      MATCH (unit)<-[:PART_OF*0..]-(:Region)<-[located:LOCATED_IN]-(platform:Platform)
      RETURN collect([unit.id, endNode(located).id, platform.id, ${LINK.of('located')}]) AS links,
             collect(DISTINCT platform) AS serving,
             collect(located.sourceIds) AS linkSources
    }
    ${PLATFORMS_RULES_SOURCES}
    RETURN [unit IN units | [${REGION.of('unit')}]] AS units,
           ${COMMON_ROW}`;
