import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/request';
import { StandingDocument, type StandingQuery } from '../graphql';

/** What there is, and of which state of the data that is. */
export interface Standing {
  counts: StandingQuery;
  version: string | undefined;
}

/** How the data stands, once it is known; or that it could not be had, and how to try again. */
export function useStanding(): { standing: Standing | undefined; error: Error | undefined; retry: () => void } {
  const [standing, setStanding] = useState<Standing>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const leaving = new AbortController();
    ask(StandingDocument, {}, leaving.signal).then(
      ({ data, extensions }) => setStanding({ counts: data, version: extensions?.dataVersion?.version }),
      (failure: Error) => leaving.signal.aborted || setError(failure),
    );
    return () => leaving.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setError(undefined);
    setAttempt((last) => last + 1);
  }, []);
  return { standing, error, retry };
}
