import { setImmediate as nextTurn } from 'node:timers/promises';
import neo4j, { type QueryResult, type RecordShape, type Session } from 'neo4j-driver';
import type { AnswerState } from './answer-state';
import { type Cypher, cypher } from './cypher';
import type { DataState } from './data-state';
import type { GraphSettings } from './graph-settings';
import { type Done, inSession, reading } from './in-session';
import type { Planning } from './planning';
import type { Sessions } from './sessions';
import { withSynthetic } from './synthetic';
import { plain } from './values';

/** How many rows of {@link Graph.readEach} the server sends at a time. */
const ROWS_AT_ONCE = 4;

/** Statements longer than this, in characters, take the database long to plan: seconds each, soon after its start. */
const LONG_STATEMENT = 2_000;

/** How much longer such a statement may therefore take when it is first run, in milliseconds. */
const PLANNING_ALLOWANCE_MS = 30_000;

/** What a write transaction can do; see {@link Graph.write}. */
export interface GraphTransaction {
  run<Row>(statement: Cypher<Row>, parameters?: Record<string, unknown>): Promise<Row[]>;
}

type Read<Row> = { rows: Row[] } & Omit<Done<unknown>, 'result'>;

const NOTHING = cypher`RETURN 1 AS one`;

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
    const { rows } = await this.readOnce(statement, parameters);
    return rows;
  }

  /**
   * What is made of the rows of a read, for answers of the same state of the data to share: it is kept as far as there is
   * memory for it, and frozen. Each statement has one thing that is made of it.
   */
  async facts<Row, Facts>(
    statement: Cypher<Row>,
    parameters: Record<string, unknown>,
    make: (rows: Row[]) => Facts,
  ): Promise<Facts> {
    const { answer, memory } = this.settings;
    if (answer === undefined || memory === undefined) return make(await this.read(statement, parameters));
    const key = `${JSON.stringify(parameters)}\n${this.sent(statement.text)}`;
    const kept = memory.get(key);
    if (kept !== undefined && kept.state === (await answer.now())) {
      answer.meet(kept.state);
      return kept.facts as Facts;
    }
    const { rows, state } = await this.readOnce(statement, parameters);
    const facts = make(rows);
    if (state !== undefined) memory.keep(key, state, facts);
    return facts;
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
    const { result } = await this.reading(transaction, (session, signal) =>
      planning.inTurn(sent, signal, () => session.run(sent, parameters, transaction)),
    );
    return result;
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

  /** Of which state of the data its reads are, where that is told. */
  get answer(): AnswerState | undefined {
    return this.settings.answer;
  }

  /** By which the statements are ended; for what is done besides them. */
  get signal(): AbortSignal | undefined {
    return this.settings.signal;
  }

  /** The state of the data, told by a read that does nothing else. */
  async state(): Promise<DataState> {
    const { version } = await this.readWithVersion(NOTHING);
    return version;
  }

  /** As {@link read}, and tells the state of the data at its end. What is read afterwards is at least as new. */
  async readWithVersion<Row>(
    statement: Cypher<Row>,
    parameters: Record<string, unknown> = {},
  ): Promise<{ rows: Row[]; version: DataState }> {
    const { rows, ended: version } = await this.readOnce(statement, parameters);
    return { rows, version };
  }

  /** Runs `work` in one write transaction: all of it happens or none. The driver retries it on a transient fault. */
  async write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    const { result } = await inSession(this.driver, this.settings, { mode: neo4j.session.WRITE }, (session) =>
      session.executeWrite((transaction) =>
        work({
          async run<Row>(statement: Cypher<Row>, parameters: Record<string, unknown> = {}) {
            const { records } = await transaction.run(statement.text, parameters);
            return records.map((record) => plain(record.toObject()) as Row);
          },
        }),
      ),
    );
    return result;
  }

  /** Runs a schema statement (constraint, index), which needs a transaction of its own. */
  async define(statement: Cypher): Promise<void> {
    await inSession(this.driver, this.settings, { mode: neo4j.session.WRITE }, (session) =>
      session.run(statement.text),
    );
  }

  private async readOnce<Row>(statement: Cypher<Row>, parameters: Record<string, unknown>): Promise<Read<Row>> {
    const { result, ...states } = await this.inItsTime(statement, (text, transaction) =>
      this.reading(transaction, (session) => session.run(text, parameters, transaction)),
    );
    return { rows: result.records.map((record) => plain(record.toObject()) as Row), ...states };
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

  private reading<Result>(
    { timeout }: TransactionSettings,
    work: (session: Session, signal: AbortSignal) => PromiseLike<Result>,
    fetchSize?: number,
  ): Promise<Done<Result>> {
    return reading(this.driver, this.settings, { timeoutMs: timeout, fetchSize }, work);
  }
}
