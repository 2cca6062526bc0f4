import { createHash, randomUUID } from 'node:crypto';
import { badUserInput, GivenUp } from '../errors';
import { inMegabytes } from '../megabytes';
import type { Cypher } from './cypher';
import type { Graph } from './graph';
import {
  BYTES,
  DROP,
  DROP_ALL_OF,
  DROP_LEFTOVERS,
  IS_AVAILABLE,
  type ManyTies,
  type TieRow,
} from './projections.cypher';
import { Results } from './results';
import { wayToTakeIn } from './take-in';

/** What makes a network. The statement and its parameters say all about it, so they name it as well. */
export interface TieSource {
  /** Gives every two tied nodes once. */
  ties: Cypher<TieRow>;
  parameters: Record<string, unknown>;
  /** How to take it in where it may be too large for `ties`, whose statement then is never run. */
  many?: ManyTies | undefined;
  /** The argument to blame where the network is too large. */
  argument: string;
}

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

/** How one who asks for a projection has it made. */
export interface Making {
  /** The database as the asker works with it: who gives up ends the making, and others who wait for it make it anew. */
  graph: Graph;
  /** Told what the projection is estimated to take, once it is about to be made. */
  onEstimate?: (bytes: number) => void;
}

/** A network in one state of the data, to work with. */
export interface Projection {
  /** Its name in Graph Data Science; undefined of a network without nodes, which it can't hold. */
  name: string | undefined;
  /** What it takes. */
  bytes: number;
  /** As {@link Results.once}, kept as long as the projection. */
  once: Results['once'];
}

interface Entry {
  key: string;
  name: string;
  /** Settles when it stands in the database; tells whether it holds any node. */
  made: Promise<boolean>;
  bytes: number;
  results: Results;
  /** How many work with it now. */
  users: number;
  madeAt: number;
  idle?: NodeJS.Timeout;
}

/** All names begin so, and no others do. */
const PREFIX = 'network-';

/**
 * The networks that Graph Data Science holds in the database's memory for this process: made when asked for, shared by
 * all that ask for the same in the same state of the data, and dropped when there are too many or nobody asks any more.
 */
