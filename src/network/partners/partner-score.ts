import type { PartnerScoreKind } from '../../vocabulary';
import { rounded, sumOf } from '../algorithms/sums';

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
  return rounded(sumOf(shared.map(({ degree }) => 1 / Math.log(degree))));
}

/**
 * Σ 1/k over the shared neighbours: what reaches the one if the other gives each shared neighbour one unit, and that
 * hands it on in equal parts to all it is tied to (Zhou, Lü and Zhang, *Eur. Phys. J. B* 71 (2009)).
 */
export function resourceAllocation(shared: readonly Shared[]): number {
  return rounded(sumOf(shared.map(({ degree }) => 1 / degree)));
}

/** What speaks for two organizations as partners. */
export interface PartnerFacts {
  sharedNeighbours: readonly Shared[];
  /** How many industries the platforms of both serve. */
  sharedIndustries: number;
  /** Whether they are located in one region, or in a region and a part of it. */
  isNear: boolean;
  /** Whether the one suggested plays a role that is missing around an industry. */
  fillsStar: boolean;
  /** Whether it plays a role that neither the other nor its partners play. */
  bringsRole: boolean;
}

/** A part of the score: its value, how much that weighs, and what it adds. */
export interface PartnerScorePart {
  part: PartnerScoreKind;
  value: number;
  weight: number;
  contribution: number;
}

/**
 * Any shared neighbour adds 1, and all but the neighbours together less than that: whoever shares none comes behind
 * everyone who does. What the other weights are was judged by hidden ties, as docs/network.md tells. A role that is new
 * among the partners speaks against a tie there, so it is shown and weighs nothing; a missing star can't be judged by the
 * ties of the past, so it weighs no more than the place.
 */
const WEIGHTS: Record<PartnerScoreKind, number> = {
  SHARED_NEIGHBOURS: 1,
  RESOURCE_ALLOCATION: 1,
  SHARED_INDUSTRIES: 0.1,
  SAME_REGION: 0.05,
  MISSING_STAR: 0.05,
  COMPLEMENTARY_ROLE: 0,
};

/**
 * How much speaks for two as partners: the sum of its parts, to nine decimals. Touches nothing but its arguments; the API
 * ranks by it, and the bench judges it.
 */
export function partnerScore(facts: PartnerFacts): { score: number; scoreParts: PartnerScorePart[] } {
  const { sharedNeighbours, sharedIndustries, isNear, fillsStar, bringsRole } = facts;
  const values: Record<PartnerScoreKind, number> = {
    SHARED_NEIGHBOURS: Number(sharedNeighbours.length > 0),
    RESOURCE_ALLOCATION: resourceAllocation(sharedNeighbours),
    SHARED_INDUSTRIES: rounded(sharedIndustries / (sharedIndustries + 1)),
    SAME_REGION: Number(isNear),
    MISSING_STAR: Number(fillsStar),
    COMPLEMENTARY_ROLE: Number(bringsRole),
  };
  const scoreParts = Object.entries(WEIGHTS).map(([kind, weight]): PartnerScorePart => {
    const part = kind as PartnerScoreKind;
    return { part, value: values[part], weight, contribution: rounded(values[part] * weight) };
  });
  return { score: rounded(sumOf(scoreParts.map(({ contribution }) => contribution))), scoreParts };
}
