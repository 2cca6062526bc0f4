import { rounded } from '../algorithms/sums';

// Rounded, since sums of fractions taken in another order differ in their last digits, which must not decide an order.

/** An organization that two others are both tied to, by what an index asks of it. */
export interface Shared {
  /** To how many organizations it is tied, the two among them: 2 or more. */
  degree: number;
}

/** How many neighbours two share (Newman, *Phys. Rev. E* 64, 025102 (2001)). */
export function commonNeighbours(shared: readonly Shared[]): number {
  return shared.length;
}

/** Σ 1/ln k over the shared neighbours: one tied to few says more (Adamic and Adar, *Social Networks* 25 (2003)). */
export function adamicAdar(shared: readonly Shared[]): number {
  return rounded(shared.reduce((sum, { degree }) => sum + 1 / Math.log(degree), 0));
}

/**
 * Σ 1/k over the shared neighbours: what reaches the one if the other gives each shared neighbour one unit, and that
 * hands it on in equal parts to all it is tied to (Zhou, Lü and Zhang, *Eur. Phys. J. B* 71 (2009)).
 */
export function resourceAllocation(shared: readonly Shared[]): number {
  return rounded(shared.reduce((sum, { degree }) => sum + 1 / degree, 0));
}
