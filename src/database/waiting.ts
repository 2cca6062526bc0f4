/** How long the database is waited for to end what was given up, in milliseconds: by one who waits for the answer, and by others. */
export const ENDING_MS = { late: 250, unwanted: 3_000 };

/** Waits for something, whatever comes of it, but no longer than so many milliseconds. */
export async function atMost(ms: number, awaited: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms).unref();
  });
  await Promise.race([awaited.catch(() => {}), late]);
  clearTimeout(timer);
}

/** Fails with the reason of the first of the signals that is aborted; and what ends the wait for that. */
export function leaving(signals: (AbortSignal | undefined)[]): [left: Promise<never>, stay: () => void] {
  let leave: (event: Event) => void = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = ({ target }) => reject((target as AbortSignal).reason);
  });
  left.catch(() => {});
  for (const signal of signals) signal?.addEventListener('abort', leave);
  return [left, () => signals.forEach((signal) => void signal?.removeEventListener('abort', leave))];
}
