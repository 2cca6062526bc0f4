import type { Basis, OrganizationKind, RecognizedTitle, SubsidyConditionKind } from '../vocabulary';
import type { Answer } from './answer';

/** Words of a clause that narrow a subsidy rule, and by what it is known whether they are met. */
export interface SubsidyConditionFact {
  id: string;
  /** Its place among those of its rule, from 1. */
  position: number;
  words: string;
  wordsEn: string;
  kind: SubsidyConditionKind;
  /** The title that they ask for; null where they ask for none. */
  recognizedTitle: RecognizedTitle | null;
  basis: Basis;
}

/** For whom a subsidy rule is, by kinds of organization: those that it names, and those that are none of these. */
export interface Recipient {
  recipientKinds: readonly OrganizationKind[];
  excludedKinds: readonly OrganizationKind[];
}

/** Whether an organization of a kind is one that a rule is for; open where the text places the kind on neither side. */
export function recipientIs({ recipientKinds, excludedKinds }: Recipient, kind: OrganizationKind): Answer {
  if (recipientKinds.includes(kind)) return 'MET';
  return excludedKinds.includes(kind) ? 'UNMET' : 'OPEN';
}

/** The kinds of condition of which nothing that is stored or supposed tells whether they are met; selection aside. */
export const UNTOLD = ['EVALUATION', 'TITLE', 'CIRCUMSTANCE'] as const satisfies readonly SubsidyConditionKind[];

/** The same, and what only the place of a platform tells: for these a rule waits (`SubsidyRule.awaits`). */
export const AWAITED = [...UNTOLD, 'ABROAD'] as const satisfies readonly SubsidyConditionKind[];
