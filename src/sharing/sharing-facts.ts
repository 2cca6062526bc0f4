import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { BilingualName, FullyNamed } from '../facts/named';
import { holdsOn } from '../facts/on-day.cypher';
import { REGION, type RegionFact } from '../facts/region';
import type { DatePrecision, SharedResourceKind } from '../vocabulary';

/** A shared resource as an answer carries it. */
export interface SharedResourceFact extends FullyNamed {
  kind: SharedResourceKind;
  category: string | null;
  valueWan: number | null;
  hoursWorked: number | null;
  hoursForOthers: number | null;
  hoursYear: number | null;
  sharingNetwork: string | null;
  sharedSince: Day | null;
  sharedSincePrecision: DatePrecision | null;
}

const RESOURCE = new Columns<SharedResourceFact>(
  [
    ...(['id', 'kind', 'nameZh', 'nameEn', 'aliases', 'category', 'valueWan', 'hoursWorked'] as const),
    ...(['hoursForOthers', 'hoursYear', 'sharingNetwork', 'sharedSincePrecision'] as const),
  ],
  ['sharedSince'],
);

/** A resource that is shared on the day, and what it belongs to. */
export interface SharedFact {
  resource: SharedResourceFact;
  owners: BilingualName[];
  platforms: BilingualName[];
  /** Its own place or, where none is told, that of the platform which houses it. */
  regions: BilingualName[];
}

export interface SharingFacts {
  region: RegionFact | null;
  industry: FullyNamed | null;
  resources: SharedFact[];
  /** How many the graph knows of at all. */
  knownInAll: number;
}

interface Row {
  region: unknown[] | null;
  industry: FullyNamed | null;
  resources: [
    owners: BilingualName[],
    platforms: BilingualName[],
    own: BilingualName[],
    theirs: BilingualName[],
    ...columns: unknown[],
  ][];
  knownInAll: number;
}

const DAY = cypher`date($asOf)`;
const LOCATED = holdsOn(DAY, 'located');
const HOUSED = holdsOn(DAY, 'housed');

const ANYWHERE = cypher`MATCH (resource:SharedResource) WHERE resource.id IS NOT NULL RETURN resource`;

/** From the region down, so that one city does not grow with the nation. */
const IN_REGION = cypher`
        WITH region
        MATCH (region)<-[:PART_OF*0..]-(:Region)<-[located:LOCATED_IN]-(resource:SharedResource) WHERE ${LOCATED}
        RETURN resource
        UNION
        WITH region
        MATCH (region)<-[:PART_OF*0..]-(:Region)<-[located:LOCATED_IN]-(:Platform)<-[housed:HOUSED_IN]-(resource:SharedResource)
        WHERE ${LOCATED} AND ${HOUSED} AND NOT EXISTS { (resource)-[:LOCATED_IN]->(:Region) }
        RETURN resource`;

const OF_INDUSTRY = cypher`
      WHERE EXISTS {
        MATCH (resource)-[housed:HOUSED_IN]->(:Platform)-[serves:SERVES]->(:Industry)-[:PART_OF*0..]->(industry)
        WHERE ${HOUSED} AND ${holdsOn(DAY, 'serves')} }`;

interface Shape {
  byRegion: boolean;
  byIndustry: boolean;
}

/** Leans on the indexes region_id, industry_id and shared_resource_id, which holds every resource. */
const statement = ({ byRegion, byIndustry }: Shape): Cypher<Row> => cypher<Row>`
    OPTIONAL MATCH (region:Region {id: $region})
    OPTIONAL MATCH (industry:Industry {id: $industry})
    CALL {
      MATCH (any:SharedResource) WHERE any.id IS NOT NULL
      RETURN count(any) AS knownInAll
    }
    CALL {
      WITH region, industry
      CALL {
        ${byRegion ? IN_REGION : ANYWHERE}
      }
      WITH resource, industry
      ${byIndustry ? OF_INDUSTRY : cypher``}
      WITH resource WHERE coalesce(resource.sharedSince <= ${DAY}, true)
      WITH resource ORDER BY resource.id
      RETURN collect([
        [(resource)-[owned:OWNED_BY]->(owner:Organization) WHERE ${holdsOn(DAY, 'owned')} | owner { .id, .nameZh, .nameEn }],
        [(resource)-[housed:HOUSED_IN]->(platform:Platform) WHERE ${HOUSED} | platform { .id, .nameZh, .nameEn }],
        [(resource)-[located:LOCATED_IN]->(place:Region) WHERE ${LOCATED} | place { .id, .nameZh, .nameEn }],
        [(resource)-[housed:HOUSED_IN]->(:Platform)-[located:LOCATED_IN]->(place:Region) WHERE ${HOUSED} AND ${LOCATED}
          | place { .id, .nameZh, .nameEn }],
        ${RESOURCE.of('resource')}]) AS resources
    }
    RETURN CASE WHEN region IS NOT NULL THEN [${REGION.of('region')}] END AS region,
           industry { .id, .nameZh, .nameEn, .aliases } AS industry, resources, knownInAll`;

/** Reads what is shared on a day in one round trip, by id; what no source tells since when is shared as long as it is known. */
export async function readSharingFacts(
  graph: Graph,
  query: { region: string | null; industry: string | null; asOf: Day },
): Promise<SharingFacts> {
  const shape = { byRegion: query.region !== null, byIndustry: query.industry !== null };
  const { region, resources, ...row } = await graph.readRow(statement(shape), query);
  return {
    ...row,
    region: region && REGION.read(region),
    resources: resources.map(([owners, platforms, own, theirs, ...columns]) => ({
      resource: RESOURCE.read(columns),
      owners,
      platforms,
      regions: own.length > 0 ? own : theirs,
    })),
  };
}
