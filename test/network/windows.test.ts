import type { NetworkEdge, NetworkEvidence } from '../answers';
import { useWorld } from '../harness';
import type { Story, Tie } from '../story';
import { networkOf } from './asking';

const world = useWorld();
const { api } = world;

const small = (story: Story) => networkOf(world, api, story);
const organizations = { a: {}, b: {} };

const SPAN = { since: '2018-11-30', until: '2024-06-30' };

/** The same tie, with its span where each kind of fact has it. */
const STORIES: Record<string, (span: { since?: string; until?: string }) => Story> = {
  'a collaboration': (span) => ({ organizations, collaborations: { one: { ...span, members: ['a', 'b'] } } }),
  'a part in a collaboration': (span) => ({
    organizations,
    collaborations: { one: { members: ['a', { name: 'b', ...span }] } },
  }),
  'a shared platform': (span) => ({
    organizations,
    platforms: { one: { kind: 'KEY_LABORATORY' } },
    ties: [
      ['a', 'LEADS', 'one', span],
      ['b', 'CO_BUILDS', 'one', span],
    ],
  }),
  funding: (span) => ({ organizations, ties: [['b', 'FUNDS', 'a', span]] }),
};

const WINDOWS: [object, number][] = [
  [{ asOf: '0000-01-01' }, 0],
  [{ asOf: '2018-11-29' }, 0],
  [{ asOf: '2018-11-30' }, 1],
  [{ asOf: '2024-06-29' }, 1],
  [{ asOf: '2024-06-30' }, 0],
  [{ asOf: '9999-12-30' }, 0],
  [{ from: '2024-06-29' }, 1],
  [{ from: '2024-06-30' }, 0],
  [{ to: '2018-11-29' }, 0],
  [{ to: '2018-11-30' }, 1],
  [{ from: '2017-01-01', to: '2018-11-29' }, 0],
  [{ from: '2020-01-01', to: '2020-01-01' }, 1],
  [{ from: '2010-01-01', to: '2030-01-01' }, 1],
  [{}, 1],
];

describe.each(Object.entries(STORIES))('%s', (_, story) => {
  test('counts in a window that it has a day in common with', async () => {
    const { ask } = await small(story(SPAN));
    for (const [window, edges] of WINDOWS) {
      const { edgeCount } = await ask({ scope: window });
      expect([window, edgeCount]).toEqual([window, edges]);
    }
  });

  test('without a date counts in every window, or in none where dates are asked for', async () => {
    const { ask } = await small(story({}));
    for (const [window] of WINDOWS) {
      const { edges } = await ask({ scope: window });
      expect(edges).toMatchObject([{ since: null, until: null }]);
      expect(await ask({ scope: { ...window, datedOnly: true } })).toMatchObject({ edgeCount: 0 });
    }
  });

  test('says since when and until when it is known to hold', async () => {
    const { ask } = await small(story(SPAN));
    const { edges } = await ask();
    expect(edges).toMatchObject([{ ...SPAN, evidence: [SPAN] }]);
  });
});

test.each([
  [{ asOf: '2018-12-31' }, 0],
  [{ asOf: '2019-01-01' }, 1],
  [{ asOf: '2020-12-31' }, 1],
  [{ asOf: '2021-01-01' }, 0],
  [{ from: '2020-12-31' }, 1],
  [{ from: '2021-01-01' }, 0],
  [{ to: '2018-12-31' }, 0],
  [{ to: '2019-01-01' }, 1],
])('an undated tie to a platform that opened 2019 and closed 2021, in %j', async (window, edges) => {
  const { ask } = await small({
    organizations,
    platforms: { one: { kind: 'KEY_LABORATORY', opened: '2019-01-01', closed: '2021-01-01' } },
    ties: [
      ['a', 'CO_BUILDS', 'one'],
      ['b', 'CO_BUILDS', 'one'],
    ],
  });
  expect(await ask({ scope: window })).toMatchObject({ edgeCount: edges });
});

/** How the days of an edge are known. */
const daysOf = ({
  since,
  sincePrecision,
  sinceBasis,
  until,
  untilPrecision,
  untilBasis,
}: NetworkEdge | NetworkEvidence) => [
  since && [since, sincePrecision, sinceBasis],
  until && [until, untilPrecision, untilBasis],
];

