import type { NetworkEdge, NetworkTrendPoint, NetworkTrendTie } from '../answers';
import { useWorld } from '../harness';
import type { Story } from '../story';
import { networkOf } from './asking';

const world = useWorld();
const { api } = world;

const TIE = '{ kind isDated funder { id } organizations { id } collaboration { id } platform { id } }';
const TREND = `query ($scope: NetworkScopeInput, $from: Date!, $to: Date!, $step: TrendStep! = YEAR,
                      $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0) {
  networkTrend(scope: $scope, from: $from, to: $to, step: $step, weighting: $weighting, minWeight: $minWeight) {
    scope { regions { id } from to datedOnly } weighting unreckoned
    points {
      asOf organizationCount edgeCount tieCount totalWeight componentCount largestComponent density datedShare
      newOrganizations { id } newOrganizationCount goneOrganizations { id } goneOrganizationCount
      newTies ${TIE} newTieCount second: newTies(limit: 1, offset: 1) ${TIE} goneTies ${TIE} goneTieCount
    }
  }
}`;

async function small(story: Story) {
  const network = await networkOf(world, api, story);
  const { id, name } = network;
  const trend = async ({ scope, ...variables }: { scope?: object; [name: string]: unknown }) => {
    const { data, errors } = await api.ask(TREND, { ...variables, scope: { regions: [id('here')], ...scope } });
    expect(errors).toBeUndefined();
    return data.networkTrend;
  };
  const names = (organizations: { id: string }[]) => organizations.map((one) => name(one.id)).join();
  const tieNames = (ties: NetworkTrendTie[]) =>
    ties.map(({ kind, organizations, funder, collaboration, platform }) => {
      const shared = collaboration ?? platform ?? funder;
      return `${kind} ${names(organizations)}${shared === null ? '' : ` ${name(shared.id)}`}`;
    });
  return { ...network, trend, names, tieNames };
}

/** Organizations come and go, from a project, a platform and a grant; industries are served for a time. */
const STORY: Story = {
  units: { whole: null, part: 'whole' },
  organizations: {
    a: { roles: ['GOVERNMENT'] },
    b: { roles: ['UNIVERSITY'] },
    c: { roles: ['INDUSTRY'] },
    d: { roles: ['INDUSTRY'] },
    e: { roles: ['FINANCE'], region: null },
  },
  collaborations: {
    project: {
      since: '2018-03-01',
      until: '2021-03-01',
      members: ['a', 'b', { name: 'c', since: '2019-03-01' }, { name: 'e', until: '2020-03-01' }],
    },
    undated: { kind: 'AGREEMENT', members: ['c', 'd'] },
  },
  platforms: {
    laboratory: { kind: 'KEY_LABORATORY', opened: '2019-01-01', closed: '2022-01-01', serves: ['part'] },
    office: { kind: 'KEY_LABORATORY', serves: ['whole'] },
  },
  ties: [
    ['a', 'LEADS', 'laboratory'],
    ['d', 'SUPPORTS', 'laboratory'],
    // Builds until it only supports, with a year between.
    ['b', 'CO_BUILDS', 'laboratory', { until: '2019-06-01' }],
    ['b', 'SUPPORTS', 'laboratory', { since: '2020-06-01' }],
    ['c', 'FUNDS', 'office', { since: '2017-06-01', until: '2020-06-01' }],
    ['a', 'CO_BUILDS', 'office', { since: '2018-06-01' }],
    ['a', 'FUNDS', 'd', { since: '2020-02-01', until: '2023-01-01' }],
  ],
};

const SCOPES: [string, (id: (name: string) => string) => object][] = [
  ['all', () => ({})],
  ['dated ties', () => ({ datedOnly: true })],
  ['some roles', () => ({ roles: ['GOVERNMENT', 'INDUSTRY'] })],
  ['with partners', () => ({ roles: ['GOVERNMENT'], includePartners: true })],
  ['an industry', (id) => ({ industries: [id('whole')] })],
  ['an industry without its parts', (id) => ({ industries: [id('whole')], directOnly: true })],
  ['an industry with partners', (id) => ({ industries: [id('part')], includePartners: true })],
  ['collaborations around an industry', (id) => ({ industries: [id('whole')], ties: ['PROJECT', 'AGREEMENT'] })],
  ['platforms built', () => ({ ties: ['CO_BUILDING'] })],
  ['platforms supported', () => ({ ties: ['SUPPORT', 'FUNDING'] })],
];

