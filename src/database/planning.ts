import { atMost } from './waiting';

/** What tells when the database has planned a statement: its columns are then known. */
interface Sent {
  keys(): Promise<unknown>;
}

/** How many texts are remembered; the embedded database keeps as many plans, others more by default. */
const KNOWN = 400;

/** How long one is waited for before another takes its turn, in milliseconds: a database that is gone never tells. */
const PATIENCE_MS = 30_000;

/**
 * Lets few statements be planned at once. Planning takes a core of the database and can't be ended, so that many new texts
 * would leave nothing to those that it knows.
 */
export class Planning {
  private readonly known = new Set<string>();
  /** Those who wait for their turn, the first first. */
  private readonly waiting = new Set<() => void>();
  private free: number;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /**
   * Sends a statement: a new one in its turn, which is over when the database has planned it or failed to.
   *
   * @param signal ends the wait, which fails with its reason
   */
  async inTurn<Answer>(text: string, signal: AbortSignal, send: () => Sent & PromiseLike<Answer>): Promise<Answer> {
    if (this.recall(text)) return send();
    await this.turn(signal);
    const sent = send();
    void this.followed(text, sent.keys());
    return sent;
  }

  /** Whether the text was planned before; if so, it is remembered the longer. */
  private recall(text: string): boolean {
    if (!this.known.delete(text)) return false;
    this.known.add(text);
    return true;
  }

  private remember(text: string): void {
    this.known.add(text);
    const [oldest] = this.known;
    if (this.known.size > KNOWN && oldest !== undefined) this.known.delete(oldest);
  }

  private async turn(signal: AbortSignal): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.waiting.delete(begin);
        reject(signal.reason);
      };
      this.waiting.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private async followed(text: string, planned: Promise<unknown>): Promise<void> {
    // Who sent it is told of a failure; one that failed is new the next time.
    await atMost(
      PATIENCE_MS,
      planned.then(() => this.remember(text)),
    );
    this.pass();
  }

  /** The turn goes to the one who waits longest. */
  private pass(): void {
    const [next] = this.waiting;
    if (next === undefined) {
      this.free += 1;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}
