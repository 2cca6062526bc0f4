import { Columns } from '../database/columns';
import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { type DesignatedPlatform, type PlatformFact, platformOf, withDesignations } from '../facts/platform';
import { SOURCE, type SourceFact } from '../facts/source';
import type { Basis, OrganizationTieKind, PlatformKind } from '../vocabulary';
import type { IndustryNamed, OrganizationNamed, StoredPart } from './hypothesis';

/** The ids that changes name. */
export interface NamedIds {
  platforms: string[];
  industries: string[];
  organizations: string[];
  regions: string[];
}

interface Span {
  since: Day | null;
  until: Day | null;
}

export interface StoredPlatform {
  platform: PlatformFact;
  matchText: string | null;
  /** The regions it is in and those above them. */
  regions: string[];
  serves: (Span & { industryId: string })[];
  ties: (Span & { kind: OrganizationTieKind; organizationId: string })[];
}

export interface RegionNamed {
  id: string;
  nameZh: string;
  /** Itself and the regions above it. */
  above: string[];
}

/** What the graph holds of the things that changes name, each by its id. */
export interface NamedThings {
  platforms: Map<string, StoredPlatform>;
  industries: Map<string, IndustryNamed>;
  organizations: Map<string, OrganizationNamed>;
  regions: Map<string, RegionNamed>;
  parts: StoredPart[];
  sources: SourceFact[];
}

const ORGANIZATION = new Columns<OrganizationNamed>([
  'id',
  'kind',
  'roles',
  'nameZh',
  'nameEn',
  'aliases',
  'matchText',
]);
const SPAN = new Columns<Span>([], ['since', 'until']);
const PROVEN_SPAN = new Columns<Span & { basis: Basis; sourceIds: string[] }>(
  ['basis', 'sourceIds'],
  ['since', 'until'],
);

interface Row {
  platforms: [
    platform: DesignatedPlatform,
    regionIds: string[],
    serves: [industryId: string, ...span: unknown[]][],
    ties: [kind: OrganizationTieKind, organizationId: string, ...span: unknown[]][],
    matchText: string | null,
  ][];
  /** The ids and names of both ends, the kind of the upper one, then the span. */
  parts: [string, string, string, string, PlatformKind, ...unknown[]][];
  industries: IndustryNamed[];
  organizations: unknown[][];
  regions: RegionNamed[];
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
      [(platform)-[serves:SERVES]->(industry:Industry) | [industry.id, ${SPAN.of('serves')}]],
      [(platform)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization) |
        [type(tie), organization.id, ${SPAN.of('tie')}]],
      platform.matchText]) AS platforms
  }
  CALL {
    WITH found
    UNWIND found AS platform
    MATCH (platform)-[:PART_OF*0..]->(below:Platform)-[part:PART_OF]->(parent:Platform)
    WITH DISTINCT below, part, parent
    RETURN collect([below.id, below.nameZh, parent.id, parent.nameZh, parent.kind, ${PROVEN_SPAN.of('part')}]) AS parts
  }
  CALL {
    WITH found
    UNWIND found AS platform
    OPTIONAL MATCH (platform)<-[:DESIGNATES]-(designation:Designation)
    WITH coalesce(platform.sourceIds, []) + coalesce(designation.sourceIds, []) AS ids
    UNWIND ids AS id
    WITH DISTINCT id
    MATCH (source:Source {id: id})
    RETURN collect([${SOURCE.of('source')}]) AS sources
  }
  CALL {
    MATCH (industry:Industry) WHERE industry.id IN $industries
    RETURN collect(industry { .id, .nameZh,
      above: [(industry)-[:PART_OF*0..]->(above:Industry) | above.id] }) AS industries
  }
  CALL {
    MATCH (organization:Organization) WHERE organization.id IN $organizations
    RETURN collect([${ORGANIZATION.of('organization')}]) AS organizations
  }
  CALL {
    MATCH (region:Region) WHERE region.id IN $regions
    RETURN collect(region { .id, .nameZh, above: [(region)-[:PART_OF*0..]->(above:Region) | above.id] }) AS regions
  }
  RETURN platforms, parts, sources, industries, organizations, regions`;

/** Reads everything that changes name in one round trip; what the graph does not hold is left out. */
export async function readNamedThings(graph: Graph, ids: NamedIds): Promise<NamedThings> {
  const [row] = await graph.read(NAMED, { ...ids });
  const { platforms, parts, industries, organizations, regions, sources } = row as Row;
  return {
    platforms: byId(
      platforms.map(([platform, regionIds, serves, ties, matchText]) => {
        return {
          platform: platformOf(platform),
          matchText,
          regions: regionIds,
          serves: serves.map(([industryId, ...span]) => Object.assign(SPAN.read(span), { industryId })),
          ties: ties.map(([kind, organizationId, ...span]) => Object.assign(SPAN.read(span), { kind, organizationId })),
        };
      }),
      ({ platform }) => platform.id,
    ),
    industries: byId(industries, ({ id }) => id),
    organizations: byId(
      organizations.map((one) => ORGANIZATION.read(one)),
      ({ id }) => id,
    ),
    regions: byId(regions, ({ id }) => id),
    parts: parts.map(([id, nameZh, parentId, parentNameZh, kind, ...span]) =>
      Object.assign(PROVEN_SPAN.read(span), {
        platform: { id, nameZh },
        parent: { id: parentId, nameZh: parentNameZh, kind },
      }),
    ),
    sources: sources.map((source) => SOURCE.read(source)),
  };
}

function byId<Item>(items: Item[], idOf: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [idOf(item), item]));
}
