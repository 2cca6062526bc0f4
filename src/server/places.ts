import type { EventEmitter } from 'node:events';
import { GivenUp } from '../errors';

/** How much is done at once. */
export interface PlaceLimits {
  /** The most that are answered at once. */
  running: number;
  /** The most that wait for one of these to end. */
  queued: number;
  /** The longest that one waits, in milliseconds. */
  waitMs: number;
}

/** Whoever holds a place or waits for one, until it closes: the answer to a request. */
export type Holder = Pick<EventEmitter, 'once' | 'off'> & { readonly closed: boolean };

/** Gives a place back before its holder closes; harmless a second time. */
export type Leave = () => void;

/**
 * Places for so many at once, and a short queue before them, first come, first served. A holder that closes, because it
 * is answered or because its client has gone, leaves its place or the queue by itself.
 */
export class Places {
  private taken = 0;
  /** Those who wait, the first in front. */
  private readonly waiting = new Set<() => void>();

  constructor(private readonly limits: PlaceLimits) {}

  /** Whether nobody more can be taken, nor wait. */
  get areFull(): boolean {
    return this.taken >= this.limits.running && this.waiting.size >= this.limits.queued;
  }

  /**
   * Takes a place, at once or when there is one.
   *
   * @returns undefined when the queue is full, or was stood in too long
   * @throws GivenUp when the holder has closed meanwhile
   */
  async take(holder: Holder): Promise<Leave | undefined> {
    if (holder.closed) throw new GivenUp();
    if (this.taken < this.limits.running) return this.give(holder);
    return this.areFull ? undefined : this.wait(holder);
  }

  private wait(holder: Holder): Promise<Leave | undefined> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.waiting.delete(enter);
        holder.off('close', giveUp);
      };
      const enter = () => {
        end();
        resolve(this.give(holder));
      };
      const giveUp = () => {
        end();
        reject(new GivenUp());
      };
      const timer = setTimeout(() => {
        end();
        resolve(undefined);
      }, this.limits.waitMs);
      this.waiting.add(enter);
      holder.once('close', giveUp);
    });
  }

  private give(holder: Holder): Leave {
    this.taken += 1;
    let isHeld = true;
    const leave = () => {
      if (!isHeld) return;
      isHeld = false;
      holder.off('close', leave);
      this.taken -= 1;
      const [first] = this.waiting;
      first?.();
    };
    holder.once('close', leave);
    return leave;
  }
}
