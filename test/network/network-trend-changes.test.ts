import { useWorld } from '../harness';
import type { Story } from '../story';
import { networkOf } from './asking';

const world = useWorld();
const { api } = world;

const TREND = `query ($scope: NetworkScopeInput, $from: Date!, $to: Date!) {
  networkTrend(scope: $scope, from: $from, to: $to, step: YEAR) {
    unreckoned
    points {
      asOf organizationCount edgeCount tieCount componentCount largestComponent datedShare
      newOrganizations { id } goneOrganizations { id } newTies { organizations { id } } goneTies { kind }
    }
  }
}`;

async function trendOf(
  story: Story,
  from: string,
  to: string,
  more: (id: (name: string) => string) => object = () => ({}),
) {
  const { id, name, ask } = await networkOf(world, api, story);
  const scope = { regions: [id('here')], ...more(id) };
  const { data, errors } = await api.ask(TREND, { scope, from, to });
  expect(errors).toBeUndefined();
  expect(data.networkTrend.unreckoned).toBe(0);
  return { points: data.networkTrend.points, name, ask, scope };
}

test('a tie that turns from support to co-building has neither come nor gone', async () => {
  const { points } = await trendOf(
    {
      organizations: { a: {}, b: {} },
      platforms: { lab: { kind: 'KEY_LABORATORY' } },
      ties: [
        ['a', 'LEADS', 'lab'],
        ['b', 'SUPPORTS', 'lab', { since: '2010-01-01' }],
        ['b', 'CO_BUILDS', 'lab', { since: '2012-06-01' }],
      ],
    },
    '2012-01-01',
    '2013-01-01',
  );
  expect(points[1]).toMatchObject({ tieCount: 1, newTies: [], goneTies: [] });
});

test('a tie is dated only where both parts are', async () => {
  const { points } = await trendOf(
    {
      organizations: { a: {}, b: {}, c: {} },
      collaborations: {
        project: { members: [{ name: 'a', since: '2010-01-01' }, 'b', { name: 'c', since: '2010-01-01' }] },
      },
    },
    '2012-01-01',
    '2012-01-01',
  );
  expect(points[0]).toMatchObject({ tieCount: 3, datedShare: expect.closeTo(1 / 3, 8) });
});

test('counts what ends the day after the first point, and components of all forms', async () => {
  const { points, name } = await trendOf(
    {
      organizations: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {} },
      collaborations: {
        last: { until: '2012-01-02', members: ['e', 'f'] },
        ab: { members: ['a', 'b'] },
        ac: { members: ['a', 'c'] },
        de: { since: '2012-06-01', members: ['e', 'd'] },
        bf: { since: '2012-06-01', members: ['f', 'c'] },
      },
    },
    '2012-01-01',
    '2013-01-01',
  );
  expect(points).toMatchObject([
    { organizationCount: 5, componentCount: 2, largestComponent: 3 },
    { organizationCount: 6, componentCount: 2, largestComponent: 4 },
  ]);
  const names = (organizations: { id: string }[]) => organizations.map(({ id }) => name(id)).join('');
  expect(points[1]!.newTies.map(({ organizations }) => names(organizations))).toEqual(['cf', 'de']);
});

/** The park serves the industry from 2011 to 2013; a and b lead it throughout. */
const SERVING: Story = {
  units: { whole: null },
  organizations: { a: {}, b: {} },
  platforms: {
    park: { kind: 'SCIENCE_PARK', serves: [{ unit: 'whole', since: '2011-01-01', until: '2013-01-01' }] },
  },
  ties: [
    ['a', 'LEADS', 'park', { since: '2010-01-01' }],
    ['b', 'LEADS', 'park', { since: '2010-01-01' }],
  ],
};

test.each([
  ['all ties', undefined],
  ['what is built', ['CO_BUILDING', 'PROJECT']],
])('of an industry, %s: a platform counts while it serves it, as in the network of the day', async (_, ties) => {
  const { points, ask, scope } = await trendOf(SERVING, '2010-06-01', '2013-06-01', (id) => ({
    industries: [id('whole')],
    ...(ties === undefined ? {} : { ties }),
  }));
  expect(points.map(({ tieCount }) => tieCount)).toEqual([0, 1, 1, 0]);
  for (const { asOf, edgeCount } of points) {
    expect([asOf, (await ask({ scope: { ...scope, asOf } })).edgeCount]).toEqual([asOf, edgeCount]);
  }
});

test('a window of its own is refused by name', async () => {
  const { errors } = await api.ask(TREND, { scope: { from: '2019-01-01' }, from: '2019-01-01', to: '2020-01-01' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.from' });
});
