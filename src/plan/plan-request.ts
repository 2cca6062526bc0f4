import type { Change } from '../changes/change';
import type { CoverageScope } from '../coverage/scope';
import type { GapWeights } from '../gaps/weights';
import type { PlanCostBasis, WayToCloseKind } from '../vocabulary';

/** Which changes cover most of a scope within a budget? Ids and paths are as the client writes them. */
export interface PlanRequest {
  /** In 万元. */
  budgetWan: number;
  scope: CoverageScope;
  /** Null for the ways to close the gaps of the scope. */
  candidates: AskedCandidate[] | null;
  /** Which kinds of way; null for all, and where candidates are given. */
  ways: WayToCloseKind[] | null;
  costBasis: PlanCostBasis;
  /** What a change is assumed to cost that has no price, in 万元; null where nothing is assumed. */
  unpricedCostWan: number | null;
  weights: AskedWeights;
  constraints: AskedConstraint[];
  timeLimitSeconds: number;
}

export interface AskedCandidate {
  /** Null for `candidate-<n>`, its place from 1. */
  key: string | null;
  change: Change;
  /** In 万元; null for what the rules of the documents pay. */
  costWan: number | null;
  /** Null for the platform that it changes. */
  group: string | null;
}

export interface AskedWeights {
  /** A cell weighs as much as its gap scores by these; null for 1. */
  byScore: GapWeights | null;
  /** Cells that weigh otherwise. */
  cells: { unit: string; slot: string; weight: number }[];
}

/** A constraint as it is asked for; null narrows nothing. */
export type AskedConstraint = { name: string | null } & (
  | { kind: 'MAX_CHANGES'; max: number }
  | { kind: 'REQUIRE' | 'EXCLUDE' | 'AT_MOST_ONE_OF'; candidates: string[] }
  | { kind: 'REQUIRES'; candidate: string; needs: string }
  | { kind: 'COVER_AT_LEAST'; min: number; units: string[] | null; slots: string[] | null }
  | { kind: 'MAX_SPEND'; maxWan: number; candidates: string[] | null; regions: string[] | null }
);
