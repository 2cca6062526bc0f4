import type { Basis, SubsidyConditionKind } from '../vocabulary';

/** Words of a clause that narrow a subsidy rule, and by what it is known whether they are met. */
export interface SubsidyConditionFact {
  id: string;
  /** Its place among those of its rule, from 1. */
  position: number;
  words: string;
  wordsEn: string;
  kind: SubsidyConditionKind;
  basis: Basis;
}

/** The kinds of condition of which nothing that is stored or supposed tells whether they are met; selection aside. */
export const UNTOLD = ['EVALUATION', 'TITLE', 'CIRCUMSTANCE'] as const satisfies readonly SubsidyConditionKind[];

/** The same, and what only the place of a platform tells: for these a rule waits (`SubsidyRule.awaits`). */
export const AWAITED = [...UNTOLD, 'ABROAD'] as const satisfies readonly SubsidyConditionKind[];
