import { type Cypher, cypher } from './cypher';

/** A row for each tie, or one without `target` for a node that has none; nodes by the database's own numbers. */
export interface TieRow {
  source: number;
  target: number | null;
  weight: number | null;
}

/** A network that may be too large for one statement to find its edges. */
export interface ManyTies {
  /** Its edges in parts, in any direction: what two nodes share comes in several rows, which make one edge. */
  parts: Cypher<TieRow>;
  /** The least weight of an edge. */
  minWeight: number;
  /** Whether nodes without ties are among them, as rows without a target, and stay. */
  includesAlone: boolean;
  /** What the weights of its rows come to. */
  together: 'SUM' | 'MAX';
  /** No fewer nodes and parts than there are, found without going through them. */
  bound: Cypher<Bound>;
}

export interface Bound {
  nodes: number;
  ties: number;
}

/** What makes a network. The statement, its parameters and what it is read among say all about it, so they name it as well. */
export interface TieSource {
  /** Gives every two tied nodes once. */
  ties: Cypher<TieRow>;
  parameters: Record<string, unknown>;
  /** How to take it in where it may be too large for `ties`, whose statement then is never run. */
  many?: ManyTies | undefined;
  /** Whether what ties is read among synthetic facts as well, as the graph that it is read by does. */
  includeSynthetic?: boolean;
  /** The argument to blame where the network is too large. */
  argument: string;
}

export const IS_AVAILABLE = cypher<{ name: string }>`SHOW FUNCTIONS YIELD name WHERE name = 'gds.version' RETURN name`;

/**
 * The rows, without the names that a row each would repeat; one more than are taken where there are more. They are in the
 * order of the nodes' own ids, those of nodes alone at the end, and each tie begins at the lesser: algorithms that break a tie by place then
 * do the same in every database that holds the same data.
 */
export const ROWS = (ties: Cypher) => cypher<Rows>`
  CALL { ${ties} }
  WITH source, target, weight LIMIT toInteger($mostRows) + 1
  OPTIONAL MATCH (one) WHERE id(one) = source
  OPTIONAL MATCH (other) WHERE id(other) = target
  WITH *, coalesce(one.id > other.id, false) AS isTurned
  WITH weight, CASE WHEN isTurned THEN [target, source, other.id, one.id] ELSE [source, target, one.id, other.id] END AS tie
  ORDER BY tie[3] IS NULL, tie[2], tie[3]
  RETURN collect(tie[0]) AS sources, collect(coalesce(tie[1], -1)) AS targets, collect(coalesce(weight, 0.0)) AS weights`;

interface Rows {
  sources: number[];
  /** -1 where a node stands alone. */
  targets: number[];
  weights: number[];
}

export const GIVEN = cypher<TieRow>`
  UNWIND range(0, size($sources) - 1) AS row
  RETURN toInteger($sources[row]) AS source,
         CASE WHEN $targets[row] >= 0 THEN toInteger($targets[row]) END AS target, $weights[row] AS weight`;

/** What a projection of so many nodes and ties takes. */
const estimate = (nodes: Cypher, ties: Cypher) => cypher`
  CALL gds.graph.project.estimate('*', '*', {
    nodeCount: ${nodes}, relationshipCount: 2 * ${ties}, relationshipProperties: 'weight'}) YIELD bytesMax
  RETURN bytesMax AS bytes`;

export const ESTIMATE = (ties: Cypher) => cypher<{ bytes: number }>`
  CALL { ${ties} }
  WITH count(DISTINCT source) + count(DISTINCT target) AS nodes, count(target) AS ties
  ${estimate(cypher`nodes`, cypher`ties`)}`;

export const ESTIMATE_BOUND = cypher<{
  bytes: number;
}>`${estimate(cypher`toInteger($nodes)`, cypher`toInteger($ties)`)}`;

// By one reader: each has pages of its own, which are most of what a small projection takes.
export const PROJECT = (ties: Cypher) => cypher<{ nodes: number | null }>`
  CALL { ${ties} }
  WITH gds.graph.project($projection, source, target,
    CASE WHEN target IS NULL THEN {} ELSE {relationshipProperties: {weight: toFloat(weight)}} END,
    {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS projected
  RETURN projected.nodeCount AS nodes`;

export const PROJECT_PARTS = (parts: Cypher) => cypher<{ nodes: number | null; ties: number | null }>`
  CALL { ${parts} }
  WITH gds.graph.project($projection, source, target,
    CASE WHEN target IS NULL THEN {} ELSE {relationshipProperties: {weight: toFloat(weight)}} END,
    {readConcurrency: 1}) AS projected
  RETURN projected.nodeCount AS nodes, projected.relationshipCount AS ties`;

/** One edge of all parts between two nodes. */
export const SUM_PARTS = cypher`
  CALL gds.graph.relationships.toUndirected($projection, {
    relationshipType: '__ALL__', mutateRelationshipType: 'TIED', aggregation: {weight: $together}, concurrency: 1})
  YIELD relationshipsWritten
  CALL gds.graph.relationships.drop($projection, '__ALL__') YIELD deletedRelationships
  RETURN relationshipsWritten`;

/** Edges of the least weight or more. What is summed here may be less by its last digits, which no weight needs. */
export const FILTER_EDGES = cypher<{ count: number }>`
  CALL gds.graph.filter($projection, $from, '*', 'r.weight >= $least', {
    parameters: {least: toFloat($minWeight) - 5e-13}, concurrency: 1}) YIELD relationshipCount
  RETURN relationshipCount AS count`;

/** The nodes that an edge is left to, or all. */
export const FILTER_NODES = cypher`
  CALL gds.degree.mutate($from, {mutateProperty: 'edges', concurrency: 1}) YIELD nodePropertiesWritten
  CALL gds.graph.filter($projection, $from, $which, '*', {concurrency: 1}) YIELD nodeCount
  RETURN nodeCount`;

export const HELD = cypher<{ bytes: number; edges: number }>`
  CALL gds.graph.list($projection) YIELD sizeInBytes, relationshipCount
  RETURN sizeInBytes AS bytes, relationshipCount / 2 AS edges`;

export const DROP = cypher`CALL gds.graph.drop($projection, false) YIELD graphName RETURN graphName`;

/** A projection and what else was made on the way to it. */
export const DROP_ALL_OF = cypher`
  CALL gds.graph.list() YIELD graphName
  WITH graphName WHERE graphName STARTS WITH $projection
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN dropped`;

export const DROP_LEFTOVERS = cypher`
  CALL gds.graph.list() YIELD graphName, creationTime
  WITH graphName WHERE graphName STARTS WITH $prefix
    AND creationTime < datetime() - duration({milliseconds: toInteger($lifetimeMs)})
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN dropped`;
