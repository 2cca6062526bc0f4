import { type ErrorCode, PublicError } from '../errors';
import type { JobStatus } from '../vocabulary';
import type { Job } from './jobs';

/** Why a job failed, as it may be told. */
export interface JobFailure {
  code: ErrorCode;
  message: string;
  argument: string | null;
}

/** A job as an answer shows it, with moments as text. */
export interface ShownJob {
  id: string;
  status: JobStatus;
  queuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  expiresAt: string | null;
  elapsedMs: number | null;
  error: JobFailure | null;
}

export function shownJob(job: Omit<Job, 'subject'>): ShownJob {
  const { id, status, queuedAt, startedAt, finishedAt, expiresAt } = job;
  return {
    id,
    status,
    queuedAt: queuedAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    elapsedMs: startedAt && (finishedAt ?? new Date()).getTime() - startedAt.getTime(),
    error: failureOf(job),
  };
}

/** Null where it has not failed. */
export function failureOf({ status, error }: Pick<Job, 'status' | 'error'>): JobFailure | null {
  if (status !== 'FAILED') return null;
  if (!(error instanceof PublicError)) {
    return { code: 'INTERNAL_SERVER_ERROR', message: 'The fault is ours; the server has logged it.', argument: null };
  }
  return { code: error.code, message: error.message, argument: error.argument ?? null };
}
