import type { Cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { sumOf } from '../algorithms/sums';
import type { Piece } from './analysis.cypher';
import type { Fetched } from './result';

/** What a statement gives of a projection, in the order of its nodes. */
export async function fetchPieces<Value>(
  graph: Graph,
  statement: Cypher<Piece<Value>>,
  parameters: Record<string, unknown>,
): Promise<Piece<Value>[]> {
  const pieces: Piece<Value>[] = [];
  await graph.readEach(statement, parameters, (piece) => pieces.push(piece));
  return pieces.sort((one, other) => one.slice - other.slice);
}

/** Ids and values of one projection as columns, without the nodes that were removed meanwhile, which have no id. */
export function asColumns(
  ids: readonly Piece<string>[],
  values: ReadonlyMap<string, readonly Piece<number>[]>,
): Pick<Fetched, 'ids' | 'values'> {
  const isThere = (slice: number, place: number) => ids[slice]?.values[place] !== '';
  const kept = <Value>(pieces: readonly Piece<Value>[]) =>
    pieces.map((piece, slice) => piece.values.filter((_, place) => isThere(slice, place)));
  const column = (pieces: readonly Piece<number>[]) => {
    const parts = kept(pieces);
    const all = new Float64Array(sumOf(parts.map(({ length }) => length)));
    let filled = 0;
    for (const part of parts) {
      all.set(part, filled);
      filled += part.length;
    }
    return all;
  };
  return {
    ids: kept(ids).flat(),
    values: Object.fromEntries([...values].map(([name, pieces]) => [name, column(pieces)])),
  };
}
