import type { NetworkMeasures, OrganizationMeasures } from '../answers';
import { useWorld } from '../harness';
import { endless, heldBack, isOfAnalysis, unwritten } from '../statements';
import type { SmallWorld, Story } from '../story';
import { checked, endedCheck, seenCheck, startCheck } from './robustness-checks';

const { api, write, startApi } = useWorld();

/** Three fields of work, their ties in part without a day; f is tied by undated ties alone. */
const STORY: Story = {
  regions: { town: null },
  organizations: {
    a: { roles: ['GOVERNMENT'] },
    b: { roles: ['UNIVERSITY', 'RESEARCH'] },
    c: { roles: ['INDUSTRY'] },
    d: { roles: ['INDUSTRY'] },
    e: { roles: ['RESEARCH'] },
    f: { roles: ['FINANCE'] },
    g: { roles: ['INDUSTRY'] },
    h: {},
  },
  collaborations: {
    abc: { members: ['a', 'b', 'c'], since: '2010-01-01' },
    ad: { members: ['a', 'd'], since: '2011-01-01' },
    bd: { members: ['b', 'd'], since: '2012-01-01' },
    be: { members: ['b', 'e'], since: '2012-01-01' },
    cg: { members: ['c', 'g'], since: '2012-01-01' },
    again: { members: ['a', 'b'], since: '2013-01-01' },
    undated: { members: ['a', 'f'] },
    alsoUndated: { members: ['d', 'g'] },
    unknown: { members: ['e', 'h'], since: '2014-01-01' },
  },
};

let world: SmallWorld;
beforeAll(async () => {
  world = await write(STORY);
});

const here = (more: object = {}) => ({ scope: { regions: [world.id('here')] }, ...more });

const SINGLY = `query ($scope: NetworkScopeInput!, $counting: RoleCounting!) {
  roleMixing(scope: $scope, weighting: NEWMAN, counting: $counting) { assortativity cells { from to ratio } }
  networkMeasures(scope: $scope, weighting: NEWMAN) {
    size { nodeCount edgeCount totalWeight } provenance { graphHash }
    degreeAssortativity { coefficient } byRole: assortativity(by: ROLE) { coefficient }
  }
  organizationMeasures(scope: $scope, weighting: NEWMAN) {
    edges { node { organization { id } brokerage {
      total coordinator { count expected z } consultant { count } gatekeeper { count } representative { count } liaison { count }
    } } }
  }
}`;

const WAYS = ['coordinator', 'consultant', 'gatekeeper', 'representative', 'liaison'] as const;
const close = (value: number | null | undefined) => (value == null ? null : expect.closeTo(value, 8));

test.each(['FULL', 'FRACTIONAL'])(
  'counted %s, the numbers with undated ties and without them are those of the questions that ask for each',
  async (counting) => {
    const { result, scope, ...asked } = await checked(api, here({ weighting: 'NEWMAN', counting }));
    expect(asked).toMatchObject({
      counting,
      by: 'ROLE',
      weighting: 'NEWMAN',
      permutations: 99,
      resamples: 99,
      seed: 42,
    });
    expect(scope.datedOnly).toBe(false);
    for (const [ties, datedOnly] of [
      ['allTies', false],
      ['datedTies', true],
    ] as const) {
      const { data, errors } = await api.ask(SINGLY, { scope: { ...here().scope, datedOnly }, counting });
      expect(errors).toBeUndefined();
      const { size, degreeAssortativity, byRole, provenance } = data.networkMeasures as NetworkMeasures &
        Record<'byRole', NetworkMeasures['assortativity']>;
      expect(result[ties]).toMatchObject(size!);
      expect(result[ties].provenance).toMatchObject({
        graphHash: provenance.graphHash,
        methods: [
          { measure: 'test', seed: 42, parameters: '{permutations: 99}' },
          { measure: 'interval', seed: 42, parameters: '{resamples: 99}' },
          { measure: 'test', seed: 42 },
          { measure: 'interval', seed: 42 },
        ],
      });
      expect(result.degreeAssortativity[ties].value).toEqual(close(degreeAssortativity!.coefficient));
      expect(result.byRole[ties].value).toEqual(close(byRole!.coefficient));
      expect(result.roleMixingAssortativity[ties].value).toEqual(close(data.roleMixing.assortativity));
      for (const { from, to, [ties]: estimate } of result.roleMixing) {
        const { ratio } = data.roleMixing.cells.find((cell) => cell.from === from && cell.to === to)!;
        expect([from, to, estimate.value]).toEqual([from, to, close(ratio)]);
      }
      const singly = new Map(
        data.organizationMeasures.edges.map(({ node }) => [node.organization.id, node.brokerage] as const),
      );
      for (const { node } of result.organizations.edges) {
        const brokerage = singly.get(node.organization.id) as OrganizationMeasures['brokerage'] | undefined;
        expect([world.name(node.organization.id), node[ties]?.total]).toEqual([
          world.name(node.organization.id),
          brokerage?.total,
        ]);
        if (brokerage != null) expect(node[ties]).toMatchObject(brokerage);
      }
      const all = [...singly.values()].flatMap((one) => one ?? []);
      const sum = (way: (typeof WAYS)[number]) => all.reduce((counted, one) => counted + one[way].count, 0);
      const total = all.reduce((counted, one) => counted + one.total, 0);
      expect(result[ties].brokerageTotal).toBe(total);
      for (const way of WAYS) expect(result.brokerage[way][ties].value).toEqual(close(sum(way) / total));
    }
    expect(result.datedTies.edgeCount).toBeLessThan(result.allTies.edgeCount);
  },
);

