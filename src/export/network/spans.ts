import type { Span as ProvenSpan } from '../../facts/tie';

/** From a day on until before another; null is open. */
export type Span = Pick<ProvenSpan, 'since' | 'until'>;

/** Spans in their order, those that touch or overlap made one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const ordered = [...spans].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));
  for (const { since, until } of ordered) {
    const last = joined.at(-1);
    if (last === undefined || (last.until !== null && (since ?? '') > last.until)) joined.push({ since, until });
    else if (last.until !== null && (until === null || until > last.until)) last.until = until;
  }
  return joined;
}
