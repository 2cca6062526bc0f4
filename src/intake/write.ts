import { Cypher, cypher, joined, name } from '../database/cypher';
import type { Graph, GraphTransaction } from '../database/graph';
import { PLATFORM_VIEWS } from '../facts/nouns';
import { groupBy } from '../grouping';
import {
  type Contents,
  type FactSet,
  labelsOf,
  type NodeFact,
  type NodeReference,
  type RelationshipFact,
} from './facts';
import { searchText } from './search-text';

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
export async function writeIn(
  transaction: GraphTransaction,
  facts: FactSet,
  mark: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { nodes, relationships } = allOf(facts);
  const places = new Places();
  const told: Became[] = [];
  for (const alike of groupBy(nodes, ({ label }) => label).values()) {
    told.push(...(await writeNodes(transaction, alike, mark, places)));
  }
  for (const alike of groupBy(relationships, ({ type, key }) => `${type} ${key}`).values()) {
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
    const likeOf = ({ from, type, to }: RelationshipFact) => [from.label, type, to.label].join(' ');
    for (const alike of groupBy(nodes, (node) => labelsOf(node).join(':')).values())
      await createNodes(transaction, alike);
    for (const alike of groupBy(relationships, likeOf).values()) await createRelationships(transaction, alike);
    return { nodes: nodes.length, relationships: relationships.length };
  });
}

/** Facts with what nodes say of their sources as relationships. */
function allOf({ nodes, relationships }: FactSet): { nodes: NodeFact[]; relationships: RelationshipFact[] } {
  return { nodes, relationships: [...relationships, ...nodes.flatMap(statedIn)] };
}

/**
 * The sources of a node, and the clause that lays it down, as relationships; the node lists the ids of its sources as
 * well, for reads that need no more.
 */
function statedIn({ label, id, sourceIds, clauseId }: NodeFact): RelationshipFact[] {
  const ends: NodeReference[] = sourceIds.map((source) => ({ label: 'Source', id: source }));
  if (clauseId !== undefined) ends.push({ label: 'Clause', id: clauseId });
  return ends.map((to) => ({ from: { label, id }, type: 'STATED_IN', to }));
}

/**
 * Where the database keeps the nodes of this transaction. A relationship that finds its ends by these needs no label, so
 * one statement does for a type whatever it joins; planning statements is most of the time that a small load takes.
 */
class Places {
  private readonly known = new Map<string, string>();

  add(node: NodeFact, place: string): void {
    for (const label of labelsOf(node)) this.known.set(`${label} ${node.id}`, place);
  }

  of({ label, id }: NodeReference): string {
    const place = this.known.get(`${label} ${id}`);
    if (place === undefined) throw new Error(`A relationship has an end that is no fact: ${label} ${id}`);
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
  const { label } = nodes[0] as NodeFact;
  const further = label === 'Platform' ? Object.keys(PLATFORM_VIEWS) : [];
  const statement = cypher<Became & { place: string }>`
    UNWIND $rows AS row
    MERGE (fact:${name(label)} {id: row.id}) ${NOTE_BEFORE}
    SET fact = row.properties${setDays(nodes)}
    ${joined(further.map((one) => setLabel(name(one))))}
    RETURN elementId(fact) AS place, ${BECAME}`;
  const rows = nodes.map((node) => withMark(nodeRow(node), mark));
  const written = await run(transaction, statement, rows);
  nodes.forEach((node, index) => places.add(node, written[index]?.place as string));
  return written;
}

/** Properties that tell where facts come from as a whole. */
type Mark = Readonly<Record<string, string>>;

function withMark<Row extends { properties: object }>(row: Row, mark: Mark): Row {
  return { ...row, properties: { ...row.properties, ...mark } };
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

async function createNodes(transaction: GraphTransaction, nodes: readonly NodeFact[]): Promise<void> {
  const labels = labelsOf(nodes[0] as NodeFact).map(name);
  const statement = cypher`
    UNWIND $rows AS row
    CREATE (fact:${joined(labels, cypher`:`)})
    SET fact = row.properties${setDays(nodes)}`;
  await run(transaction, statement, nodes.map(nodeRow));
}

async function createRelationships(transaction: GraphTransaction, facts: readonly RelationshipFact[]): Promise<void> {
  const { from, type, to } = facts[0] as RelationshipFact;
  const statement = cypher<{ created: number }>`
    UNWIND $rows AS row
    MATCH (from:${name(from.label)} {id: row.from})
    MATCH (to:${name(to.label)} {id: row.to})
    CREATE (from)-[fact:${name(type)}]->(to)
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
  const { type, key } = facts[0] as RelationshipFact;
  const identity = key === undefined ? cypher`` : cypher` {${name(key)}: row.properties.${name(key)}}`;
  const statement = cypher<Became>`
    UNWIND $rows AS row
    MATCH (from) WHERE elementId(from) = row.from
    MATCH (to) WHERE elementId(to) = row.to
    MERGE (from)-[fact:${name(type)}${identity}]->(to) ${NOTE_BEFORE}
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

function setLabel(label: Cypher): Cypher {
  const text = new Cypher(`'${label.text}'`);
  return cypher`
    FOREACH (_ IN CASE WHEN ${text} IN row.labels THEN [1] ELSE [] END | SET fact:${label})
    FOREACH (_ IN CASE WHEN ${text} IN row.labels THEN [] ELSE [1] END | REMOVE fact:${label})`;
}

function nodeRow(node: NodeFact) {
  const { label, id, properties = {}, days, sourceIds, isFoundAsOther } = node;
  return {
    id,
    labels: labelsOf(node),
    days,
    properties: {
      ...properties,
      id,
      ...(sourceIds.length > 0 && { sourceIds }),
      ...(!isFoundAsOther && searchText(label, properties)),
    },
  };
}

function relationshipRow(
  { from, to, properties, days, provenance }: RelationshipFact,
  placeOf: (end: NodeReference) => string,
) {
  return { from: placeOf(from), to: placeOf(to), days, properties: { ...properties, ...provenance } };
}

function setDays(facts: readonly Contents[]): Cypher {
  const days = new Set(facts.flatMap(({ days = {} }) => Object.keys(days)));
  return joined([...days].map((day) => cypher`, fact.${name(day)} = date(row.days.${name(day)})`));
}

async function run<Row>(transaction: GraphTransaction, statement: Cypher<Row>, rows: unknown[]): Promise<Row[]> {
  const written: Row[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    written.push(...(await transaction.run(statement, { rows: rows.slice(start, start + BATCH) })));
  }
  return written;
}
