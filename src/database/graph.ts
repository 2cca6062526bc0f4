import { setImmediate as nextTurn } from 'node:timers/promises';
import neo4j, { type QueryResult, type RecordShape, type Session } from 'neo4j-driver';
import { PublicError } from '../errors';
import type { Cypher } from './cypher';
import { notInTime, publicError } from './driver-errors';
import type { GraphSettings } from './graph-settings';
import type { Planning } from './planning';
import type { Sessions } from './sessions';
import { withSynthetic } from './synthetic';
import { plain } from './values';
import { atMost, ENDING_MS, leaving } from './waiting';

/** How many rows of {@link Graph.readEach} the server sends at a time. */
const ROWS_AT_ONCE = 4;

/** Statements longer than this, in characters, take the database long to plan: seconds each, soon after its start. */
const LONG_STATEMENT = 2_000;

/** How much longer such a statement may therefore take when it is first run, in milliseconds. */
const PLANNING_ALLOWANCE_MS = 30_000;

/** How long after its time the database is still waited for, in milliseconds, to say itself that a statement was ended. */
const GRACE_MS = 500;

/** What a write transaction can do; see {@link Graph.write}. */
export interface GraphTransaction {
  run<Row>(statement: Cypher<Row>, parameters?: Record<string, unknown>): Promise<Row[]>;
}

type TransactionSettings = NonNullable<Parameters<Session['run']>[2]> & { timeout: number };

/**
 * The database as the domain sees it: statements in, plain rows out. Integers come as numbers and dates as ISO days, so
 * nothing above this class knows the driver.
 */
export class Graph {
  constructor(
    private readonly driver: Sessions,
    private readonly settings: GraphSettings,
    /** The long statements that the database has planned for this process. */
    private readonly planned = new Set<string>(),
  ) {}

  /**
   * One auto-commit read: one round trip, in READ access mode so that a cluster serves it from a follower. What a long
   * statement takes to plan is no part of its own time.
   *
   * @throws PublicError QUERY_TIMEOUT or DATABASE_UNAVAILABLE
   */
  async read<Row>(statement: Cypher<Row>, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    const { records } = await this.inItsTime(statement, (text, transaction) =>
      this.reading(transaction, (session) => session.run(text, parameters, transaction)),
    );
    return records.map((record) => plain(record.toObject()) as Row);
  }

  /** As {@link read}, of a statement that gives one row, whatever it finds. */
  async readRow<Row>(statement: Cypher<Row>, parameters?: Record<string, unknown>): Promise<Row> {
    const [row] = await this.read(statement, parameters);
    if (row === undefined) throw new Error('The statement gives one row, whatever it finds.');
    return row;
  }

  /**
   * As {@link read}, for statements the entity API writes, of which there are as many as clients think of; the driver's own
   * records come back, as it expects.
   */
  async run(text: string, parameters: Record<string, unknown>, planning: Planning): Promise<QueryResult<RecordShape>> {
    const transaction = this.transaction();
    const sent = this.sent(text);
    return this.reading(transaction, (session, signal) =>
      planning.inTurn(sent, signal, () => session.run(sent, parameters, transaction)),
    );
  }

  /**
   * As {@link read}, for an answer too large to be held: each row is taken as it comes, and the server sends a few at a
   * time, so that whatever else this process does goes on between them.
   */
  async readEach<Row>(
    statement: Cypher<Row>,
    parameters: Record<string, unknown>,
    take: (row: Row) => void,
  ): Promise<void> {
    await this.inItsTime(statement, (text, transaction) =>
      this.reading(
        transaction,
        async (session) => {
          const rows = session.run(text, parameters, transaction);
          for await (const record of rows) {
            take(plain(record.toObject()) as Row);
            await nextTurn();
          }
        },
        ROWS_AT_ONCE,
      ),
    );
  }

  /** The same database, its statements run otherwise: those of a request or a job end when nobody wants it any more. */
  within(settings: Partial<Omit<GraphSettings, 'database'>>): Graph {
    return new Graph(this.driver, { ...this.settings, ...settings }, this.planned);
  }

  /** Whether its reads meet synthetic facts as well as real ones. */
  get includesSynthetic(): boolean {
    return this.settings.includeSynthetic ?? false;
  }

  /** By which the statements are ended; for what is done besides them. */
  get signal(): AbortSignal | undefined {
    return this.settings.signal;
  }

