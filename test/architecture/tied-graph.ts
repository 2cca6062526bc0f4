import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import { type SmallGraph, type Story, smallGraph } from '../coverage/small-graph';

/** From, the relationship, to, the day on which it ended and the one on which it began, by the names of the story. */
export type Tie = [from: string, type: string, to: string, until?: string, since?: string];

/** Organizations by their kind and roles. */
export type Organizations = Record<string, [kind: string, ...roles: string[]]>;

const WRITE = cypher`
  CALL {
    UNWIND $organizations AS row
    CREATE (organization:Organization {id: row.id, nameZh: row.id, aliases: [], kind: row.kind, roles: row.roles,
                                       matchText: row.matchText, synthetic: true})
    RETURN count(*) AS organizations
  }
  UNWIND $ties AS tie
  MATCH (from:Organization|Platform {id: tie.from}), (to:Platform {id: tie.to})
  CALL {
    WITH from, to, tie
    CREATE (from)-[made:$(tie.type) {basis: 'STATED', sourceIds: [tie.source], since: date(tie.since),
                                     until: date(tie.until)}]->(to)
    RETURN made
  }
  RETURN count(*) AS ties`;

/** A small graph with organizations and what ties them and the platforms to platforms. */
export async function tiedGraph(
  database: Graph,
  story: Story,
  organizations: Organizations = {},
  ties: Tie[] = [],
): Promise<SmallGraph> {
  const graph = await smallGraph(database, story);
  await database.write((transaction) =>
    transaction.run(WRITE, {
      organizations: Object.entries(organizations).map(([name, [kind, ...roles]]) => ({
        id: graph.id(name),
        kind,
        roles,
        matchText: name,
      })),
      ties: ties.map(([from, type, to, until, since]) => ({
        from: graph.id(from),
        type,
        to: graph.id(to),
        until: until ?? null,
        since: since ?? null,
        source: graph.id('source'),
      })),
    }),
  );
  return graph;
}