test('an organization that undated ties alone tie is not in the network without them', async () => {
  const { result } = await checked(api, here());
  const rows = new Map(result.organizations.edges.map(({ node }) => [world.name(node.organization.id), node]));
  expect(rows.get('d')!.allTies!.total).toBeGreaterThan(0);
  expect(rows.get('g')).toMatchObject({ allTies: { total: 2 }, datedTies: { total: 0 } });
  expect([rows.has('f'), rows.has('h')]).toEqual([false, false]);
  const totals = result.organizations.edges.map(({ node }) => node.allTies!.total);
  expect(totals).toEqual([...totals].sort((a, b) => b - a));
});

test('the same seed gives the same answer, another one another, and how often one is let at work leaves the other', async () => {
  // A server of its own each time, for one would give what it has kept.
  const ask = async (more: object) => {
    const { result } = await checked(await startApi(), here({ permutations: 500, ...more }));
    return { ...result, organizations: result.organizations.edges };
  };
  const first = await ask({});
  expect(await ask({})).toEqual(first);
  const other = await ask({ seed: 7 });
  expect(other.byRole.allTies.value).toBe(first.byRole.allTies.value);
  expect(other.byRole.allTies.test).not.toEqual(first.byRole.allTies.test);
  expect(other.byRole.allTies.interval).not.toEqual(first.byRole.allTies.interval);
  const longer = await ask({ resamples: 300 });
  expect(longer.byRole.allTies.test).toEqual(first.byRole.allTies.test);
  expect(longer.organizations).toEqual(first.organizations);
  const rarer = await ask({ permutations: 99 });
  expect(rarer.byRole.allTies.interval).toEqual(first.byRole.allTies.interval);
});

test('p-values are never 0, degrees are not dealt out, and intervals hold what resamples come to', async () => {
  const { result } = await checked(api, here());
  const { degreeAssortativity, roleMixing, byRole } = result;
  expect(degreeAssortativity.allTies).toMatchObject({ test: null, interval: { resamples: expect.any(Number) } });
  for (const { allTies } of [byRole, ...roleMixing]) {
    if (allTies.value === null) {
      expect(allTies).toEqual({ value: null, test: null, interval: null });
      continue;
    }
    const { pGreater, pLess, pTwoSided } = allTies.test!;
    // One of the two is beaten by chance at least every other time, and the observed is one of a hundred.
    expect(pGreater + pLess).toBeGreaterThanOrEqual(1);
    for (const p of [pGreater, pLess]) expect(Math.round(p * 100) / 100).toBeCloseTo(p, 12);
    expect(Math.min(pGreater, pLess)).toBeGreaterThanOrEqual(0.01);
    expect(pTwoSided).toBeCloseTo(Math.min(1, 2 * Math.min(pGreater, pLess)), 12);
    expect(allTies.interval!.low).toBeLessThanOrEqual(allTies.interval!.high);
    expect(allTies.interval!.resamples).toBeLessThanOrEqual(99);
  }
});

test('organizations go on behind a cursor', async () => {
  const { id, result } = await checked(api, here());
  const first = (await seenCheck(api, id, { first: 2 })).data.networkRobustness.result!.organizations;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = (await seenCheck(api, id, { after: first.pageInfo.endCursor })).data.networkRobustness.result!;
  expect([...first.edges, ...rest.organizations.edges].map(({ node }) => node)).toEqual(
    result.organizations.edges.map(({ node }) => node),
  );
});