describe('undated ties to a platform that opened in 2019 and closed in June 2021', () => {
  const story = (of: Tie[3]): Story => ({
    organizations,
    platforms: {
      one: {
        kind: 'KEY_LABORATORY',
        opened: '2019-01-01',
        openedPrecision: 'YEAR',
        closed: '2021-06-01',
        closedPrecision: 'MONTH',
      },
    },
    ties: [
      ['a', 'CO_BUILDS', 'one'],
      ['b', 'CO_BUILDS', 'one', of],
    ],
  });
  const opened = ['2019-01-01', 'YEAR', 'INFERRED'];
  const closed = ['2021-06-01', 'MONTH', 'INFERRED'];

  test.each([
    ['as long as it was open, inferred and as exactly as its days are known', {}, [opened, closed]],
    [
      'from a later day that a source tells of one of them',
      { since: '2020-03-01', sincePrecision: 'MONTH' },
      [['2020-03-01', 'MONTH', 'STATED'], closed],
    ],
    ['from the opening where one of them was there before', { since: '2017-01-01' }, [opened, closed]],
    ['known as the less exact of two on one day', { since: '2019-01-01' }, [opened, closed]],
    ['until a source ends one of them', { until: '2020-05-06' }, [opened, ['2020-05-06', 'DAY', 'STATED']]],
  ] as const)('hold %s', async (_, of, days) => {
    const { ask } = await small(story(of));
    const { edges } = await ask();
    expect(edges.map(daysOf)).toEqual([days]);
    expect(edges.map(({ evidence }) => evidence.map(daysOf))).toEqual([[days]]);
  });

  test('are known as the surer of two that make one edge', async () => {
    const { ask } = await small({
      ...story({}),
      collaborations: { project: { since: '2019-01-01', sincePrecision: 'MONTH', members: ['a', 'b'] } },
    });
    const { edges } = await ask();
    expect(edges.map(daysOf)).toEqual([[['2019-01-01', 'MONTH', 'STATED'], null]]);
  });

  test('stay undated for who asks for dated ties alone', async () => {
    const { ask } = await small(story({ since: '2020-03-01' }));
    expect(await ask({ scope: { datedOnly: true } })).toMatchObject({ edgeCount: 0 });
  });

  test('begin with the platform for platforms, industries and roles as nodes too', async () => {
    const { ask, id } = await small({
      ...story({}),
      units: { u: null, v: null },
      organizations: { a: { roles: ['INDUSTRY'] }, b: { roles: ['RESEARCH'] } },
      platforms: { one: { ...story({}).platforms?.one, kind: 'KEY_LABORATORY', serves: ['u', 'v'] } },
    });
    for (const projection of ['ORGANIZATION_PLATFORM', 'ROLE_ROLE']) {
      const { edges } = await ask({ projection });
      expect(edges.map(daysOf)).toEqual(edges.map(() => [opened, closed]));
      expect(edges).not.toHaveLength(0);
    }
    const industries = [id('u'), id('v')];
    const { edges } = await ask({ projection: 'INDUSTRY_INDUSTRY', scope: { industries } });
    expect(edges.map(daysOf)).toEqual([[opened, closed]]);
  });
});

test('an undated tie that ended before the platform opened was there before', async () => {
  const { ask } = await small({
    organizations,
    platforms: { one: { kind: 'KEY_LABORATORY', opened: '2019-01-01' } },
    ties: [
      ['a', 'LEADS', 'one', { until: '2018-01-01' }],
      ['b', 'CO_BUILDS', 'one', { since: '2015-01-01' }],
    ],
  });
  const { edges } = await ask();
  expect(edges.map(daysOf)).toEqual([
    [
      ['2015-01-01', 'DAY', 'STATED'],
      ['2018-01-01', 'DAY', 'STATED'],
    ],
  ]);
});

test('a dated tie to a platform counts before that opens', async () => {
  const { ask } = await small({
    organizations,
    platforms: { one: { kind: 'KEY_LABORATORY', opened: '2019-01-01' } },
    ties: [
      ['a', 'CO_BUILDS', 'one', { since: '2017-06-01' }],
      ['b', 'CO_BUILDS', 'one', { since: '2017-06-01' }],
    ],
  });
  expect(await ask({ scope: { asOf: '2018-01-01' } })).toMatchObject({ edgeCount: 1 });
});

test('two who were never in it at one time are not tied, though each is to a third', async () => {
  const { ask, weights } = await small({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: {
      one: {
        members: [
          { name: 'a', since: '2010-01-01', until: '2015-01-01' },
          { name: 'b', since: '2015-01-01' },
          { name: 'c', since: '2012-01-01' },
        ],
      },
    },
  });
  expect(weights(await ask())).toEqual({ 'a c': 1, 'b c': 1 });
  expect(weights(await ask({ scope: { from: '2015-01-01' } }))).toEqual({ 'b c': 1 });
  const { edges } = await ask();
  expect(edges.map(({ since, until }) => [since, until])).toEqual([
    ['2012-01-01', '2015-01-01'],
    ['2015-01-01', null],
  ]);
});

test('the members that share out a weight are those of the window', async () => {
  const { ask, weights } = await small({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: { one: { members: ['a', 'b', { name: 'c', until: '2015-01-01' }] } },
  });
  expect(weights(await ask({ weighting: 'NEWMAN', scope: { asOf: '2014-12-31' } }))).toMatchObject({ 'a b': 0.5 });
  expect(weights(await ask({ weighting: 'NEWMAN', scope: { asOf: '2015-01-01' } }))).toEqual({ 'a b': 1 });
});

test('the scope tells the window as it was understood', async () => {
  const { ask } = await small({ organizations });
  const told = async (scope: object) => {
    const { from, to } = (await ask({ scope })).scope;
    return [from, to];
  };
  expect(await told({})).toEqual([null, null]);
  expect(await told({ from: '2019-03-01' })).toEqual(['2019-03-01', null]);
  expect(await told({ asOf: '2019-02-28' })).toEqual(['2019-02-28', '2019-02-28']);
});
