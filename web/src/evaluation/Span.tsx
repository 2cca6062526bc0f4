interface Shown {
  /** Of 0 to 1. */
  from: number;
  to: number;
  /** A mark beside what is reckoned, of 0 to 1. */
  mark?: number | undefined;
}

/** A span on a scale: full as far as it is certain where it begins at its foot, light where it may be. */
export function Span({ from, to, mark }: Shown) {
  const percent = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <span className="span-bar" aria-hidden="true">
      <i className="may" style={{ left: percent(from), width: `max(4px, ${percent(to - from)})` }} />
      <i className="sure" style={{ width: percent(from) }} />
      {mark !== undefined && <i className="mark" style={{ left: percent(mark) }} />}
    </span>
  );
}

/** A span of ranks: from the best place to the worst. */
export function RankSpan({ best, worst, of }: { best: number; worst: number; of: number }) {
  const share = (places: number) => `${(100 * places) / Math.max(1, of)}%`;
  return (
    <span className="span-bar" aria-hidden="true">
      <i className="sure" style={{ left: share(best - 1), width: `max(4px, ${share(worst - best + 1)})` }} />
    </span>
  );
}
