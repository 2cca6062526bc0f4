import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import { readFacts } from '../../src/intake/tables/tables';
import { PROJECT_ROOT } from '../../src/project-root';

const SEED = path.join(PROJECT_ROOT, 'seed');

interface StoredNode {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
}

interface StoredRelationship {
  from: string;
  type: string;
  to: string;
  properties: Record<string, unknown>;
}

/** What the seed has put into the graph. */
export interface Seeded {
  nodes: StoredNode[];
  relationships: StoredRelationship[];
}

const NODES = cypher<StoredNode>`
  MATCH (node) WHERE node.id IN $ids
  RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties`;

const RELATIONSHIPS = cypher<StoredRelationship>`
  MATCH (from)-[fact]->(to) WHERE from.id IN $ids AND to.id IN $ids
  RETURN from.id AS from, type(fact) AS type, to.id AS to, properties(fact) AS properties`;

/** Reads it, but for the mark of its edition, by the seed's ids, since other tests add to the same database under ids of their own. */
export async function readSeeded(graph: Graph): Promise<Seeded> {
  const ids = readFacts(SEED).nodes.map(({ id }) => id);
  const [nodes, relationships] = [await graph.read(NODES, { ids }), await graph.read(RELATIONSHIPS, { ids })];
  return { nodes: nodes.map(unmarked), relationships: relationships.map(unmarked) };
}

function unmarked<Row extends { properties: Record<string, unknown> }>(row: Row): Row {
  const { edition: _, ...properties } = row.properties;
  return { ...row, properties };
}

/** The rows of a seed file as they stand there. */
export function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(path.join(SEED, `${file}.csv`)), { columns: true });
}

/** Rows as texts that are equal where the rows are, whatever their order and that of their keys. */
export function inOrder(rows: unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row, withKeysInOrder)).sort();
}

function withKeysInOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
