import { randomUUID } from 'node:crypto';
import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import type {
  CollaborationRole,
  DesignationStage,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  RegionKind,
} from '../../src/vocabulary';

/** A platform as a test tells it; whatever is left out is not known. */
export interface PlatformStory {
  kind: PlatformKind;
  /** Names of units, each with the span in which it serves it. */
  serves?: (string | { unit: string; since?: string; until?: string })[];
  opened?: string;
  closed?: string;
  seenOperating?: string;
  seenInProgress?: string;
  seenClosed?: string;
  statedClosed?: boolean;
  designations?: {
    kind: PlatformKind;
    level: PlatformLevel;
    stage?: DesignationStage;
    since?: string;
    until?: string;
  }[];
  region?: string;
  /** The span in which it is located in the region. */
  located?: { since?: string; until?: string };
}

/** The name of a platform, or with the span in which the organization is tied to it. */
type TieStory = string | { platform: string; since?: string; until?: string };

/** An organization as a test tells it. */
export interface OrganizationStory {
  kind: OrganizationKind;
  roles?: CollaborationRole[];
  region?: string;
  leads?: TieStory[];
  coBuilds?: TieStory[];
  supports?: TieStory[];
  funds?: TieStory[];
}

/** A small graph by names: units with the name of the unit above, regions likewise, platforms, organizations. */
export interface Story {
  units: Record<string, string | null>;
  regions?: Record<string, string | null>;
  /** A region is a district where nothing is told. */
  regionKinds?: Record<string, RegionKind>;
  platforms?: Record<string, PlatformStory>;
  organizations?: Record<string, OrganizationStory>;
  /** The names of the organizations that work together, each with the span in which they do. */
  collaborations?: { organizations: string[]; since?: string; until?: string }[];
}

/** A small graph in the database: its own framework, with ids made of the names of the story. */
export interface SmallGraph {
  framework: string;
  id(name: string): string;
  /** The name in the story of an id. */
  name(id: string): string;
}

const WRITE = cypher`
  CREATE (source:Source {id: $prefix + 'source', title: 'test', synthetic: true, publishedOn: date('2020-06-01')})
  CREATE (framework:IndustryFramework {id: $prefix + 'framework', nameZh: '试验', aliases: [], synthetic: true})
  WITH source, framework
  CALL {
    WITH framework, source
    UNWIND $units AS unit
    CREATE (industry:Industry {id: unit.id, kind: 'CLUSTER', nameZh: unit.id, aliases: [], basis: 'STATED', synthetic: true})
    CREATE (industry)-[:IN_FRAMEWORK]->(framework)
    CREATE (industry)-[:STATED_IN]->(source)
    RETURN count(*) AS units
  }
  CALL {
    UNWIND $units AS unit
    MATCH (child:Industry {id: unit.id}), (parent:Industry {id: unit.parent})
    CREATE (child)-[:PART_OF]->(parent)
    RETURN count(*) AS parts
  }
  CALL {
    UNWIND $regions AS region
    CREATE (:Region {id: region.id, kind: region.kind, nameZh: region.id, aliases: [], synthetic: true})
    RETURN count(*) AS regions
  }
  CALL {
    UNWIND $regions AS region
    MATCH (child:Region {id: region.id}), (parent:Region {id: region.parent})
    CREATE (child)-[:PART_OF]->(parent)
    RETURN count(*) AS regionParts
  }
  CALL {
    WITH source
    UNWIND $platforms AS row
    CREATE (platform:Platform {
      id: row.id, kind: row.kind, nameZh: row.id, aliases: [], synthetic: true, sourceIds: [source.id],
      openedOn: date(row.opened), openedOnPrecision: CASE WHEN row.opened IS NULL THEN null ELSE 'DAY' END,
      closedOn: date(row.closed), closedOnPrecision: CASE WHEN row.closed IS NULL THEN null ELSE 'DAY' END,
      seenOperatingOn: date(row.seenOperating), seenInProgressOn: date(row.seenInProgress),
      seenClosedOn: date(row.seenClosed), statedClosed: row.statedClosed})
    WITH source, row, platform
    FOREACH (serves IN row.serves | MERGE (unit:Industry {id: serves.unit})
      CREATE (platform)-[:SERVES {basis: 'STATED', sourceIds: [source.id], since: date(serves.since), until: date(serves.until)}]->(unit))
    FOREACH (_ IN CASE WHEN row.region IS NULL THEN [] ELSE [1] END | MERGE (region:Region {id: row.region})
      CREATE (platform)-[:LOCATED_IN {basis: 'STATED', sourceIds: [source.id], since: date(row.located.since),
        until: date(row.located.until)}]->(region))
    FOREACH (d IN row.designations | CREATE (platform)<-[:DESIGNATES]-(:Designation {
      id: d.id, kind: d.kind, level: d.level, stage: d.stage, since: date(d.since), until: date(d.until),
      sourceIds: [source.id], synthetic: true}))
    RETURN count(*) AS platforms
  }
  CALL {
    WITH source
    UNWIND $organizations AS row
    CREATE (organization:Organization {
      id: row.id, kind: row.kind, roles: row.roles, nameZh: row.id, aliases: [], synthetic: true})
    WITH source, row, organization
    FOREACH (_ IN CASE WHEN row.region IS NULL THEN [] ELSE [1] END | MERGE (region:Region {id: row.region})
      CREATE (organization)-[:LOCATED_IN]->(region))
    FOREACH (tie IN row.leads | MERGE (platform:Platform {id: tie.platform})
      CREATE (organization)-[:LEADS {basis: 'STATED', sourceIds: [source.id], since: date(tie.since), until: date(tie.until)}]->(platform))
    FOREACH (tie IN row.coBuilds | MERGE (platform:Platform {id: tie.platform})
      CREATE (organization)-[:CO_BUILDS {basis: 'STATED', sourceIds: [source.id], since: date(tie.since), until: date(tie.until)}]->(platform))
    FOREACH (tie IN row.supports | MERGE (platform:Platform {id: tie.platform})
      CREATE (organization)-[:SUPPORTS {basis: 'STATED', sourceIds: [source.id], since: date(tie.since), until: date(tie.until)}]->(platform))
    FOREACH (tie IN row.funds | MERGE (platform:Platform {id: tie.platform})
      CREATE (organization)-[:FUNDS {basis: 'STATED', sourceIds: [source.id], since: date(tie.since), until: date(tie.until)}]->(platform))
    RETURN count(*) AS organizations
  }
  CALL {
    UNWIND $collaborations AS row
    CREATE (collaboration:Collaboration {id: row.id, kind: 'PROJECT', subject: row.id, basis: 'STATED', kindBasis: 'STATED',
      since: date(row.since), until: date(row.until), synthetic: true})
    WITH row, collaboration
    UNWIND row.organizations AS id
    MATCH (organization:Organization {id: id})
    CREATE (organization)-[:TAKES_PART_IN {basis: 'STATED', sourceIds: []}]->(collaboration)
    RETURN count(*) AS participations
  }
  RETURN units`;

