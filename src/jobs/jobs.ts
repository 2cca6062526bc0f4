import { randomUUID } from 'node:crypto';
import { GivenUp, PublicError } from '../errors';
import type { JobStatus } from '../vocabulary';

/** How much is done at once and kept. */
export interface JobLimits {
  /** The most that run at once. */
  running: number;
  /** The most that wait. */
  queued: number;
  /** The most that are kept after their end; the oldest are forgotten first. */
  kept: number;
  /** How long each is kept after its end, in milliseconds. */
  keepMs: number;
}

/** A job as one of those who asked for it sees it. */
export interface Job {
  id: string;
  /** What was asked for: as {@link Jobs.start} was given it. */
  subject: object;
  status: JobStatus;
  queuedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Why it failed; null of any other. */
  error: unknown;
  /** Until when it is kept; null until it has ended. */
  expiresAt: Date | null;
}

/** What is to be done; it keeps in itself what comes of it. */
export interface Work {
  /** @param signal is aborted when nobody wants the work any more; it then fails in whatever way */
  run(signal: AbortSignal): Promise<void>;
}

interface Run<Subject extends Work = Work> {
  key: string;
  subject: Subject;
  queuedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Undefined as long as it has not failed. */
  error: unknown;
  abort: AbortController;
  /** Those who asked for it, each with when it gave up. */
  tickets: Map<string, Date | null>;
  settled: Promise<void>;
}

/** So many may ask for one run; of more the first are forgotten. */
const MOST_TICKETS = 1_000;

/**
 * Work that outlasts the request that asks for it: so much at once and the rest in its turn, the same for all who ask
 * for the same, ended when none of them wants it any more, and kept for a while.
 */
export class Jobs {
  private readonly queue: Run[] = [];
  private readonly running = new Set<Run>();
  /** Those that have ended, the oldest first. */
  private readonly ended = new Set<Run>();
  private readonly byTicket = new Map<string, Run>();

  /** @param report is told of what fails unforeseen, which those who asked are told no more of than that it did */
  constructor(
    private readonly limits: JobLimits,
    private readonly report: (error: unknown) => void,
  ) {}

  /**
   * Has work done as soon as there is room, or joins those who wait for the same or have it already.
   *
   * @param key names the work: the same for the same
   * @throws PublicError QUEUE_FULL
   */
  start(key: string, makeSubject: () => Work): Job {
    const run = this.sharedRun(key) ?? this.enqueue(key, makeSubject);
    const id = randomUUID();
    run.tickets.set(id, null);
    this.byTicket.set(id, run);
    const [first] = run.tickets.keys();
    if (run.tickets.size > MOST_TICKETS && first !== undefined) this.forgetTicket(run, first);
    this.next();
    return this.view(id, run);
  }

  /** Undefined when there is none of this id, or no longer. */
  find(id: string): Job | undefined {
    const run = this.byTicket.get(id);
    return run === undefined ? undefined : this.view(id, run);
  }

  /** Gives up a job that has not ended. The work itself is ended when all who asked for it have given up. */
  cancel(id: string): void {
    const run = this.byTicket.get(id);
    if (run === undefined || run.finishedAt !== null || run.tickets.get(id) !== null) return;
    run.tickets.set(id, new Date());
    if ([...run.tickets.values()].includes(null)) return;
    run.abort.abort(new GivenUp());
    const place = this.queue.indexOf(run);
    if (place < 0) return;
    this.queue.splice(place, 1);
    this.end(run);
  }

  /** Gives up all, and waits until none runs any more. */
  async close(): Promise<void> {
    const all = [...this.queue, ...this.running];
    for (const { tickets } of all) for (const id of tickets.keys()) this.cancel(id);
    await Promise.all(all.map(({ settled }) => settled));
  }

  /** One of this key that has not failed and that somebody wants. */
  private sharedRun(key: string): Run | undefined {
    return [...this.queue, ...this.running, ...this.ended].find(
      (run) => run.key === key && run.error === undefined && !run.abort.signal.aborted,
    );
  }

  private enqueue(key: string, makeSubject: () => Work): Run {
    const mustWait = this.running.size >= this.limits.running;
    if (mustWait && this.queue.length >= this.limits.queued) {
      throw new PublicError(
        'QUEUE_FULL',
        `${this.queue.length} jobs wait already, as many as may. Try again when some are done, or cancel one of yours.`,
      );
    }
    const run: Run = {
      key,
      subject: makeSubject(),
      queuedAt: new Date(),
      startedAt: null,
      finishedAt: null,
      error: undefined,
      abort: new AbortController(),
      tickets: new Map(),
      settled: Promise.resolve(),
    };
    this.queue.push(run);
    return run;
  }

  private next(): void {
    while (this.running.size < this.limits.running) {
      const run = this.queue.shift();
      if (run === undefined) return;
      this.running.add(run);
      run.startedAt = new Date();
      run.settled = this.work(run);
    }
  }

  private async work(run: Run): Promise<void> {
    try {
      await run.subject.run(run.abort.signal);
    } catch (error) {
      run.error = error;
      if (!(error instanceof PublicError) && !run.abort.signal.aborted) this.report(error);
    }
    this.running.delete(run);
    this.end(run);
    this.next();
  }

  private end(run: Run): void {
    run.finishedAt = new Date();
    this.ended.add(run);
    const [oldest] = this.ended;
    if (this.ended.size > this.limits.kept && oldest !== undefined) this.forget(oldest);
    setTimeout(() => this.forget(run), this.limits.keepMs).unref();
  }

  private forget(run: Run): void {
    this.ended.delete(run);
    for (const id of run.tickets.keys()) this.forgetTicket(run, id);
  }

  private forgetTicket(run: Run, id: string): void {
    run.tickets.delete(id);
    this.byTicket.delete(id);
  }

  private view(id: string, run: Run): Job {
    const { subject, queuedAt, startedAt, error, abort } = run;
    const gaveUpAt = run.tickets.get(id) ?? null;
    const finishedAt = gaveUpAt ?? run.finishedAt;
    return {
      id,
      subject,
      queuedAt,
      startedAt,
      finishedAt,
      status: gaveUpAt !== null ? 'CANCELLED' : statusOf(run),
      error: gaveUpAt === null && !abort.signal.aborted ? error : undefined,
      expiresAt: run.finishedAt === null ? null : new Date(run.finishedAt.getTime() + this.limits.keepMs),
    };
  }
}

function statusOf({ startedAt, finishedAt, error }: Run): JobStatus {
  if (startedAt === null) return 'QUEUED';
  if (finishedAt === null) return 'RUNNING';
  return error === undefined ? 'SUCCEEDED' : 'FAILED';
}
