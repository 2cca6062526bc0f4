import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';
import { ask } from './ask';
import { benchEligibilityOfNation } from './eligibility';
import { benchNationAnalysis } from './nation-analysis';
import { benchNationNetwork } from './nation-network';
import { startProgram } from './program';
import * as queries from './queries';
import { benchScenario } from './scenario';
import { benchSearchOfNation } from './search';
import { report, sideBySide } from './side-by-side';

/** A city in the middle of the nation, as `npm run generate` makes it. */
const A_CITY = '{ framework: "syn-f-150-0" }';
const A_CITY_WHOLE = '{ framework: "syn-f-150-0", includeSubfields: true }';

/** A warm-up that goes on in the background would slow the one that was started last, and no other. */
export const COLD = { WARM_UP: 'off' };

/**
 * The seed among a synthetic nation: what Weihai's own answers lose by it, what another city's cost, and the totals of
 * the nation.
 *
 * @param nationFolder the nation's data folder; generated when it is not there, which takes minutes
 */
export async function benchNation(nationFolder: string): Promise<void> {
  if (!existsSync(nationFolder)) await generate(nationFolder);
  const seedFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  try {
    const alone = await startProgram(seedFolder, COLD);
    try {
      const among = await startProgram(nationFolder, COLD);
      console.log(`start on the nation in ${nationFolder}: ${among.readyAfter.toFixed(1)} s`);
      try {
        await compareWeihai(alone.url, among.url);
        console.log(`scenarios of Weihai among the nation:\n${await benchScenario(among.url)}`);
        await timeNation(among.url);
        console.log(`searches among the nation, by characters:\n${await benchSearchOfNation(among.url)}`);
        console.log(`eligibility among the nation:\n${await benchEligibilityOfNation(among.url)}`);
        await benchNationAnalysis(among.url);
        await benchNationNetwork(alone.url, among.url);
      } finally {
        await among.stop();
      }
    } finally {
      await alone.stop();
    }
  } finally {
    await rm(seedFolder, { recursive: true, force: true });
  }
}

/** Under its final name only when it is whole. */
export async function generate(nationFolder: string, cities?: string): Promise<void> {
  const draft = `${nationFolder}.new`;
  await rm(draft, { recursive: true, force: true });
  const begun = performance.now();
  const generator = path.join(PROJECT_ROOT, 'dist', 'src', 'cli', 'generate.js');
  const child = spawn(
    process.execPath,
    [generator, '--data-folder', draft, ...(cities === undefined ? [] : ['--cities', cities])],
    {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The generator ended with ${code}.`);
  await rename(draft, nationFolder);
  console.log(`nation generated: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

/** Promised: with the nation present at most 1.1 times as long. */
async function compareWeihai(alone: string, among: string): Promise<void> {
  const pairs = [
    { name: 'coverage of the seven clusters', query: queries.coverage() },
    { name: 'coverage of all sub-fields', query: queries.coverage('{ includeSubfields: true }') },
    { name: 'gaps of the seven clusters', query: queries.gaps() },
  ];
  for (const { name, query } of pairs) {
    const times = await sideBySide(
      [
        { name: 'the seed alone', run: () => ask(alone, query) },
        { name: 'the seed among the nation', run: () => ask(among, query) },
      ],
      { rounds: 150, warmUp: 100 },
    );
    console.log(`Weihai, ${name}:\n${report(times)}`);
  }
}

/** Promised: the nation's totals in less than 2 seconds. */
async function timeNation(url: string): Promise<void> {
  const city = await sideBySide(
    [
      { name: 'coverage of its clusters', run: () => askOfNation(url, queries.coverage(A_CITY)) },
      { name: 'coverage of its 50 units', run: () => askOfNation(url, queries.coverage(A_CITY_WHOLE)) },
      { name: 'gaps of its 50 units, 200 of them', run: () => askOfNation(url, queries.gaps(A_CITY_WHOLE)) },
      { name: 'trend of 24 months of its clusters', run: () => askOfNation(url, queries.trendOf24Months(A_CITY)) },
    ],
    { rounds: 30, warmUp: 10 },
  );
  console.log(`a synthetic city:\n${report(city)}`);
  const nation = await sideBySide(
    [
      { name: 'totals of all frameworks', run: () => askOfNation(url, queries.totals(false)) },
      { name: 'totals of all frameworks with sub-fields', run: () => askOfNation(url, queries.totals(true)) },
    ],
    { rounds: 10, warmUp: 3 },
  );
  console.log(`the whole nation:\n${report(nation)}`);
}

const askOfNation = (url: string, query: string) => ask(url, queries.withSynthetic(query));