test.each(SCOPES)('%s: each point is the network as of its day', async (_, scopeOf) => {
  const { ask, trend, id } = await small(STORY);
  const scope = scopeOf(id);
  const { points } = await trend({ scope, from: '2017-02-01', to: '2023-02-01', step: 'QUARTER', weighting: 'NEWMAN' });
  expect(points).toHaveLength(25);
  for (const { asOf, organizationCount, edgeCount, tieCount, totalWeight } of points) {
    const { nodeCount, edges } = await ask({ scope: { ...scope, asOf }, weighting: 'NEWMAN' });
    const sum = (of: (edge: NetworkEdge) => number) => edges.reduce((all, edge) => all + of(edge), 0);
    expect([asOf, organizationCount, edgeCount, tieCount]).toEqual([
      asOf,
      nodeCount,
      edges.length,
      sum((edge) => edge.tieCount),
    ]);
    expect(totalWeight).toBeCloseTo(
      sum(({ weight }) => weight),
      8,
    );
  }
});

test.each([
  ['COUNT', 2],
  ['NEWMAN', 1],
  ['UNWEIGHTED', 1],
  // The weight of one third share alone, as an edge gives it.
  ['NEWMAN', 0.333333333333],
])('by %s, only edges of the weight %d or more, and what comes and goes with them', async (weighting, minWeight) => {
  const { ask, trend, name, names } = await small(STORY);
  const { points } = await trend({ from: '2017-02-01', to: '2023-02-01', step: 'QUARTER', weighting, minWeight });
  let before: string[] | undefined;
  for (const { asOf, organizationCount, edgeCount, newOrganizations, goneOrganizations } of points) {
    const { nodes, edges } = await ask({ scope: { asOf }, weighting, minWeight });
    expect([asOf, organizationCount, edgeCount]).toEqual([asOf, nodes.length, edges.length]);
    const now: string[] = nodes.map(({ key }) => name(key)).sort();
    expect(names(newOrganizations)).toBe(now.filter((name) => !(before ?? now).includes(name)).join());
    expect(names(goneOrganizations)).toBe((before ?? now).filter((name) => !now.includes(name)).join());
    before = now;
  }
});

test('tells who and which ties came and went since the point before, by hand', async () => {
  const { trend, names, tieNames } = await small(STORY);
  const scope = { ties: ['PROJECT', 'AGREEMENT', 'FUNDING'] };
  const { points } = await trend({ scope, from: '2018-01-01', to: '2023-01-01' });
  const shown = points.map(({ asOf, newOrganizations, goneOrganizations, newTies, goneTies }) => [
    asOf.slice(0, 4),
    names(newOrganizations),
    names(goneOrganizations),
    tieNames(newTies),
    tieNames(goneTies),
  ]);
  expect(shown).toEqual([
    ['2018', '', '', [], []],
    ['2019', 'a,b', '', ['PROJECT a,b project'], []],
    ['2020', '', '', ['PROJECT a,c project', 'PROJECT b,c project'], []],
    ['2021', '', '', ['FUNDING a,d a'], []],
    ['2022', '', 'b', [], ['PROJECT a,b project', 'PROJECT a,c project', 'PROJECT b,c project']],
    ['2023', '', 'a', [], ['FUNDING a,d a']],
  ]);
  const { second } = points[2] as NetworkTrendPoint & { second: NetworkTrendTie[] };
  expect(tieNames(second)).toEqual(['PROJECT b,c project']);
  expect(points[2]).toMatchObject({ newTieCount: 2, goneTieCount: 0, newOrganizationCount: 0 });
  expect(points[4]).toMatchObject({ newTieCount: 0, goneTieCount: 3, goneOrganizationCount: 1 });
});