test('where nothing is tied nothing is told', async () => {
  const { result } = await checked(api, { scope: { regions: [world.id('town')] } });
  const nothing = { value: null, test: null, interval: null };
  expect(result.allTies).toMatchObject({ nodeCount: 0, edgeCount: 0, totalWeight: 0, brokerageTotal: 0 });
  expect(result.byRole).toEqual({ allTies: nothing, datedTies: nothing });
  expect(result.brokerage.liaison.allTies).toEqual(nothing);
  expect(result.organizations.totalCount).toBe(0);
});

test('grouped by region, none stands between groups where all are in one', async () => {
  const { by, result } = await checked(api, here({ by: 'REGION' }));
  expect(by).toBe('REGION');
  expect(result.brokerage.coordinator.allTies).toMatchObject({
    value: 1,
    test: { standardDeviation: 0, pTwoSided: 1 },
  });
});

const CANCEL = 'mutation ($id: ID!) { cancelNetworkRobustness(id: $id) { id status error { code } } }';
const TWICE = `mutation ($scope: NetworkScopeInput!) {
  one: startNetworkRobustness(scope: $scope) { id queuedAt } other: startNetworkRobustness(scope: $scope) { id queuedAt }
}`;

test('is shared by all who ask for the same, and goes on while one of them wants it', async () => {
  const { stand, letGo } = heldBack(isOfAnalysis);
  const own = await startApi({}, (statement) => stand(unwritten(statement)));
  const { data } = await own.ask<Record<'one' | 'other', { id: string; queuedAt: string }>>(TWICE, { ...here() });
  expect(data.one.queuedAt).toBe(data.other.queuedAt);
  await own.ask(CANCEL, { id: data.one.id });
  expect((await seenCheck(own, data.one.id)).data.networkRobustness).toMatchObject({
    status: 'CANCELLED',
    result: null,
  });
  letGo();
  expect((await endedCheck(own, data.other.id)).status).toBe('SUCCEEDED');
});

test('tells why it failed', async () => {
  const own = await startApi({ ANALYSIS_TIMEOUT_MS: 10 }, (one) => (isOfAnalysis(one) ? endless(one) : one));
  const { data } = await startCheck(own, here());
  expect(await endedCheck(own, data.startNetworkRobustness.id)).toMatchObject({
    status: 'FAILED',
    result: null,
    error: { code: 'QUERY_TIMEOUT' },
  });
});

test('an analysis is no check of robustness', async () => {
  const { data } = await api.ask(
    'mutation ($scope: NetworkScopeInput) { startNetworkAnalysis(scope: $scope) { id } }',
    here(),
  );
  const { errors } = await seenCheck(api, data.startNetworkAnalysis.id);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
});

const start = (given: string) => `mutation { startNetworkRobustness(${given}) { id } }`;

test.each([
  ['permutations', start('permutations: 98'), '99 to 10000'],
  ['resamples', start('resamples: 10001'), '99 to 10000'],
  ['by', start('by: COMMUNITY'), 'ROLE or REGION'],
  ['scope.datedOnly', start('scope: { datedOnly: true }'), 'leave `datedOnly` out'],
  ['scope.regions', start('scope: { regions: ["r-x"] }'), '"r-x"'],
  ['scope.asOf', start('scope: { asOf: "2020-02-30" }'), 'not a day'],
  ['minWeight', start('minWeight: -1'), '-1'],
  ['id', 'mutation { cancelNetworkRobustness(id: "x") { id } }', 'x'],
  ['id', '{ networkRobustness(id: "x") { id } }', 'startNetworkRobustness'],
])('%s is refused by name', async (argument, query, text) => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(text),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});

test('a network that would take too many steps is refused by name', async () => {
  const members = Array.from({ length: 60 }, (_, index) => `m${index}`);
  const { id } = await write({
    organizations: Object.fromEntries(members.map((member) => [member, {}])),
    collaborations: { all: { kind: 'AWARD', members } },
  });
  const { data } = await startCheck(api, { scope: { regions: [id('here')] }, permutations: 10_000, resamples: 10_000 });
  const { status, error } = await endedCheck(api, data.startNetworkRobustness.id);
  expect({ status, error }).toMatchObject({
    status: 'FAILED',
    error: { code: 'BAD_USER_INPUT', argument: 'scope', message: expect.stringContaining('1770 edges') },
  });
});
