import type { Day } from '../days';
import type { KindsThere } from '../facts/kinds-there';
import type { SourceFact } from '../facts/source';
import type { Standing } from '../facts/standing';
import type { DatePrecision } from '../vocabulary';
import type { UnitTie } from './facts';

/** How much the graph knows of a unit, so that a gap can be told from ignorance. */
export interface Known {
  /** How many platforms are known to serve it, of whatever kind and state. */
  platforms: number;
  /** How many sources speak of them. */
  sources: number;
  /** The day of the newest of those sources, and how exactly that is known; null where none is dated. */
  newestSourceOn: Day | null;
  newestSourceOnPrecision: DatePrecision | null;
  /** The newest day on which platforms that fill one of its slots were looked for; null where never. */
  lookedOn: Day | null;
  /** Of what published totals tell how much of it the graph knows. */
  totalsOf: KindsThere;
}

/** What the graph knows of a unit by the platforms tied to it, and by their sources. */
export function knownOf(
  links: UnitTie[],
  standings: Map<string, Standing>,
  named: (ids: string[]) => SourceFact[],
): Omit<Known, 'lookedOn' | 'totalsOf'> {
  const platformIds = new Set(links.map(({ platform }) => platform));
  const ids = links.flatMap((link) => [...link.sourceIds, ...(standings.get(link.platform)?.platform.sourceIds ?? [])]);
  const sources = named([...new Set(ids)]);
  const newest = newestOf(sources);
  return {
    platforms: platformIds.size,
    sources: sources.length,
    newestSourceOn: newest?.publishedOn ?? null,
    newestSourceOnPrecision: newest?.publishedOnPrecision ?? null,
  };
}

/** The newest of those that are dated; of those of one day one that is known to the day. */
function newestOf(sources: readonly SourceFact[]): SourceFact | undefined {
  let newest: SourceFact | undefined;
  for (const source of sources) {
    const { publishedOn, publishedOnPrecision } = source;
    if (publishedOn === null) continue;
    const known = newest?.publishedOn ?? '';
    if (publishedOn > known || (publishedOn === known && publishedOnPrecision === 'DAY')) newest = source;
  }
  return newest;
}
