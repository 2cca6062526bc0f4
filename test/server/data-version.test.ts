import { setImmediate as turn } from 'node:timers/promises';
import { cypher } from '../../src/database/cypher';
import { DataStates } from '../../src/database/data-state';
import { type Api, useWorld } from '../harness';
import type { SmallWorld } from '../story';

const world = useWorld();
let graph: SmallWorld;
/** One in this process, and one that another process serves on the same database. */
let apis: Api[];

const RENAME = cypher`MATCH (industry:Industry {id: $id}) SET industry.nameZh = $name`;

beforeAll(async () => {
  graph = await world.write({ units: { u: null } });
  apis = [await world.startApi(), world.api];
});

/** The number that an industry is called by, reckoned from facts and read from the database, and which data it is of. */
async function numberOf(
  api: Api,
  from: 'coverage' | 'entities',
): Promise<{ number: number; version: string; exact: boolean }> {
  const id = JSON.stringify(graph.id('u'));
  const query =
    from === 'coverage'
      ? `{ coverage(scope: { industries: [${id}] }) { units { industry { nameZh } } } }`
      : `{ industries(where: { id: { eq: ${id} } }) { nameZh } }`;
  const answer = await fetch(`${api.url}?query=${encodeURIComponent(query)}`);
  const { data, extensions } = (await answer.json()) as {
    data: { coverage: { units: [{ industry: { nameZh: string } }] }; industries: [{ nameZh: string }] };
    extensions: { dataVersion: { version: string; exact: boolean } };
  };
  const { nameZh } = from === 'coverage' ? data.coverage.units[0].industry : data.industries[0];
  return { number: Number(nameZh), ...extensions.dataVersion };
}

const rename = (number: number) =>
  world.graph.write(({ run }) => run(RENAME, { id: graph.id('u'), name: String(number) }));

test('what is committed at random moments, under load, is in every answer of every process that is asked for afterwards', async () => {
  let [committed, isOver] = [0, false];
  await rename(0);
  const numbers = new Map<string, Set<number>>();
  let exact = 0;
  const client = async (index: number) => {
    const api = apis[index % 2] as Api;
    while (!isOver) {
      const before = committed;
      const from = index % 4 < 2 ? 'coverage' : 'entities';
      const answer = await numberOf(api, from);
      expect(answer.number).toBeGreaterThanOrEqual(before);
      if (!answer.exact) continue;
      exact += 1;
      numbers.set(answer.version, (numbers.get(answer.version) ?? new Set()).add(answer.number));
    }
  };
  const writer = async () => {
    for (let number = 1; number <= 40; number += 1) {
      const turns = Math.floor(Math.random() * 20);
      for (let waited = 0; waited < turns; waited += 1) await turn();
      await rename(number);
      committed = number;
    }
    isOver = true;
  };
  await Promise.all([writer(), ...Array.from({ length: 8 }, (_, index) => client(index))]);
  // Equal versions are of equal data, whoever answers.
  for (const seen of numbers.values()) expect(seen.size).toBe(1);
  expect(exact).toBeGreaterThan(0);
});

test('those who ask for the state while a read of it is under way share one that begins afterwards', async () => {
  let [begun, end] = [0, () => {}];
  const states = new DataStates(async () => {
    begun += 1;
    const state = String(begun);
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return state;
  });
  const first = states.now();
  await turn();
  const others = [states.now(), states.now(), states.now()];
  await turn();
  expect(begun).toBe(1);
  end();
  expect(await first).toBe('1');
  await turn();
  end();
  expect(await Promise.all(others)).toEqual(['2', '2', '2']);
  expect(begun).toBe(2);
});

test('a read of the state that fails is told to those who wait for it, and the next is another', async () => {
  let fails = true;
  const states = new DataStates(async () => {
    if (fails) throw new Error('gone');
    return 'back';
  });
  await expect(Promise.all([states.now(), states.now()])).rejects.toThrow('gone');
  expect(states.known).toBeUndefined();
  fails = false;
  expect(await states.now()).toBe('back');
});
