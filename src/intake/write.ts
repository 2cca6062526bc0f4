import { Cypher, cypher, joined, name } from '../database/cypher';
import type { Graph, GraphTransaction } from '../database/graph';
import { NOUNS } from '../facts/nouns';
import {
  type Contents,
  type FactSet,
  labelsOf,
  type NodeFact,
  type NodeReference,
  type RelationshipFact,
} from './facts';
import { matchText } from './names';

/** Rows in one statement: enough that round trips cost little, few enough that a message stays small. */
const BATCH = 1_000;

/**
 * Writes facts in one transaction, so that all of them are there or none. Writing them again changes nothing: a node is
 * found by its id, a relationship by its ends, type and key, and each then holds exactly what its fact says.
 *
 * Leans on the constraint that makes the id unique under every label.
 *
 * @returns how many nodes and relationships now stand for the facts
 */
export async function writeFacts(graph: Graph, facts: FactSet): Promise<{ nodes: number; relationships: number }> {
  const { nodes } = facts;
  const relationships = [...facts.relationships, ...nodes.flatMap(statedIn)];
  await graph.write(async (transaction) => {
    const places = new Places();
    for (const group of groupsOf(nodes, ({ label }) => label)) await writeNodes(transaction, group, places);
    for (const group of groupsOf(relationships, ({ type, key }) => `${type} ${key}`)) {
      await writeRelationships(transaction, group, places);
    }
  });
  return { nodes: nodes.length, relationships: relationships.length };
}

/**
 * Writes facts that are known to be new, in one transaction, without looking for them first: several times as fast as
 * {@link writeFacts}, for large loads. A relationship may end at a node that an earlier load has written.
 *
 * Leans on the constraint that makes the id unique under every label, which also refuses a node that is not new.
 *
 * @returns how many nodes and relationships were written
 * @throws Error when an end of a relationship is not there; then nothing was written
 */
export async function createFacts(graph: Graph, facts: FactSet): Promise<{ nodes: number; relationships: number }> {
  const { nodes } = facts;
  const relationships = [...facts.relationships, ...nodes.flatMap(statedIn)];
  await graph.write(async (transaction) => {
    for (const group of groupsOf(nodes, (node) => labelsOf(node).join(':'))) {
      await createNodes(transaction, group);
    }
    const joins = groupsOf(relationships, ({ from, type, to }) => [from.label, type, to.label].join(' '));
    for (const group of joins) await createRelationships(transaction, group);
  });
  return { nodes: nodes.length, relationships: relationships.length };
}

/** The sources of a node as relationships; the node lists their ids as well, for reads that need no more. */
function statedIn({ label, id, sourceIds }: NodeFact): RelationshipFact[] {
  return sourceIds.map((source) => ({ from: { label, id }, type: 'STATED_IN', to: { label: 'Source', id: source } }));
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
async function writeNodes(transaction: GraphTransaction, nodes: readonly NodeFact[], places: Places): Promise<void> {
  const { label } = nodes[0] as NodeFact;
  const further = new Set(nodes.flatMap((node) => labelsOf(node).slice(1)));
  const statement = cypher<{ place: string }>`
    UNWIND $rows AS row
    MERGE (fact:${name(label)} {id: row.id})
    SET fact = row.properties${setDays(nodes)}
    ${joined([...further].map((one) => setLabel(name(one))))}
    RETURN elementId(fact) AS place`;
  for (const batch of batchesOf(nodes)) {
    const written = await transaction.run(statement, { rows: batch.map(nodeRow) });
    batch.forEach((node, index) => places.add(node, written[index]?.place as string));
  }
}

async function createNodes(transaction: GraphTransaction, nodes: readonly NodeFact[]): Promise<void> {
  const labels = labelsOf(nodes[0] as NodeFact).map(name);
  const statement = cypher`
    UNWIND $rows AS row
    CREATE (fact:${joined(labels, cypher`:`)})
    SET fact = row.properties${setDays(nodes)}`;
  for (const batch of batchesOf(nodes)) await transaction.run(statement, { rows: batch.map(nodeRow) });
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
  for (const batch of batchesOf(facts)) {
    const rows = batch.map(({ from, to, properties, days, provenance }) => ({
      from: from.id,
      to: to.id,
      days,
      properties: { ...properties, ...provenance },
    }));
    const [written] = await transaction.run(statement, { rows });
    if (written?.created !== batch.length) {
      throw new Error(`An end of a ${type} from ${from.label} to ${to.label} is neither a fact nor in the graph.`);
    }
  }
}

function setLabel(label: Cypher): Cypher {
  const text = new Cypher(`'${label.text}'`);
  return cypher`
    FOREACH (_ IN CASE WHEN ${text} IN row.labels THEN [1] ELSE [] END | SET fact:${label})`;
}

function nodeRow(node: NodeFact): Record<string, unknown> {
  const { label, id, properties = {}, days, sourceIds } = node;
  const names = NOUNS[label].search?.by.flatMap((key) => (properties[key] ?? []) as string | readonly string[]);
  return {
    id,
    labels: labelsOf(node),
    days,
    properties: {
      ...properties,
      id,
      ...(sourceIds.length > 0 && { sourceIds }),
      ...(names && { matchText: matchText(names) }),
    },
  };
}

async function writeRelationships(
  transaction: GraphTransaction,
  facts: readonly RelationshipFact[],
  places: Places,
): Promise<void> {
  const { type, key } = facts[0] as RelationshipFact;
  const identity = key === undefined ? cypher`` : cypher` {${name(key)}: row.properties.${name(key)}}`;
  const statement = cypher`
    UNWIND $rows AS row
    MATCH (from) WHERE elementId(from) = row.from
    MATCH (to) WHERE elementId(to) = row.to
    MERGE (from)-[fact:${name(type)}${identity}]->(to)
    SET fact = row.properties${setDays(facts)}`;
  for (const batch of batchesOf(facts)) {
    const rows = batch.map(({ from, to, properties, days, provenance }) => ({
      from: places.of(from),
      to: places.of(to),
      days,
      properties: { ...properties, ...provenance },
    }));
    await transaction.run(statement, { rows });
  }
}

function setDays(facts: readonly Contents[]): Cypher {
  const days = new Set(facts.flatMap(({ days = {} }) => Object.keys(days)));
  return joined([...days].map((day) => cypher`, fact.${name(day)} = date(row.days.${name(day)})`));
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((start) => items.slice(start, start + BATCH));
}
