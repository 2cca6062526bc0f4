import type { TieEvidence } from '../../network/ties/evidence';
import type { EdgeRow } from './rows';

/** A tie as tables have it: an event between two nodes. */
export interface TieRow
  extends Omit<TieEvidence, 'sourceIds' | 'funder'>,
    Pick<EdgeRow, 'source' | 'target' | 'type' | 'sources'> {
  /** The id of the edge that it is part of. */
  edge: string;
}

/**
 * The ties of an edge, each by itself. A funding leads from who gives to whom it is given, also where the edge, which may
 * have other ties, has no direction.
 *
 * @param sourced tells the sources of ids
 */
export function tieRows(
  { id, source, target }: EdgeRow,
  ties: readonly TieEvidence[],
  sourced: (ids: readonly string[]) => EdgeRow['sources'],
): TieRow[] {
  return ties.map(({ funder, sourceIds, ...tie }) => {
    const ends = funder?.id === target ? { source: target, target: source } : { source, target };
    const leads = funder !== null && [source, target].includes(funder.id);
    return { ...tie, ...ends, type: leads ? 'Directed' : 'Undirected', edge: id, sources: sourced(sourceIds) };
  });
}

/** In the order of time, as models of events take them; the undated come last. */
export function byTime(a: TieRow, b: TieRow): number {
  const [one, other] = [a, b].map(({ since, edge }) => `${since ?? '~'} ${edge}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}
