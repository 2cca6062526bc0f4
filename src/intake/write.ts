import { cypher, joined, name } from '../database/cypher';
import type { Graph, GraphTransaction } from '../database/graph';
import { PLATFORM_VIEWS } from '../facts/platform-views';
import { groupBy } from '../grouping';
import { allOf, nameOfEnd } from './all-facts';
import { createIn } from './create';
import { type FactSet, type NodeFact, nameOf, type RelationshipFact } from './facts';
import { inBatches, oppositeOf, Places, refuseToldTwice, type Written } from './places';
import { type Mark, nodeRow, relationshipRow } from './rows';

/**
 * Writes facts in one transaction, so that all of them are there or none. Writing them again changes nothing: a node is
 * found by its id, a relationship by its ends, type and key, and each then holds exactly what its fact says.
 *
 * Leans on the constraint that makes the id unique under every label.
 */
export async function writeFacts(graph: Graph, facts: FactSet): Promise<Written> {
  return graph.write(async (transaction) => (await writeIn(transaction, facts)).written);
}

/** What became of facts that were written, as against what stood for them before. */
export interface Outcome {
  written: Written;
  /** How many nodes and relationships were not there. */
  came: number;
  /** How many held something else. */
  changed: number;
}

// Goes over all that is there: the database's own list has the labels of constraints too.
const LABELS_IN_USE = cypher<{ label: string }>`MATCH (fact) UNWIND labels(fact) AS label RETURN DISTINCT label`;

/** As {@link writeFacts}, in a transaction with more, each fact with what marks it. */
export async function writeIn(transaction: GraphTransaction, facts: FactSet, mark: Mark = {}): Promise<Outcome> {
  const all = allOf(facts);
  const { nodes, relationships } = all;
  const inUse = new Set((await transaction.run(LABELS_IN_USE)).map(({ label }) => label));
  if (nodes.every((node) => !inUse.has(nameOfEnd(node)) && !inUse.has(oppositeOf(node)))) {
    const written = await createIn(transaction, all, mark);
    return { written, came: nodes.length + relationships.length, changed: 0 };
  }
  await refuseToldTwice(
    transaction,
    nodes.filter((node) => inUse.has(oppositeOf(node))),
  );
  const places = new Places();
  const told: Became[] = [];
  for (const alike of groupBy(nodes, ({ label, synthetic }) => nameOf(label, synthetic)).values()) {
    told.push(...(await writeNodes(transaction, alike, mark, places)));
  }
  for (const alike of groupBy(
    relationships,
    ({ type, key, synthetic }) => `${nameOf(type, synthetic)} ${key}`,
  ).values()) {
    told.push(...(await writeRelationships(transaction, alike, mark, places)));
  }
  return {
    written: { nodes: nodes.length, relationships: relationships.length },
    came: told.filter(({ came }) => came).length,
    changed: told.filter(({ changed }) => changed).length,
  };
}

// Labels, types and names of properties can't be parameters, so facts alike in these share a statement.
async function writeNodes(
  transaction: GraphTransaction,
  nodes: readonly NodeFact[],
  mark: Mark,
  places: Places,
): Promise<Became[]> {
  const { label, synthetic } = nodes[0] as NodeFact;
  const views = Object.keys(PLATFORM_VIEWS).map((view) => cypher`:${name(nameOf(view, synthetic))}`);
  const statement = cypher<Became & { place: string }>`
    UNWIND $rows AS row
    MERGE (fact:${name(nameOf(label, synthetic))} {id: row.id}) ${NOTE_BEFORE}
    SET fact = row.properties
    ${label === 'Platform' ? cypher`REMOVE fact${joined(views)} SET fact:$(row.labels)` : cypher``}
    RETURN elementId(fact) AS place, ${BECAME}`;
  const rows = nodes.map((node) => nodeRow(node, mark));
  const written = await inBatches(transaction, statement, rows);
  places.addAll(nodes, written);
  return written;
}

interface Became {
  came: boolean;
  changed: boolean;
}

// Once a fact is there by MERGE nothing tells any more that it was not, but what it was given then.
const NOTE_BEFORE = cypher`ON CREATE SET fact.edition = ''
    WITH row, fact, fact {.*} AS before`;

const BECAME = cypher`before.edition IS NOT NULL AND before.edition = '' AS came,
      (before.edition IS NULL OR before.edition <> '') AND before {.*, edition: ''} <> fact {.*, edition: ''} AS changed`;

async function writeRelationships(
  transaction: GraphTransaction,
  facts: readonly RelationshipFact[],
  mark: Mark,
  places: Places,
): Promise<Became[]> {
  const { type, key, synthetic } = facts[0] as RelationshipFact;
  const identity = key === undefined ? cypher`` : cypher` {${name(key)}: row.properties.${name(key)}}`;
  const statement = cypher<Became>`
    UNWIND $rows AS row
    MATCH (from) WHERE elementId(from) = row.from
    MATCH (to) WHERE elementId(to) = row.to
    MERGE (from)-[fact:${name(nameOf(type, synthetic))}${identity}]->(to) ${NOTE_BEFORE}
    SET fact = row.properties
    RETURN ${BECAME}`;
  const rows = facts.map((fact) => relationshipRow(fact, places, mark));
  return inBatches(transaction, statement, rows);
}
