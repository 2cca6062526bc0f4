import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { type DatabaseAddress, openDriver, serverAgent } from './driver';
import { databaseUnavailable } from './driver-errors';
import type { Sessions } from './graph';

/** How often a database is asked for a sign of life, and how often one that gave none, in milliseconds. */
const BEAT_MS = 1_000;
const TRY_MS = 250;

/** So many looks share the time that an answer may take: a process that was held up for one of them has still read none. */
const LOOKS = 4;

/** How a database is watched. */
export interface Watching {
  /** How long it may leave the simplest question unanswered before it counts as gone, in milliseconds. */
  silenceMs: number;
  /** Told when it has gone, and why. */
  onLost(reason: unknown): void;
  /** Told when it answers again. */
  onBack(): void;
}

/**
 * The driver of a database that may go: as soon as that is known no session begins any more, those under way are told by
 * {@link lost}, and none of the old connections is used again.
 *
 * The driver alone learns of a connection that breaks, but waits for one that is silent as long as it takes; and it lets
 * each who asks find out for himself that nothing can be reached.
 */
export class WatchedDriver implements Sessions {
  private driver: Driver;
  private state = untilLost();
  private isClosed = false;
  /** Ends the pause between two looks. */
  private wake = () => {};

  constructor(private readonly address: DatabaseAddress) {
    this.driver = openDriver(address);
  }

  /** Aborted with PublicError DATABASE_UNAVAILABLE once the database does not answer; another one when it does again. */
  get lost(): AbortSignal {
    return this.state.signal;
  }

  /** @throws PublicError DATABASE_UNAVAILABLE */
  session(settings: Parameters<Driver['session']>[0]) {
    this.lost.throwIfAborted();
    return this.driver.session(settings);
  }

  /** Looks at once: a statement has failed as if the database were gone. */
  doubt(): void {
    this.wake();
  }

  async watch({ silenceMs, onLost, onBack }: Watching): Promise<void> {
    let asking = openDriver(this.address);
    const failureOfNew = () => {
      leave(asking);
      asking = openDriver(this.address);
      return this.failure(asking, silenceMs / 2);
    };
    while (!this.isClosed) {
      let failure = await this.failure(asking, silenceMs / 2);
      // A connection may have broken for itself.
      if (failure !== undefined) failure = await failureOfNew();
      if (this.isClosed) break;
      if (failure !== undefined && !this.lost.aborted) {
        this.lose(failure);
        onLost(failure);
      } else if (failure === undefined && this.lost.aborted) {
        this.state = untilLost();
        onBack();
      }
      await this.pause();
    }
    leave(asking);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.wake();
    if (this.lost.aborted) leave(this.driver);
    else await this.driver.close();
  }

  private lose(reason: unknown): void {
    leave(this.driver);
    this.driver = openDriver(this.address);
    this.state.abort(databaseUnavailable(reason));
  }

  /** Why the database does not answer; undefined when it does. */
  private async failure(driver: Driver, withinMs: number): Promise<unknown> {
    const answer = serverAgent(driver, this.address.database).then(
      () => ({ failure: undefined }),
      (failure: unknown) => ({ failure }),
    );
    for (let look = 0; look < LOOKS; look += 1) {
      const found = await Promise.race([answer, delay(withinMs / LOOKS, undefined, { ref: false })]);
      if (found !== undefined) return found.failure;
    }
    return new Error(`The database said nothing for ${withinMs} ms.`);
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.lost.aborted ? TRY_MS : BEAT_MS).unref();
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** To which every statement under way listens. */
function untilLost(): AbortController {
  const state = new AbortController();
  setMaxListeners(0, state.signal);
  return state;
}

/** Closes a driver without waiting: what it is connected to may never answer. */
function leave(driver: Driver): void {
  driver.close().catch(() => undefined);
}
