import { randomUUID } from 'node:crypto';
import { cypher } from '../../src/database/cypher';
import type { Graph } from '../../src/database/graph';
import type { ProjectionLimits } from '../../src/database/projection-shelf';
import { type Projection, Projections } from '../../src/database/projections';
import type { TieSource } from '../../src/database/projections.cypher';
import { GivenUp } from '../../src/errors';
import { DataScienceEngine } from '../../src/network/engine/data-science';
import { betweenness } from '../../src/network/measures/of-nodes/betweenness';
import { closeness } from '../../src/network/measures/of-nodes/closeness';
import { useWorld } from '../harness';
import { tieSource } from './classic-graphs';

const world = useWorld();
const { through, statementsOf, atEnd } = world;

const LIMITS: ProjectionLimits = {
  projections: 8,
  bytes: 1e9,
  bytesSetting: 'PROJECTION_MEMORY_MB',
  idleMs: 60_000,
  lifetimeMs: 3_600_000,
};

function open(limits: Partial<ProjectionLimits> = {}, graph: Graph = world.graph): Projections {
  const projections = new Projections(graph, { ...LIMITS, ...limits });
  atEnd(() => projections.close());
  return projections;
}

const THERE = cypher<{ name: string }>`
  CALL gds.graph.list() YIELD graphName WHERE graphName IN $names RETURN graphName AS name`;

/** Which of these projections the database holds. */
async function held(names: string[]): Promise<string[]> {
  const there = await world.graph.read(THERE, { names });
  return names.filter((name) => there.some((one) => one.name === name));
}

/** A path of so many nodes, different from all other networks. */
const path = (nodes: number): TieSource =>
  tieSource(
    nodes,
    Array.from({ length: nodes - 1 }, (_, index) => [index, index + 1, 1]),
  );

const nameOf = (projections: Projections, source: TieSource, version = 'one') =>
  projections.use(source, version, async ({ name }) => name!);

test('the same network in the same state of the data is one projection, another network or state another one', async () => {
  const projections = open();
  const name = await nameOf(projections, path(4));
  expect(await nameOf(projections, path(4))).toBe(name);
  expect(await nameOf(projections, path(5))).not.toBe(name);
  expect(await nameOf(projections, path(4), 'two')).not.toBe(name);
});

test('those who ask for the same at once share one projection and one reckoning', async () => {
  const projections = open();
  const reckon = jest.fn(async () => ({}));
  const statements = await statementsOf(async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, () => projections.use(path(6), 'one', (projection) => projection.once('key', reckon))),
    );
    expect(new Set(results).size).toBe(1);
  });
  expect(reckon).toHaveBeenCalledTimes(1);
  // Rows, estimate, leftovers, projection, size.
  expect(statements).toBe(5);
});

test('a reckoning that failed is tried anew, and one that succeeded is kept', async () => {
  const projections = open();
  let tries = 0;
  const ask = () =>
    projections.use(path(3), 'one', (projection) =>
      projection.once('key', async () => {
        tries += 1;
        if (tries === 1) throw new Error('not yet');
        return tries;
      }),
    );
  await expect(ask()).rejects.toThrow('not yet');
  expect(await ask()).toBe(2);
  expect(await ask()).toBe(2);
});

/** Rows as soon as there is a node of this mark; until then the statement is under way. */
const WAIT = cypher`
  UNWIND range(1, 1000000000000) AS step
  MATCH (:Mark {id: $mark})
  WITH step LIMIT 1`;
const GO = cypher`CREATE (:Mark {id: $mark})`;
const REMOVE = cypher`MATCH (mark:Mark {id: $mark}) DELETE mark`;

/** How many statements of this mark are under way in the database. */
async function underWay(mark: string): Promise<number> {
  const [row] = await world.graph.read(
    cypher<{ count: number }>`
      SHOW TRANSACTIONS YIELD parameters WHERE parameters.mark = $of RETURN count(*) AS count`,
    { of: mark },
  );
  return row!.count;
}

