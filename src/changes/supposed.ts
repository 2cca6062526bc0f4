import type { PlatformFact } from '../facts/platform';
import type { Tie } from '../facts/tie';
import type { Hypothesis, SupposedPlatform, SupposedTie } from './hypothesis';

/** Whether a supposed platform counts in a region; null is everywhere. */
export function isIn({ regions }: SupposedPlatform, region: string | null): boolean {
  return region === null || regions.has(region);
}

/** As {@link isIn}, or counts as if it were though it lies abroad. */
export function countsIn(one: SupposedPlatform, region: string | null): boolean {
  return isIn(one, region) || (region !== null && one.asLocalIn.has(region));
}

/** What a question about platforms is answered from, whatever else. */
interface Facts<Fact, Tied> {
  platforms: Fact[];
  ties: Tied[];
}

/**
 * Facts under a hypothesis: the platforms as they are supposed to be, with those of the region that it speaks of behind
 * them, and the further ties, of whatever platform. Touches nothing but its arguments, which stay as they are.
 *
 * @param counts whether a platform is one of the region; by default where it is located there
 */
export function supposed<Fact extends { id: string }, Tied extends Tie<string, unknown, { id: string }>>(
  facts: Facts<Fact, Tied>,
  hypothesis: Hypothesis | null,
  region: string | null,
  counts = isIn,
): Facts<Fact | PlatformFact, Tied | SupposedTie> {
  if (hypothesis === null) return facts;
  const { platforms, parts } = hypothesis;
  const known = new Set(facts.platforms.map(({ id }) => id));
  const read = new Set(facts.ties.filter(({ kind }) => kind === 'PART_OF').map(({ platform }) => platform.id));
  const all = [...platforms.values()];
  const now = <One extends { id: string }>(one: One) => platforms.get(one.id)?.platform ?? one;
  const ties = [
    ...facts.ties,
    // What platforms are part of that came above another only by the hypothesis, and so were not read with the facts.
    ...parts.filter(({ platform }) => !read.has(platform.id)),
    ...all.flatMap((one) => one.ties),
  ];
  const joining = all
    .filter((one) => !known.has(one.platform.id) && counts(one, region))
    .map(({ platform }) => platform);
  return {
    platforms: [...facts.platforms.map(now), ...joining],
    ties: ties.map((tie) => (tie.kind === 'PART_OF' ? { ...tie, to: now(tie.to as PlatformFact) } : tie)),
  };
}
