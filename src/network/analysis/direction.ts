import type { Cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import type { Projection } from '../../database/projections';
import type { TieRow } from '../../database/projections.cypher';
import { type Arcs, arcsFrom, arcsOf } from '../algorithms/adjacency';
import { hashOfPlaces } from '../algorithms/graph-hash';
import { requireFewTies } from '../engine/data-science';
import { ARCS } from '../engine/members.cypher';
import { NUMBERS, type Piece } from './analysis.cypher';
import { fetchPieces } from './columns';
import type { ByDirection } from './measures';

/** The edges of a directed network as they lead: what gives them, with its parameters, and the argument to blame. */
export interface ArcSource {
  rows: Cypher<TieRow>;
  parameters: Record<string, unknown>;
  argument: string;
}

/**
 * The edges of a projected network as they lead, its nodes in the order of the projection.
 *
 * @throws PublicError BAD_USER_INPUT naming the source's argument when they are too many
 */
export async function fetchArcs(graph: Graph, { name, edges }: Projection, source: ArcSource): Promise<Arcs> {
  requireFewTies(source.argument, edges);
  const nodes = (await fetchPieces(graph, NUMBERS, { projection: name })).flatMap(({ values }) => values);
  const lists = await graph.readRow(ARCS(source.rows), source.parameters);
  return arcsFrom({ nodes, ...lists });
}

/** The values of a measure that goes by direction, in pieces as those of all others; null is not among them. */
export function valuesByDirection(
  { withDirection }: ByDirection,
  arcs: Arcs,
  ids: readonly Piece<string>[],
): Piece<number>[] {
  const values = withDirection.of(arcs);
  let taken = 0;
  return ids.map(({ slice, values: { length } }) => {
    taken += length;
    return { slice, values: values.slice(taken - length, taken).map(Number) };
  });
}

/**
 * The hash of a directed network.
 *
 * @param ids of its nodes
 */
export function hashOfArcs(arcs: Arcs, ids: readonly Piece<string>[]): Promise<string> {
  return hashOfPlaces(
    ids.flatMap(({ values }) => values),
    arcsOf(arcs),
    true,
  );
}
