import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { factsStatement } from '../../src/coverage/facts.cypher';
import { FIVE_ONE } from '../../src/facts/standard';
import { ask } from './ask';
import { benchEligibility } from './eligibility';
import { timeFirstAnswers } from './first-answers';
import { benchIsolates } from './isolates';
import { benchNeeds } from './needs';
import { benchPlanOfSeed } from './plan';
import { driverOf, type Program, startProgram } from './program';
import * as queries from './queries';
import { benchRobustnessOfSeed } from './robustness';
import { benchScenario } from './scenario';
import { benchSearch } from './search';
import { report, sideBySide } from './side-by-side';

const REQUESTS = 10_000;

/** The seed alone: the start, coverage against its own Cypher, the analytic answers, memory under load. */
export async function benchSeed(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  try {
    const first = await startProgram(dataFolder);
    console.log(`first start, database made, migrated and seeded: ${first.readyAfter.toFixed(1)} s`);
    await first.stop();
    const program = await startProgram(dataFolder);
    console.log(`later start: ${program.readyAfter.toFixed(1)} s`);
    try {
      console.log(`first answers after it:\n${await timeFirstAnswers(program.url)}`);
      await compareWithBareDriver(program.url, dataFolder);
      await timeAnswers(program.url);
      console.log(`searches on the seed, by characters:\n${await benchSearch(program.url)}`);
      console.log(`matches for needs on the seed:\n${await benchNeeds(program.url)}`);
      console.log(`a plan on the seed:\n${await benchPlanOfSeed(program.url)}`);
      console.log(`measures of networks not projected yet:\n${await benchIsolates(program.url)}`);
      console.log(`scenarios on the seed:\n${await benchScenario(program.url)}`);
      console.log(`eligibility on the seed:\n${await benchEligibility(program.url)}`);
      console.log(`robustness of the network of the seed:\n${await benchRobustnessOfSeed(program)}`);
      await watchMemory(program);
    } finally {
      await program.stop();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Coverage over HTTP against the very Cypher it is reckoned from, run by the driver alone. */
async function compareWithBareDriver(url: string, dataFolder: string): Promise<void> {
  const driver = await driverOf(dataFolder);
  const { text } = factsStatement({ byIndustry: false, byRegion: false, rollUp: false });
  const parameters = { standard: FIVE_ONE, framework: null, industries: null, includeSubfields: false, region: null };
  try {
    const times = await sideBySide(
      [
        {
          name: 'the Cypher of coverage by the bare driver',
          async run() {
            const session = driver.session({ defaultAccessMode: neo4j.session.READ });
            await session.run(text, parameters);
            await session.close();
          },
        },
        { name: 'coverage over HTTP: ids, names, kinds, days', run: () => ask(url, queries.coverage()) },
        { name: 'the same with evidence and sources', run: () => ask(url, queries.coverageWithEvidence()) },
        {
          name: 'the same with two further fields of each platform',
          run: () => ask(url, queries.coverageWithFurtherFields()),
        },
        { name: 'a page of 50 platforms by the entity API', run: () => ask(url, queries.PAGE_OF_PLATFORMS) },
      ],
      { rounds: 300, warmUp: 50 },
    );
    console.log(`coverage of the seed, one request at a time:\n${report(times)}`);
  } finally {
    await driver.close();
  }
}

/** One line for each analytic answer; a new one is a new line here, and a query in queries.ts. */
async function timeAnswers(url: string): Promise<void> {
  const times = await sideBySide(
    [
      { name: 'coverage of the seven clusters', run: () => ask(url, queries.coverage()) },
      { name: 'coverage of all their sub-fields', run: () => ask(url, queries.coverage('{ includeSubfields: true }')) },
      { name: 'gaps, 200 of them', run: () => ask(url, queries.gaps('{ includeSubfields: true }')) },
      { name: 'trend of 24 months', run: () => ask(url, queries.trendOf24Months()) },
      { name: 'totals of all frameworks', run: () => ask(url, queries.totals(false)) },
      { name: 'totals of all frameworks with sub-fields', run: () => ask(url, queries.totals(true)) },
      { name: 'ladders of ten years', run: () => ask(url, queries.LADDER) },
      { name: 'the network of collaboration', run: () => ask(url, queries.NETWORK) },
      { name: 'measures of the whole network', run: () => ask(url, queries.NETWORK_MEASURES) },
      { name: 'all measures of 50 organizations', run: () => ask(url, queries.ORGANIZATION_MEASURES) },
      { name: 'communities', run: () => ask(url, queries.COMMUNITIES) },
    ],
    { rounds: 100, warmUp: 30 },
  );
  console.log(`answers on the seed, one request at a time:\n${report(times)}`);
}

async function watchMemory({ url, residentMiB }: Program): Promise<void> {
  const start = performance.now();
  const perWorker = REQUESTS / 10;
  const [named, further] = [queries.coverage(), queries.coverageWithFurtherFields()];
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let index = 0; index < perWorker; index += 1) await ask(url, index % 4 === 0 ? further : named);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const rate = (REQUESTS / seconds).toFixed(0);
  console.log(
    `after ${REQUESTS} coverage requests, 10 at a time (${rate} a second): API process ${(await residentMiB()).toFixed(0)} MiB resident`,
  );
}
