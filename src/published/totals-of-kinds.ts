import type { Graph } from '../database/graph';
import type { KindsThere } from '../facts/kinds-there';
import { type PublishedTotal, type PublishedTotals, publishedTotals } from './published-totals';

/**
 * The published totals that count one of some kinds of platform, for many at once: each region and day is read once.
 *
 * @returns in the order of what is asked
 */
export async function totalsOfKinds(graph: Graph, asked: readonly KindsThere[]): Promise<PublishedTotal[][]> {
  const read = new Map<string, Promise<PublishedTotals>>();
  return Promise.all(
    asked.map(async ({ kinds, region, asOf }) => {
      const key = JSON.stringify([region, asOf]);
      const reading = read.get(key) ?? publishedTotals(graph, { region, asOf });
      read.set(key, reading);
      const { totals } = await reading;
      return totals.filter(({ indicator }) => indicator.countedKinds.some((kind) => kinds.includes(kind)));
    }),
  );
}
