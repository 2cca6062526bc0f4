import type { AnalysedOrganization, OrganizationMeasures } from '../answers';
import { fetched, rowsOf } from '../export/taken-along';
import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { start, succeeded } from './analyses';

const { api, write } = useWorld();
let world: SmallWorld;

beforeAll(async () => {
  world = await write({
    organizations: { bank: {}, fund: {}, firm: {}, lab: {}, shop: {}, alone: {} },
    collaborations: { together: { members: ['bank', 'alone'] } },
    ties: [
      ['bank', 'FUNDS', 'firm', { since: '2015-01-01', until: '2016-01-01' }],
      ['bank', 'FUNDS', 'firm', { since: '2018-01-01' }],
      ['fund', 'FUNDS', 'firm'],
      ['firm', 'FUNDS', 'lab'],
      ['lab', 'FUNDS', 'firm'],
      ['lab', 'FUNDS', 'shop'],
      ['lab', 'FUNDS', 'shop'],
    ],
  });
});

const scope = () => ({ regions: [world.id('here')], ties: ['FUNDING'] });
const MEASURES = ['COMMUNITIES', 'PAGE_RANK', 'CORE_NUMBER', 'CLUSTERING', 'COMPONENTS'];
const VALUES =
  'organization { id } degree strength pageRank coreNumber clustering community inDegree outDegree inStrength outStrength';
const PROVENANCE = 'provenance { graphHash methods { measure algorithm library } }';
const ASKED =
  'scope: $scope, weighting: $weighting, minWeight: $minWeight, directed: $directed, includeIsolates: $includeIsolates';
const BOTH = `query (
  $id: ID!, $scope: NetworkScopeInput, $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0, $directed: Boolean! = true,
  $includeIsolates: Boolean! = false
) {
  networkAnalysis(id: $id) {
    directed
    result {
      nodeCount edgeCount totalWeight modularity componentCount ${PROVENANCE}
      organizations { edges { node { ${VALUES} } } }
    }
  }
  networkMeasures(${ASKED}) {
    directed size { nodeCount edgeCount totalWeight } modularity { value } components { count } ${PROVENANCE}
  }
  organizationMeasures(${ASKED}) { ${PROVENANCE} edges { node { ${VALUES} } } }
}`;

/** Sums differ in their last digits by the order of what is summed. */
const rounded = (found: unknown) =>
  JSON.parse(JSON.stringify(found, (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)));

const byName = ({ edges }: { edges: { node: AnalysedOrganization | OrganizationMeasures }[] }) =>
  Object.fromEntries(edges.map(({ node: { organization, ...values } }) => [world.name(organization!.id), values]));

async function both(asked: object) {
  const about = { scope: scope(), directed: true, ...asked };
  const id = await succeeded(api, { ...about, measures: MEASURES });
  const { data, errors } = await api.ask(BOTH, { id, ...about });
  expect(errors).toBeUndefined();
  const { directed, result } = data.networkAnalysis;
  const { organizations, provenance, ...whole } = result!;
  const { networkMeasures, organizationMeasures } = data;
  const { size, modularity, components } = networkMeasures;
  return {
    id,
    analysed: { ...whole, directed, hash: provenance.graphHash, organizations: byName(organizations) },
    measured: {
      ...size,
      modularity: modularity!.value,
      componentCount: components!.count,
      directed: networkMeasures.directed,
      hash: networkMeasures.provenance.graphHash,
      organizations: byName(organizationMeasures),
    },
    methods: [provenance.methods, organizationMeasures.provenance.methods],
  };
}

