import { createHash, randomUUID } from 'node:crypto';
import { badUserInput, GivenUp } from '../errors';
import { inMegabytes } from '../megabytes';
import type { Graph } from './graph';
import { type Entry, type ProjectionLimits, ProjectionShelf } from './projection-shelf';
import { DROP, DROP_ALL_OF, DROP_LEFTOVERS, HELD, IS_AVAILABLE, type TieSource } from './projections.cypher';
import { Results } from './results';
import { wayToTakeIn } from './take-in';

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
  edges: number;
  /** As {@link Results.once}, kept as long as the projection. */
  once: Results['once'];
}

/** All names begin so, and no others do. */
const PREFIX = 'network-';

/**
 * The networks that Graph Data Science holds in the database's memory for this process: made when asked for, shared by
 * all that ask for the same in the same state of the data, and dropped when there are too many or nobody asks any more.
 */
export class Projections {
  private readonly shelf: ProjectionShelf;
  /** So that processes on one database never take each other's for their own. */
  private readonly own = randomUUID().slice(0, 8);
  /** One is made at a time, so that two never take the same last room. */
  private making: Promise<unknown> = Promise.resolve();
  private available: Promise<boolean> | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly limits: ProjectionLimits,
  ) {
    this.shelf = new ProjectionShelf(limits, (entry) => this.drop(entry));
  }

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
        return await this.shelf.hold(entry, async () => {
          const hasNodes = await entry.made;
          return work({
            name: hasNodes ? entry.name : undefined,
            bytes: entry.bytes,
            edges: entry.edges,
            once: (key, reckon) => entry.results.once(key, reckon),
          });
        });
      } catch (error) {
        // Another has given up, who had it made.
        if (error instanceof GivenUp && error !== making.graph.signal?.reason) continue;
        // The database was started again, or another process took it for a leftover.
        if (wasGone || !isGone(error)) throw error;
        wasGone = true;
        this.shelf.forget(entry);
      }
    }
  }

  /** Drops a network that nobody works with. */
  async release(source: TieSource, version: string): Promise<void> {
    const entry = this.shelf.find(keyOf(source, version));
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
    await Promise.all(this.shelf.all.map((entry) => this.drop(entry)));
  }

  private entryOf(source: TieSource, version: string, making: Making): Entry {
    const key = keyOf(source, version);
    const known = this.shelf.find(key);
    if (known !== undefined && known.madeAt + this.limits.lifetimeMs > Date.now()) return known;
    if (known !== undefined) void this.drop(known);
    const entry: Entry = {
      key,
      name: `${PREFIX}${this.own}-${randomUUID().slice(0, 8)}-${key}`,
      made: Promise.resolve(false),
      bytes: 0,
      edges: 0,
      results: new Results(),
      users: 0,
      madeAt: Date.now(),
    };
    this.shelf.add(entry);
    entry.made = this.afterOthers(() => this.make(entry, source, making));
    // A network that could not be made is asked for anew the next time.
    entry.made.catch(() => this.shelf.forget(entry));
    return entry;
  }

  private async make(entry: Entry, source: TieSource, { graph, onEstimate }: Making): Promise<boolean> {
    const takingIn = await wayToTakeIn(graph, source);
    onEstimate?.(takingIn.bytes);
    this.requireRoom('This network', takingIn.bytes, source.argument);
    await graph.read(DROP_LEFTOVERS, { prefix: PREFIX, lifetimeMs: this.limits.lifetimeMs });
    await this.shelf.makeRoom(entry, takingIn.bytes);
    try {
      if (!(await takingIn.project(entry.name))) return false;
      const [held] = await graph.read(HELD, { projection: entry.name });
      if (held === undefined) throw new ProjectionGone(`The projection ${entry.name} is gone.`);
      entry.bytes = held.bytes;
      entry.edges = held.edges;
      return true;
    } catch (error) {
      // What was begun of one that could not be made is dropped too.
      await this.graph.read(DROP_ALL_OF, { projection: entry.name }).catch(() => undefined);
      throw error;
    }
  }

  private afterOthers<Result>(make: () => Promise<Result>): Promise<Result> {
    const made = this.making.then(make);
    this.making = made.catch(() => undefined);
    return made;
  }

  /** A database that does not answer has lost its projections already, or drops them as leftovers later. */
  private async drop(entry: Entry): Promise<void> {
    this.shelf.forget(entry);
    await entry.made.then(() => this.graph.read(DROP, { projection: entry.name })).catch(() => undefined);
  }
}

function keyOf({ ties, parameters, includeSynthetic }: TieSource, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([ties.text, parameters, version, includeSynthetic ?? false]))
    .digest('hex')
    .slice(0, 16);
}

/** A projection that was just made is not among those that the database holds. */
class ProjectionGone extends Error {}

/** Whether a projection is gone: Graph Data Science says so in its message alone. */
function isGone(error: unknown): boolean {
  if (error instanceof ProjectionGone) return true;
  return error instanceof Error && /GraphNotFoundException|Graph with name `network-/.test(error.message);
}
