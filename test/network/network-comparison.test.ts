import type { ChangedPair, ComparedOrganization } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';

const { api, write } = useWorld();

const PAIRS = `{
  totalCount pageInfo { hasNextPage endCursor }
  edges { node {
    change isRewired organizations { id }
    edge { source target weight since until evidence { collaboration { id } since until sources { id } } }
  } }
}`;
const ORGANIZATIONS = '{ totalCount edges { node { organization { id nameZh } isPartner degree strength } } }';

const COMPARISON = `query ($before: NetworkScopeInput!, $after: NetworkScopeInput!, $weighting: TieWeighting! = COUNT,
                           $minWeight: Float! = 0, $first: Int! = 50, $cursor: String) {
  networkComparison(scopeBefore: $before, scopeAfter: $after, weighting: $weighting, minWeight: $minWeight) {
    weighting keptOrganizationCount keptPairCount
    before { scope { to datedOnly } organizationCount edgeCount totalWeight density undatedEdgeCount isolatedCount unreckoned }
    after { scope { to regions { id } } organizationCount edgeCount undatedEdgeCount isolatedCount }
    dissimilarity { organizations pairs rewiring turnover jaccard }
    joined ${ORGANIZATIONS} left ${ORGANIZATIONS}
    tied(first: $first, after: $cursor) ${PAIRS} untied ${PAIRS} rewired ${PAIRS}
  }
}`;

/** Before and after 2015: a, b, c and d stay, f goes and e comes. */
const STORY: Story = {
  organizations: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, alone: {} },
  collaborations: {
    kept: { members: ['a', 'b'] },
    alsoKept: { since: '2010-01-01', members: ['c', 'd'] },
    ended: { since: '2010-01-01', until: '2015-01-01', members: ['b', 'c'] },
    wentWithF: { until: '2014-01-01', members: ['b', 'f'] },
    begun: { since: '2015-06-01', members: ['a', 'd'] },
    cameWithE: { since: '2016-01-01', members: ['a', 'e'] },
    cameWithEToo: { since: '2017-01-01', members: ['a', 'e'] },
  },
};

let world: SmallWorld;
beforeAll(async () => {
  world = await write(STORY);
});

const here = (more: object = {}) => ({ regions: [world.id('here')], ...more });

async function compared(variables: Record<string, unknown> = {}) {
  const days = { before: here({ asOf: '2012-01-01' }), after: here({ asOf: '2018-01-01' }) };
  const { data, errors } = await api.ask(COMPARISON, { ...days, ...variables });
  expect(errors).toBeUndefined();
  return data.networkComparison;
}

type Nodes<Node> = { edges: { node: Node }[] };

const pairsOf = ({ edges }: Nodes<ChangedPair>) =>
  edges.map(({ node }) => node.organizations.map(({ id }) => world.name(id)).join(''));
const namesOf = ({ edges }: Nodes<ComparedOrganization>) => edges.map(({ node }) => world.name(node.organization.id));

test('who joined and left, and which pairs were tied, untied and rewired between two days', async () => {
  const { joined, left, tied, untied, rewired, ...found } = await compared();
  expect([namesOf(joined), namesOf(left)]).toEqual([['e'], ['f']]);
  expect(joined.edges[0]?.node).toMatchObject({ isPartner: false, degree: 1, strength: 2 });
  expect([pairsOf(tied), pairsOf(untied), pairsOf(rewired)]).toEqual([
    ['ae', 'ad'],
    ['bc', 'bf'],
    ['ad', 'bc'],
  ]);
  expect(tied.edges.map(({ node }) => [node.change, node.isRewired])).toEqual([
    ['TIED', false],
    ['TIED', true],
  ]);
  expect(rewired.edges.map(({ node }) => [node.change, node.isRewired])).toEqual([
    ['TIED', true],
    ['UNTIED', true],
  ]);
  expect(found).toMatchObject({
    keptOrganizationCount: 4,
    keptPairCount: 2,
    before: {
      organizationCount: 5,
      edgeCount: 4,
      totalWeight: 4,
      density: 4 / 10,
      undatedEdgeCount: 2,
      isolatedCount: 2,
      unreckoned: 0,
      scope: { to: '2012-01-01' },
    },
    after: { organizationCount: 5, edgeCount: 4, undatedEdgeCount: 1, isolatedCount: 2, scope: { to: '2018-01-01' } },
    dissimilarity: { organizations: 2 / 10, pairs: 4 / 8, rewiring: 2 / 8, turnover: 2 / 8, jaccard: 2 / 6 },
  });
});