test.each([
  ['as they are', {}, { nodeCount: 5, edgeCount: 5 }],
  ['each pair once', { weighting: 'UNWEIGHTED' }, { nodeCount: 5, edgeCount: 5 }],
  ['of twice or more each way', { minWeight: 2 }, { nodeCount: 4, edgeCount: 2 }],
  ['with isolates', { includeIsolates: true }, { nodeCount: 6, edgeCount: 5 }],
  ['of which there are none, with isolates', { minWeight: 9, includeIsolates: true }, { nodeCount: 6, edgeCount: 0 }],
  ['of which there are none', { minWeight: 9 }, { nodeCount: 0, edgeCount: 0 }],
  ['without direction', { directed: false }, { nodeCount: 5, edgeCount: 4 }],
])('of fundings %s an analysis comes to what the measures of a request are', async (_what, asked, counts) => {
  const { analysed, measured } = await both(asked);
  expect(rounded(analysed)).toEqual(rounded(measured));
  expect(analysed).toMatchObject(counts);
});

test('by whom and whom each funds, how often, and whom a walk along the fundings comes by', async () => {
  const { organizations } = (await both({})).analysed;
  const arcs = Object.entries(organizations).map(([name, { inDegree, outDegree, inStrength, outStrength }]) => [
    name,
    [inDegree, outDegree, inStrength, outStrength],
  ]);
  expect(Object.fromEntries(arcs)).toEqual({
    bank: [0, 1, 0, 2],
    fund: [0, 1, 0, 1],
    firm: [3, 1, 4, 1],
    lab: [1, 2, 1, 3],
    shop: [1, 0, 2, 0],
  });
  expect(organizations.firm!.pageRank).toBeGreaterThan(organizations.bank!.pageRank!);
});

test('each measure says by what it was reckoned, those that go by direction as they are at once', async () => {
  const [analysed, measured] = (await both({})).methods;
  for (const name of ['pageRank', 'inDegree', 'outDegree', 'inStrength', 'outStrength']) {
    const of = (methods: { measure: string }[] = []) => methods.filter(({ measure }) => measure === name);
    expect(of(analysed)).toHaveLength(1);
    expect(of(analysed)).toEqual(of(measured));
  }
});

const inOrder = (id: string, field: string) =>
  api.ask(
    `query ($id: ID!, $field: NetworkAnalysisOrder!) { networkAnalysis(id: $id) { result {
      organizations(orderBy: { field: $field }) { edges { node { organization { id } } } }
    } } }`,
    { id, field },
  );

test('organizations come in the order of what direction has, which one without direction has not', async () => {
  const { id } = await both({});
  const { data } = await inOrder(id, 'OUT_STRENGTH');
  const names = data.networkAnalysis.result!.organizations.edges.map(({ node }) => world.name(node.organization!.id));
  expect([names.slice(0, 2), names.at(-1)]).toEqual([['lab', 'bank'], 'shop']);

  const { errors } = await inOrder(await succeeded(api, { scope: scope() }), 'IN_DEGREE');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('ask for it with `directed`, or take DEGREE'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy.field' },
  });
});

test('its file has what direction has, and says how to ask for the same again', async () => {
  const { id } = await both({});
  const rows = await rowsOf(await fetched(api.url, '/export/network-analysis.csv', { id }));
  expect(rows.map((row) => [world.name(row.id!), row.in_degree, row.out_strength])).toContainEqual(['firm', '3', '1']);
  const about = await fetched(api.url, '/export/network-analysis.csv', { id, table: 'about' });
  expect(await about.text()).toContain('""directed"":true');
});

test.each([
  ['all ties', () => ({ regions: [world.id('here')] })],
  ['further ties', () => ({ ...scope(), ties: ['FUNDING', 'PROJECT'] })],
])('a direction of %s is refused as it is at once', async (_what, asked) => {
  const refused = await start(api, { scope: asked(), directed: true });
  const atOnce = await api.ask(
    'query ($scope: NetworkScopeInput) { networkMeasures(scope: $scope, directed: true) { directed } }',
    { scope: asked() },
  );
  expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'directed' } });
  expect(refused.errors?.[0]?.message).toBe(atOnce.errors?.[0]?.message);
});
