import { createHash } from 'node:crypto';

/**
 * A state of the data: what all commits so far have made of it, whoever made them. Two are equal as long as nothing is
 * committed, and never afterwards. It is the bookmarks of a read, in which the server names its last commit; Neo4j
 * Community tells that in no other way.
 */
export type DataState = string;

export function stateOf(bookmarks: readonly string[]): DataState {
  return bookmarks.join(' ');
}

export function bookmarksOf(state: DataState): string[] {
  return state.split(' ');
}

/** What clients are told of a state, by which they know it again. */
export function versionOfData(state: DataState): string {
  return createHash('sha256').update(state).digest('hex').slice(0, 16);
}

/** What this process knows of the state of the data. Nothing is asked but for one who asks. */
export class DataStates {
  private last: DataState | undefined;
  /** Over when the read that is under way is. */
  private underWay: Promise<unknown> = Promise.resolve();
  /** The read that has yet to begin. */
  private next: Promise<DataState> | undefined;

  /** @param read has the database tell the state by a read */
  constructor(private readonly read: () => Promise<DataState>) {}

  /** What was told last, to begin with; undefined before anything was told. */
  get known(): DataState | undefined {
    return this.last;
  }

  learn(state: DataState): void {
    this.last = state;
  }

  /** The database was gone or has failed: it may be another one that comes back. */
  forget(): void {
    this.last = undefined;
  }

  /** The state as told by a read that begins after this call. Those who wait for one share it. */
  now(): Promise<DataState> {
    this.next ??= this.afterTheOneUnderWay();
    return this.next;
  }

  private async afterTheOneUnderWay(): Promise<DataState> {
    await this.underWay;
    this.next = undefined;
    const read = this.read();
    this.underWay = read.catch(() => this.forget());
    const state = await read;
    this.learn(state);
    return state;
  }
}
