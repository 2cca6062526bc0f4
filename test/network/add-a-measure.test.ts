import type * as nodeMeasures from '../../src/network/measures/of-nodes/list';
import type { NodeMeasure } from '../../src/network/measures/of-nodes/node-measure';
import type * as wholeMeasures from '../../src/network/measures/of-whole/list';
import type { AnalysedOrganization, Connection, Edge, OrganizationMeasures } from '../answers';
import { fetched, rowsOf } from '../export/taken-along';
import { type Answers, type Api, useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { succeeded } from './analyses';

// What a newcomer writes to add a measure: one object in the list. All else of the program is as it is.

jest.mock('../../src/network/measures/of-nodes/list', () => {
  const list: typeof nodeMeasures = jest.requireActual('../../src/network/measures/of-nodes/list');
  const triangleCount: NodeMeasure = {
    name: 'triangleCount',
    term: '三角数',
    meaning: 'in how many triangles of ties it is',
    unit: 'Int',
    algorithm: 'triangleCount',
    column: 'triangleCount',
    inProcess: 'Triangles',
    analysis: { asked: 'in how many triangles of ties each is' },
  };
  return { ...list, NODE_MEASURES: [...list.NODE_MEASURES, triangleCount] };
});

jest.mock('../../src/network/measures/of-whole/list', () => {
  const list: typeof wholeMeasures = jest.requireActual('../../src/network/measures/of-whole/list');
  const { wholeMeasure } = jest.requireActual('../../src/network/measures/of-whole/whole-measure');
  const { degree } = jest.requireActual('../../src/network/measures/of-nodes/degree');
  const centralization = wholeMeasure({
    name: 'centralization',
    description: '中心势: how far all ties meet at one node',
    by: [degree],
    answer: {
      name: 'NetworkCentralization',
      description: '中心势: how far all ties of a network meet at one node',
      fields: { highest: { unit: 'Int', description: '最高度: the degree of the node of the most ties' } },
    },
    of: async ({ engine }: Parameters<(typeof list.WHOLE_MEASURES)[number]['of']>[0]) => ({
      highest: Math.max(...(await engine.values(degree))),
    }),
  });
  return { ...list, WHOLE_MEASURES: [...list.WHOLE_MEASURES, centralization] };
});

const { write, startApi } = useWorld();
let api: Api;
/** A triangle and one more, tied to a corner of it. */
let network: SmallWorld;

beforeAll(async () => {
  api = await startApi();
  network = await write({
    organizations: { a: {}, b: {}, c: {}, d: {} },
    collaborations: { abc: { members: ['a', 'b', 'c'] }, cd: { members: ['c', 'd'] } },
  });
});

const TRIANGLES = { a: 1, b: 1, c: 1, d: 0 };
const scope = () => ({ regions: [network.id('here')] });

async function answered<Data = Answers>(query: string, variables: object) {
  const { data, errors } = await api.ask<Data>(query, { ...variables });
  expect(errors).toBeUndefined();
  return data;
}

test('a measure of organizations is a field that says what it is, and an order', async () => {
  const { __type, organizationMeasures } = await answered<{
    __type: { fields: unknown };
    organizationMeasures: Connection<Edge<OrganizationMeasures & { triangleCount: number }>>;
  }>(
    `query ($scope: NetworkScopeInput) {
      __type(name: "OrganizationMeasures") { fields { name description } }
      organizationMeasures(scope: $scope, orderBy: { field: TRIANGLE_COUNT, direction: ASC }) {
        edges { node { organization { id } triangleCount } }
      }
    }`,
    { scope: scope() },
  );
  expect(__type.fields).toContainEqual({
    name: 'triangleCount',
    description: '三角数: in how many triangles of ties it is',
  });
  const nodes = organizationMeasures.edges.map(({ node }) => node);
  expect(nodes.map(({ organization, triangleCount }) => [network.name(organization.id), triangleCount])).toEqual([
    ['d', 0],
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]);
});

test('an analysis reckons it, shows it and has it as a column', async () => {
  const id = await succeeded(api, { scope: scope(), measures: ['TRIANGLE_COUNT'] });
  const { networkAnalysis } = await answered<{
    networkAnalysis: { result: { organizations: Connection<Edge<AnalysedOrganization & { triangleCount: number }>> } };
  }>(
    `query ($id: ID!) {
      networkAnalysis(id: $id) { result { organizations(orderBy: { field: TRIANGLE_COUNT }) { edges { node { key triangleCount } } } } }
    }`,
    { id },
  );
  const shown = networkAnalysis.result.organizations.edges.map(({ node }) => [
    network.name(node.key),
    node.triangleCount,
  ]);
  expect(Object.fromEntries(shown)).toEqual(TRIANGLES);
  expect(shown.at(-1)).toEqual(['d', 0]);

  const response = await fetched(api.url, '/export/network-analysis.csv', { id });
  const rows = await rowsOf(response);
  expect(Object.fromEntries(rows.map((row) => [network.name(row.id!), Number(row.triangle_count)]))).toEqual(TRIANGLES);
});

test('a measure of the whole is a field with a type of its own, of a network and of each point of its trend', async () => {
  const { networkMeasures, networkTrend } = await answered(
    `query ($scope: NetworkScopeInput) {
      networkMeasures(scope: $scope) { centralization { highest } }
      networkTrend(scope: $scope, from: "2020-01-01", to: "2020-01-01", step: YEAR) {
        points { measures { centralization { highest } } }
      }
    }`,
    { scope: scope() },
  );
  expect(networkMeasures).toEqual({ centralization: { highest: 3 } });
  expect(networkTrend.points).toEqual([{ measures: { centralization: { highest: 3 } } }]);
});
