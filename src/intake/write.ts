import { type Cypher, cypher, joined, name } from '../database/cypher';
import type { Graph, GraphTransaction } from '../database/graph';
import { PLATFORM_VIEWS } from '../facts/platform-views';
import { groupBy } from '../grouping';
import { allOf, identityOf, nameOfEnd } from './all-facts';
import {
  type FactSet,
  labelsOf,
  type NodeFact,
  type NodeReference,
  nameOf,
  type RelationshipFact,
  ToldTwice,
} from './facts';
import { type Mark, nodeRow, relationshipRow, setDays, setLabel, withMark } from './rows';

/** Rows in one statement: enough that round trips cost little, few enough that a message stays small. */
const BATCH = 1_000;

/** How much stands for facts in the graph. */
export interface Written {
  nodes: number;
  relationships: number;
}

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

/** As {@link writeFacts}, in a transaction with more, each fact with what marks it. */
export async function writeIn(transaction: GraphTransaction, facts: FactSet, mark: Mark = {}): Promise<Outcome> {
  const { nodes, relationships } = allOf(facts);
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

/**
 * Writes facts that are known to be new, in one transaction, without looking for them first: several times as fast as
 * {@link writeFacts}, for large loads. A relationship may end at a node that an earlier load has written.
 *
 * Leans on the constraint that makes the id unique under every label, which also refuses a node that is not new.
 *
 * @throws Error when an end of a relationship is not there; then nothing was written
 */
export function createFacts(graph: Graph, facts: FactSet): Promise<Written> {
  const { nodes, relationships } = allOf(facts);
  return graph.write(async (transaction) => {
    const likeOf = ({ from, type, to, synthetic }: RelationshipFact) =>
      [nameOfEnd(from), nameOf(type, synthetic), nameOfEnd(to)].join(' ');
    for (const alike of groupBy(nodes, (node) => labelsOf(node).join(':')).values())
      await createNodes(transaction, alike);
    for (const alike of groupBy(relationships, likeOf).values()) await createRelationships(transaction, alike);
    return { nodes: nodes.length, relationships: relationships.length };
  });
}

/**
 * Where the database keeps the nodes of this transaction. A relationship that finds its ends by these needs no label, so
 * one statement does for a type whatever it joins; planning statements is most of the time that a small load takes.
 */
class Places {
  private readonly known = new Map<string, string>();

  add(node: NodeFact, place: string): void {
    this.known.set(identityOf(node), place);
  }

  of(end: NodeReference): string {
    const place = this.known.get(identityOf(end));
    if (place === undefined) throw new Error(`A relationship has an end that is no fact: ${identityOf(end)}`);
    return place;
  }
}

// Labels, types and names of properties can't be parameters, so facts alike in these share a statement.
async function writeNodes(
  transaction: GraphTransaction,
  nodes: readonly NodeFact[],
  mark: Mark,
  places: Places,
): Promise<Became[]> {
  const { label, synthetic } = nodes[0] as NodeFact;
  const further = label === 'Platform' ? Object.keys(PLATFORM_VIEWS) : [];
  const statement = cypher<Became & Place>`
    UNWIND $rows AS row
    MERGE (fact:${name(nameOf(label, synthetic))} {id: row.id}) ${NOTE_BEFORE}
    SET fact = row.properties${setDays(nodes)}
    ${joined(further.map((one) => setLabel(name(nameOf(one, synthetic)))))}
    RETURN elementId(fact) AS place, ${IS_TWICE(nodes)}, ${BECAME}`;
  const rows = nodes.map((node) => withMark(nodeRow(node), mark));
  const written = await run(transaction, statement, rows);
  nodes.forEach((node, index) => {
    const { place, isTwice } = written[index] as Place;
    if (isTwice) throw new ToldTwice(node);
    places.add(node, place);
  });
  return written;
}

interface Place {
  place: string;
  isTwice: boolean;
}

/** Whether the graph has what is made up under the id of a real thing, or the other way round, of the rows of some nodes. */
const IS_TWICE = ([node]: readonly NodeFact[]) => {
  const { label, synthetic } = node as NodeFact;
  return cypher`EXISTS { (:${name(nameOf(label, !synthetic))} {id: row.id}) } AS isTwice`;
};

interface Became {
  came: boolean;
  changed: boolean;
}

// Once a fact is there by MERGE nothing tells any more that it was not, but what it was given then.
const NOTE_BEFORE = cypher`ON CREATE SET fact.edition = ''
    WITH row, fact, fact {.*} AS before`;

const BECAME = cypher`before.edition IS NOT NULL AND before.edition = '' AS came,
      (before.edition IS NULL OR before.edition <> '') AND before {.*, edition: ''} <> fact {.*, edition: ''} AS changed`;

async function createNodes(transaction: GraphTransaction, nodes: readonly NodeFact[]): Promise<void> {
  const labels = labelsOf(nodes[0] as NodeFact).map(name);
  const statement = cypher<{ id: string }>`
    UNWIND $rows AS row
    CREATE (fact:${joined(labels, cypher`:`)})
    SET fact = row.properties${setDays(nodes)}
    WITH row, ${IS_TWICE(nodes)} WHERE isTwice
    RETURN row.id AS id`;
  const [twice] = await run(transaction, statement, nodes.map(nodeRow));
  if (twice !== undefined) throw new ToldTwice({ label: (nodes[0] as NodeFact).label, id: twice.id });
}

async function createRelationships(transaction: GraphTransaction, facts: readonly RelationshipFact[]): Promise<void> {
  const { from, type, to, synthetic } = facts[0] as RelationshipFact;
  const statement = cypher<{ created: number }>`
    UNWIND $rows AS row
    MATCH (from:${name(nameOfEnd(from))} {id: row.from})
    MATCH (to:${name(nameOfEnd(to))} {id: row.to})
    CREATE (from)-[fact:${name(nameOf(type, synthetic))}]->(to)
    SET fact = row.properties${setDays(facts)}
    RETURN count(fact) AS created`;
  const written = await run(
    transaction,
    statement,
    facts.map((fact) => relationshipRow(fact, ({ id }) => id)),
  );
  if (written.reduce((sum, { created }) => sum + created, 0) !== facts.length) {
    throw new Error(`An end of a ${type} from ${from.label} to ${to.label} is neither a fact nor in the graph.`);
  }
}

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
    SET fact = row.properties${setDays(facts)}
    RETURN ${BECAME}`;
  const rows = facts.map((fact) =>
    withMark(
      relationshipRow(fact, (end) => places.of(end)),
      mark,
    ),
  );
  return run(transaction, statement, rows);
}

async function run<Row>(transaction: GraphTransaction, statement: Cypher<Row>, rows: unknown[]): Promise<Row[]> {
  const written: Row[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    written.push(...(await transaction.run(statement, { rows: rows.slice(start, start + BATCH) })));
  }
  return written;
}
