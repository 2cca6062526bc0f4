import { useSyncExternalStore } from 'react';

/** A question that the view on the screen asks. */
export interface Asked {
  name: string;
  query: string;
  variables: unknown;
}

let all: readonly Asked[] = [];
const hearers = new Set<() => void>();

function tell(next: readonly Asked[]): void {
  all = next;
  for (const hear of hearers) hear();
}

/** Notes that a view asks it, until what is returned is called. */
export function noteAsked(one: Asked): () => void {
  tell([...all, one]);
  return () => tell(all.filter((other) => other !== one));
}

/** What the view on the screen asks, so that anybody can ask the same. */
export function useAsked(): readonly Asked[] {
  return useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => all,
  );
}
