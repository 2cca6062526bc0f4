import { randomUUID } from 'node:crypto';
import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';

/** When something holds; what is left out is not known. */
interface Span {
  since?: string;
  until?: string;
}

/** A small network as a test tells it, by names. */
export interface NetworkStory {
  /** Regions with the name of the region above; every organization without a region of its own is in `here`. */
  regions?: Record<string, string>;
  /** Industries with the name of the one above, or null. */
  industries?: Record<string, string | null>;
  organizations: Record<string, { roles?: string[]; region?: string | null }>;
  collaborations?: Record<string, Span & { kind?: string; members: (string | (Span & { name: string }))[] }>;
  platforms?: Record<
    string,
    {
      opened?: string;
      closed?: string;
      seenClosed?: string;
      /** Whether a source says that it is closed that has no date. */
      statedClosed?: boolean;
      /** Names, or names with when it serves them. */
      serves?: (string | (Span & { name: string }))[];
      ties: (Span & { of: string; type: string; basis?: string })[];
    }
  >;
  fundings?: (Span & { from: string; to: string })[];
}

/** A small network in the database, with ids made of the names of the story. */
export interface SmallNetwork {
  id(name: string): string;
  /** The name in the story of an id, or the names of an edge's ends. */
  name(id: string): string;
}

const PROVENANCE = cypher`basis: coalesce(row.basis, 'STATED'), sourceIds: [$prefix + 'source'],
  since: date(row.since), until: date(row.until)`;

const WRITE = [
  cypher`CREATE (:Source {id: $prefix + 'source', title: 'test', synthetic: true})`,
  cypher`UNWIND $regions AS row
    CREATE (:Region {id: row.id, kind: 'DISTRICT', nameZh: row.id, aliases: [], synthetic: true})`,
  cypher`UNWIND $regions AS row
    MATCH (part:Region {id: row.id}), (whole:Region {id: row.parent}) CREATE (part)-[:PART_OF]->(whole)`,
  cypher`UNWIND $industries AS row
    CREATE (:Industry {id: row.id, kind: 'CLUSTER', nameZh: row.id, aliases: [], basis: 'STATED', synthetic: true})`,
  cypher`UNWIND $industries AS row
    MATCH (part:Industry {id: row.id}), (whole:Industry {id: row.parent}) CREATE (part)-[:PART_OF]->(whole)`,
  cypher`UNWIND $organizations AS row
    CREATE (organization:Organization {id: row.id, kind: 'ENTERPRISE', roles: row.roles, nameZh: row.id, aliases: [],
                                       synthetic: true})
    WITH organization, row MATCH (region:Region {id: row.region}) CREATE (organization)-[:LOCATED_IN]->(region)`,
  cypher`UNWIND $collaborations AS row
    CREATE (:Collaboration {id: row.id, kind: row.kind, subject: row.id, basis: 'STATED', kindBasis: 'STATED',
                            synthetic: true, since: date(row.since), until: date(row.until)})`,
  cypher`UNWIND $parts AS row
    MATCH (organization:Organization {id: row.from}), (collaboration:Collaboration {id: row.to})
    CREATE (organization)-[:TAKES_PART_IN {${PROVENANCE}}]->(collaboration)`,
  cypher`UNWIND $platforms AS row
    CREATE (platform:Platform {id: row.id, kind: 'KEY_LABORATORY', nameZh: row.id, aliases: [], synthetic: true,
                               openedOn: date(row.opened), closedOn: date(row.closed),
                               seenClosedOn: date(row.seenClosed), statedClosed: row.statedClosed})
    WITH platform, row UNWIND row.serves AS served
    MATCH (industry:Industry {id: served.id})
    CREATE (platform)-[:SERVES {basis: 'STATED', sourceIds: [$prefix + 'source'],
                                since: date(served.since), until: date(served.until)}]->(industry)`,
  cypher`UNWIND $ties AS row
    MATCH (from:Organization {id: row.from}), (to:Platform|Organization {id: row.to})
    CREATE (from)-[:$(row.type) {${PROVENANCE}}]->(to)`,
];

const REMOVE = cypher`MATCH (node) WHERE node.synthetic AND node.id STARTS WITH $prefix DETACH DELETE node`;

const prefixes: string[] = [];

/** Writes a small network; `removeSmallNetworks` takes it away. */
export async function smallNetwork(
  graph: Graph,
  { regions = {}, industries = {}, organizations, collaborations = {}, platforms = {}, fundings = [] }: NetworkStory,
): Promise<SmallNetwork> {
  const prefix = `test-${randomUUID()}-`;
  prefixes.push(prefix);
  const id = (name: string) => `${prefix}${name}`;
  const idOrNull = (name: string | null | undefined) => (name == null ? null : id(name));
  const rows = {
    regions: [
      { id: id('here'), parent: null },
      ...Object.entries(regions).map(([name, parent]) => ({ id: id(name), parent: id(parent) })),
    ],
    industries: Object.entries(industries).map(([name, parent]) => ({ id: id(name), parent: idOrNull(parent) })),
    organizations: Object.entries(organizations).map(([name, { roles = [], region = 'here' }]) => ({
      id: id(name),
      roles,
      region: idOrNull(region),
    })),
    collaborations: Object.entries(collaborations).map(([name, { kind = 'PROJECT', ...span }]) => ({
      ...spanOf(span),
      id: id(name),
      kind,
    })),
    parts: Object.entries(collaborations).flatMap(([name, { members }]) =>
      members.map((member) => {
        const { name: of, ...span } = typeof member === 'string' ? { name: member } : member;
        return { ...spanOf(span), basis: 'STATED', from: id(of), to: id(name) };
      }),
    ),
    platforms: Object.entries(platforms).map(([name, { serves = [], ...dates }]) => ({
      id: id(name),
      opened: dates.opened ?? null,
      closed: dates.closed ?? null,
      seenClosed: dates.seenClosed ?? null,
      statedClosed: dates.statedClosed ?? null,
      serves: serves.map((served) => {
        const { name, ...span } = typeof served === 'string' ? { name: served } : served;
        return { ...spanOf(span), id: id(name) };
      }),
    })),
    ties: [
      ...Object.entries(platforms).flatMap(([name, { ties }]) =>
        ties.map(({ of, type, basis = 'STATED', ...span }) => ({
          ...spanOf(span),
          basis,
          type,
          from: id(of),
          to: id(name),
        })),
      ),
      ...fundings.map(({ from, to, ...span }) => ({
        ...spanOf(span),
        basis: 'STATED',
        type: 'FUNDS',
        from: id(from),
        to: id(to),
      })),
    ],
  };
  await graph.write(async (transaction) => {
    for (const statement of WRITE) await transaction.run(statement, { ...rows, prefix });
  });
  return { id, name: (full) => full.replaceAll(prefix, '') };
}

function spanOf({ since = null, until = null }: { since?: string | null; until?: string | null }) {
  return { since, until };
}

export async function removeSmallNetworks(graph: Graph): Promise<void> {
  for (const prefix of prefixes.splice(0)) await graph.write((transaction) => transaction.run(REMOVE, { prefix }));
}
