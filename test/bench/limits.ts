import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { conditions, entries, type Filter, levels, lists, steps, text } from '../server/asking-much';
import { ask } from './ask';
import { driverOf, startProgram } from './program';

const ROUNDS = 6;

/** No row, so that nothing but planning takes time. */
const NONE: Filter = { id: { eq: 'none' } };

interface Case {
  name: string;
  query: string;
  where: Filter;
}

const filtered = (name: string, filter: Filter): Case => ({
  name,
  query: 'query ($where: OrganizationWhere) { organizationsConnection(where: $where) { totalCount } }',
  where: { AND: [NONE, filter] },
});

/** Each limit by itself at its default, and as much of all at once as they let through. */
const CASES: Case[] = [
  filtered('MAX_FILTER_STEP_DEPTH: 6 relationships in a row', steps(6)),
  filtered('MAX_FILTER_STEPS: 10, as 5 and 5', { AND: [steps(5), steps(5)] }),
  filtered('MAX_FILTER_STEPS: 10 side by side', { OR: Array(10).fill(steps(1)) }),
  filtered('MAX_FILTER_SINGLE_DEPTH: 2', steps(2, 'single')),
  filtered('MAX_FILTER_SINGLES: 5, as 2, 2 and 1', { AND: [2, 2, 1].map((depth) => steps(depth, 'single')) }),
  filtered('MAX_FILTER_CONDITIONS: 29 and the one for no row', conditions(29)),
  filtered('MAX_INPUT_DEPTH: 28 and two around', levels(28)),
  filtered('MAX_LIST_ENTRIES: 4,998', entries(4_998)),
  filtered('MAX_TEXT_LENGTH: 1,000', text(1_000)),
  {
    name: 'MAX_NESTED_LISTS: 8 side by side',
    query: `query ($where: OrganizationWhere) { organizations(where: $where) { ${lists(8)} } }`,
    where: NONE,
  },
  {
    name: 'MAX_NESTED_LISTS: 8 one inside the other',
    query: `query ($where: OrganizationWhere) { organizations(where: $where) { ${nested(8)} } }`,
    where: NONE,
  },
  {
    name: 'all at once',
    query: `query ($where: OrganizationWhere) { organizations(where: $where, sort: [{ kind: DESC }, { nameEn: ASC }]) { ${lists(8)} } }`,
    where: { AND: [NONE, steps(6), steps(2, 'single'), steps(1), steps(1), conditions(24)] },
  },
];

function nested(depth: number): string {
  return Array.from({ length: depth }).reduceRight<string>(
    (inner, _, level) => `${level % 2 === 0 ? 'regions' : 'organizations'}(limit: 1) { ${inner} }`,
    'id',
  );
}

/** What is asked for at the limits is planned cold: promised are 2 seconds on two cores, all at once. */
export async function benchLimits(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  const program = await startProgram(dataFolder);
  const driver = await driverOf(dataFolder);
  try {
    console.log(`planned with nothing planned before, of ${ROUNDS} rounds:`);
    const times = CASES.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { query, where }] of CASES.entries()) {
        await driver.executeQuery('CALL db.clearQueryCaches()');
        const start = performance.now();
        await ask(program.url, query, { where });
        times[index]?.push(performance.now() - start);
      }
    }
    for (const [index, { name }] of CASES.entries()) {
      const sorted = (times[index] ?? []).sort((a, b) => a - b).map((ms) => ms.toFixed(0));
      console.log(
        `  ${name.padEnd(52)} best ${sorted[0]} ms  median ${sorted[ROUNDS / 2]} ms  worst ${sorted.at(-1)} ms`,
      );
    }
  } finally {
    await driver.close();
    await program.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