export class Projections {
  /** The longest unused first. */
  private readonly entries = new Map<string, Entry>();
  /** So that processes on one database never take each other's for their own. */
  private readonly own = randomUUID().slice(0, 8);
  /** One is made at a time, so that two never take the same last room. */
  private making: Promise<unknown> = Promise.resolve();
  private available: Promise<boolean> | undefined;
  /** Those told when a projection comes out of use. */
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly limits: ProjectionLimits,
  ) {}

  /** Whether the database has Graph Data Science. One that gets it is started again, and so is whoever asks. */
  async areAvailable(): Promise<boolean> {
    this.available ??= this.graph.read(IS_AVAILABLE).then((found) => found.length > 0);
    try {
      return await this.available;
    } catch (error) {
      this.available = undefined;
      throw error;
    }
  }

  /**
   * Works with a network, which stays as long as that takes. The work must not ask for another one, which may wait for
   * this one to end.
   *
   * @param version the state of the data, as {@link Graph.readWithVersion} tells it
   * @throws PublicError BAD_USER_INPUT naming the source's argument when the network would take more memory than allowed
   */
  async use<Result>(
    source: TieSource,
    version: string,
    work: (projection: Projection) => Promise<Result>,
    making: Making = { graph: this.graph },
  ): Promise<Result> {
    let wasGone = false;
    for (;;) {
      const entry = this.entryOf(source, version, making);
      try {
        return await this.useEntry(entry, work);
      } catch (error) {
        // Another has given up, who had it made.
        if (error instanceof GivenUp && error !== making.graph.signal?.reason) continue;
        // The database was started again, or another process took it for a leftover.
        if (wasGone || !isGone(error)) throw error;
        wasGone = true;
        this.forget(entry);
      }
    }
  }

  /** Drops a network that nobody works with. */
  async release(source: TieSource, version: string): Promise<void> {
    const entry = this.entries.get(keyOf(source, version));
    if (entry !== undefined && entry.users === 0) await this.drop(entry);
  }

  /**
   * Refuses what is estimated to take more memory than is allowed.
   *
   * @param what as the message begins: `This network`
   * @param argument the one to blame
   * @throws PublicError BAD_USER_INPUT
   */
  requireRoom(what: string, bytes: number, argument: string): void {
    if (bytes <= this.limits.bytes) return;
    throw badUserInput(
      argument,
      `${what} would take about ${inMegabytes(bytes)} MB of the database's memory; ${inMegabytes(this.limits.bytes)} MB are ` +
        `allowed (${this.limits.bytesSetting}). Narrow it by regions, industries, roles or ties.`,
    );
  }

  /** Drops all projections of this process. */
  async close(): Promise<void> {
    const entries = [...this.entries.values()];
    await Promise.all(entries.map((entry) => this.drop(entry)));
  }

  private entryOf(source: TieSource, version: string, making: Making): Entry {
    const key = keyOf(source, version);
    const known = this.entries.get(key);
    if (known !== undefined && known.madeAt + this.limits.lifetimeMs > Date.now()) return known;
    if (known !== undefined) void this.drop(known);
    const entry: Entry = {
      key,
      name: `${PREFIX}${this.own}-${randomUUID().slice(0, 8)}-${key}`,
      made: Promise.resolve(false),
      bytes: 0,
      results: new Results(),
      users: 0,
      madeAt: Date.now(),
    };
    this.entries.set(key, entry);
    entry.made = this.afterOthers(() => this.make(entry, source, making));
    // A network that could not be made is asked for anew the next time.
    entry.made.catch(() => this.forget(entry));
    return entry;
  }

  private async useEntry<Result>(entry: Entry, work: (projection: Projection) => Promise<Result>): Promise<Result> {
    entry.users += 1;
    clearTimeout(entry.idle);
    try {
      const hasNodes = await entry.made;
      return await work({
        name: hasNodes ? entry.name : undefined,
        bytes: entry.bytes,
        once: (key, reckon) => entry.results.once(key, reckon),
      });
    } finally {
      entry.users -= 1;
      this.rest(entry);
      for (const go of this.waiting.splice(0)) go();
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

  private async make(entry: Entry, source: TieSource, { graph, onEstimate }: Making): Promise<boolean> {
    const takingIn = await wayToTakeIn(graph, source);
    onEstimate?.(takingIn.bytes);
    this.requireRoom('This network', takingIn.bytes, source.argument);
    await graph.read(DROP_LEFTOVERS, { prefix: PREFIX, lifetimeMs: this.limits.lifetimeMs });
    await this.makeRoom(entry, takingIn.bytes);
    try {
      if (!(await takingIn.project(entry.name))) return false;
      const [held] = await graph.read(BYTES, { projection: entry.name });
      entry.bytes = held?.bytes ?? takingIn.bytes;
      return true;
    } catch (error) {
      // What was begun of one that could not be made is dropped too.
      await this.graph.read(DROP_ALL_OF, { projection: entry.name }).catch(() => undefined);
      throw error;
    }
  }

  /** Drops the longest unused until one more fits, and waits for those in use where it must. */
  private async makeRoom(newcomer: Entry, bytes: number): Promise<void> {
    const others = () => [...this.entries.values()].filter((entry) => entry !== newcomer && entry.bytes > 0);
    const isFull = () =>
      others().length >= this.limits.projections ||
      others().reduce((sum, entry) => sum + entry.bytes, bytes) > this.limits.bytes;
    while (others().length > 0 && isFull()) {
      const unused = others().find(({ users }) => users === 0);
      if (unused !== undefined) await this.drop(unused);
      else await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private afterOthers<Result>(make: () => Promise<Result>): Promise<Result> {
    const made = this.making.then(make);
    this.making = made.catch(() => undefined);
    return made;
  }

  private forget(entry: Entry): void {
    clearTimeout(entry.idle);
    if (this.entries.get(entry.key) === entry) this.entries.delete(entry.key);
  }

  /** A database that does not answer has lost its projections already, or drops them as leftovers later. */
  private async drop(entry: Entry): Promise<void> {
    this.forget(entry);
    await entry.made.then(() => this.graph.read(DROP, { projection: entry.name })).catch(() => undefined);
  }
}

function keyOf({ ties, parameters }: TieSource, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([ties.text, parameters, version]))
    .digest('hex')
    .slice(0, 16);
}

/** Graph Data Science says so in its message alone. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /GraphNotFoundException|Graph with name `network-/.test(error.message);
}
