import { useSyncExternalStore } from 'react';

let isReached = true;
const hearers = new Set<() => void>();

/** Notes whether the server was reached. */
export function noteReach(now: boolean): void {
  if (now === isReached) return;
  isReached = now;
  for (const hear of hearers) hear();
}

// The browser knows of a network that goes before anything is asked; whatever is answered meanwhile says otherwise.
addEventListener('offline', () => noteReach(false));
addEventListener('online', () => noteReach(true));

/** Whether the server was reached when it was last asked for something. */
export function useIsReached(): boolean {
  return useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => isReached,
  );
}

/** Asks whether the server is reached. */
export async function isReachedNow(): Promise<boolean> {
  const now = await fetch('/health').then(
    () => true,
    () => false,
  );
  noteReach(now);
  return now;
}
