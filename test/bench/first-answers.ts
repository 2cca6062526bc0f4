import { documentedQueries } from '../../src/cli/documented-queries';

/** A first answer takes no longer, once the program is ready. */
const PROMISED_MS = 1_000;

/** Each documented query once, in the order of the documents, by the first client of a program that has just become ready. */
export async function timeFirstAnswers(url: string): Promise<string> {
  const times: { query: string; ms: number }[] = [];
  for (const query of await documentedQueries()) {
    const start = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    await response.text();
    times.push({ query, ms: performance.now() - start });
  }
  times.sort((a, b) => b.ms - a.ms);
  const slow = times.filter(({ ms }) => ms > PROMISED_MS);
  const all = times.reduce((sum, { ms }) => sum + ms, 0);
  return [
    `  ${times.length} queries in ${(all / 1000).toFixed(1)} s, ${slow.length} of them over ${PROMISED_MS / 1000} s`,
    ...slow.map(({ query, ms }) => `  ${(ms / 1000).toFixed(1)} s  ${query.trim().replace(/\s+/g, ' ').slice(0, 100)}`),
  ].join('\n');
}
