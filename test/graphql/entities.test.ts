import type { Industry } from '../answers';
import { type Api, useWorld } from '../harness';

const { startApi, statementsOf } = useWorld();
let api: Api;

beforeAll(async () => {
  api = await startApi({ FACTS_MEMORY_MB: 0 });
  // The entity API asks the server for its version once, before its first answer.
  await api.ask('{ platforms(limit: 1) { id } }');
});

const CARRIED = `{
  coverage {
    asOf
    framework { id nameZh nameEn aliases validFrom }
    counts { covered inProgress unknown missing }
    units {
      industry { id kind nameZh nameEn aliases }
      known { platforms newestSourceOn }
      cells {
        slot status
        rule { id platformKinds validFrom }
        platforms {
          state since
          platform { id kind nameZh nameEn aliases openedOn closedOn }
          evidence { kind basis since sources { id title url publishedOn } }
        }
      }
    }
  }
}`;

describe('entities inside an analytic answer', () => {
  test('ids, names, kinds and days of what coverage names take one statement', async () => {
    const statements = await statementsOf(async () => {
      const { errors, data } = await api.ask(CARRIED);
      expect(errors).toBeUndefined();
      expect(data.coverage.units).toHaveLength(7);
    });
    expect(statements).toBe(1);
  });

  test('further fields take one statement more for each type, however many entities there are', async () => {
    const statements = await statementsOf(async () => {
      const { data, errors } = await api.ask(`{
        coverage { units { industry { id children { nameZh } } cells { platforms { platform { nameZh regions { nameZh } } } } } }
      }`);
      expect(errors).toBeUndefined();
      const platforms = data.coverage.units.flatMap((unit) => unit.cells.flatMap((cell) => cell.platforms));
      expect(platforms.length).toBeGreaterThan(30);
      for (const { platform } of platforms)
        expect(platform).toMatchObject({ nameZh: expect.any(String), regions: expect.any(Array) });
    });
    expect(statements).toBe(3);
  });

  test('each entity gets its own fields, in the order of the answer', async () => {
    const { data } = await api.ask<{ coverage: { units: { industry: Industry & { own: string } }[] } }>(
      `{ coverage { units { industry { id own: id children(limit: 1) { parents { id } } } } } }`,
    );
    for (const { industry } of data.coverage.units) {
      expect(industry.own).toBe(industry.id);
      for (const child of industry.children) expect(child.parents).toEqual([{ id: industry.id }]);
    }
  });

  test('aliases that swap names get the right values, carried or fetched', async () => {
    const swapped = (more: string) => `{ coverage { units { industry { kind: nameZh nameZh: kind ${more} } } } }`;
    const carried = await api.ask(swapped(''));
    const fetched = await api.ask(swapped('sources { id }'));
    const first = { kind: '新一代信息技术', nameZh: 'CLUSTER' };
    expect(carried.errors).toBeUndefined();
    expect(carried.data.coverage.units[0]!.industry).toEqual(first);
    expect(fetched.data.coverage.units[0]!.industry).toMatchObject(first);
  });

  test('fragments, connections and nested pages go on from an analytic answer', async () => {
    const { data, errors } = await api.ask(`
      query { coverage(scope: { industries: ["i-a004"] }) { units { industry { ...More } } } }
      fragment More on Industry {
        __typename
        platformsConnection(first: 2, sort: [{ node: { id: DESC } }]) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { cursor properties { basis sourceIds } node { id } }
        }
      }`);
    expect(errors).toBeUndefined();
    const { platformsConnection, __typename } = data.coverage.units[0]!.industry!;
    expect(__typename).toBe('Industry');
    expect(platformsConnection.edges).toHaveLength(2);
    expect(platformsConnection.totalCount).toBeGreaterThan(3);
    expect(platformsConnection.pageInfo.hasNextPage).toBe(true);
    const next = await api.ask(
      `query ($after: String) { industries(where: { id: { eq: "i-a004" } }) { platformsConnection(first: 2, after: $after, sort: [{ node: { id: DESC } }]) { edges { node { id } } } } }`,
      { after: platformsConnection.pageInfo.endCursor },
    );
    const ids = [...platformsConnection.edges, ...next.data.industries[0]!.platformsConnection.edges].map(
      (edge) => edge.node.id,
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  test('fields with arguments of one entity, asked twice under two names, stay apart', async () => {
    const { data, errors } = await api.ask<{ coverage: { units: Record<'a' | 'b', Industry>[] } }>(`{
      coverage(scope: { industries: ["i-a004"] }) { units { a: industry { children(limit: 1) { id } } b: industry { children(limit: 2) { id } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.coverage.units[0]!.a.children).toHaveLength(1);
    expect(data.coverage.units[0]!.b.children).toHaveLength(2);
  });
});

describe('reckoned fields of a platform', () => {
  test.each([
    ['2020-06-23', null],
    ['2020-06-24', 'OPERATING'],
  ])('on %s the state of one opened on 2020-06-24 is %s, asked without any other field', async (asOf, state) => {
    const { data, errors } = await api.ask(
      'query ($asOf: Date) { platforms(where: { id: { eq: "p-a005" } }) { was: state(asOf: $asOf) } }',
      { asOf },
    );
    expect(errors).toBeUndefined();
    expect(data.platforms).toEqual([{ was: state }]);
  });

  test('the level is the highest designated', async () => {
    const { data } = await api.ask('{ platforms(where: { id: { in: ["p-a001", "p-a004"] } }) { id level } }');
    expect(data.platforms).toEqual([
      { id: 'p-a001', level: 'NATIONAL' },
      { id: 'p-a004', level: null },
    ]);
  });

  test('inside an analytic answer they say the same as the answer', async () => {
    const { data, errors } = await api.ask(`{
      coverage(scope: { asOf: "2021-01-01", includeSubfields: true }) {
        units { cells { platforms { state level platform { now: state(asOf: "2021-01-01") rank: level(asOf: "2021-01-01") } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const platforms = data.coverage.units.flatMap((unit) => unit.cells.flatMap((cell) => cell.platforms));
    expect(platforms.length).toBeGreaterThan(30);
    for (const { state, level, platform } of platforms) expect(platform).toEqual({ now: state, rank: level });
  });
});

describe('the entity API', () => {
  test('lists have a default size and an order, nested ones too', async () => {
    const { data } = await api.ask(
      '{ platforms { id } regions(where: { id: { eq: "r-a001" } }) { platforms { id } } }',
    );
    expect(data.platforms).toHaveLength(50);
    expect(data.regions[0]!.platforms).toHaveLength(50);
    for (const list of [data.platforms, data.regions[0]!.platforms]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  test('entities come whether or not their id is asked for', async () => {
    const { data, errors } = await api.ask('{ dutyUnits(sort: [{ position: ASC }], limit: 1) { nameZh } }');
    expect(errors).toBeUndefined();
    expect(data.dutyUnits).toEqual([{ nameZh: '市科技局' }]);
  });

  test("what has a place in the document comes in the document's order, nested and in connections", async () => {
    const { data, errors } = await api.ask(`{
      tasks { number }
      clauses(where: { number: { eq: "四" } }) { children { number } childrenConnection { edges { node { number } } } }
      tiers(where: { level: { eq: 2 } }) { tierFunctions { nameZh } }
    }`);
    expect(errors).toBeUndefined();
    const parts = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((part) => `四(${part})`);
    expect(data.tasks.map(({ number }) => number)).toEqual([
      ...parts,
      ...['一', '二', '三', '四', '五'].map((part) => `五(${part})`),
    ]);
    const clause = data.clauses[0]!;
    expect(clause.children.map(({ number }) => number)).toEqual(parts);
    expect(clause.childrenConnection.edges.map(({ node }) => node.number)).toEqual(parts);
    expect(data.tiers[0]!.tierFunctions.map(({ nameZh }) => nameZh)).toEqual(['研发', '转化', '孵化', '基金', '园区']);
  });

  test('a page larger than allowed is refused wherever it is asked for', async () => {
    const { errors } = await api.ask('{ platforms { industries(limit: 501) { id } } }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
    });
  });

  test.each([
    '{ platformsConnection(after: "x") { totalCount } }',
    '{ coverageGaps(after: "YWZ0ZXI6eA") { totalCount } }',
    // Those of another list: ["x",3] names none, nor does ["x"].
    '{ coverageGaps(after: "WyJ4IiwzXQ") { totalCount } }',
    '{ organizationsConnection(after: "WyJ4IiwzXQ") { totalCount } }',
    '{ platforms(limit: 1) { industriesConnection(after: "WyJ4IiwzXQ") { totalCount } } }',
    '{ coverageGaps(after: "WyJ4Il0") { totalCount } }',
  ])('what is no cursor of the list is refused, not taken for the beginning: %s', async (query) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test.each([
    ['{ coverage(scope: { asOf: "2018-02-30" }) { asOf } }', {}, 'scope.asOf'],
    ['query ($s: CoverageScopeInput) { coverage(scope: $s) { asOf } }', { s: { asOf: '2018-13-01' } }, '$s.asOf'],
    ['query ($d: Date) { architecture(scope: { asOf: $d }) { asOf } }', { d: '18-1-1' }, '$d'],
    ['{ platforms(where: { openedOn: { in: ["2018-01-01", "x"] } }) { id } }', {}, 'where.openedOn.in'],
  ])('a day that is none is refused by its place in %s %j', async (query, variables, argument) => {
    const { errors } = await api.ask(query, variables);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('YYYY-MM-DD'),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });

  test('the day before that which stands for no end is the last', async () => {
    const asked = (day: string) =>
      api.ask(`{ collaborationNetwork(scope: { regions: ["r-a001"], asOf: "${day}" }) { edgeCount scope { to } } }`);
    const { data } = await asked('9999-12-30');
    expect(data.collaborationNetwork.edgeCount).toBeGreaterThan(100);
    expect(data.collaborationNetwork.scope.to).toBe('9999-12-30');
    const { errors } = await asked('9999-12-31');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('9999-12-30, the last day that is taken'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'scope.asOf' },
    });
  });

  test('filters by day take only real days', async () => {
    const { data } = await api.ask(
      '{ platforms(where: { openedOn: { gte: "2020-06-24", lte: "2020-06-24" } }) { id openedOn openedOnPrecision } }',
    );
    expect(data.platforms).toEqual([{ id: 'p-a005', openedOn: '2020-06-24', openedOnPrecision: 'DAY' }]);
    const { errors } = await api.ask('{ platforms(where: { openedOn: { gte: "2018-02-30" } }) { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'where.openedOn.gte' });
  });

  test('nothing can be written, matched by regular expression or subscribed to; the mutations are those of analyses', async () => {
    const { data } = await api.ask<{ __schema: unknown }>(
      '{ __schema { mutationType { fields { name } } subscriptionType { name } } }',
    );
    expect(data.__schema).toEqual({
      mutationType: {
        fields: [
          'startNetworkAnalysis',
          'cancelNetworkAnalysis',
          'startNetworkRobustness',
          'cancelNetworkRobustness',
        ].map((name) => ({ name })),
      },
      subscriptionType: null,
    });
    const { errors } = await api.ask('{ platforms(where: { nameZh: { matches: ".*" } }) { id } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
