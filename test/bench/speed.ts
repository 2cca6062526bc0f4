import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import { BARE_COVERAGE, BARE_PARAMETERS } from './bare-coverage';
import { addressOf, driverOf, type Program, startProgram } from './program';
import * as queries from './queries';
import { report, sideBySide } from './side-by-side';
import { ratesOf, reportRates, send } from './throughput';

const AT_ONCE = { clients: 16, seconds: 3 };
const REQUESTS = 10_000;

/**
 * The seed against the bare driver and against plain `@neo4j/graphql`, on one database: what is asked for the first time, of
 * facts in memory or of none, and what is asked again. Whole answers are in the memory of a program of their own.
 *
 * @param turns how often each is asked for three seconds, 16 at once
 */
export async function benchSpeed(turns = '7'): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  const opened: (() => Promise<unknown>)[] = [() => rm(dataFolder, { recursive: true, force: true })];
  try {
    const anew = await startProgram(dataFolder);
    opened.push(() => anew.stop());
    const { uri, password } = await addressOf(dataFolder);
    const again = await startProgram(dataFolder, {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      ANSWERS_MEMORY_MB: '24',
    });
    opened.push(() => again.stop());
    const peer = await startPeer(uri, password);
    opened.push(peer.stop);
    const driver = await driverOf(dataFolder);
    opened.push(() => driver.close());

    await oneAtATime(driver, anew.url);
    await againstPeer(anew.url, peer.url, Number(turns));
    await askedAgain(driver, again.url, Number(turns));
    await memoryAfterMany(again);
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

const coverageOn = (index: number, query: (scope: string) => string) => ({
  query: query('$scope').replace('{', 'query ($scope: CoverageScopeInput) {'),
  variables: { scope: { asOf: queries.anotherDay(index) } },
});

async function bare(driver: Driver): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await session.run(BARE_COVERAGE, BARE_PARAMETERS);
  await session.close();
}

async function oneAtATime(driver: Driver, url: string): Promise<void> {
  let index = 0;
  const asking = (query: (scope: string) => string) => async () => {
    index += 1;
    await send(url, { body: coverageOn(index, query) });
  };
  const times = await sideBySide(
    [
      { name: 'the Cypher of coverage by the bare driver', run: () => bare(driver) },
      { name: 'coverage over HTTP, its facts in memory, of another day', run: asking(queries.coverage) },
      { name: 'the same with evidence and sources', run: asking(queries.coverageWithEvidence) },
      { name: 'the same with two further fields of each platform', run: asking(queries.coverageWithFurtherFields) },
    ],
    { rounds: 400, warmUp: 200 },
  );
  console.log(`coverage of the seed, one request at a time:\n${report(times)}`);
}

async function againstPeer(url: string, peer: string, turns: number): Promise<void> {
  const ids = JSON.parse(
    (await send(url, { body: { query: '{ platforms(limit: 300) { id } }' } })).body,
  ).data.platforms.map(({ id }: { id: string }) => id) as string[];
  const pairs: { name: string; peers: (index: number) => object; ours: (index: number) => object }[] = [
    {
      name: 'coverage of another day',
      peers: () => ({ query: queries.PEERS_COVERAGE }),
      ours: (index) => coverageOn(index, queries.coverage),
    },
    { name: 'a list of 50 platforms with industries', peers: queries.platformsFrom, ours: queries.platformsFrom },
    { name: 'one platform', peers: onePlatform, ours: onePlatform },
  ];
  function onePlatform(index: number) {
    return { query: queries.ONE_PLATFORM, variables: { id: ids[index % ids.length] } };
  }
  for (const { name, peers, ours } of pairs) {
    for (const [at, body] of [
      [peer, peers(0)],
      [url, ours(0)],
    ] as const) {
      const { body: answer } = await send(at, { body });
      if ('errors' in JSON.parse(answer)) throw new Error(answer);
    }
    const rates = await ratesOf(
      [
        { name: `plain @neo4j/graphql: ${name}`, run: (index) => send(peer, { body: peers(index) }) },
        { name: `this program: ${name}`, run: (index) => send(url, { body: ours(index) }) },
      ],
      { ...AT_ONCE, turns },
    );
    console.log(`${AT_ONCE.clients} at once:\n${reportRates(rates)}`);
  }
}

async function askedAgain(driver: Driver, url: string, turns: number): Promise<void> {
  const body = { query: queries.coverage('{ asOf: "2020-06-30" }') };
  const address = `${url}?query=${encodeURIComponent(body.query)}`;
  await send(url, { body });
  const { headers } = await send(address, { method: 'GET' });
  if (headers.etag === undefined) throw new Error('The answer has no tag.');
  const known = { 'if-none-match': headers.etag };
  const rates = await ratesOf(
    [
      { name: 'the Cypher of coverage by the bare driver', run: () => bare(driver) },
      { name: 'coverage asked again', run: () => send(url, { body }) },
      {
        name: 'the same by GET, which the client has: 304',
        run: () => send(address, { method: 'GET', headers: known }),
      },
    ],
    { ...AT_ONCE, turns },
  );
  console.log(`${AT_ONCE.clients} at once:\n${reportRates(rates)}`);
}

async function memoryAfterMany({ url, residentMiB }: Program): Promise<void> {
  const before = await residentMiB();
  await Promise.all(
    Array.from({ length: 10 }, async (_, client) => {
      for (let index = 0; index < REQUESTS / 10; index += 1) {
        const query = index % 4 === 0 ? queries.coverageWithFurtherFields : queries.coverage;
        await send(url, { body: coverageOn(index * 10 + client, query) });
      }
    }),
  );
  console.log(
    `API process: ${before.toFixed(0)} MiB resident before ${REQUESTS} requests, ${(await residentMiB()).toFixed(0)} after`,
  );
}

async function startPeer(uri: string, password: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [path.join(__dirname, 'peer.js'), uri, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url: line,
    async stop() {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
