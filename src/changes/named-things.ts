import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import {
  type LocatedOrganization,
  locatedFields,
  OVERSEAS_RULE,
  type OverseasRule,
  RULES_OF_ABROAD,
} from '../facts/as-local';
import { isOfKeyIndustries } from '../facts/framework';
import type { Named } from '../facts/named';
import { ORGANIZATION, type OrganizationFact } from '../facts/organization';
import { type DesignatedPlatform, type PlatformFact, platformOf, withDesignations } from '../facts/platform';
import { isAbroad } from '../facts/region';
import { SOURCE, SOURCES, type SourceFact } from '../facts/source';
import { type PartTie, type Tie, type TieList, tieItems, tieOf } from '../facts/tie';
import { byId } from '../grouping';
import type { OrganizationTieKind } from '../vocabulary';

/** The ids that changes name. */
export interface NamedIds {
  platforms: string[];
  industries: string[];
  organizations: string[];
  regions: string[];
}

/** A stored tie of a platform that changes name; the other end has its kind and place where it is an organization. */
export type StoredTie = Tie<'SERVES', UnitNamed> | Tie<OrganizationTieKind, LocatedOrganization & { id: string }>;

export interface StoredPlatform {
  platform: PlatformFact;
  /** Its normalized names, a line each. */
  matchText: string | null;
  /** The regions it is in and those above them. */
  regions: ReadonlySet<string>;
  /** Whether it lies abroad. */
  isAbroad: boolean;
  ties: StoredTie[];
}

/** An industry or region. */
export interface UnitNamed extends Named {
  /** Itself and those above it. */
  above: string[];
  /** Of a region, whether it is abroad. */
  isAbroad?: boolean;
  /** Of an industry, whether it is one of the key industries. */
  isKey?: boolean;
}

/** What the graph holds of the things that changes name, each by its id. */
export interface NamedThings {
  platforms: Map<string, StoredPlatform>;
  industries: Map<string, UnitNamed>;
  organizations: Map<string, OrganizationFact & LocatedOrganization>;
  /** The rules by which platforms abroad count as local. */
  overseasRules: OverseasRule[];
  regions: Map<string, UnitNamed>;
  /** What those platforms, and those above them, are part of. */
  parts: PartTie[];
  /** The sources of those platforms, and of what they serve. */
  sources: SourceFact[];
}

interface Row {
  platforms: [
    platform: DesignatedPlatform,
    regionIds: string[],
    isAbroad: boolean,
    ties: TieList<StoredTie['kind'], StoredTie['to']>[],
    matchText: string | null,
  ][];
  parts: [Named, ...TieList<'PART_OF', PartTie['to']>][];
  industries: UnitNamed[];
  organizations: [located: Omit<LocatedOrganization, 'kind'>, ...unknown[]][];
  overseasRules: OverseasRule[];
  regions: UnitNamed[];
  sources: unknown[][];
}

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
      [(platform)-[tie:SERVES]->(to:Industry) | [${tieItems(
        'tie',
        cypher`to { .id, .nameZh, isKey: ${isOfKeyIndustries('to')},
          above: [(to)-[:PART_OF*0..]->(above:Industry) | above.id] }`,
      )}]] +
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(to:Organization) |
        [${tieItems('tie', cypher`to { .id, .kind, ${locatedFields('to')} }`)}]],
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
    WITH coalesce(platform.sourceIds, []) + coalesce(designation.sourceIds, []) +
      reduce(all = [], some IN [(platform)-[serves:SERVES]->(:Industry) | serves.sourceIds] | all + some) AS ids
    UNWIND ids AS id
    ${SOURCES}
  }
  CALL {
    MATCH (industry:Industry) WHERE industry.id IN $industries
    RETURN collect(industry { .id, .nameZh, isKey: ${isOfKeyIndustries('industry')},
      above: [(industry)-[:PART_OF*0..]->(above:Industry) | above.id] }) AS industries
  }
  CALL {
    MATCH (organization:Organization) WHERE organization.id IN $organizations
    RETURN collect([organization { ${locatedFields('organization')} }, ${ORGANIZATION.of('organization')}]) AS organizations
  }
  CALL {
    ${RULES_OF_ABROAD}
    RETURN collect(rule { ${OVERSEAS_RULE} }) AS overseasRules
  }
  CALL {
    MATCH (region:Region) WHERE region.id IN $regions
    RETURN collect(region { .id, .nameZh, isAbroad: ${isAbroad('region')}, above: [(region)-[:PART_OF*0..]->(above:Region) | above.id] }) AS regions
  }
  RETURN platforms, parts, sources, industries, organizations, overseasRules, regions`;

/** Reads everything that changes name in one round trip; what the graph does not hold is left out. */
export async function readNamedThings(graph: Graph, ids: NamedIds): Promise<NamedThings> {
  return graph.facts(NAMED, { ...ids }, ([row]) => factsOf(row as Row));
}

function factsOf({ platforms, parts, industries, organizations, overseasRules, regions, sources }: Row): NamedThings {
  return {
    platforms: new Map(
      platforms.map(([designated, regionIds, isAbroad, ties, matchText]) => {
        const platform = platformOf(designated);
        const own = ties.map((tie) => tieOf(platform.id, tie) as StoredTie);
        const place = { regions: new Set(regionIds), isAbroad };
        return [platform.id, { platform, matchText, ...place, ties: own }];
      }),
    ),
    industries: byId(industries),
    organizations: byId(organizations.map((one) => Object.assign(ORGANIZATION.read(one, 1), one[0]))),
    overseasRules,
    regions: byId(regions),
    parts: parts.map(([platform, ...tie]) => tieOf(platform, tie)),
    sources: sources.map((source) => SOURCE.read(source)),
  };
}
