import { cypher, name } from '../database/cypher';
import type { Graph, GraphTransaction } from '../database/graph';
import { groupBy } from '../grouping';
import { type AllFacts, allOf, identityOf, nameOfEnd } from './all-facts';
import { type FactSet, type NodeReference, nameOf } from './facts';
import { inBatches, Places, refuseToldTwice, type Written } from './places';
import { type Mark, nodeRow, relationshipRow } from './rows';

/**
 * Writes facts that are known to be new, in one transaction, without looking for them first: several times as fast as
 * facts that may be there, for large loads. A relationship may end at a node that an earlier load has written.
 *
 * Leans on the constraint that makes the id unique under every label, which also refuses a node that is not new.
 *
 * @throws Error when an end of a relationship is not there; then nothing was written
 */
export function createFacts(graph: Graph, facts: FactSet): Promise<Written> {
  return graph.write(async (transaction) => {
    await refuseToldTwice(transaction, facts.nodes);
    return createIn(transaction, allOf(facts));
  });
}

// With labels and types that are values, two statements do for all facts: planning one for each takes longer than writing
// a city's. Only what is created can be told so, since what is looked for by such a label or type is looked for everywhere.
const CREATE_NODES = cypher<{ place: string }>`
  UNWIND $rows AS row
  CREATE (fact:$(row.labels))
  SET fact = row.properties
  RETURN elementId(fact) AS place`;

const CREATE_RELATIONSHIPS = cypher`
  UNWIND $rows AS row
  MATCH (from) WHERE elementId(from) = row.from
  MATCH (to) WHERE elementId(to) = row.to
  CREATE (from)-[fact:$(row.type)]->(to)
  SET fact = row.properties`;

/** As {@link createFacts}, in a transaction with more, each fact with what marks it, where nothing can be told twice. */
export async function createIn(
  transaction: GraphTransaction,
  { nodes, relationships }: AllFacts,
  mark: Mark = {},
): Promise<Written> {
  const places = new Places();
  const created = await inBatches(
    transaction,
    CREATE_NODES,
    nodes.map((node) => nodeRow(node, mark)),
  );
  places.addAll(nodes, created);
  await addEarlier(
    transaction,
    relationships.flatMap(({ from, to }) => [from, to]),
    places,
  );
  await inBatches(
    transaction,
    CREATE_RELATIONSHIPS,
    relationships.map((fact) => ({
      ...relationshipRow(fact, places, mark),
      type: name(nameOf(fact.type, fact.synthetic)).text,
    })),
  );
  return { nodes: nodes.length, relationships: relationships.length };
}

/** Adds the places of ends that an earlier load has written. */
async function addEarlier(transaction: GraphTransaction, ends: readonly NodeReference[], places: Places) {
  const earlier = new Map(ends.filter((end) => !places.has(end)).map((end) => [identityOf(end), end]));
  for (const [label, alike] of groupBy([...earlier.values()], nameOfEnd)) {
    const statement = cypher<{ id: string; place: string }>`
      UNWIND $rows AS id
      MATCH (end:${name(label)} {id: id})
      RETURN id, elementId(end) AS place`;
    const ids = alike.map(({ id }) => id);
    for (const { id, place } of await inBatches(transaction, statement, ids)) {
      places.add({ ...(alike[0] as NodeReference), id }, place);
    }
  }
}
