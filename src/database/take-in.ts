import type { Cypher } from './cypher';
import type { Graph } from './graph';
import {
  type Bound,
  DROP,
  ESTIMATE,
  ESTIMATE_BOUND,
  FILTER_EDGES,
  FILTER_NODES,
  GIVEN,
  type ManyTies,
  PROJECT,
  PROJECT_PARTS,
  ROWS,
  SUM_PARTS,
  type TieSource,
} from './projections.cypher';

/** Up to so many rows a network goes through this process. */
const MOST_ROWS = 20_000;

/** How a network comes into the memory of Graph Data Science. */
export interface TakingIn {
  /** What it is estimated to take there, in bytes. */
  bytes: number;
  /** Projects it under a name. @returns whether it has any node; one without is not projected */
  project(name: string): Promise<boolean>;
}

/** The way that suits the size of a network. */
export async function wayToTakeIn(graph: Graph, source: TieSource): Promise<TakingIn> {
  const { many, parameters } = source;
  const [bound] = many === undefined ? [] : await graph.read(many.bound, parameters);
  if (many !== undefined && bound !== undefined && bound.ties > MOST_ROWS) return inParts(graph, source, many, bound);
  return asItIs(graph, await quickest(graph, source));
}

/**
 * A small network with its rows in place of the statement that gives them. Graph Data Science has the statement around
 * its aggregation planned anew each time, to guess the number of rows; that of a network takes half a second, and this
 * one nothing. A large network stays in the database, where planning is the least of it.
 */
async function quickest(
  graph: Graph,
  { ties, parameters }: TieSource,
): Promise<{ ties: Cypher; parameters: Record<string, unknown> }> {
  const [rows] = await graph.read(ROWS(ties), { ...parameters, mostRows: MOST_ROWS });
  if (rows === undefined || rows.sources.length > MOST_ROWS) return { ties, parameters };
  return { ties: GIVEN, parameters: { ...rows } };
}

async function asItIs(
  graph: Graph,
  { ties, parameters }: { ties: Cypher; parameters: Record<string, unknown> },
): Promise<TakingIn> {
  const [estimate] = await graph.read(ESTIMATE(ties), parameters);
  return {
    bytes: estimate?.bytes ?? 0,
    async project(name) {
      const [projected] = await graph.read(PROJECT(ties), { ...parameters, projection: name });
      return projected?.nodes != null;
    },
  };
}

/** What two nodes share one by one, to be summed there: the sums of a nation's edges would fill the database's memory. */
async function inParts(graph: Graph, { parameters }: TieSource, many: ManyTies, bound: Bound) {
  const { parts, minWeight, together, includesAlone } = many;
  const [estimate] = await graph.read(ESTIMATE_BOUND, { ...bound });
  return {
    bytes: estimate?.bytes ?? 0,
    async project(name: string) {
      const [projected] = await graph.read(PROJECT_PARTS(parts), { ...parameters, projection: name });
      if (projected?.nodes == null) return false;
      if (projected.ties === 0) return true;
      await graph.read(SUM_PARTS, { projection: name, together });
      return minWeight > 0 ? leaveOut(graph, name, minWeight, includesAlone) : true;
    },
  };
}

/** Leaves out the edges of less weight and, unless they stay alone, the nodes that have no other. */
async function leaveOut(graph: Graph, name: string, minWeight: number, includesAlone: boolean): Promise<boolean> {
  const strong = `${name}-strong`;
  const [edges] = await graph.read(FILTER_EDGES, { projection: strong, from: name, minWeight });
  await graph.read(DROP, { projection: name });
  const hasNodes = includesAlone || (edges !== undefined && edges.count > 0);
  const which = includesAlone ? '*' : 'n.edges > 0.0';
  if (hasNodes) await graph.read(FILTER_NODES, { projection: name, from: strong, which });
  await graph.read(DROP, { projection: strong });
  return hasNodes;
}
