import type { CollaborationNetwork } from '../answers';
import { useWorld } from '../harness';

const { api } = useWorld();

const network = (given: string) => `{ collaborationNetwork(${given}) { nodeCount } }`;
const egoNetwork = (given: string) => `{ egoNetwork(${given}) { nodeCount } }`;
const paths = (given: string) => `{ networkPaths(${given}) { paths { length } } }`;
const neighbours = (given: string) => `{ networkNeighbours(${given}) { totalCount } }`;
const LEADING = 'organization: "o-a062"';
const NUMBERS = Array.from({ length: 15 }, (_, number) => number);
const ENDS = 'fromOrganization: "o-a062", toOrganization: "o-a001"';

test.each([
  ['scope.regions', network('scope: { regions: ["r-a001", "威海高区"] }'), '"威海高区"'],
  ['scope.industries', network('scope: { industries: ["i-a00"] }'), 'no Industry with the id "i-a00". Did you mean'],
  [
    'scope.industries',
    network('scope: { industries: ["i-x", "r-x"] }'),
    'no Industry with any of the ids "i-x", "r-x".',
  ],
  ['scope.industries', network('scope: { industries: ["i-x"] }, projection: INDUSTRY_INDUSTRY'), '"i-x"'],
  ['scope.roles', network('scope: { roles: [] }'), 'leave `roles` out'],
  ['scope.ties', network('scope: { ties: [] }'), 'leave `ties` out'],
  ['scope.industries', network('scope: { industries: [] }'), 'leave `industries` out'],
  ['scope.regions', network('scope: { regions: [] }'), 'leave `regions` out'],
  ['scope.ties', network('scope: { ties: [PROJECT] }, projection: INDUSTRY_INDUSTRY'), 'CO_BUILDING'],
  ['scope.ties', network('scope: { ties: [FUNDING] }, projection: ORGANIZATION_PLATFORM'), 'CO_BUILDING'],
  ['scope.to', network('scope: { from: "2020-01-02", to: "2020-01-01" }'), 'before its first day'],
  ['scope.asOf', network('scope: { asOf: "2020-01-01", from: "2019-01-01" }'), 'not both'],
  ['scope.asOf', network('scope: { asOf: "2020-01-01", to: "2021-01-01" }'), 'not both'],
  ['scope.asOf', network('scope: { asOf: "2020-02-30" }'), 'not a day'],
  ['weighting', network('projection: ORGANIZATION_PLATFORM, weighting: NEWMAN'), 'NEWMAN'],
  ['minWeight', network('minWeight: -1'), '-1'],
  ['minWeight', network('minWeight: 1e400'), 'Infinity'],
  ['minWeight', 'mutation { startNetworkAnalysis(minWeight: 1e400) { id } }', 'Infinity'],
  ['scope.regions', network(`scope: { regions: ["${'r'.repeat(1_000)}"] }`), `"${'r'.repeat(80)}…"`],
  [
    'scope.regions',
    network(`scope: { regions: [${NUMBERS.map((one) => `"r-x${one}"`).join()}] }`),
    '"r-x9" and 5 more.',
  ],
  ['nodeLimit', network('nodeLimit: 1'), '2 to 10000 nodes'],
  ['nodeLimit', network('nodeLimit: 10001'), '2 to 10000 nodes'],
  ['edgeLimit', network('edgeLimit: 0'), '1 to 50000'],
  ['edgeLimit', network('edgeLimit: 50001'), '1 to 50000'],
  ['organization', egoNetwork('organization: "o-a0622"'), 'o-a062'],
  ['depth', egoNetwork(`${LEADING}, depth: 0`), '1 to 3'],
  ['depth', egoNetwork(`${LEADING}, depth: 4`), '1 to 3'],
  ['scope.regions', egoNetwork(`${LEADING}, scope: { regions: ["r-x"] }`), '"r-x"'],
  ['toOrganization', paths('fromOrganization: "o-a062", toOrganization: "o-a062"'), 'one organization'],
  ['fromOrganization', paths('fromOrganization: "o-x", toOrganization: "o-a062"'), '"o-x"'],
  ['toOrganization', paths('fromOrganization: "o-a062", toOrganization: "o-x"'), '"o-x"'],
  ['maxLength', paths(`${ENDS}, maxLength: 7`), '1 to 6'],
  ['maxLength', paths(`${ENDS}, maxLength: 0`), '1 to 6'],
  ['pathLimit', paths(`${ENDS}, pathLimit: 21`), '1 to 20'],
  ['pathLimit', paths(`${ENDS}, pathLimit: 0`), '1 to 20'],
  ['organization', neighbours('organization: "威高集团"'), '威高'],
  ['scope.industries', neighbours(`${LEADING}, scope: { industries: ["i-x"] }`), '"i-x"'],
  ['after', neighbours(`${LEADING}, after: "x"`), 'no cursor'],
  // An alias is the field's, not the argument's, and a page is refused as any other bound is.
  ['nodeLimit', '{ a: collaborationNetwork(nodeLimit: 0) { nodeCount } }', '2 to 10000 nodes'],
  ['first', '{ a: organizationMeasures(first: 0) { totalCount } }', 'a.first is 0'],
])('%s of %s is refused by name', async (argument, query, message) => {
  const { errors } = await api.ask(query);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toContain(message);
});

test('a query that fails takes no other of its request along', async () => {
  const { data, errors } = await api.ask<{ network: CollaborationNetwork }>(`{
    network: collaborationNetwork(nodeLimit: 5) { nodes { degree } }
    bad: networkNeighbours(organization: "o-x") { totalCount }
    measures: networkMeasures(scope: { regions: ["r-a001"] }, projection: ROLE_ROLE) { size { nodeCount } }
  }`);
  expect(data.network.nodes.length).toBeGreaterThan(1);
  expect(data).toMatchObject({ bad: null, measures: null });
  expect(errors?.map(({ path }) => path)).toEqual(expect.arrayContaining([['bad'], ['measures']]));
});

test('an analysis that can not be started takes no other along', async () => {
  const { data, errors } = await api.ask(`mutation {
    one: startNetworkAnalysis(scope: { regions: ["r-a001"], asOf: "1900-01-01" }, measures: [COMPONENTS]) { id }
    bad: startNetworkAnalysis(measures: []) { id }
  }`);
  expect(data).toEqual({ one: { id: expect.any(String) }, bad: null });
  expect(errors).toMatchObject([{ path: ['bad'], extensions: { argument: 'measures' } }]);
});
