import neo4j, { type Session } from 'neo4j-driver';
import { PublicError } from '../errors';
import { bookmarksOf, type DataState, stateOf } from './data-state';
import { notInTime, publicError } from './driver-errors';
import type { GraphSettings } from './graph-settings';
import type { Sessions } from './sessions';
import { atMost, ENDING_MS, leaving } from './waiting';

/** How long after its time the database is still waited for, in milliseconds, to say itself that a statement was ended. */
const GRACE_MS = 500;

/** What a session has done. */
export interface Done<Result> {
  result: Result;
  /** The state of the data at its end. */
  ended: DataState;
  /** The one state that it has seen, where that is known. */
  state: DataState | undefined;
}

/** Nothing ends what the database plans, and it may be gone without a word, so a read is given up without it as well. */
export async function reading<Result>(
  driver: Sessions,
  settings: GraphSettings,
  { timeoutMs: ofStatement, fetchSize }: { timeoutMs: number; fetchSize: number | undefined },
  work: (session: Session, signal: AbortSignal) => PromiseLike<Result>,
): Promise<Done<Result>> {
  const { signal, isWaitedFor, timeoutMs, endsAt = Number.POSITIVE_INFINITY } = settings;
  const waitMs = Math.min(isWaitedFor ? timeoutMs : ofStatement, endsAt - performance.now());
  if (waitMs <= 0) throw notInTime();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(notInTime()), waitMs + GRACE_MS);
  const end = () => late.abort(signal?.reason);
  signal?.addEventListener('abort', end);
  const how = { mode: neo4j.session.READ, givenUp: late.signal, fetchSize };
  try {
    return await inSession(driver, settings, how, (session) => work(session, late.signal));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/**
 * Does work in a session of its own.
 *
 * @param how.givenUp by which it is no longer waited for; what the database still does for it is ended as soon as it can be
 */
export async function inSession<Result>(
  driver: Sessions,
  { database, signal, answer }: GraphSettings,
  {
    mode,
    givenUp = signal,
    fetchSize,
  }: { mode: 'READ' | 'WRITE'; givenUp?: AbortSignal; fetchSize?: number | undefined },
  work: (session: Session) => PromiseLike<Result>,
): Promise<Done<Result>> {
  signal?.throwIfAborted();
  const { lost } = driver;
  const [left, stay] = leaving([givenUp, lost]);
  let session: Session | undefined;
  try {
    const known = answer?.begin();
    const begun = known instanceof Promise ? await Promise.race([known, left]) : known;
    session = driver.session({
      database,
      defaultAccessMode: mode,
      ...(begun === undefined ? {} : { bookmarks: bookmarksOf(begun) }),
      ...(fetchSize === undefined ? {} : { fetchSize }),
    });
    const result = await Promise.race([work(session), left]);
    const ended = stateOf(session.lastBookmarks());
    return { result, ended, state: begun === undefined ? undefined : answer?.end(begun, ended) };
  } catch (error) {
    if (!signal?.aborted) answer?.fail();
    // Whatever the server says of a statement that was ended, it was for this reason.
    givenUp?.throwIfAborted();
    const shown = publicError(error);
    if (shown instanceof PublicError && shown.code === 'DATABASE_UNAVAILABLE') driver.doubt?.();
    throw shown;
  } finally {
    stay();
    if (session !== undefined) await closed(session, { lost, givenUp, signal });
  }
}

/** A session that is closed has the server end what it runs, which it may be long in doing. */
async function closed(
  session: Session,
  { lost, givenUp, signal }: Record<'lost' | 'givenUp' | 'signal', AbortSignal | undefined>,
): Promise<void> {
  const closing = session.close();
  // It would wait for a word of the server.
  if (lost?.aborted) closing.catch(() => undefined);
  else if (givenUp?.aborted) await atMost(signal?.aborted ? ENDING_MS.unwanted : ENDING_MS.late, closing);
  else await closing;
}
