import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Named } from '../facts/named';
import { ORGANIZATION, type OrganizationFact } from '../facts/organization';
import { type DesignatedPlatform, type PlatformFact, platformOf, withDesignations } from '../facts/platform';
import { AS_LOCAL, isAbroad } from '../facts/region';
import { SOURCE, SOURCES, type SourceFact } from '../facts/source';
import { type PartTie, type Tie, type TieList, tieItems, tieOf } from '../facts/tie';
import { byId } from '../grouping';
import type { OrganizationKind, OrganizationTieKind, PlatformKind } from '../vocabulary';

/** The ids that changes name. */
export interface NamedIds {
  platforms: string[];
  industries: string[];
  organizations: string[];
  regions: string[];
}

/** A stored tie of a platform that changes name; the other end has its kind where it is an organization. */
export type StoredTie =
  | Tie<'SERVES', { id: string }>
  | Tie<OrganizationTieKind, { id: string; kind: OrganizationKind }>;

export interface StoredPlatform {
  platform: PlatformFact;
  /** Its normalized names, a line each. */
  matchText: string | null;
  /** The regions it is in and those above them. */
  regions: ReadonlySet<string>;
  /** Whether it lies abroad. */
  isAbroad: boolean;
  /** The cities of which it counts as one though it lies abroad. */
  asLocalIn: ReadonlySet<string>;
  ties: StoredTie[];
}

/** An industry or region. */
export interface UnitNamed extends Named {
  /** Itself and those above it. */
  above: string[];
  /** Of a region, whether it is abroad. */
  isAbroad?: boolean;
}

/** What the graph holds of the things that changes name, each by its id. */
export interface NamedThings {
  platforms: Map<string, StoredPlatform>;
  industries: Map<string, UnitNamed>;
  organizations: Map<string, OrganizationFact>;
  /** The cities that an organization is located in, by its id. */
  cities: Map<string, string[]>;
  /** The kinds of platform that count as local abroad, by the kind of organization that leads them. */
  overseasKinds: Map<OrganizationKind, PlatformKind[]>;
  regions: Map<string, UnitNamed>;
  /** What those platforms, and those above them, are part of. */
  parts: PartTie[];
  /** The sources of those platforms. */
  sources: SourceFact[];
}

interface Row {
  platforms: [
    platform: DesignatedPlatform,
    regionIds: string[],
    isAbroad: boolean,
    asLocalIn: string[],
    ties: TieList<StoredTie['kind'], StoredTie['to']>[],
    matchText: string | null,
  ][];
  parts: [Named, ...TieList<'PART_OF', PartTie['to']>][];
  industries: UnitNamed[];
  organizations: [cities: string[], ...unknown[]][];
  overseasKinds: [OrganizationKind, PlatformKind[]][];
  regions: UnitNamed[];
  sources: unknown[][];
}

/** The cities of which the `platform` at hand counts as one though it lies abroad. */
const AS_LOCAL_ANYWHERE = cypher`
  MATCH (platform)<-[:LEADS]-(:Organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region:Region)
  ${AS_LOCAL}
  RETURN DISTINCT region.id`;

/** Leans on the indexes platform_id, industry_id, organization_id, region_id and source_id. */
const NAMED = cypher<Row>`
  CALL {
    MATCH (platform:Platform) WHERE platform.id IN $platforms
    RETURN collect(platform) AS found
  }
  CALL {
    WITH found
    UNWIND found AS platform
    RETURN collect([
      ${withDesignations('platform')},
      [(platform)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region:Region) | region.id],
      EXISTS { (platform)-[:LOCATED_IN]->(place:Region) WHERE ${isAbroad('place')} },
      COLLECT { ${AS_LOCAL_ANYWHERE} },
      [(platform)-[tie:SERVES]->(to:Industry) | [${tieItems('tie', cypher`to { .id }`)}]] +
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(to:Organization) |
        [${tieItems('tie', cypher`to { .id, .kind }`)}]],
      platform.matchText]) AS platforms
  }
  CALL {
    WITH found
    UNWIND found AS platform
    MATCH (platform)-[:PART_OF*0..]->(below:Platform)-[part:PART_OF]->(parent:Platform)
    WITH DISTINCT below, part, parent
    RETURN collect([below { .id, .nameZh }, ${tieItems('part', cypher`parent { .id, .nameZh, .kind }`)}]) AS parts
  }
  CALL {
    WITH found
    UNWIND found AS platform
    OPTIONAL MATCH (platform)<-[:DESIGNATES]-(designation:Designation)
    WITH coalesce(platform.sourceIds, []) + coalesce(designation.sourceIds, []) AS ids
    UNWIND ids AS id
    ${SOURCES}
  }
  CALL {
    MATCH (industry:Industry) WHERE industry.id IN $industries
    RETURN collect(industry { .id, .nameZh,
      above: [(industry)-[:PART_OF*0..]->(above:Industry) | above.id] }) AS industries
  }
  CALL {
    MATCH (organization:Organization) WHERE organization.id IN $organizations
    RETURN collect([
      [(organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(city:Region) WHERE city.kind = 'CITY' | city.id],
      ${ORGANIZATION.of('organization')}]) AS organizations
  }
  CALL {
    MATCH (rule:SubsidyRule) WHERE rule.id IS NOT NULL AND 'ABROAD' IN rule.awaits
    RETURN collect([rule.ledBy, rule.platformKinds]) AS overseasKinds
  }
  CALL {
    MATCH (region:Region) WHERE region.id IN $regions
    RETURN collect(region { .id, .nameZh, isAbroad: ${isAbroad('region')}, above: [(region)-[:PART_OF*0..]->(above:Region) | above.id] }) AS regions
  }
  RETURN platforms, parts, sources, industries, organizations, overseasKinds, regions`;

/** Reads everything that changes name in one round trip; what the graph does not hold is left out. */
export async function readNamedThings(graph: Graph, ids: NamedIds): Promise<NamedThings> {
  return graph.facts(NAMED, { ...ids }, ([row]) => factsOf(row as Row));
}

function factsOf({ platforms, parts, industries, organizations, overseasKinds, regions, sources }: Row): NamedThings {
  return {
    platforms: new Map(
      platforms.map(([designated, regionIds, isAbroad, cities, ties, matchText]) => {
        const platform = platformOf(designated);
        const own = ties.map((tie) => tieOf(platform.id, tie) as StoredTie);
        const place = { regions: new Set(regionIds), isAbroad, asLocalIn: new Set(cities) };
        return [platform.id, { platform, matchText, ...place, ties: own }];
      }),
    ),
    industries: byId(industries),
    organizations: byId(organizations.map((one) => ORGANIZATION.read(one, 1))),
    cities: new Map(organizations.map((one) => [ORGANIZATION.read(one, 1).id, one[0]])),
    overseasKinds: new Map(overseasKinds),
    regions: byId(regions),
    parts: parts.map(([platform, ...tie]) => tieOf(platform, tie)),
    sources: sources.map((source) => SOURCE.read(source)),
  };
}
