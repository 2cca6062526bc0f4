import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { BilingualName, FullyNamed } from '../facts/named';
import { holdsOn } from '../facts/on-day.cypher';
import { type DesignatedPlatform, withDesignations } from '../facts/platform';
import type { RegionAbove } from '../gaps/score-facts';
import type { CollaborationRole, OrganizationKind, SharedResourceKind } from '../vocabulary';
import type { WordHit } from './word-shares';

/** So many things that have some of the words are gone through, those that match best. */
export const MOST_HITS = 2_000;

// Leans on the full-text index search_text.
const HITS = cypher<WordHit>`
  CALL db.index.fulltext.queryNodes('search_text', $query, {limit: toInteger($most)}) YIELD node, score
  RETURN node.id AS id, node.searchKind AS kind, node.searchWords AS searchWords ORDER BY score DESC, id LIMIT toInteger($most)`;

/** What has some of a need's words, one more at most than is gone through. */
export function readHits(graph: Graph, query: string): Promise<WordHit[]> {
  return graph.read(HITS, { query, most: MOST_HITS + 1 });
}

/** What is known of any candidate: what it serves, where it lies and what was done before. */
export interface About {
  /** The industries among those that the need is about. */
  industries: BilingualName[];
  places: RegionAbove[];
  /** The collaborations among those that have words of the need. */
  works: { id: string }[];
}

export interface OrganizationCandidate extends About, BilingualName {
  kind: OrganizationKind;
  roles: CollaborationRole[];
}

export interface ResourceCandidate extends About, BilingualName {
  kind: SharedResourceKind;
}

export interface NeedFacts {
  industry: FullyNamed | null;
  region: FullyNamed | null;
  /** The ids of the industry of the need and of those below it. */
  below: string[];
  /** The region of the need and those above it. */
  above: RegionAbove[];
  platforms: ({ platform: DesignatedPlatform } & About)[];
  organizations: OrganizationCandidate[];
  resources: ResourceCandidate[];
}

const DAY = cypher`date($asOf)`;
const SERVES = holdsOn(DAY, 'serves');
const BACKS = holdsOn(DAY, 'backs');
const HOUSED = holdsOn(DAY, 'housed');
const WORK = cypher`work.id IN $collaborations AND coalesce(work.since <= ${DAY}, true)`;
const UNIT = cypher`unit { .id, .nameZh, .nameEn }`;

/**
 * Those that may meet a need: what has its words, what serves its industry or one that the words name, and who did such work.
 * A government that signs for all does not make what it leads a candidate.
 *
 * Leans on the indexes industry_id, region_id, platform_id, organization_id, collaboration_id and shared_resource_id.
 */
const FACTS = cypher<NeedFacts>`
  OPTIONAL MATCH (industry:Industry {id: $industry})
  OPTIONAL MATCH (region:Region {id: $region})
  CALL {
    WITH industry
    MATCH (industry)<-[:PART_OF*0..]-(unit:Industry)
    RETURN collect(DISTINCT unit.id) AS below
  }
  CALL {
    WITH region
    MATCH path = (region)-[:PART_OF*0..]->(over:Region)
    RETURN collect({id: over.id, steps: length(path)}) AS above
  }
  WITH industry, region, above, below, below + $industries AS units
  CALL {
    WITH units
    MATCH (unit:Industry)<-[serves:SERVES]-(platform:Platform) WHERE unit.id IN units AND ${SERVES}
    RETURN collect(DISTINCT platform.id) AS serving
  }
  CALL {
    MATCH (work:Collaboration)<-[:TAKES_PART_IN]-(worker:Organization) WHERE ${WORK}
    RETURN collect(DISTINCT worker.id) AS workers
  }
  CALL {
    WITH workers
    MATCH (worker:Organization)-[backs:LEADS|CO_BUILDS]->(platform:Platform)
    WHERE worker.id IN workers AND worker.kind <> 'GOVERNMENT' AND ${BACKS}
    RETURN collect(DISTINCT platform.id) AS worked
  }
  CALL {
    WITH units, serving, worked
    MATCH (platform:Platform) WHERE platform.id IN $platforms + serving + worked
    WITH platform, units ORDER BY platform.id
    RETURN collect({
      platform: ${withDesignations('platform')},
      industries: [(platform)-[serves:SERVES]->(unit:Industry) WHERE unit.id IN units AND ${SERVES} | ${UNIT}],
      places: [path = (platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(over:Region) | {id: over.id, steps: length(path) - 1}],
      works: [(platform)<-[backs:LEADS|CO_BUILDS]-(backer:Organization)-[:TAKES_PART_IN]->(work:Collaboration)
        WHERE ${WORK} AND backer.kind <> 'GOVERNMENT' AND ${BACKS} | work { .id }]
    }) AS platforms
  }
  CALL {
    WITH serving
    MATCH (backer:Organization)-[backs:LEADS|CO_BUILDS]->(platform:Platform) WHERE platform.id IN serving AND ${BACKS}
    RETURN collect(DISTINCT backer.id) AS backers
  }
  CALL {
    WITH units, workers, backers
    MATCH (organization:Organization) WHERE organization.id IN $organizations + workers + backers
    WITH organization, units ORDER BY organization.id
    RETURN collect(organization {
      .id, .nameZh, .nameEn, .kind, .roles,
      industries: [(organization)-[backs:LEADS|CO_BUILDS]->(:Platform)-[serves:SERVES]->(unit:Industry)
        WHERE unit.id IN units AND ${BACKS} AND ${SERVES} | ${UNIT}],
      places: [path = (organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(over:Region)
        | {id: over.id, steps: length(path) - 1}],
      works: [(organization)-[:TAKES_PART_IN]->(work:Collaboration) WHERE ${WORK} | work { .id }]
    }) AS organizations
  }
  CALL {
    WITH serving
    MATCH (platform:Platform)<-[housed:HOUSED_IN]-(resource:SharedResource) WHERE platform.id IN serving AND ${HOUSED}
    RETURN collect(DISTINCT resource.id) AS housedThere
  }
  CALL {
    WITH units, housedThere
    MATCH (resource:SharedResource) WHERE resource.id IN $resources + housedThere
    WITH resource, units WHERE coalesce(resource.sharedSince <= ${DAY}, true)
    WITH resource, units ORDER BY resource.id
    RETURN collect(resource {
      .id, .nameZh, .nameEn, .kind,
      industries: [(resource)-[housed:HOUSED_IN]->(:Platform)-[serves:SERVES]->(unit:Industry)
        WHERE unit.id IN units AND ${HOUSED} AND ${SERVES} | ${UNIT}],
      places: [path = (resource)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(over:Region) | {id: over.id, steps: length(path) - 1}]
        + CASE WHEN EXISTS { (resource)-[:LOCATED_IN]->(:Region) } THEN [] ELSE
          [path = (resource)-[:HOUSED_IN]->(:Platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(over:Region)
            | {id: over.id, steps: length(path) - 2}] END,
      works: []
    }) AS resources
  }
  RETURN industry { .id, .nameZh, .nameEn, .aliases } AS industry, region { .id, .nameZh, .nameEn, .aliases } AS region,
         below, above, platforms, organizations, resources`;

/**
 * Reads who may meet a need, in one round trip.
 *
 * @param query.industries ids of the industries that words of the need name; likewise the other lists
 */
export function readNeedFacts(
  graph: Graph,
  query: {
    asOf: Day;
    industry: string | null;
    region: string | null;
    industries: string[];
    platforms: string[];
    organizations: string[];
    resources: string[];
    collaborations: string[];
  },
): Promise<NeedFacts> {
  return graph.readRow(FACTS, query);
}
