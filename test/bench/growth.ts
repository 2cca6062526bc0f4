import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';
import { COLD, generate } from './nation';
import { type Program, startProgram } from './program';
import * as queries from './queries';
import { report, sideBySide } from './side-by-side';
import { send } from './throughput';

/** Of how many cities the nations are, where nothing else is asked. */
const SIZES = ['10', '30', '100', '300'];

/** A nation that is there to be asked. */
interface Nation {
  cities: number;
  program: Program;
}

/**
 * What grows with the data: the same questions of nations of ever more cities, asked of all of them in turn, so that what else the
 * machine does falls on all alike. Each takes some 2 GB of memory. Their data folders are `.data-growth/<cities>`, generated where
 * they are not there; a nation that can't be made or started ends it, and says why.
 */
export async function benchGrowth(...sizes: string[]): Promise<void> {
  const nations: Nation[] = [];
  try {
    for (const cities of sizes.length === 0 ? SIZES : sizes) {
      const folder = path.join(PROJECT_ROOT, '.data-growth', cities);
      await mkdir(path.dirname(folder), { recursive: true });
      if (!existsSync(folder)) await generate(folder, cities);
      const program = await startProgram(folder, COLD);
      nations.push({ cities: Number(cities), program });
      console.log(`${cities} cities: ready after ${program.readyAfter.toFixed(1)} s`);
    }
    for (const { name, ask, rounds } of QUESTIONS) {
      const times = await sideBySide(
        nations.map(({ cities, program }) => {
          let index = 0;
          return { name: `${cities} cities`, run: () => ask(program.url, cities, index++) };
        }),
        { rounds, warmUp: 2 * rounds },
      );
      console.log(`${name}:\n${report(times)}`);
    }
    for (const { cities, program } of nations) {
      console.log(`${cities} cities: API process ${(await program.residentMiB()).toFixed(0)} MiB`);
    }
  } finally {
    for (const { program } of nations) await program.stop();
  }
}

/** Asked of a nation of so many cities; the index is another one each time. */
const QUESTIONS: { name: string; rounds: number; ask(url: string, cities: number, index: number): Promise<void> }[] = [
  {
    name: 'coverage of a city, another day each time',
    rounds: 50,
    ask: (url, cities, index) =>
      askAnew(url, queries.coverage(`{ framework: "${cityOf(cities / 2)}", asOf: "${queries.anotherDay(index)}" }`)),
  },
  {
    name: 'coverage of another city each time',
    rounds: 20,
    ask: (url, cities, index) => askAnew(url, queries.coverage(`{ framework: "${cityOf(1 + (index % cities))}" }`)),
  },
  {
    name: 'a page of 50 platforms with industries',
    rounds: 50,
    ask: async (url, _cities, index) => void (await send(url, { body: queries.platformsFrom(index) })),
  },
  {
    name: 'a search',
    rounds: 20,
    ask: (url) => askAnew(url, '{ search(text: "碳纤维") { totalCount } }'),
  },
  {
    name: 'totals of all cities, another day each time',
    rounds: 5,
    ask: (url, _cities, index) =>
      askAnew(url, queries.totals(false).replace('includeSubfields: false', `asOf: "${queries.anotherDay(index)}"`)),
  },
  {
    name: 'totals of all cities, asked again',
    rounds: 20,
    ask: (url) => askAnew(url, queries.totals(false)),
  },
];

const cityOf = (place: number) => `syn-f-${Math.ceil(place)}-0`;

async function askAnew(url: string, query: string): Promise<void> {
  const { body } = await send(url, { body: { query: queries.withSynthetic(query) } });
  if ('errors' in JSON.parse(body)) throw new Error(body);
}
