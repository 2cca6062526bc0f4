/**
 * `npm run bench`: what the project promises of its speed, measured in one run on this machine, side by side where a
 * promise is a ratio. Prints figures, judges nothing. `npm run bench -- plan` measures planning alone.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { factsStatement } from '../../src/coverage/facts.cypher';
import { FIVE_ONE } from '../../src/coverage/standard';
import { ask } from './ask';
import { benchPlan, benchPlanOfSeed } from './plan';
import { startProgram } from './program';
import { benchScenario } from './scenario';
import { report, sideBySide } from './side-by-side';

const NAMED = `{
  coverage {
    framework { id nameZh }
    counts { covered inProgress unknown missing }
    units {
      industry { id kind nameZh nameEn }
      cells { slot status platforms { state since platform { id kind nameZh nameEn openedOn closedOn } } }
    }
  }
}`;

const WITH_EVIDENCE = NAMED.replace('state since', 'state since evidence { kind basis sources { id title url } }');

const FURTHER = NAMED.replace('openedOn closedOn', 'openedOn closedOn regions { nameZh } ledBy { nameZh }');

const REQUESTS = 10_000;

async function main(): Promise<void> {
  if (process.argv[2] === 'plan') return benchPlan();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  try {
    const first = await startProgram(dataFolder);
    console.log(`first start, database made, migrated and seeded: ${first.readyAfter.toFixed(1)} s`);
    await first.stop();
    const program = await startProgram(dataFolder);
    console.log(`later start: ${program.readyAfter.toFixed(1)} s`);
    try {
      await compareWithBareDriver(program.url, dataFolder);
      console.log(`a plan on the seed:\n${await benchPlanOfSeed(program.url)}`);
      console.log(`scenarios on the seed:\n${await benchScenario(program.url)}`);
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
  const [password, owner] = await Promise.all(
    ['password', 'owner.json'].map((file) => readFile(path.join(dataFolder, file), 'utf8')),
  );
  const bolt = `bolt://127.0.0.1:${(JSON.parse(owner as string) as { port: number }).port}`;
  const driver = neo4j.driver(bolt, neo4j.auth.basic('neo4j', (password as string).trim()));
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
        { name: 'coverage over HTTP: ids, names, kinds, days', run: () => ask(url, NAMED) },
        { name: 'the same with evidence and sources', run: () => ask(url, WITH_EVIDENCE) },
        { name: 'the same with two further fields of each platform', run: () => ask(url, FURTHER) },
        { name: 'a page of 50 platforms by the entity API', run: () => ask(url, '{ platforms { id nameZh kind } }') },
        { name: 'a search', run: () => ask(url, '{ search(text: "碳纤维", first: 10) { edges { score kind } } }') },
      ],
      { rounds: 300, warmUp: 50 },
    );
    console.log(`coverage of the seed, one request at a time:\n${report(times)}`);
  } finally {
    await driver.close();
  }
}

async function watchMemory({ url, residentMiB }: Awaited<ReturnType<typeof startProgram>>): Promise<void> {
  const start = performance.now();
  const perWorker = REQUESTS / 10;
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let index = 0; index < perWorker; index += 1) await ask(url, index % 4 === 0 ? FURTHER : NAMED);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const rate = (REQUESTS / seconds).toFixed(0);
  console.log(
    `after ${REQUESTS} coverage requests, 10 at a time (${rate} a second): API process ${(await residentMiB()).toFixed(0)} MiB resident`,
  );
}

void main();
