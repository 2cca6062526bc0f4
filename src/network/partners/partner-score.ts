import type { PartnerScoreKind } from '../../vocabulary';
import { rounded } from '../algorithms/sums';
import { resourceAllocation, type Shared } from './indices';

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
  return { score: rounded(scoreParts.reduce((sum, { contribution }) => sum + contribution, 0)), scoreParts };
}
