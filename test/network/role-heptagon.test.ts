import type { Organization, RoleHeptagon, RoleHeptagonStar } from '../answers';

import { useWorld } from '../harness';
import type { Story } from '../story';

const { api, write } = useWorld();

const FIELDS = `{
  industry { id } platform { id } region { id } asOf counting missing isComplete isConnected organizationCount unreckoned
  stars {
    role isPresent organizationCount strength organizations { id } one: organizations(limit: 1, offset: 1) { id }
    tiedTo { role weight }
  }
}`;
const HEPTAGON = `query ($scope: RoleHeptagonScopeInput, $counting: RoleCounting! = FULL) {
  roleHeptagon(scope: $scope, counting: $counting) ${FIELDS}
}`;

async function small(story: Story) {
  const network = await write(story);
  const ask = async ({ counting, ...scope }: Record<string, unknown>) => {
    const { data, errors } = await api.ask(HEPTAGON, { scope, counting });
    expect(errors).toBeUndefined();
    return data.roleHeptagon;
  };
  return { ...network, ask };
}

const starOf = ({ stars }: RoleHeptagon, role: string) => stars.find((star) => star.role === role)!;

/** An industry with a part: a laboratory serves the part, an institute the whole, a park something else. */
const STORY: Story = {
  units: { whole: null, part: 'whole', other: null },
  organizations: {
    a: { roles: ['GOVERNMENT'] },
    b: { roles: ['UNIVERSITY', 'RESEARCH'] },
    c: { roles: ['INDUSTRY'] },
    d: { roles: ['USER', 'RESEARCH'] },
    silent: {},
  },
  platforms: {
    laboratory: { kind: 'KEY_LABORATORY', serves: ['part'] },
    institute: { kind: 'KEY_LABORATORY', serves: ['whole'], closed: '2021-01-01' },
    park: { kind: 'KEY_LABORATORY', serves: ['other'] },
  },
  ties: [
    ['a', 'LEADS', 'laboratory'],
    ['b', 'CO_BUILDS', 'laboratory'],
    ['silent', 'FUNDS', 'laboratory'],
    ['c', 'SUPPORTS', 'institute', { since: '2015-01-01' }],
    ['c', 'LEADS', 'park'],
    ['d', 'LEADS', 'park'],
  ],
  collaborations: { project: { since: '2019-01-01', members: ['b', 'c', 'd'] } },
};

test('of an industry: those behind a platform that serves it, and their ties', async () => {
  const { ask, id, name } = await small(STORY);
  const found = await ask({ industry: id('whole'), asOf: '2019-01-01' });
  expect(found).toMatchObject({
    industry: { id: id('whole') },
    platform: null,
    region: null,
    asOf: '2019-01-01',
    missing: ['FINANCE', 'SERVICE', 'USER'],
    isComplete: false,
    isConnected: true,
    organizationCount: 4,
    unreckoned: 0,
  });
  const shown = found.stars.map(({ role, isPresent, organizations, tiedTo }) => [
    role,
    isPresent,
    organizations.map((one) => name(one.id)).join(),
    tiedTo.map((tie) => `${tie.role} ${tie.weight}`).join(),
  ]);
  expect(shown).toEqual([
    ['GOVERNMENT', true, 'a', 'UNIVERSITY 1,RESEARCH 1'],
    ['INDUSTRY', true, 'c', 'UNIVERSITY 1,RESEARCH 1'],
    ['UNIVERSITY', true, 'b', 'GOVERNMENT 1,INDUSTRY 1'],
    ['RESEARCH', true, 'b', 'GOVERNMENT 1,INDUSTRY 1'],
    ['FINANCE', false, '', ''],
    ['SERVICE', false, '', ''],
    ['USER', false, '', ''],
  ]);
});

test.each([
  // Before the project the supporter of the institute is tied to nobody.
  ['2018-12-31', false, ['FINANCE', 'SERVICE', 'USER']],
  ['2019-01-01', true, ['FINANCE', 'SERVICE', 'USER']],
  ['2020-12-31', true, ['FINANCE', 'SERVICE', 'USER']],
  ['2021-01-01', true, ['INDUSTRY', 'FINANCE', 'SERVICE', 'USER']],
  ['2014-12-31', true, ['INDUSTRY', 'FINANCE', 'SERVICE', 'USER']],
])('on %s', async (asOf, isConnected, missing) => {
  const { ask, id } = await small(STORY);
  expect(await ask({ industry: id('whole'), asOf })).toMatchObject({ isConnected, missing });
});

test('without its parts an industry has only what serves itself', async () => {
  const { ask, id } = await small(STORY);
  const found = await ask({ industry: id('whole'), asOf: '2019-01-01', directOnly: true });
  expect(found).toMatchObject({ organizationCount: 1, isConnected: true });
  expect(starOf(found, 'GOVERNMENT').isPresent).toBe(false);
});

