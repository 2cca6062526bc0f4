import { type DataState, type DataStates, versionOfData } from './data-state';

/** Which state of the data an answer tells of. */
export interface DataVersion {
  /** Equal as long as the data is. */
  version: string;
  /** Whether all of the answer is of just that state; else it is of that one or of later ones. */
  exact: boolean;
}

/**
 * Of which state of the data one answer is. A read is given the state that is known when it begins, at which or after which
 * the database lets it begin, and tells the one at its end: where the two are the same, it has seen that one and no other.
 *
 * To compare ends alone would not do: the server names what is committed, and a commit is seen a moment later.
 */
export class AnswerState {
  private first: DataState | undefined;
  private isOne = true;
  private hasRead = false;
  private asked: Promise<DataState> | undefined;

  constructor(private readonly states: DataStates) {}

  /** The state after the answer was asked for, by one read for all who want to know it here. */
  now(): Promise<DataState> {
    this.asked ??= this.states.now();
    return this.asked;
  }

  /** A read begins. @returns the state at which or after which it is to */
  begin(): DataState | Promise<DataState> {
    return this.states.known ?? this.now();
  }

  /** A read is over. @returns the one state that it has seen; undefined where something was committed meanwhile */
  end(begun: DataState, ended: DataState): DataState | undefined {
    this.states.learn(ended);
    this.meet(begun);
    if (begun === ended) return begun;
    this.isOne = false;
    return undefined;
  }

  /** The read has failed. */
  fail(): void {
    this.states.forget();
  }

  /** A part of the answer is of this state. */
  meet(state: DataState): void {
    this.hasRead = true;
    this.first ??= state;
    if (state !== this.first) this.isOne = false;
  }

  /** The one state that the answer is of; undefined where it is of several, or of none. */
  get only(): DataState | undefined {
    return this.hasRead && this.isOne ? this.first : undefined;
  }

  /** The state at or after which all of it is, or will be where nothing was read yet; undefined while nothing is known. */
  get since(): DataState | undefined {
    return this.first ?? this.states.known;
  }

  /** What a client is told; undefined while nothing is known. */
  get told(): DataVersion | undefined {
    const state = this.since;
    return state === undefined ? undefined : { version: versionOfData(state), exact: this.only !== undefined };
  }
}
