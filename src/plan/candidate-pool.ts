import { type Alternative, resolveAlternatives } from '../changes/alternatives';
import type { Change } from '../changes/change';
import type { Cell } from '../coverage/reckon';
import type { CoverageScope, ScopeFacts } from '../coverage/scope';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import { badUserInput, PublicError } from '../errors';
import { subsidiesApart } from '../subsidies/change-subsidies';
import type { SubsidyTotals } from '../subsidies/subsidy-estimate';
import type { PlanOmission } from '../vocabulary';
import type { Offer } from './offers';
import { closedUnder } from './open-cells';
import { type Price, type Pricing, priceOf, whyUnpriced } from './pricing';

/** A candidate that a plan can choose: possible, and priced. */
export interface PooledCandidate extends Alternative {
  offer: Offer;
  price: Price;
  /** What the rules pay for it by itself, in 万元. */
  subsidies: SubsidyTotals;
  /** Keys of the open cells that it covers by itself. */
  covers: string[];
}

/** A candidate that is not chosen, and why. */
export interface LeftOut {
  key: string;
  kind: Offer['change']['kind'];
  reason: PlanOmission;
  reasonZh: string;
  reasonEn: string;
  /** The most that the sums which the documents state for it come to, in 万元; null where none is, or it is not possible. */
  computableWan: number | null;
  /** What speaks against it; null where it is possible. */
  fault: string | null;
}

/** What a plan chooses from. */
export interface CandidatePool {
  candidates: PooledCandidate[];
  /** Those that cover nothing are among the candidates too, where they are priced. */
  leftOut: LeftOut[];
}

/** What candidates are held against. */
export interface PoolGrounds {
  facts: ScopeFacts;
  /** Its day is that of the changes that name none. */
  scope: CoverageScope & { asOf: Day };
  open: ReadonlyMap<string, Cell>;
  pricing: Pricing;
  /** The changes that are made anyhow. */
  supposed: readonly Change[];
}

/**
 * What each offer covers and costs by itself, all in two reads. A way that is not possible on the day is left out.
 *
 * @throws PublicError BAD_USER_INPUT naming a given change that is not possible, or speaks against one of another group
 */
export async function poolOf(graph: Graph, offers: readonly Offer[], grounds: PoolGrounds): Promise<CandidatePool> {
  const resolved = await resolveAlternatives(graph, offers, grounds.scope.asOf, grounds.supposed);
  const pool: CandidatePool = { candidates: [], leftOut: [] };
  const possible = resolved.flatMap((one, index) => {
    const offer = offers[index] as Offer;
    if (!(one instanceof PublicError)) return [{ ...one, offer }];
    if (offer.isGiven) throw one;
    pool.leftOut.push({ ...leftOut(offer, 'IMPOSSIBLE', IMPOSSIBLE), fault: one.message });
    return [];
  });
  const subsidies = await subsidiesApart(graph, possible);
  for (const [index, { offer, ...alternative }] of possible.entries()) {
    const own = subsidies[index] as (typeof subsidies)[number];
    const covers = closedUnder(alternative.hypothesis, grounds.facts, grounds.scope, grounds.open);
    const price = priceOf(offer.costWan, own, grounds.pricing);
    if (price !== null) {
      pool.candidates.push({ ...alternative, offer, price, subsidies: own, covers });
    }
    const { computableWan } = own;
    if (covers.length === 0) pool.leftOut.push({ ...leftOut(offer, 'COVERS_NOTHING', NOTHING_COVERED), computableWan });
    else if (price === null) pool.leftOut.push({ ...leftOut(offer, 'UNPRICED', whyUnpriced(own)), computableWan });
  }
  return pool;
}

const IMPOSSIBLE: [zh: string, en: string] = [
  '当日不可行：与所存事实相抵触',
  'what is stored speaks against it on the day',
];

const NOTHING_COVERED: [zh: string, en: string] = [
  '单独实施补不上任何缺口',
  'by itself it covers no cell of the scope that is open',
];

function leftOut(
  { key, change }: Offer,
  reason: PlanOmission,
  [reasonZh, reasonEn]: [zh: string, en: string],
): LeftOut {
  return { key, kind: change.kind, reason, reasonZh, reasonEn, computableWan: null, fault: null };
}

/**
 * The candidate that a constraint names.
 *
 * @returns null where it is known and has no part in the plan
 * @throws PublicError BAD_USER_INPUT where there is no such candidate
 */
export function candidateNamed(
  key: string,
  { candidates }: CandidatePool,
  offers: readonly Offer[],
  at: string,
): PooledCandidate | null {
  const is = ({ key: own, otherKeys }: Offer) => own === key || otherKeys.includes(key);
  const pooled = candidates.find(({ offer }) => is(offer));
  if (pooled !== undefined) return pooled;
  if (offers.some(is)) return null;
  throw badUserInput(
    at,
    `There is no candidate ${JSON.stringify(key)}. Candidates have the key given, or candidate-1 and so on by their place; without \`candidates\` they are the ways to close the gaps of the scope, by their keys.`,
  );
}
