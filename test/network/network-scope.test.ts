import { useWorld } from '../harness';
import type { Story } from '../story';
import { FOUR, networkOf } from './asking';

const world = useWorld();
const { api } = world;

const small = (story: Story) => networkOf(world, api, story);

describe('roles', () => {
  const PAIRS = {
    'GOVERNMENT~RESEARCH': 3,
    'GOVERNMENT~UNIVERSITY': 3,
    'GOVERNMENT~INDUSTRY': 3,
    'INDUSTRY~UNIVERSITY': 2,
    'INDUSTRY~RESEARCH': 2,
  };

  test('are tied by the ties of those who play them, once for every two', async () => {
    const { ask } = await small(FOUR);
    const shown = await ask({ projection: 'ROLE_ROLE' });
    expect(Object.fromEntries(shown.edges.map(({ key: id, weight }) => [id, weight]))).toEqual(PAIRS);
    expect(shown.nodes[0]).toMatchObject({
      key: 'GOVERNMENT',
      nameZh: '政',
      degree: 3,
      strength: 9,
      entity: { __typename: 'Role', role: 'GOVERNMENT' },
    });
    // 金, 服 and 用: the user is tied to nobody.
    expect([shown.nodeCount, shown.isolatedCount]).toEqual([4, 3]);
    const edge = shown.edges[0]!;
    expect(edge.evidence).toHaveLength(edge.tieCount);
  });

  test('two of one role tie it to itself', async () => {
    const { ask } = await small({
      organizations: { a: { roles: ['INDUSTRY', 'USER'] }, b: { roles: ['USER', 'INDUSTRY'] } },
      collaborations: { both: { members: ['a', 'b'] } },
    });
    const { edges, nodes } = await ask({ projection: 'ROLE_ROLE' });
    expect(edges.map(({ key: id, weight }) => [id, weight])).toEqual([
      ['INDUSTRY~INDUSTRY', 1],
      ['INDUSTRY~USER', 1],
      ['USER~USER', 1],
    ]);
    expect(nodes.map(({ degree, strength }) => [degree, strength])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  test('an edge lasts as long as those it is made of, has all their kinds, and is stated where one is', async () => {
    const { ask } = await small({
      organizations: {
        a: { roles: ['USER'] },
        b: { roles: ['INDUSTRY'] },
        c: { roles: ['INDUSTRY'] },
        d: { roles: ['INDUSTRY'] },
      },
      collaborations: {
        first: { since: '2016-02-03', until: '2017-01-01', members: ['a', 'b'] },
        second: { kind: 'AWARD', since: '2018-05-01', until: '2019-07-01', members: ['a', 'c'] },
      },
      platforms: { lab: { kind: 'KEY_LABORATORY' } },
      ties: [
        ['a', 'SUPPORTS', 'lab', { basis: 'INFERRED', since: '2020-01-01' }],
        ['d', 'SUPPORTS', 'lab', { basis: 'INFERRED', since: '2020-01-01' }],
      ],
    });
    const edge = async (ties?: string[]) => (await ask({ projection: 'ROLE_ROLE', scope: { ties } })).edges[0];
    const all = { since: '2016-02-03', until: null, basis: 'STATED', kinds: ['PROJECT', 'AWARD', 'SUPPORT'] };
    expect(await edge()).toMatchObject(all);
    expect(await edge(['PROJECT', 'AWARD'])).toMatchObject({ since: '2016-02-03', until: '2019-07-01' });
    expect(await edge(['SUPPORT'])).toMatchObject({ basis: 'INFERRED' });
  });

  test('of some roles, those are told to be alone that nothing ties', async () => {
    const { ask } = await small(FOUR);
    const scope = { roles: ['GOVERNMENT', 'UNIVERSITY', 'USER'] };
    expect(await ask({ projection: 'ROLE_ROLE', scope })).toMatchObject({ nodeCount: 3, isolatedCount: 1 });
  });

  test('all of those asked for, and only edges of enough weight', async () => {
    const { ask } = await small(FOUR);
    const told = async (variables: object) =>
      (await ask({ projection: 'ROLE_ROLE', ...variables })).edges.map(({ key }) => key).sort();
    expect(await told({ scope: { roles: ['GOVERNMENT', 'UNIVERSITY'] } })).toEqual([
      'GOVERNMENT~RESEARCH',
      'GOVERNMENT~UNIVERSITY',
    ]);
    expect(await told({ minWeight: 3 })).toEqual([
      'GOVERNMENT~INDUSTRY',
      'GOVERNMENT~RESEARCH',
      'GOVERNMENT~UNIVERSITY',
    ]);
  });

  test.each([
    [{ roles: ['GOVERNMENT', 'UNIVERSITY'] }, []],
    // The university of the scope does research too; only the enterprises are outside.
    [{ roles: ['GOVERNMENT', 'UNIVERSITY'], includePartners: true }, ['INDUSTRY']],
    [{ roles: ['GOVERNMENT'], includePartners: true }, ['INDUSTRY', 'RESEARCH', 'UNIVERSITY']],
  ])('with %j those that only partners play are marked', async (scope, expected) => {
    const { ask } = await small(FOUR);
    const { nodes } = await ask({ projection: 'ROLE_ROLE', scope });
    const partners = nodes.filter(({ isPartner }) => isPartner).map(({ key }) => key);
    expect(partners.sort()).toEqual(expected);
  });
});

test('only edges of the least weight or more, and nodes that have one', async () => {
  const { ask, weights } = await small(FOUR);
  const shown = await ask({ weighting: 'NEWMAN', minWeight: 1.5 });
  expect(weights(shown)).toEqual({ 'a b': 2, 'a c': 1.5 });
  expect([shown.nodeCount, shown.isolatedCount, shown.leftOut.edges]).toEqual([3, 2, 0]);
});

describe('industries and regions of a scope', () => {
  const STORY: Story = {
    regions: { district: 'here' },
    units: { x: null, part: 'x', y: null },
    organizations: { a: {}, b: { region: 'district' }, c: { region: null }, d: {} },
    collaborations: { all: { members: ['a', 'b', 'c', 'd'] } },
    platforms: {
      px: { kind: 'KEY_LABORATORY', serves: ['part'] },
      py: { kind: 'KEY_LABORATORY', serves: ['y'] },
    },
    ties: [
      ['a', 'CO_BUILDS', 'px'],
      ['b', 'CO_BUILDS', 'px'],
      ['c', 'CO_BUILDS', 'px'],
      ['a', 'CO_BUILDS', 'py'],
      ['b', 'CO_BUILDS', 'py'],
    ],
  };

  test.each<[object, Record<string, number>]>([
    [{}, { 'a b': 3, 'a d': 1, 'b d': 1 }],
    [{ regions: ['district', 'here'] }, { 'a b': 3, 'a d': 1, 'b d': 1 }],
    [
      { regions: ['district'], includePartners: true },
      { 'a b': 3, 'b c': 2, 'b d': 1 },
    ],
    // Of the platforms only those that serve the industry, of the collaborations all.
    [{ industries: ['y'] }, { 'a b': 2 }],
    [{ industries: ['x'] }, { 'a b': 2 }],
    [{ industries: ['x'], directOnly: true }, {}],
    [
      { industries: ['x'], regions: null },
      { 'a b': 2, 'a c': 2, 'b c': 2 },
    ],
  ])('%j', async (asked, expected) => {
    const { ask, weights, id } = await small(STORY);
    const { regions, industries, ...scope } = asked as { regions?: string[] | null; industries?: string[] };
    const named = {
      ...(regions !== undefined && { regions: regions?.map(id) ?? null }),
      ...(industries && { industries: industries.map(id) }),
    };
    expect(weights(await ask({ scope: { ...scope, ...named } }))).toEqual(expected);
  });

  test('are told as they were understood', async () => {
    const { ask, id } = await small(STORY);
    const told = { regions: [{ id: id('here') }], industries: [{ id: id('x') }], directOnly: true };
    const scope = { industries: [id('x')], directOnly: true, ties: ['PROJECT', 'AWARD', 'PROJECT'] };
    expect((await ask({ scope })).scope).toMatchObject({ ...told, ties: ['PROJECT', 'AWARD'] });
    expect((await ask()).scope).toMatchObject({ industries: [], directOnly: false });
  });
});
