import type { Results } from './results';

/** How much the catalog may hold. */
export interface ProjectionLimits {
  /** The most projections at once. */
  projections: number;
  /** The most that all projections together, and what one algorithm takes besides, may come to in bytes. */
  bytes: number;
  /** The setting that this is, to be named where a network is refused. */
  bytesSetting: string;
  /** How long a projection is kept that nobody uses, in milliseconds. */
  idleMs: number;
  /**
   * After how long a projection is made anew, however much it is used, in milliseconds. So an older one, whoever made it,
   * is what a process left behind that is gone.
   */
  lifetimeMs: number;
}

/** A projection of this process. */
export interface Entry {
  key: string;
  name: string;
  /** Settles when it stands in the database; tells whether it holds any node. */
  made: Promise<boolean>;
  bytes: number;
  edges: number;
  results: Results;
  /** How many work with it now. */
  users: number;
  madeAt: number;
  idle?: NodeJS.Timeout;
}

/** Which projections stay: those in use, and of the others those used last, for a while and as far as there is room. */
export class ProjectionShelf {
  /** The longest unused first. */
  private readonly entries = new Map<string, Entry>();
  /** Those told when a projection comes out of use. */
  private readonly waiting: (() => void)[] = [];

  /** @param drop takes an entry off the shelf and out of the database */
  constructor(
    private readonly limits: ProjectionLimits,
    private readonly drop: (entry: Entry) => Promise<void>,
  ) {}

  get all(): Entry[] {
    return [...this.entries.values()];
  }

  find(key: string): Entry | undefined {
    return this.entries.get(key);
  }

  add(entry: Entry): void {
    this.entries.set(entry.key, entry);
  }

  forget(entry: Entry): void {
    clearTimeout(entry.idle);
    if (this.entries.get(entry.key) === entry) this.entries.delete(entry.key);
  }

  /** Keeps an entry as long as the work takes. */
  async hold<Result>(entry: Entry, work: () => Promise<Result>): Promise<Result> {
    entry.users += 1;
    clearTimeout(entry.idle);
    try {
      return await work();
    } finally {
      entry.users -= 1;
      this.rest(entry);
      for (const go of this.waiting.splice(0)) go();
    }
  }

  /** Drops the longest unused until one more fits, and waits for those in use where it must. */
  async makeRoom(newcomer: Entry, bytes: number): Promise<void> {
    const others = () => this.all.filter((entry) => entry !== newcomer && entry.bytes > 0);
    const isFull = () =>
      others().length >= this.limits.projections ||
      others().reduce((sum, entry) => sum + entry.bytes, bytes) > this.limits.bytes;
    while (others().length > 0 && isFull()) {
      const unused = others().find(({ users }) => users === 0);
      if (unused !== undefined) await this.drop(unused);
      else await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** Puts an entry behind all others, and lets it go when it is not used for long enough. */
  private rest(entry: Entry): void {
    if (this.entries.get(entry.key) !== entry) return;
    this.entries.delete(entry.key);
    this.entries.set(entry.key, entry);
    clearTimeout(entry.idle);
    if (entry.users > 0) return;
    entry.idle = setTimeout(() => void this.drop(entry), this.limits.idleMs).unref();
  }
}
