import { QueryClient } from '@tanstack/react-query';

/** The facts change seldom; the server says whether they have when it is asked again. */
const FRESH_MS = 5 * 60_000;

/** The answers that the pages have had. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      gcTime: 6 * FRESH_MS,
      retry: false,
      refetchOnWindowFocus: false,
      // A server on this very machine answers without any network, and what can't be asked is to be told, not waited for.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
});