test('of a platform: those behind it, one of two roles joining the two', async () => {
  const { ask, id, name } = await small(STORY);
  const found = await ask({ platform: id('laboratory'), asOf: '2019-01-01' });
  expect(found).toMatchObject({ platform: { id: id('laboratory') }, organizationCount: 3, isConnected: true });
  expect(starOf(found, 'UNIVERSITY').organizations.map((one) => name(one.id))).toEqual(['b']);
  expect(await ask({ platform: id('institute'), asOf: '2021-01-01' })).toMatchObject({
    organizationCount: 0,
    isConnected: false,
    isComplete: false,
  });
});

test('the organizations of a star come by id, in whatever order they are stored', async () => {
  const { ask, id, name } = await small({
    organizations: Object.fromEntries(['m', 'z', 'b', 'k'].map((one) => [one, { roles: ['SERVICE'] }])),
  });
  const { organizations } = starOf(await ask({ region: id('here') }), 'SERVICE');
  expect(organizations.map((one) => name(one.id)).join('')).toBe('bkmz');
});

test('of a region: those located there, each whole or by its share under several roles', async () => {
  const { ask, id, name } = await small(STORY);
  const region = { region: id('here'), asOf: '2019-01-01' };
  const research = starOf(await ask(region), 'RESEARCH') as RoleHeptagonStar & { one: Organization[] };
  expect(research).toMatchObject({ organizationCount: 2, strength: 2 });
  expect(research.one.map((one) => name(one.id))).toEqual(['d']);
  const shared = starOf(await ask({ ...region, counting: 'FRACTIONAL' }), 'RESEARCH');
  expect(shared).toMatchObject({ organizationCount: 2, strength: 1 });
  // By the project: b and d by a quarter each way, and both to c by a half.
  expect(shared.tiedTo).toEqual([
    { role: 'GOVERNMENT', weight: 0.5 },
    // c is tied to b by the project, to d by that and the park.
    { role: 'INDUSTRY', weight: 0.5 + 1 },
    { role: 'UNIVERSITY', weight: 0.25 },
    { role: 'USER', weight: 0.25 },
  ]);
});

test('all seven roles are complete, and connected once all are joined', async () => {
  const roles = ['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'] as const;
  const { ask, id } = await small({
    organizations: Object.fromEntries(roles.map((role) => [role, { roles: [role] }])),
    collaborations: {
      some: { members: roles.slice(0, 4) },
      others: { members: roles.slice(4) },
      bridge: { since: '2020-01-01', members: ['USER', 'GOVERNMENT'] },
    },
  });
  const region = id('here');
  const all = { missing: [], isComplete: true };
  expect(await ask({ region, asOf: '2019-12-31' })).toMatchObject({ ...all, isConnected: false });
  expect(await ask({ region, asOf: '2020-01-01' })).toMatchObject({ ...all, isConnected: true });
});

test('the roles missing around an industry of the city are those of its architecture issue', async () => {
  const { data } = await api.ask(`{
    architectureIssues(kinds: [ROLE_ABSENT], first: 50) { edges { node { industry { id } roles } } }
  }`);
  const issues = data.architectureIssues.edges;
  expect(issues.length).toBeGreaterThan(0);
  for (const { node } of issues) {
    const { data } = await api.ask(HEPTAGON, { scope: { industry: node.industry!.id, directOnly: true } });
    expect([node.industry!.id, data.roleHeptagon.missing]).toEqual([node.industry!.id, node.roles]);
  }
});

test.each([
  [{}, 'scope.industry, scope.platform, scope.region', 'exactly one of `industry`, `platform` and `region`.'],
  [{ industry: 'i-a001', region: 'r-a001' }, 'scope.industry, scope.region', 'not `industry` and `region`.'],
  [{ industry: 'i-x' }, 'scope.industry', 'no Industry with the id "i-x"'],
  [{ platform: 'p-x' }, 'scope.platform', 'no Platform with the id "p-x"'],
  [{ region: 'r-x' }, 'scope.region', 'no Region with the id "r-x"'],
])('%j is refused by name', async (scope, argument, message) => {
  const { errors } = await api.ask(HEPTAGON, { scope });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toContain(message);
});

test('an organization of two roles joins them by itself, and six roles are not complete', async () => {
  const { ask, id } = await small({
    organizations: {
      a: { roles: ['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE'] },
    },
  });
  const found = await ask({ region: id('here'), counting: 'FRACTIONAL' });
  expect(found).toMatchObject({ isConnected: true, isComplete: false, missing: ['USER'], counting: 'FRACTIONAL' });
  expect(starOf(found, 'FINANCE')).toMatchObject({
    organizationCount: 1,
    tiedTo: [],
    strength: 0.166666667,
  });
});

test('who leads and funds a platform stands behind it once', async () => {
  const { ask, id } = await small({
    organizations: { a: { roles: ['GOVERNMENT'] } },
    platforms: { park: { kind: 'SCIENCE_PARK' } },
    ties: [
      ['a', 'LEADS', 'park'],
      ['a', 'FUNDS', 'park'],
    ],
  });
  const found = await ask({ platform: id('park') });
  expect(found.organizationCount).toBe(1);
  expect(starOf(found, 'GOVERNMENT')).toMatchObject({ organizationCount: 1, strength: 1 });
});