/** Three ask for the same, each with what waits for the mark; the first two give up as soon as it does. */
async function twoOfThreeGiveUp<Result>(mark: string, ask: (graph: Graph) => Promise<Result>): Promise<Result> {
  const asked = Array.from({ length: 3 }, () => {
    const giveUp = new AbortController();
    return { giveUp, answer: ask(world.graph.within({ signal: giveUp.signal })) };
  });
  let failure: unknown;
  asked[2]!.answer.catch((error) => {
    failure = error;
  });
  for (const { giveUp, answer } of asked.slice(0, 2)) {
    while ((await underWay(mark)) === 0) expect(failure).toBeUndefined();
    giveUp.abort(new GivenUp());
    await expect(answer).rejects.toThrow(GivenUp);
  }
  await world.graph.write((transaction) => transaction.run(GO, { mark }));
  const answered = await asked[2]!.answer;
  await world.graph.write((transaction) => transaction.run(REMOVE, { mark }));
  return answered;
}

test('who gives up ends the making, and who waits for the same has it made anew', async () => {
  const projections = open();
  const mark = randomUUID();
  const slow: TieSource = {
    ties: cypher`${WAIT} RETURN 1 AS source, 2 AS target, 1.0 AS weight`,
    parameters: { mark },
    argument: 'scope',
  };
  const use = (graph: Graph) => projections.use(slow, 'one', async ({ name }) => name!, { graph });
  const name = await twoOfThreeGiveUp(mark, use);
  expect(await nameOf(projections, slow)).toBe(name);
  expect(await held([name])).toEqual([name]);
});

test('who gives up ends what is reckoned, and who waits for the same has it reckoned anew, on the same projection', async () => {
  const projections = open();
  const mark = randomUUID();
  const name = await nameOf(projections, path(7));
  const slow = cypher<{ found: boolean }>`${WAIT} RETURN step > 0 AS found`;
  const used = new Set<string>();
  const reckon = (graph: Graph) => (projection: Projection) => {
    used.add(projection.name!);
    return projection.once('slow', () => graph.read(slow, { mark }));
  };
  const [row] = await twoOfThreeGiveUp(mark, (graph) => projections.use(path(7), 'one', reckon(graph), { graph }));
  expect(row).toEqual({ found: true });
  expect([...used]).toEqual([name]);
  expect(await held([name])).toEqual([name]);
});

test('beyond the number allowed the longest unused is dropped', async () => {
  const projections = open({ projections: 2 });
  const first = await nameOf(projections, path(3));
  const second = await nameOf(projections, path(4));
  await nameOf(projections, path(3));
  const third = await nameOf(projections, path(5));
  expect(await held([first, second, third])).toEqual([first, third]);
});

test('a projection that is in use is not dropped: the next one waits for it', async () => {
  const projections = open({ projections: 1 });
  let release = () => {};
  const inUse = new Promise<void>((resolve) => {
    release = resolve;
  });
  const events: string[] = [];
  let first = '';
  const working = projections.use(path(3), 'one', async ({ name }) => {
    first = name!;
    await inUse;
    events.push(`first ends, ${await held([first]).then((names) => names.length)} held`);
  });
  const next = nameOf(projections, path(4)).then(() => events.push('second begins'));
  // Once another statement has been answered, the second has had its time too.
  while (first === '') await held([]);
  await held([]);
  release();
  await Promise.all([working, next]);
  expect(events).toEqual(['first ends, 1 held', 'second begins']);
  expect(await held([first])).toEqual([]);
});

test('a network that would take more memory than allowed is refused before it is made, with what to do', async () => {
  const projections = open({ bytes: 1_000 });
  await expect(nameOf(projections, path(3))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'scope',
    message: expect.stringMatching(/would take about 1 MB .* Narrow it/),
  });
});

test('what nobody uses is dropped after a while', async () => {
  const projections = open({ idleMs: 50 });
  const name = await nameOf(projections, path(3));
  while ((await held([name])).length > 0);
  expect(await nameOf(projections, path(3))).not.toBe(name);
});

test('closing drops all, and leaves those of others alone', async () => {
  const ours = open();
  const others = open();
  const names = [await nameOf(ours, path(3)), await nameOf(ours, path(4))];
  const other = await nameOf(others, path(3));
  await ours.close();
  expect(await held([...names, other])).toEqual([other]);
});

