import { cypher, name } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import { syntheticName } from '../../src/database/synthetic';
import { LABELS, type Label } from '../../src/facts/nouns';

/** How the ids of all that is added begin. */
export const MADE_UP = 'made-up-';

const TRIPLES = cypher<{ from: Label; type: string; to: Label }>`
  MATCH (from)-[fact]->(to)
  UNWIND labels(from) AS fromLabel UNWIND labels(to) AS toLabel
  WITH DISTINCT fromLabel, type(fact) AS type, toLabel WHERE fromLabel IN $labels AND toLabel IN $labels
  RETURN fromLabel AS from, type, toLabel AS to ORDER BY from, type, to`;

/** To some relationships of each kind: itself once more, from a copy of its start, to a copy of its end, and between both. */
export async function addShadows(graph: Graph): Promise<void> {
  for (const [number, { from, type, to }] of (await graph.read(TRIPLES, { labels: LABELS })).entries()) {
    const as = name(syntheticName(type));
    const shadow = cypher`
      MATCH (from:${name(from)})-[fact:${name(type)}]->(to:${name(to)})
      WITH from, to, head(collect(fact)) AS fact ORDER BY from.id, to.id LIMIT 2
      WITH from, fact, to, $prefix + from.id + to.id AS id
      CREATE (start:${name(syntheticName(from))}) SET start = from {.*, id: id + 'a', synthetic: true, copyOf: from.id}
      CREATE (end:${name(syntheticName(to))}) SET end = to {.*, id: id + 'b', synthetic: true, copyOf: to.id}
      CREATE (from)-[again:${as}]->(to) SET again = fact {.*, synthetic: true}
      CREATE (start)-[away:${as}]->(to) SET away = fact {.*, synthetic: true}
      CREATE (from)-[hither:${as}]->(end) SET hither = fact {.*, synthetic: true}
      CREATE (start)-[apart:${as}]->(end) SET apart = fact {.*, synthetic: true}`;
    await graph.write((transaction) => transaction.run(shadow, { prefix: `${MADE_UP}${number}-` }));
  }
  for (const label of LABELS) await graph.write((transaction) => transaction.run(completed(label)));
}

/** What a thing needs to be whole, a copy has of what it is a copy of. */
const completed = (label: Label) => cypher`
  MATCH (copy:${name(syntheticName(label))}) WHERE copy.copyOf IS NOT NULL
  CALL (copy) {
    MATCH (own:${name(label)} {id: copy.copyOf})-[fact]->(other)
    WITH fact, other, 'SYNTHETIC_' + type(fact) AS type WHERE other.synthetic IS NULL AND fact.synthetic IS NULL
      AND NOT EXISTS { (copy)-[has]->(other) WHERE type(has) = type }
    CREATE (copy)-[too:$(type)]->(other) SET too = fact {.*, synthetic: true}
  }
  CALL (copy) {
    // Of what cites a document or a clause there is always one.
    MATCH (own:${name(label)} {id: copy.copyOf})<-[fact:TEXT_OF]-(other)
    WHERE NOT EXISTS { (copy)<-[:SYNTHETIC_TEXT_OF]-() }
    CREATE (copy)<-[too:SYNTHETIC_TEXT_OF]-(other) SET too = fact {.*, synthetic: true}
  }
  WITH DISTINCT copy REMOVE copy.copyOf`;
