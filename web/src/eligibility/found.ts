import type { EligibilityQuery } from '../graphql';
import type { EligibilityState } from './state';

export type Found = NonNullable<EligibilityQuery['eligibility']>;
export type Item = Found['items'][number];
export type Question = Found['questions'][number];

/** Changes the address; a selection is a step to go back from, unless it replaces the one before. */
export type Change = (changes: Partial<Record<keyof EligibilityState, string | undefined>>, replace?: boolean) => void;