test('a projection that the database has lost is made anew', async () => {
  const projections = open();
  const name = await nameOf(projections, path(3));
  await world.graph.read(cypher`CALL gds.graph.drop($name) YIELD graphName RETURN graphName`, { name });
  const degrees = await projections.use(path(3), 'one', async (projection) =>
    world.graph.read(cypher`CALL gds.degree.stream($name, {}) YIELD score RETURN score`, { name: projection.name }),
  );
  expect(degrees).toHaveLength(3);
});

test('a projection that is lost after its nodes are read has its ties all the same', async () => {
  const projections = open();
  const engine = new DataScienceEngine(world.graph, projections, path(3), 'one');
  expect(await engine.nodes()).toHaveLength(3);
  const name = await nameOf(projections, path(3));
  await world.graph.read(cypher`CALL gds.graph.drop($name) YIELD graphName RETURN graphName`, { name });
  expect(await engine.adjacency()).toMatchObject({ order: 3, size: 2 });
});

test('what a process left behind that is gone is dropped when the next projection is made', async () => {
  const name = `network-gone-${randomUUID()}`;
  // Among this test's own leftovers alone, since those of others are in use.
  let narrowed = 0;
  const own = through((statement) => {
    if (statement.parameters.prefix !== 'network-') return statement;
    narrowed += 1;
    return { ...statement, parameters: { ...statement.parameters, prefix: name } };
  });
  const project = cypher`WITH 1 AS source, 2 AS target RETURN gds.graph.project($name, source, target) AS projected`;
  await world.graph.read(project, { name });
  await nameOf(open({}, own), path(3));
  expect(await held([name])).toEqual([name]);
  await nameOf(open({ lifetimeMs: 1 }, own), path(3));
  expect(await held([name])).toEqual([]);
  expect(narrowed).toBeGreaterThan(0);
});

test('a network of too many rows to go through this process is projected all the same', async () => {
  const nodes = 20_002;
  const long: TieSource = {
    ties: cypher`UNWIND range(1, toInteger($nodes) - 1) AS node RETURN node AS source, node + 1 AS target, 1.0 AS weight`,
    parameters: { nodes },
    argument: 'scope',
  };
  const sizes = await open().use(long, 'one', ({ name }) =>
    world.graph.read(
      cypher`CALL gds.graph.list($name) YIELD nodeCount, relationshipCount RETURN nodeCount, relationshipCount`,
      {
        name,
      },
    ),
  );
  expect(sizes).toEqual([{ nodeCount: nodes, relationshipCount: 2 * (nodes - 1) }]);
});

test('an algorithm that does not finish in time is ended, and says so as any statement does', async () => {
  const projections = open();
  // From each of its nodes to all others, along a path: minutes of work.
  const long = path(60_000);
  await nameOf(projections, long);
  const engine = new DataScienceEngine(world.graph.within({ timeoutMs: 500 }), projections, long, 'one');
  await expect(engine.values(betweenness)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
});

test('measures that are reckoned at once do not take the threads from one another', async () => {
  const projections = open();
  const engines = Array.from(
    { length: 6 },
    (_, index) => new DataScienceEngine(world.graph, projections, path(1_000 + index), 'one'),
  );
  const measured = engines.map((engine) => Promise.all([engine.values(betweenness), engine.values(closeness)]));
  const counts = (await Promise.all(measured)).map((values) => values.map(({ length }) => length));
  expect(counts).toEqual(engines.map((_, index) => [1_000 + index, 1_000 + index]));
});

test('a network without nodes has no projection', async () => {
  const nothing: TieSource = { ...path(2), parameters: { rows: [] } };
  expect(await open().use(nothing, 'one', async ({ name }) => name)).toBeUndefined();
});

test('the state of the data is the same until something is committed', async () => {
  const id = `test-${randomUUID()}`;
  const version = async () => (await world.graph.readWithVersion(cypher`RETURN 1`)).version;
  const before = await version();
  await world.graph.write((transaction) => transaction.run(cypher`CREATE (:Mark {id: $id})`, { id }));
  const after = await version();
  expect(after).not.toBe(before);
  await world.graph.write((transaction) => transaction.run(cypher`MATCH (mark:Mark {id: $id}) DELETE mark`, { id }));
  expect(await version()).not.toBe(after);
});
