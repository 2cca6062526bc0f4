import type { EvaluationChoicesQuery, EvaluationScopeInput } from '../graphql';
import type { EvaluationState } from './state';

export type Change = (changes: Partial<Record<keyof EvaluationState, string | undefined>>, replace?: boolean) => void;

/** What each part of the view is told. */
export interface Shown {
  state: EvaluationState;
  /** Id of the scheme, or `own`; undefined until the stored ones are known. */
  scheme: string | undefined;
  scope: EvaluationScopeInput;
  choices: EvaluationChoicesQuery | undefined;
  /** How many platforms or moves at most. */
  limit: number;
  onChange: Change;
}