test('a changed pair has the evidence of the network that it is tied in', async () => {
  const { tied, untied, rewired } = await compared();
  const told = ({ edges }: Nodes<ChangedPair>) =>
    Object.fromEntries(
      edges.map(({ node: { edge } }) => [
        `${world.name(edge.source)}${world.name(edge.target)}`,
        edge.evidence.map(({ collaboration, since, until, sources }) => [
          world.name(collaboration!.id),
          since,
          until,
          sources.length,
        ]),
      ]),
    );
  expect(told(tied)).toEqual({
    ae: [
      ['cameWithE', '2016-01-01', null, 1],
      ['cameWithEToo', '2017-01-01', null, 1],
    ],
    ad: [['begun', '2015-06-01', null, 1]],
  });
  expect(told(untied)).toEqual({
    bc: [['ended', '2010-01-01', '2015-01-01', 1]],
    bf: [['wentWithF', null, '2014-01-01', 1]],
  });
  expect(told(rewired)).toEqual({ ad: told(tied).ad, bc: told(untied).bc });
});

test('two regions of one day are compared as two days are', async () => {
  const apart = await write({
    regions: { east: null, west: null },
    organizations: { a: { region: 'east' }, b: { region: 'east' }, c: { region: 'west' }, d: { region: 'west' } },
    collaborations: { ab: { members: ['a', 'b'] }, bc: { members: ['b', 'c'] }, cd: { members: ['c', 'd'] } },
  });
  const found = await compared({
    before: { regions: [apart.id('east')], includePartners: true },
    after: { regions: [apart.id('west')], includePartners: true },
  });
  const names = ({ edges }: Nodes<ComparedOrganization>) => edges.map(({ node }) => apart.name(node.organization.id));
  expect([names(found.joined), names(found.left)]).toEqual([['d'], ['a']]);
  expect(found).toMatchObject({ keptOrganizationCount: 2, keptPairCount: 1, rewired: { totalCount: 0 } });
  expect(found.after.scope.regions.map(({ id }) => id)).toEqual([apart.id('west')]);
});

test('a pair whose edge falls below the least weight is untied', async () => {
  const found = await compared({ before: here(), after: here(), minWeight: 0 });
  expect(found).toMatchObject({ tied: { totalCount: 0 }, untied: { totalCount: 0 }, dissimilarity: { pairs: 0 } });
  const heavy = await compared({ minWeight: 2 });
  expect([pairsOf(heavy.tied), pairsOf(heavy.untied), namesOf(heavy.joined)]).toEqual([['ae'], [], ['a', 'e']]);
  expect(heavy.dissimilarity).toEqual({ organizations: 1, pairs: 1, rewiring: 0, turnover: 1, jaccard: 0 });
});

test('of two networks without ties nothing is told of how far they are apart', async () => {
  const found = await compared({ before: here({ roles: ['USER'] }), after: here({ roles: ['USER'] }) });
  expect(found).toMatchObject({
    keptPairCount: 0,
    joined: { totalCount: 0, edges: [] },
    before: { organizationCount: 0, density: null },
    dissimilarity: { organizations: null, pairs: null, rewiring: null, turnover: null, jaccard: null },
  });
});

test.each(['COUNT', 'NEWMAN'])('weighed by %s, pages go on behind a cursor', async (weighting) => {
  const whole = await compared({ weighting });
  const first = await compared({ weighting, first: 1 });
  expect(first.tied).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const second = await compared({ weighting, first: 1, cursor: first.tied.pageInfo.endCursor });
  expect([...first.tied.edges, ...second.tied.edges].map(({ node }) => node)).toEqual(
    whole.tied.edges.map(({ node }) => node),
  );
});

const asking = (before: string, after: string, more = '') =>
  `{ networkComparison(scopeBefore: ${before}, scopeAfter: ${after}${more}) { keptPairCount tied(first: 5) { totalCount } } }`;

test.each([
  ['scopeBefore.regions', asking('{ regions: ["r-x"] }', '{}'), '"r-x"'],
  ['scopeAfter.regions', asking('{}', '{ regions: ["r-x"] }'), '"r-x"'],
  ['scopeAfter.industries', asking('{}', '{ industries: ["i-a00"] }'), 'Did you mean'],
  ['scopeBefore.asOf', asking('{ asOf: "2020-02-30" }', '{}'), 'not a day'],
  ['scopeAfter.asOf', asking('{}', '{ asOf: "2020-01-01", from: "2019-01-01" }'), 'not both'],
  ['scopeAfter.to', asking('{}', '{ from: "2020-01-02", to: "2020-01-01" }'), 'before its first day'],
  ['scopeBefore.ties', asking('{ ties: [] }', '{}'), 'leave `ties` out'],
  ['minWeight', asking('{}', '{}', ', minWeight: -1'), '-1'],
])('%s is refused by name', async (argument, query, message) => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toContain(message);
});

test('one scope alone is nothing to compare', async () => {
  const { errors } = await api.ask('{ networkComparison(scopeBefore: {}) { keptPairCount } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('scopeAfter'),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});
