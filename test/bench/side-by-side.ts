/** Times of one thing in milliseconds, sorted. */
export interface Times {
  name: string;
  sorted: number[];
}

/** The time that a share of all runs stayed under: 0.5 gives the median. */
export function quantile({ sorted }: Pick<Times, 'sorted'>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Runs several things in turn, A B A B …, so that whatever else the machine does falls on all of them alike.
 *
 * @param warmUp rounds that are not counted
 */
export async function sideBySide(
  contestants: { name: string; run(): Promise<unknown> }[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Times[]> {
  const times = contestants.map(({ name }): Times => ({ name, sorted: [] }));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, { run }] of contestants.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[index]?.sorted.push(performance.now() - start);
    }
  }
  for (const { sorted } of times) sorted.sort((a, b) => a - b);
  return times;
}

/**
 * A line per contestant: the fastest run, which is what it takes when nothing else takes the machine, the median, the
 * 95th percentile, and the median as a multiple of the first one's.
 */
export function report(times: Times[]): string {
  const base = times[0] === undefined ? Number.NaN : quantile(times[0], 0.5);
  return times
    .map((one) => {
      const [best, p50, p95] = [quantile(one, 0), quantile(one, 0.5), quantile(one, 0.95)];
      return `  ${one.name.padEnd(52)} best ${best.toFixed(2)} ms  p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms  ${(p50 / base).toFixed(2)}×`;
    })
    .join('\n');
}

/** A line per contestant: how often it ran, the median and the 99th percentile, and that as a multiple of its own before. */
export function tail(times: Times[], before: Times[]): string {
  return times
    .map((one, index) => {
      const [p50, p99] = [quantile(one, 0.5), quantile(one, 0.99)];
      const usual = before[index] === undefined ? Number.NaN : quantile(before[index], 0.99);
      return `  ${one.name.padEnd(52)} ${one.sorted.length} times  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  ${(p99 / usual).toFixed(2)}×`;
    })
    .join('\n');
}
