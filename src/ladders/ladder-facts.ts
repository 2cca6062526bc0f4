import { type Cypher, cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { DESIGNATION } from '../facts/designation';
import type { FullyNamed, Named } from '../facts/named';
import { holdsWithin } from '../facts/on-day.cypher';
import { type BarePlatform, PLATFORM } from '../facts/platform';
import { REGION, type RegionFact } from '../facts/region';
import type { DatePrecision, PlatformKind } from '../vocabulary';
import type { DatedDesignation } from './stays';

/** A platform whose designations are looked at, and where it lies and what it serves within the span. */
export interface LadderPlatform {
  platform: BarePlatform;
  designations: DatedDesignation[];
  regions: Place[];
  industries: Place[];
}

type Place = Named & { nameEn: string | null };

export interface LadderFacts {
  region: RegionFact | null;
  industry: FullyNamed | null;
  platforms: LadderPlatform[];
}

interface Row {
  region: unknown[] | null;
  industry: FullyNamed | null;
  platforms: [
    designations: [sourceDays: [Day, DatePrecision | null][], ...columns: unknown[]][],
    regions: Place[],
    industries: Place[],
    ...columns: unknown[],
  ][];
}

/** Whether a tie holds on a day of the span. */
const TIED = holdsWithin(cypher`date($from)`, cypher`date($to)`, 'tie');

const LOCATED = cypher`MATCH (region)<-[:PART_OF*0..]-(:Region)<-[tie:LOCATED_IN]-(platform:Platform) WHERE ${TIED}`;

const SERVING = cypher`MATCH (industry)<-[:PART_OF*0..]-(:Industry)<-[tie:SERVES]-(platform:Platform) WHERE ${TIED}`;

const ANYWHERE = cypher`
      MATCH (platform:Platform) WHERE platform.kind IN $kinds RETURN platform
      UNION
      MATCH (designation:Designation)-[:DESIGNATES]->(platform:Platform) WHERE designation.kind IN $kinds RETURN platform`;

/** From the region or the industry down, so that one city does not grow with the nation. */
function platformsIn({ byRegion, byIndustry }: Shape): Cypher {
  if (!byRegion && !byIndustry) return ANYWHERE;
  if (!byIndustry) return cypher`WITH region ${LOCATED} RETURN DISTINCT platform`;
  if (!byRegion) return cypher`WITH industry ${SERVING} RETURN DISTINCT platform`;
  return cypher`
      WITH region, industry ${LOCATED}
      WITH DISTINCT platform, industry
      WHERE EXISTS { ${SERVING} }
      RETURN platform`;
}

interface Shape {
  byRegion: boolean;
  byIndustry: boolean;
}

/** Leans on the indexes region_id, industry_id, platform_kind and designation_kind. */
const statement = (shape: Shape) => cypher<Row>`
    OPTIONAL MATCH (region:Region {id: $region})
    OPTIONAL MATCH (industry:Industry {id: $industry})
    CALL {
      WITH region, industry
      CALL {
        ${platformsIn(shape)}
      }
      WITH platform,
           [(platform)<-[:DESIGNATES]-(designation:Designation) WHERE designation.kind IN $kinds | [
             [(designation)-[:STATED_IN]->(source:Source) WHERE source.publishedOn IS NOT NULL
               | [toString(source.publishedOn), source.publishedOnPrecision]],
             ${DESIGNATION.of('designation')}]] AS designations
      WHERE designations <> [] OR platform.kind IN $kinds
      WITH platform, designations ORDER BY platform.id
      RETURN collect([
        designations,
        [(platform)-[tie:LOCATED_IN]->(place:Region) WHERE ${TIED} | place { .id, .nameZh, .nameEn }],
        [(platform)-[tie:SERVES]->(unit:Industry) WHERE ${TIED} | unit { .id, .nameZh, .nameEn }],
        ${PLATFORM.of('platform')}]) AS platforms
    }
    RETURN CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region,
           industry { .id, .nameZh, .nameEn, .aliases } AS industry, platforms`;

/**
 * Reads the platforms of a scope that are of some kinds, by themselves or by a designation, each with the designations in
 * these kinds and the days of their sources, in one round trip.
 */
export async function readLadderFacts(
  graph: Graph,
  query: { region: string | null; industry: string | null; kinds: PlatformKind[]; from: Day; to: Day },
): Promise<LadderFacts> {
  const shape = { byRegion: query.region !== null, byIndustry: query.industry !== null };
  return graph.facts(statement(shape), query, ([row]) => factsOf(row as Row));
}

function factsOf({ region, industry, platforms }: Row): LadderFacts {
  return { region: region && REGION.read(region), industry, platforms: platforms.map(platformOf) };
}

function platformOf([designations, regions, industries, ...columns]: Row['platforms'][number]): LadderPlatform {
  return {
    platform: PLATFORM.read(columns),
    designations: designations.map(([sourceDays, ...own]) => ({ designation: DESIGNATION.read(own), sourceDays })),
    regions,
    industries,
  };
}
