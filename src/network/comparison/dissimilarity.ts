/** What two networks have in common, and what only one of them has. */
interface Counts {
  kept: number;
  changed: number;
}

/** How far two networks are apart; null where neither has any to compare. */
export interface NetworkDissimilarity {
  organizations: number | null;
  pairs: number | null;
  /** The two parts of `pairs`. */
  rewiring: number | null;
  turnover: number | null;
  /** Pairs tied in both to pairs tied in either. */
  jaccard: number | null;
}

/**
 * How far two networks are apart: Sørensen's dissimilarity (b + c)/(2a + b + c) of their organizations and of their tied
 * pairs, with a in both and b + c in one alone. That of the pairs is the sum of two parts over the same denominator: of
 * pairs whose organizations are in both networks, and of those that came or went with an organization.
 *
 * @see Poisot et al., Ecology Letters 15 (2012), who part it so; Novotny (2009) and Fründ, Ecosphere 12 (2021), for the one
 *   denominator, by which the parts add up
 */
export function dissimilarity({
  organizations,
  pairs,
}: {
  organizations: Counts;
  pairs: Counts & { rewired: number };
}): NetworkDissimilarity {
  const { kept, changed, rewired } = pairs;
  return {
    organizations: part(organizations.changed, 2 * organizations.kept + organizations.changed),
    pairs: part(changed, 2 * kept + changed),
    rewiring: part(rewired, 2 * kept + changed),
    turnover: part(changed - rewired, 2 * kept + changed),
    jaccard: part(kept, kept + changed),
  };
}

function part(some: number, all: number): number | null {
  return all === 0 ? null : some / all;
}
