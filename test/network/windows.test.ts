import { useWorld } from '../harness';
import type { Story } from '../story';
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
  [{ asOf: '2018-11-29' }, 0],
  [{ asOf: '2018-11-30' }, 1],
  [{ asOf: '2024-06-29' }, 1],
  [{ asOf: '2024-06-30' }, 0],
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
