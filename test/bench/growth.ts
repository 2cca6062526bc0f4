import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate } from './nation';
import { type Program, startProgram } from './program';
import * as queries from './queries';
import { quantile, sideBySide } from './side-by-side';
import { send } from './throughput';

/** Of how many cities the nations are, where nothing else is asked. */
const SIZES = ['10', '30', '100', '300'];

/**
 * What grows with the data: the same questions of one nation after the other, each of more cities than the one before. A nation
 * that can't be made or asked any more ends it, and says why.
 */
export async function benchGrowth(...sizes: string[]): Promise<void> {
  for (const cities of sizes.length === 0 ? SIZES : sizes) {
    const folder = await mkdtemp(path.join(tmpdir(), 'graph-growth-'));
    try {
      const nation = path.join(folder, 'nation');
      await generate(nation, cities);
      const program = await startProgram(nation);
      try {
        console.log(
          `${cities} cities, ready after ${program.readyAfter.toFixed(1)} s: ${await asked(program, Number(cities))}`,
        );
      } finally {
        await program.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function asked({ url, residentMiB }: Program, cities: number): Promise<string> {
  let index = 0;
  const inTheMiddle = Math.ceil(cities / 2);
  const times = await sideBySide(
    [
      {
        name: 'coverage of a city, another day each time',
        run: () =>
          askAnew(queries.coverage(`{ framework: "syn-f-${inTheMiddle}-0", asOf: "${queries.anotherDay(index++)}" }`)),
      },
      {
        name: 'coverage of another city each time',
        run: () => askAnew(queries.coverage(`{ framework: "syn-f-${1 + (index++ % cities)}-0" }`)),
      },
      {
        name: 'a page of 50 platforms with industries',
        run: () => send(url, { body: queries.platformsFrom(index++) }),
      },
      {
        name: 'totals of all cities, another day each time',
        run: () => askAnew(totalsOn(queries.anotherDay(index++))),
      },
      { name: 'totals of all cities, asked again', run: () => askAnew(queries.totals(false)) },
      { name: 'a search', run: () => askAnew('{ search(text: "碳纤维") { totalCount } }') },
    ],
    { rounds: 20, warmUp: 5 },
  );
  const lines = times.map(
    (one) =>
      `  ${one.name.padEnd(48)} p50 ${quantile(one, 0.5).toFixed(1)} ms  p95 ${quantile(one, 0.95).toFixed(1)} ms`,
  );
  return [`API process ${(await residentMiB()).toFixed(0)} MiB`, ...lines].join('\n');

  async function askAnew(query: string): Promise<void> {
    const { body } = await send(url, { body: { query: queries.withSynthetic(query) } });
    if ('errors' in JSON.parse(body)) throw new Error(body);
  }
}

const totalsOn = (day: string) => queries.totals(false).replace('includeSubfields: false', `asOf: "${day}"`);
