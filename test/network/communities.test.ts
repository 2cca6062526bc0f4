import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { askWithin, TWO_TRIANGLES } from './two-triangles';

const { api, write } = useWorld();
let small: SmallWorld;

beforeAll(async () => {
  small = await write(TWO_TRIANGLES);
});

/** Asks of the small network. */
const ask = (selection: string, scope: object = {}, variables = '') =>
  askWithin(api, selection, { regions: [small.id('here')], ...scope }, variables);

test('communities: who is in each, in which roles, and what holds them together', async () => {
  const { networkCommunities: communities } = await ask(`
    networkCommunities(scope: $scope) {
      totalCount
      edges { node {
        number nameZh size core { id }
        members { ... on Organization { id } }
        roles { role members }
        industries { members }
        inside { edges weight } outside { edges weight }
        heldTogetherBy(limit: 1) { kind members weight platform { id } collaboration { id } }
      } }
    }`);
  const [first, second] = communities.edges.map(({ node }) => node);
  expect(communities.totalCount).toBe(2);
  expect(first).toEqual({
    number: 1,
    nameZh: `${small.id('a')}等3家`,
    size: 3,
    core: { id: small.id('a') },
    members: ['a', 'b', 'c'].map((name) => ({ id: small.id(name) })),
    roles: [
      { role: 'GOVERNMENT', members: 3 },
      { role: 'USER', members: 1 },
    ],
    industries: [],
    inside: { edges: 3, weight: 4 },
    outside: { edges: 1, weight: 1 },
    heldTogetherBy: [
      { kind: 'PROJECT', members: 2, weight: 1, platform: null, collaboration: { id: expect.any(String) } },
    ],
  });
  expect(second).toMatchObject({
    number: 2,
    size: 3,
    inside: { edges: 3, weight: 3 },
    roles: [{ role: 'INDUSTRY', members: 3 }],
  });
});

test('what holds a community together lies within it', async () => {
  const { networkCommunities: communities } = await ask(
    'networkCommunities(scope: $scope) { edges { node { heldTogetherBy { platform { id } collaboration { id } } } } }',
  );
  const names = communities.edges.map(({ node }) =>
    node.heldTogetherBy.map(({ platform, collaboration }) => small.name(`${(platform ?? collaboration)?.id}`)),
  );
  expect(names).toEqual([
    ['ab', 'ab again', 'ac', 'bc'],
    ['ef', 'de', 'df'],
  ]);
});

test('a community of organizations and platforms is called after an organization', async () => {
  const { id } = await write({
    organizations: { a: {}, b: {}, c: {} },
    platforms: { park: { kind: 'SCIENCE_PARK' } },
    ties: [
      ['a', 'LEADS', 'park'],
      ['b', 'LEADS', 'park'],
      ['c', 'LEADS', 'park'],
      ['b', 'CO_BUILDS', 'park'],
    ],
  });
  const { networkCommunities: communities } = await ask(
    'networkCommunities(scope: $scope, projection: ORGANIZATION_PLATFORM) { edges { node { core { id } nameZh } } }',
    { regions: [id('here')] },
  );
  expect(communities.edges).toEqual([{ node: { core: { id: id('b') }, nameZh: `${id('b')}等4家` } }]);
});

test('the communities of the city are called after their core, their size and their most frequent industry', async () => {
  const { networkCommunities: communities } = await ask(
    `networkCommunities(scope: $scope, first: 50) {
      edges { node { nameZh size core { nameZh } industries { members industry { nameZh } } } }
    }`,
    { regions: ['r-a001'] },
  );
  const serving = communities.edges.filter(({ node }) => node.industries.length > 0);
  expect(serving.length).toBeGreaterThan(0);
  for (const { node } of serving) {
    const { nameZh, size, core, industries } = node;
    expect(nameZh).toBe(`${core.nameZh}等${size}家·${industries[0]!.industry.nameZh}`);
    const members = industries.map((one) => one.members);
    expect(members).toEqual([...members].sort((a, b) => b - a));
  }
});

test('the largest community comes first, of equal ones that of the smaller id', async () => {
  const three = await write({
    organizations: Object.fromEntries(['a', 'b', 'c', 'd', 'x', 'y', 'z'].map((name) => [name, {}])),
    collaborations: {
      cd: { members: ['c', 'd'] },
      ab: { members: ['a', 'b'] },
      xyz: { members: ['x', 'y', 'z'] },
    },
  });
  const { networkCommunities: communities } = await ask(
    'networkCommunities(scope: $scope) { edges { node { number size core { id } } } }',
    {
      regions: [three.id('here')],
    },
  );
  expect(
    communities.edges.map(({ node }) => ({
      ...node,
      core: three.name(node.core.id),
    })),
  ).toEqual([
    { number: 1, size: 3, core: 'x' },
    { number: 2, size: 2, core: 'a' },
    { number: 3, size: 2, core: 'c' },
  ]);
});

test('what ties the members by a platform names it', async () => {
  const { networkCommunities: communities } = await ask(
    'networkCommunities(scope: $scope) { edges { node { heldTogetherBy { kind members platform { id } collaboration { id } } } } }',
    { roles: ['INDUSTRY'], ties: ['CO_BUILDING'] },
  );
  expect(communities.edges).toEqual([
    {
      node: {
        heldTogetherBy: [{ kind: 'CO_BUILDING', members: 2, platform: { id: small.id('ef') }, collaboration: null }],
      },
    },
  ]);
});
