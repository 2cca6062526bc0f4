import type { Graph } from '../../database/graph';
import type { Projection } from '../../database/projections';
import { graphHash } from '../algorithms/graph-hash';
import { EDGES, NUMBERS, type Piece } from './analysis.cypher';
import { fetchPieces } from './columns';

/** The hash of a network without nodes. */
export function hashOfNothing(): Promise<string> {
  return graphHash({ ids: [], sources: [], targets: [], weights: [], directed: false });
}

/** So many edges are held in the database at once while they are fetched. */
const EDGES_AT_ONCE = 250_000;

/**
 * The hash of a projected network.
 *
 * @param ids of its nodes
 */
export async function hashOf(
  graph: Graph,
  { name, edges }: Pick<Projection, 'name' | 'edges'>,
  ids: readonly Piece<string>[],
): Promise<string> {
  const numbers = (await fetchPieces(graph, NUMBERS, { projection: name })).flatMap(({ values }) => values);
  const places = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const [place, number] of numbers.entries()) places[number] = place;
  const [sources, targets] = [new Uint32Array(edges), new Uint32Array(edges)];
  const weights = new Float64Array(edges);
  let filled = 0;
  const parts = Math.ceil(edges / EDGES_AT_ONCE);
  const bounds = [...numbers].sort((a, b) => a - b);
  for (let part = 0; part < parts; part += 1) {
    const from = bounds[Math.floor((part * bounds.length) / parts)];
    const to = bounds[Math.floor(((part + 1) * bounds.length) / parts)] ?? places.length;
    await graph.readEach(EDGES, { projection: name, from, to }, (piece) => {
      for (const [index, source] of piece.sources.entries()) {
        sources[filled] = places[source] as number;
        targets[filled] = places[piece.targets[index] as number] as number;
        weights[filled] = piece.weights[index] as number;
        filled += 1;
      }
    });
  }
  return graphHash({ ids: ids.flatMap(({ values }) => values), sources, targets, weights, directed: false });
}
