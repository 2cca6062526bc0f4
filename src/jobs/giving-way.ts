import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many milliseconds work here may take at once. */
const AT_ONCE_MS = 10;

/**
 * Lets requests have their turn while work goes on in this process: what is given is waited for between any two of its
 * steps, and takes no time until those before it have taken some milliseconds.
 *
 * @param signal ends the work when it is aborted
 */
export function givingWay(signal: AbortSignal): () => Promise<void> | undefined {
  let since = performance.now();
  const wait = async () => {
    await nextTurn();
    signal.throwIfAborted();
    since = performance.now();
  };
  return () => (performance.now() - since < AT_ONCE_MS ? undefined : wait());
}