test('measures by hand, and what is undated counts throughout', async () => {
  const { trend } = await small(STORY);
  const scope = { ties: ['PROJECT', 'AGREEMENT'] };
  const { points } = await trend({ scope, from: '2018-01-01', to: '2022-01-01', step: 'YEAR' });
  const common = { tieCount: 1, componentCount: 1, largestComponent: 2, density: 1, datedShare: 0 };
  expect(points).toMatchObject([
    common,
    { tieCount: 2, componentCount: 2, largestComponent: 2, density: expect.closeTo(2 / 6, 8), datedShare: 0.5 },
    // a, b and c in the project of which only c's part is dated by itself, the others by the project; c and d.
    { tieCount: 4, componentCount: 1, largestComponent: 4, density: expect.closeTo(4 / 6, 8), datedShare: 0.75 },
    { tieCount: 4, componentCount: 1, largestComponent: 4 },
    common,
  ]);
  const dated = await trend({ scope: { ...scope, datedOnly: true }, from: '2018-01-01', to: '2019-01-01' });
  expect(dated.points).toMatchObject([
    { organizationCount: 0, tieCount: 0, componentCount: 0, largestComponent: 0, density: null, datedShare: null },
    { organizationCount: 2, tieCount: 1, datedShare: 1 },
  ]);
  expect(dated.scope).toMatchObject({ from: null, to: null, datedOnly: true });
});

test('what begins on the last day is there, and what ends on it is gone', async () => {
  const { trend, names } = await small({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: {
      old: { until: '2020-01-01', members: ['a', 'b'] },
      young: { since: '2020-01-01', members: ['b', 'c'] },
    },
  });
  const last = (await trend({ from: '2019-01-01', to: '2020-01-01' })).points[1]!;
  expect([last.tieCount, names(last.newOrganizations), names(last.goneOrganizations)]).toEqual([1, 'c', 'a']);
});

test('too many ties for one answer are refused with the way on, and on fewer days given', async () => {
  const crowd = Array.from({ length: 225 }, (_, index) => `o${index}`);
  const { id } = await small({
    organizations: Object.fromEntries(crowd.map((name) => [name, {}])),
    collaborations: { all: { members: crowd } },
  });
  const scope = { regions: [id('here')] };
  const { errors } = await api.ask(TREND, { scope, from: '2010-01-01', to: '2019-12-01', step: 'MONTH' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope' });
  expect(errors?.[0]?.message).toContain('Up to 25200 ties on each of 120 days');
  const few = await api.ask(TREND, { scope, from: '2010-01-01', to: '2010-01-01' });
  expect(few.data.networkTrend.points).toMatchObject([{ tieCount: 25_200 }]);
});

test('the points of the city are its networks', async () => {
  const scope = { regions: ['r-a001'] };
  const { data } = await api.ask(TREND, { scope, from: '2012-01-01', to: '2024-01-01' });
  const network = `query ($scope: NetworkScopeInput) {
    collaborationNetwork(scope: $scope, edgeLimit: 1) { nodeCount edgeCount }
  }`;
  const { points } = data.networkTrend;
  for (const { asOf, organizationCount, edgeCount } of [points[0]!, points[6]!, points[12]!]) {
    const { data } = await api.ask(network, { scope: { ...scope, asOf } });
    expect([asOf, data.collaborationNetwork]).toEqual([asOf, { nodeCount: organizationCount, edgeCount }]);
  }
});

test.each([
  [{ from: '2020-01-02', to: '2020-01-01' }, 'from', 'forward'],
  [{ from: '2000-01-01', to: '2020-01-01', step: 'MONTH' }, 'to', 'at most 120'],
  [{ from: '2019-01-01', to: '2020-01-01', scope: { asOf: '2019-01-01' } }, 'scope.asOf', 'leave `asOf` out'],
  [{ from: '2019-01-01', to: '2020-01-01', scope: { to: '2019-01-01' } }, 'scope.to', 'leave `to` out'],
  [{ from: '2019-01-01', to: '2020-01-01', scope: { regions: ['r-x'] } }, 'scope.regions', '"r-x"'],
])('%j is refused by name', async (variables, argument, message) => {
  const { errors } = await api.ask(TREND, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toContain(message);
});
