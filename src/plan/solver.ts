import { on } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Mip, MipAnswer } from './mip';
import { inTurn } from './turns';

/** Solves a program in the time that is left or, where others are to follow, in a share of it, above 0 and at most 1. */
export type Solve = (mip: Mip, share?: number) => Promise<MipAnswer>;

export interface SolverLimits {
  /** For all programs of one piece of work together, from when its thread starts. */
  timeLimitSeconds: number;
  /** Ends the work and its thread at once. */
  signal?: AbortSignal;
}

/** What the thread says: the best so far each time there is a better one, then the answer. */
interface Told {
  isLast: boolean;
  answer: MipAnswer;
}

/** HiGHS looks at the clock between its steps; past this much over the limit its thread is ended from outside. */
const GRACE_MS = 1_000;

/**
 * Does a piece of work with a solver in a thread of its own, which is gone when this returns or throws: what it held is
 * free, and nothing of one problem can reach the next.
 *
 * @throws the signal's reason, where it is aborted
 */
export function withSolver<T>(
  { timeLimitSeconds, signal }: SolverLimits,
  work: (solve: Solve) => Promise<T>,
): Promise<T> {
  return inTurn(async () => {
    const worker = new Worker(path.join(__dirname, 'solver-worker.js'));
    const deadline = performance.now() + timeLimitSeconds * 1000;
    const { failure, forget } = failureOf(worker, signal);
    try {
      return await Promise.race([work((mip, share = 1) => solveBy({ deadline, share }, worker, mip)), failure]);
    } finally {
      forget();
      await worker.terminate();
    }
  }, signal);
}

/** Rejects when the thread breaks or the signal is aborted. */
function failureOf(worker: Worker, signal?: AbortSignal): { failure: Promise<never>; forget(): void } {
  let forget = () => {};
  const failure = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    worker.once('error', reject);
    forget = () => signal?.removeEventListener('abort', abort);
  });
  return { failure, forget };
}

async function solveBy(
  { deadline, share }: { deadline: number; share: number },
  worker: Worker,
  mip: Mip,
): Promise<MipAnswer> {
  let answer: MipAnswer = { status: 'TIME_LIMIT', values: mip.start, bound: Number.POSITIVE_INFINITY };
  const left = deadline - performance.now();
  if (left <= 0) return answer;
  const overdue = AbortSignal.timeout(Math.ceil(left) + GRACE_MS);
  worker.postMessage({ ...mip, seconds: (left * share) / 1000 });
  try {
    for await (const [told] of on(worker, 'message', { signal: overdue })) {
      ({ answer } = told as Told);
      if ((told as Told).isLast) break;
    }
  } catch (error) {
    if (!overdue.aborted) throw error;
  }
  return answer;
}
