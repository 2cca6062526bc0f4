import { Bounded } from './bounded';
import type { DataState } from './data-state';
import { frozen } from './frozen';

/** What was made of what a read gave, and the one state of the data that it is of. */
interface Kept {
  state: DataState;
  facts: unknown;
  bytes: number;
}

/**
 * Facts that questions are reckoned from, in this process: of each question that was asked last in one state of the data,
 * those used last, as many as fit.
 */
export class FactsMemory extends Bounded<Kept> {
  keep(key: string, state: DataState, facts: unknown): void {
    this.set(key, { state, facts, bytes: frozen(facts) + 2 * key.length });
  }
}
