/**
 * What nodes tell of themselves, against what is told of the same organizations by the questions for just that: measures by
 * `organizationMeasures`, communities by `networkCommunities`.
 */
import { NODE_MEASURES } from '../../src/network/measures/of-nodes/list';
import type {
  CollaborationNetwork,
  NetworkCommunityConnection,
  OrganizationMeasures,
  OrganizationMeasuresConnection,
} from '../answers';
import { useSeed, useWorld } from '../harness';

const seed = useSeed();
const { startApi, write } = useWorld();

const MEASURES = `{
  organization { id } isPartner community ${NODE_MEASURES.map(({ name }) => name).join(' ')}
  brokerage(by: REGION) { total liaison { count z } }
}`;
const NODE = `
  key nameZh nameEn roles degree strength community measures ${MEASURES}
  entity { __typename ... on Organization { nameZh nameEn roles } ... on Platform { nameZh nameEn } ... on Industry { nameZh nameEn } ... on Role { nameZh } }`;

async function answered<Data>(query: string): Promise<Data> {
  const { data, errors } = await seed.ask<Data>(query);
  expect(errors).toBeUndefined();
  return data;
}

/** All that the two questions tell, by id. */
async function toldOf(given: string) {
  const found = await answered<{
    measures: OrganizationMeasuresConnection;
    communities: NetworkCommunityConnection;
  }>(`{
    measures: organizationMeasures(${given}first: 500) { totalCount edges { node ${MEASURES} } }
    communities: networkCommunities(${given}first: 500) {
      edges { node { number members(limit: 500) { ... on Organization { id } ... on Platform { id } } } }
    }
  }`);
  const rows = found.measures.edges.map(({ node }) => node);
  expect(rows).toHaveLength(found.measures.totalCount);
  const numbers = found.communities.edges.flatMap(({ node: { number, members } }) =>
    members.map((member) => [(member as { id: string }).id, number] as const),
  );
  return { measures: new Map(rows.map((row) => [row.organization.id, row])), communities: new Map(numbers) };
}

const expectSame = ({ nodes }: CollaborationNetwork, { measures, communities }: Awaited<ReturnType<typeof toldOf>>) => {
  for (const { key, nameZh, nameEn, roles, entity, ...node } of nodes) {
    const { __typename, ...stored } = entity as { __typename: string };
    const isOrganization = __typename === 'Organization';
    expect({ nameZh, nameEn, ...(isOrganization && { roles }) }).toEqual(stored);
    if (!isOrganization) expect(roles).toEqual([]);
    expect([key, node.measures]).toEqual([key, isOrganization ? (measures.get(key) ?? null) : null]);
    expect([key, node.community]).toEqual([key, communities.get(key) ?? null]);
  }
};

test.each([
  ['', ''],
  ['weighting: NEWMAN, ', 'cut: K_CORE, '],
  ['weighting: FRACTIONAL, minWeight: 0.3, ', ''],
  ['weighting: UNWEIGHTED, scope: { industries: ["i-a004"], includePartners: true, asOf: "2024-01-01" }, ', ''],
  ['projection: ORGANIZATION_PLATFORM, ', ''],
  ['includeIsolates: true, scope: { regions: ["r-a001"], datedOnly: true }, ', ''],
  ['directed: true, scope: { ties: [FUNDING] }, ', ''],
])('of the network (%s) each node that %sa cut leaves has the measures of the whole', async (given, cut) => {
  const { net } = await answered<{ net: CollaborationNetwork }>(
    `{ net: collaborationNetwork(${given}${cut}nodeLimit: 25) { nodeCount nodes { ${NODE} } } }`,
  );
  expect(net.nodes.length).toBeLessThan(net.nodeCount);
  const told = await toldOf(given);
  expectSame(net, told);
  for (const { degree, measures } of net.nodes) if (measures !== null) expect(measures.degree).toBe(degree);
});

test('around an organization they are of the whole network too, and null of what the scope does not hold', async () => {
  const scope = 'scope: { regions: ["r-a008"] }, ';
  const { net } = await answered<{ net: CollaborationNetwork }>(
    `{ net: egoNetwork(organization: "o-a062", ${scope}nodeLimit: 10) { nodes { ${NODE} } } }`,
  );
  expectSame(net, await toldOf(scope));
  const whole = await answered<{ net: CollaborationNetwork }>(
    `{ net: egoNetwork(organization: "o-a062", nodeLimit: 10) { nodes { ${NODE} } } }`,
  );
  expectSame(whole.net, await toldOf(''));
  // What lies beyond the one step that is shown counts.
  expect(whole.net.nodes.some(({ degree, measures }) => (measures as OrganizationMeasures).degree > degree)).toBe(true);
});

test.each(['INDUSTRY_INDUSTRY', 'ROLE_ROLE'])(
  'nodes of %s have neither measures nor a community',
  async (projection) => {
    const { net } = await answered<{ net: CollaborationNetwork }>(
      `{ net: collaborationNetwork(projection: ${projection}) { nodes { roles community measures { degree } } } }`,
    );
    expect(net.nodes.length).toBeGreaterThan(2);
    for (const node of net.nodes) expect(node).toEqual({ roles: [], community: null, measures: null });
  },
);

test('only what is selected is reckoned', async () => {
  const small = await write({
    organizations: { a: {}, b: {}, c: {} },
    collaborations: { ab: { members: ['a', 'b'] }, bc: { members: ['b', 'c'] } },
  });
  const algorithms = new Set<string>();
  const api = await startApi({ FACTS_MEMORY_MB: 0 }, (statement) => {
    for (const [, algorithm = ''] of statement.text.matchAll(/\bgds\.([\w.]+)\.stream\(/g)) algorithms.add(algorithm);
    return statement;
  });
  const asked = async (selection: string) => {
    algorithms.clear();
    const { errors } = await api.ask(
      `query ($scope: NetworkScopeInput) { collaborationNetwork(scope: $scope) { nodes { key ${selection} } } }`,
      { scope: { regions: [small.id('here')] } },
    );
    expect(errors).toBeUndefined();
    return [...algorithms];
  };
  expect(await asked('nameEn roles')).toEqual([]);
  expect(await asked('community @skip(if: true) measures @include(if: false) { degree }')).toEqual([]);
  const further = ['betweenness', 'pageRank'];
  expect(await asked(`measures { degree ${further.join(' ')} }`)).toEqual(expect.arrayContaining(further));
  const ofDegrees = await asked('measures { degree }');
  expect(ofDegrees.filter((algorithm) => further.includes(algorithm))).toEqual([]);
});
