import { createHash } from 'node:crypto';
import { inSlices, sortedPlaces } from './in-slices';

/** A network by the ids of its nodes, and its edges by the places of their ends among these. */
export interface HashedGraph {
  ids: readonly string[];
  sources: ArrayLike<number>;
  targets: ArrayLike<number>;
  weights: ArrayLike<number>;
  directed: boolean;
}

/** So many characters are hashed at once. */
const PIECE = 65_536;

/**
 * SHA-256 of a network, in hex, by a text that anybody can write who has its nodes and edges: a line for each node, which is its
 * id; then a line for each edge, which is the ids of both ends and the weight to twelve decimals, with tabs between; all lines
 * end with a line feed, and those of either kind stand in the order of the ids. Without direction the lesser id comes first.
 * Other requests have their turn in between.
 */
export async function graphHash({ ids, sources, targets, weights, directed }: HashedGraph): Promise<string> {
  const nodes = await sortedPlaces(ids.length, (one, other) => compare(ids[one] as string, ids[other] as string));
  const ranks = new Uint32Array(ids.length);
  await inSlices(nodes.length, (at) => {
    ranks[nodes[at] as number] = at;
  });
  const [from, to] = [new Uint32Array(weights.length), new Uint32Array(weights.length)];
  await inSlices(weights.length, (edge) => {
    const [source, target] = [ranks[sources[edge] as number] as number, ranks[targets[edge] as number] as number];
    const isTurned = !directed && source > target;
    from[edge] = isTurned ? target : source;
    to[edge] = isTurned ? source : target;
  });
  const edges = await sortedPlaces(
    weights.length,
    (one, other) => (from[one] as number) - (from[other] as number) || (to[one] as number) - (to[other] as number),
  );

  const hash = createHash('sha256');
  let piece = '';
  const write = (line: string) => {
    piece += line;
    if (piece.length < PIECE) return;
    hash.update(piece);
    piece = '';
  };
  const idAt = (rank: number) => ids[nodes[rank] as number];
  await inSlices(nodes.length, (rank) => write(`${idAt(rank)}\n`));
  await inSlices(edges.length, (at) => {
    const edge = edges[at] as number;
    const weight = (weights[edge] as number).toFixed(12);
    write(`${idAt(from[edge] as number)}\t${idAt(to[edge] as number)}\t${weight}\n`);
  });
  return hash.update(piece).digest('hex');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The same of edges that are named by the places of their ends. */
export function hashOfPlaces(
  ids: readonly string[],
  edges: Iterable<readonly [source: number, target: number, weight: number]>,
  directed: boolean,
): Promise<string> {
  const all = [...edges];
  return graphHash({
    ids,
    sources: all.map(([source]) => source),
    targets: all.map(([, target]) => target),
    weights: all.map(([, , weight]) => weight),
    directed,
  });
}

/** The same of nodes and edges that are named by their ids. */
export function hashOfEdges(
  nodes: readonly { id: string }[],
  edges: readonly { source: string; target: string; weight: number }[],
  directed = false,
): Promise<string> {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) as number;
  return hashOfPlaces(
    nodes.map(({ id }) => id),
    edges.map(({ source, target, weight }) => [placeOf(source), placeOf(target), weight]),
    directed,
  );
}
