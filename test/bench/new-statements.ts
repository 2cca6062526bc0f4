import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from './ask';
import { startProgram } from './program';
import { quantile } from './side-by-side';

/** Lists of a platform; each few of them make another statement. */
const LISTS = [
  'children',
  'coBuiltBy',
  'designations',
  'evaluations',
  'fundedBy',
  'indicators',
  'industries',
  'ledBy',
  'parents',
  'regions',
  'sources',
  'supportedBy',
];
const [FEWEST, MOST] = [3, 5];

const AT_ONCE = 250;

/** All selections of a few of the lists. */
function selections(): string[] {
  const all = Array.from({ length: 2 ** LISTS.length }, (_, bits) => LISTS.filter((_, place) => bits & (2 ** place)));
  return all
    .filter(({ length }) => length >= FEWEST && length <= MOST)
    .map((lists) => `{ platforms(limit: 3) { id ${lists.map((list) => `${list}(limit: 3) { id }`).join(' ')} } }`);
}

const median = (times: number[]) => quantile({ sorted: times.toSorted((a, b) => a - b) }, 0.5);

const KNOWN = 'query ($offset: Int!) { platforms(limit: 50, offset: $offset) { id nameZh industries { id } } }';

/**
 * What becomes of a server that is asked one new question after another, each of which the database plans: whether the later
 * ones, and one that it knows, are answered as fast as the first. It keeps plans in a memory that is bounded.
 */
export async function benchNewStatements(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  const program = await startProgram(dataFolder, { FACTS_MEMORY_MB: '0' });
  const timed = async (query: string, variables = {}) => {
    const begun = performance.now();
    await ask(program.url, query, variables);
    return performance.now() - begun;
  };
  try {
    const all = selections();
    console.log(`${all.length} new questions one after another; medians of each ${AT_ONCE}:`);
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const fresh: number[] = [];
      const known: number[] = [];
      for (const [place, query] of all.slice(from, from + AT_ONCE).entries()) {
        fresh.push(await timed(query));
        if (place % 10 === 0) known.push(await timed(KNOWN, { offset: place }));
      }
      const until = from + fresh.length;
      console.log(
        `  ${`to ${until}`.padEnd(8)} new ${median(fresh).toFixed(0)} ms, the slowest ${Math.max(...fresh).toFixed(0)} ms; known ${median(known).toFixed(0)} ms`,
      );
    }
  } finally {
    await program.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