  /**
   * As {@link read}, and tells which state of the data it read: equal as long as nothing is committed, another one after
   * every commit. What is read afterwards is at least as new.
   *
   * The state is the read's bookmark, in which the server names the last transaction. Neo4j Community tells that number
   * in no other way.
   */
  async readWithVersion<Row>(
    statement: Cypher<Row>,
    parameters: Record<string, unknown> = {},
  ): Promise<{ rows: Row[]; version: string }> {
    return this.inItsTime(statement, (text, transaction) =>
      this.reading(transaction, async (session) => {
        const { records } = await session.run(text, parameters, transaction);
        return {
          rows: records.map((record) => plain(record.toObject()) as Row),
          version: session.lastBookmarks().join(' '),
        };
      }),
    );
  }

  /** Runs `work` in one write transaction: all of it happens or none. The driver retries it on a transient fault. */
  async write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) =>
        work({
          async run<Row>(statement: Cypher<Row>, parameters: Record<string, unknown> = {}) {
            const { records } = await transaction.run(statement.text, parameters);
            return records.map((record) => plain(record.toObject()) as Row);
          },
        }),
      ),
    );
  }

  /** Runs a schema statement (constraint, index), which needs a transaction of its own. */
  async define(statement: Cypher): Promise<void> {
    await this.inSession(neo4j.session.WRITE, (session) => session.run(statement.text));
  }

  /** Has a statement of the domain run, of which there are as many as there are texts in the code. */
  private async inItsTime<Result>(
    statement: Cypher,
    run: (text: string, transaction: TransactionSettings) => Promise<Result>,
  ): Promise<Result> {
    const text = this.sent(statement.text);
    const isFirst = text.length > LONG_STATEMENT && !this.planned.has(text);
    try {
      return await run(text, this.transaction(isFirst ? PLANNING_ALLOWANCE_MS : 0));
    } finally {
      // One that was given up may have been given up while it was planned.
      if (isFirst && !this.settings.signal?.aborted) this.planned.add(text);
    }
  }

  /** The text of a read as it goes to the database. */
  private sent(text: string): string {
    return this.includesSynthetic ? withSynthetic(text) : text;
  }

  private transaction(allowanceMs = 0): TransactionSettings {
    const { timeoutMs, metadata } = this.settings;
    const timeout = timeoutMs + allowanceMs;
    return metadata === undefined ? { timeout } : { timeout, metadata };
  }

  /** Nothing ends what the database plans, and it may be gone without a word, so a read is given up without it as well. */
  private async reading<Result>(
    { timeout }: TransactionSettings,
    work: (session: Session, signal: AbortSignal) => PromiseLike<Result>,
    fetchSize?: number,
  ): Promise<Result> {
    const { signal, isWaitedFor, timeoutMs, endsAt = Number.POSITIVE_INFINITY } = this.settings;
    const waitMs = Math.min(isWaitedFor ? timeoutMs : timeout, endsAt - performance.now());
    if (waitMs <= 0) throw notInTime();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(notInTime()), waitMs + GRACE_MS);
    const end = () => late.abort(signal?.reason);
    signal?.addEventListener('abort', end);
    try {
      return await this.inSession(neo4j.session.READ, (session) => work(session, late.signal), late.signal, fetchSize);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  }

  /** @param givenUp by which `work` is no longer waited for; what the database still does for it is ended as soon as it can be */
  private async inSession<Result>(
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: Session) => PromiseLike<Result>,
    givenUp = this.settings.signal,
    fetchSize?: number,
  ): Promise<Result> {
    const { database, signal } = this.settings;
    signal?.throwIfAborted();
    const { lost } = this.driver;
    const session = this.driver.session({
      database,
      defaultAccessMode,
      ...(fetchSize === undefined ? {} : { fetchSize }),
    });
    const [left, stay] = leaving([givenUp, lost]);
    try {
      return await Promise.race([work(session), left]);
    } catch (error) {
      // Whatever the server says of a statement that was ended, it was for this reason.
      givenUp?.throwIfAborted();
      const shown = publicError(error);
      if (shown instanceof PublicError && shown.code === 'DATABASE_UNAVAILABLE') this.driver.doubt?.();
      throw shown;
    } finally {
      stay();
      // A session that is closed has the server end what it runs, which it may be long in doing.
      const closed = session.close();
      // It would wait for a word of the server.
      if (lost?.aborted) closed.catch(() => undefined);
      else if (givenUp?.aborted) await atMost(signal?.aborted ? ENDING_MS.unwanted : ENDING_MS.late, closed);
      else await closed;
    }
  }
}
