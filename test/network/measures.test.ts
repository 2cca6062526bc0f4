import { cypher } from '../../src/database/cypher';
import type { NetworkAssortativity, NetworkMeasures } from '../answers';
import { type Answer, useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { askWithin, TWO_TRIANGLES } from './two-triangles';

const { graph, api, write, startApi } = useWorld();
let small: SmallWorld;

beforeAll(async () => {
  small = await write(TWO_TRIANGLES);
});

/** Asks of the small network. */
const ask = (selection: string, scope: object = {}, variables = '') =>
  askWithin(api, selection, { regions: [small.id('here')], ...scope }, variables);

const measuresOf = async (selection: string, scope?: Record<string, unknown>) =>
  (await ask(`networkMeasures(scope: $scope) { ${selection} }`, scope)).networkMeasures;

test('the size: nodes and edges, what they weigh, and whom nothing ties', async () => {
  const { size } = await measuresOf('size { nodeCount edgeCount totalWeight isolatedCount density averageDegree }');
  expect(size).toEqual({
    nodeCount: 6,
    edgeCount: 7,
    totalWeight: 8,
    isolatedCount: 1,
    density: 7 / 15,
    averageDegree: 7 / 3,
  });
});

test('the parts between which there is no tie', async () => {
  const { components } = await measuresOf('components { count largestShare sizes }');
  expect(components).toEqual({ count: 1, largestShare: 1, sizes: [6] });
  const before = await measuresOf('components { count largestShare sizes(limit: 1, offset: 1) }', {
    asOf: '2019-12-31',
  });
  expect(before.components).toEqual({ count: 2, largestShare: 0.5, sizes: [3] });
});

test('degrees, clustering and distances', async () => {
  const measures = await measuresOf(`
    degreeDistribution { degree nodes }
    clustering { average transitivity }
    averagePathLength { steps pairs isSampled sources }`);
  expect(measures).toEqual({
    degreeDistribution: [
      { degree: 2, nodes: 4 },
      { degree: 3, nodes: 2 },
    ],
    clustering: { average: expect.closeTo(7 / 9, 12), transitivity: expect.closeTo(0.6, 12) },
    averagePathLength: { steps: expect.closeTo(1.8, 12), pairs: 30, isSampled: false, sources: 6 },
  });
});

test('assortativity: a node of two roles has half of each, a tie to one whose place is not known does not count', async () => {
  const { role, region, industry, degree } = (await measuresOf(`
    role: assortativity(by: ROLE) { coefficient ties }
    region: assortativity(by: REGION) { coefficient ties }
    industry: assortativity(by: INDUSTRY) { coefficient ties }
    degree: degreeAssortativity { coefficient ties }`)) as NetworkMeasures &
    Record<'role' | 'region' | 'industry' | 'degree', NetworkAssortativity>;
  // Of 14 ends 5.5 are at GOVERNMENT, 1.5 at USER, 7 at INDUSTRY; alike are a–b, half of a–c and b–c, and the triangle d e f.
  const byChance = (5.5 / 14) ** 2 + (1.5 / 14) ** 2 + (7 / 14) ** 2;
  expect(role).toEqual({ coefficient: expect.closeTo((5 / 7 - byChance) / (1 - byChance), 12), ties: 7 });
  expect(region).toEqual({ coefficient: expect.closeTo(5 / 7, 12), ties: 7 });
  expect(industry).toEqual({ coefficient: null, ties: 0 });
  // Two ends of degree 3 meet in the bridge, four ties go from 2 to 3, two from 2 to 2.
  expect(degree).toEqual({ coefficient: expect.closeTo(-1 / 6, 12), ties: 7 });
});

test('modularity weighs the edges', async () => {
  const { modularity } = await measuresOf('modularity { value communityCount }');
  expect(modularity).toEqual({
    value: expect.closeTo(7 / 8 - (9 / 16) ** 2 - (7 / 16) ** 2, 12),
    communityCount: 2,
  });
});

const BROKERAGE = `brokerage(by: ROLE) {
  total coordinator { count } consultant { count } liaison { count }
  gatekeeper { count expected z } representative { count expected z }
}`;

test('how the organization at the bridge stands', async () => {
  const { organizationMeasures } = await ask(`
    organizationMeasures(scope: $scope, first: 1, orderBy: { field: BETWEENNESS }) {
      totalCount pageInfo { hasNextPage }
      edges { node {
        organization { id nameZh roles } isPartner
        degree strength betweenness closeness coreNumber clustering community ${BROKERAGE}
      } }
    }`);
  expect(organizationMeasures).toEqual({
    totalCount: 6,
    pageInfo: { hasNextPage: true },
    edges: [
      {
        node: {
          // As far between as d, and of the smaller id.
          organization: { id: small.id('c'), nameZh: small.id('c'), roles: ['GOVERNMENT', 'USER'] },
          isPartner: false,
          degree: 3,
          strength: 3,
          betweenness: expect.closeTo(6 / 10, 12),
          closeness: expect.closeTo(5 / 7, 12),
          coreNumber: 2,
          clustering: expect.closeTo(1 / 3, 12),
          community: 1,
          brokerage: {
            total: 4,
            coordinator: { count: 0 },
            consultant: { count: 0 },
            liaison: { count: 0 },
            // Between a and d and between b and d. Of its five others two are GOVERNMENT: 12 of 20 ordered pairs lie across.
            gatekeeper: { count: 2, expected: expect.closeTo(1.2, 12), z: expect.closeTo(0.8 / 0.6, 9) },
            representative: {
              count: 2,
              expected: expect.closeTo(1.2, 12),
              z: expect.closeTo(0.8 / 0.6, 9),
            },
          },
        },
      },
    ],
  });
});

test.each([
  ['{ field: STRENGTH }', 'abcdef'],
  ['{ field: STRENGTH, direction: ASC }', 'efabcd'],
  ['{ field: CLUSTERING }', 'abefcd'],
  ['{ field: CONSTRAINT, direction: ASC }', 'dcabef'],
  ['{ field: BROKERAGE }', 'cdabef'],
  ['null', 'cdabef'],
])('in the order %s they come as %s, page by page', async (orderBy, expected) => {
  const told: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer = await api.ask(
      `query ($scope: NetworkScopeInput, $after: String) {
        organizationMeasures(scope: $scope, orderBy: ${orderBy}, first: 4, after: $after) {
          edges { node { organization { id } } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { scope: { regions: [small.id('here')] }, after },
    );
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo } = answer.data.organizationMeasures;
    told.push(...edges.map((edge) => small.name(edge.node.organization.id)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(told.join('')).toBe(expected);
});

test('those of whom a measure is not told come last in either direction', async () => {
  const { id, name } = await write({
    organizations: { a: {}, b: { roles: ['USER'] }, c: { roles: ['USER'] } },
    collaborations: { ab: { members: ['a', 'b'] }, bc: { members: ['b', 'c'] } },
  });
  for (const direction of ['ASC', 'DESC']) {
    const { organizationMeasures } = await ask(
      `organizationMeasures(scope: $scope, orderBy: { field: BROKERAGE, direction: ${direction} }) {
        edges { node { organization { id } brokerage(by: ROLE) { total } } }
      }`,
      { regions: [id('here')] },
    );
    const told = organizationMeasures.edges.map(({ node }) => [
      name(node.organization.id),
      node.brokerage?.total ?? null,
    ]);
    expect(told).toEqual([
      ['b', 0],
      ['c', 0],
      ['a', null],
    ]);
  }
});

test('between whom one stands depends on what groups them', async () => {
  const { id } = await write({
    regions: { north: 'here', south: 'here' },
    organizations: {
      a: { roles: ['USER'], region: 'north' },
      b: { roles: ['USER'], region: 'south' },
      c: { roles: ['FINANCE'], region: 'north' },
    },
    collaborations: { ab: { members: ['a', 'b'] }, bc: { members: ['b', 'c'] } },
  });
  const counts = 'coordinator { count } consultant { count } representative { count }';
  const { organizationMeasures } = await ask(
    `organizationMeasures(scope: $scope, first: 1) { edges { node {
      organization { id }
      role: brokerage(by: ROLE) { ${counts} }
      region: brokerage(by: REGION) { ${counts} }
      community: brokerage(by: COMMUNITY) { ${counts} }
    } } }`,
    { regions: [id('here')] },
  );
  const none = { coordinator: { count: 0 }, consultant: { count: 0 }, representative: { count: 0 } };
  expect(organizationMeasures.edges[0]!.node).toEqual({
    organization: { id: id('b') },
    role: { ...none, representative: { count: 1 } },
    region: { ...none, consultant: { count: 2 } },
    // All three are one community.
    community: { ...none, coordinator: { count: 2 } },
  });
});

test('each answer says which network it is about', async () => {
  const about = 'scope { regions { id } roles includePartners } projection weighting';
  const told = await ask(
    `networkMeasures(scope: $scope, weighting: NEWMAN) { ${about} }
     organizationMeasures(scope: $scope, weighting: NEWMAN) { ${about} }
     networkCommunities(scope: $scope, weighting: NEWMAN) { ${about} }`,
    { roles: ['INDUSTRY'] },
  );
  const expected = {
    scope: { regions: [{ id: small.id('here') }], roles: ['INDUSTRY'], includePartners: false },
    projection: 'ORGANIZATION_ORGANIZATION',
    weighting: 'NEWMAN',
  };
  expect(told).toEqual({ networkMeasures: expected, organizationMeasures: expected, networkCommunities: expected });
});

test('between organizations and platforms both are nodes, and only organizations are given', async () => {
  const { networkMeasures, organizationMeasures } = await ask(`
    networkMeasures(scope: $scope, projection: ORGANIZATION_PLATFORM) { size { nodeCount edgeCount isolatedCount } }
    organizationMeasures(scope: $scope, projection: ORGANIZATION_PLATFORM) {
      totalCount edges { node { degree eigenvector brokerage(by: REGION) { total } } }
    }`);
  expect(networkMeasures.size).toEqual({ nodeCount: 3, edgeCount: 2, isolatedCount: 5 });
  expect(organizationMeasures).toEqual({
    totalCount: 2,
    edges: ['e', 'f'].map(() => ({
      node: { degree: 1, eigenvector: expect.closeTo(0.5, 6), brokerage: { total: 0 } },
    })),
  });
});

test('partners outside the scope are nodes, and marked', async () => {
  const { networkMeasures, organizationMeasures } = await ask(
    `networkMeasures(scope: $scope) { size { nodeCount isolatedCount } }
     organizationMeasures(scope: $scope) { edges { node { isPartner organization { id } } } }`,
    { regions: [small.id('north')], includePartners: true },
  );
  expect(networkMeasures.size).toEqual({ nodeCount: 4, isolatedCount: 0 });
  const partners = organizationMeasures.edges.filter(({ node }) => node.isPartner);
  expect(partners).toEqual([{ node: { isPartner: true, organization: { id: small.id('d') } } }]);
});

test('a network without nodes has no measures, and that is no error', async () => {
  const nothing = await ask(
    `networkMeasures(scope: $scope) {
       size { nodeCount isolatedCount density averageDegree } components { count largestShare sizes }
       degreeDistribution { degree } clustering { average transitivity } averagePathLength { steps }
       degreeAssortativity { coefficient } assortativity(by: ROLE) { coefficient } modularity { value communityCount }
     }
     organizationMeasures(scope: $scope, orderBy: { field: EIGENVECTOR }) { totalCount }
     networkCommunities(scope: $scope) { totalCount }`,
    { roles: ['FINANCE'] },
  );
  expect(nothing).toEqual({
    networkMeasures: {
      size: { nodeCount: 0, isolatedCount: 1, density: null, averageDegree: null },
      components: { count: 0, largestShare: null, sizes: [] },
      degreeDistribution: [],
      clustering: { average: null, transitivity: null },
      averagePathLength: { steps: null },
      degreeAssortativity: { coefficient: null },
      assortativity: { coefficient: null },
      modularity: { value: null, communityCount: 0 },
    },
    organizationMeasures: { totalCount: 0 },
    networkCommunities: { totalCount: 0 },
  });
});

test('sums of fractions are given to nine decimals, as the network has them', async () => {
  const crowd = ['a', 'b', 'c', 'd'];
  const { id } = await write({
    organizations: Object.fromEntries(crowd.map((name) => [name, {}])),
    collaborations: { all: { members: crowd, since: '2020-01-01' } },
  });
  // A third of each to each other.
  const told = await ask(
    `organizationMeasures(scope: $scope, weighting: NEWMAN, orderBy: { field: STRENGTH }) { edges { node { strength } } }
     networkMeasures(scope: $scope, weighting: NEWMAN) { size { totalWeight } }
     networkCommunities(scope: $scope, weighting: NEWMAN) { edges { node { inside { weight } heldTogetherBy { weight } } } }
     networkTrend(scope: $scope, weighting: NEWMAN, from: "2021-01-01", to: "2021-01-01", step: YEAR) {
       points { totalWeight measures { size { totalWeight } } }
     }
     collaborationNetwork(scope: $scope, weighting: NEWMAN) { nodes { strength } }`,
    { regions: [id('here')] },
  );
  expect(told).toEqual({
    organizationMeasures: { edges: crowd.map(() => ({ node: { strength: 1 } })) },
    networkMeasures: { size: { totalWeight: 2 } },
    networkCommunities: { edges: [{ node: { inside: { weight: 2 }, heldTogetherBy: [{ weight: 2 }] } }] },
    networkTrend: { points: [{ totalWeight: 2, measures: { size: { totalWeight: 2 } } }] },
    collaborationNetwork: { nodes: crowd.map(() => ({ strength: 1 })) },
  });
});

const JOIN = cypher`
  MATCH (organization:Organization {id: $organization}), (collaboration:Collaboration {id: $collaboration})
  CREATE (organization)-[:TAKES_PART_IN {basis: 'STATED', sourceIds: []}]->(collaboration)`;

test('what is written shows in the next answer', async () => {
  const growing = await write({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: { ab: { members: ['a', 'b'] } },
  });
  const count = async () => {
    const query =
      'query ($scope: NetworkScopeInput) { networkMeasures(scope: $scope) { size { nodeCount isolatedCount } } }';
    return (await api.ask(query, { scope: { regions: [growing.id('here')] } })).data.networkMeasures.size;
  };
  expect(await count()).toEqual({ nodeCount: 2, isolatedCount: 1 });
  await graph.write((transaction) =>
    transaction.run(JOIN, { organization: growing.id('c'), collaboration: growing.id('ab') }),
  );
  expect(await count()).toEqual({ nodeCount: 3, isolatedCount: 0 });
});

test.each([
  ['networkMeasures(projection: ROLE_ROLE) { projection }', 'projection', /seven roles are too few/],
  ['networkMeasures(scope: { regions: ["r-x"] }) { projection }', 'scope.regions', /no Region with the id "r-x"/],
  ['organizationMeasures(minWeight: -1) { totalCount }', 'minWeight', /0 or more/],
  ['organizationMeasures(projection: INDUSTRY_INDUSTRY) { totalCount }', 'projection', /organizations/],
  ['networkCommunities(projection: INDUSTRY_INDUSTRY) { totalCount }', 'projection', /organizations/],
])('%s is refused', async (query, argument, message) => {
  const { errors } = await api.ask(`{ ${query} }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

test('a network that is too large for the memory allowed is refused with the way on', async () => {
  const narrow = await startApi({ PROJECTION_MEMORY_MB: 0 });
  const { errors } = await narrow.ask(
    'query ($scope: NetworkScopeInput) { networkMeasures(scope: $scope) { size { nodeCount } } }',
    {
      scope: { regions: [small.id('here')] },
    },
  );
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(
        /^This network would take about 1 MB of the database's memory; 0 MB are allowed \(PROJECTION_MEMORY_MB\)/,
      ),
      extensions: { code: 'BAD_USER_INPUT', argument: 'scope' },
    }),
  ]);
});