const REMOVE = cypher`MATCH (node) WHERE node.synthetic AND node.id STARTS WITH $prefix DETACH DELETE node`;

/** Writes a small graph; `removeSmallGraphs` takes it away. */
export async function smallGraph(graph: Graph, story: Story): Promise<SmallGraph> {
  const { units, regions = {}, regionKinds = {}, platforms = {}, organizations = {}, collaborations = [] } = story;
  const prefix = `test-${randomUUID()}-`;
  prefixes.push(prefix);
  const id = (name: string) => `${prefix}${name}`;
  const tree = (parents: Record<string, string | null>) =>
    Object.entries(parents).map(([name, parent]) => ({ id: id(name), parent: parent === null ? null : id(parent) }));
  const tied = (ties: TieStory[] = []) =>
    ties.map((one) => {
      const { platform, ...span } = typeof one === 'string' ? { platform: one } : one;
      return { ...span, platform: id(platform) };
    });
  await graph.write((transaction) =>
    transaction.run(WRITE, {
      prefix,
      units: tree(units),
      regions: tree(regions).map((region, index) => ({
        ...region,
        kind: regionKinds[Object.keys(regions)[index] as string] ?? 'DISTRICT',
      })),
      platforms: Object.entries(platforms).map(([name, platform]) => ({
        ...platform,
        id: id(name),
        region: platform.region === undefined ? null : id(platform.region),
        serves: (platform.serves ?? []).map((one) => {
          const { unit, ...span } = typeof one === 'string' ? { unit: one } : one;
          return { ...span, unit: id(unit) };
        }),
        designations: (platform.designations ?? []).map((designation, index) => ({
          stage: 'DESIGNATED',
          ...designation,
          id: id(`${name}-designation-${index}`),
        })),
      })),
      organizations: Object.entries(organizations).map(([name, { kind, roles = [], region, ...ties }]) => ({
        id: id(name),
        kind,
        roles,
        region: region === undefined ? null : id(region),
        leads: tied(ties.leads),
        coBuilds: tied(ties.coBuilds),
        supports: tied(ties.supports),
        funds: tied(ties.funds),
      })),
      collaborations: collaborations.map((one, index) => ({
        ...one,
        id: id(`collaboration-${index}`),
        organizations: one.organizations.map(id),
      })),
    }),
  );
  return { framework: id('framework'), id, name: (full) => full.slice(prefix.length) };
}

const prefixes: string[] = [];

export async function removeSmallGraphs(graph: Graph): Promise<void> {
  for (const prefix of prefixes.splice(0)) await graph.write((transaction) => transaction.run(REMOVE, { prefix }));
}
