import { fetched } from '../export/taken-along';
import { useWorld } from '../harness';
import type { Story } from '../story';
import { networkOf } from './asking';

const world = useWorld();
const { api } = world;

/** A bank funds twice, two fund each other, and of the last no funding is known. */
const FUNDINGS: Story = {
  organizations: { bank: {}, firm: {}, lab: { roles: ['RESEARCH'] }, alone: {} },
  collaborations: { together: { members: ['bank', 'alone'] } },
  ties: [
    ['lab', 'FUNDS', 'firm'],
    ['bank', 'FUNDS', 'firm', { since: '2015-01-01', until: '2016-01-01' }],
    ['bank', 'FUNDS', 'firm', { since: '2018-01-01' }],
    ['firm', 'FUNDS', 'lab'],
  ],
};
const DIRECTED = { directed: true, scope: { ties: ['FUNDING'] } };

test('edges lead from who funds to who is funded, one each way between two that fund each other', async () => {
  const { ask, name } = await networkOf(world, api, FUNDINGS);
  const { edges, nodes, ...shown } = await ask(DIRECTED);
  expect(
    edges.map(({ key, source, target, weight }) => [key, source, target, weight].map((one) => name(`${one}`))),
  ).toEqual([
    ['bank~firm', 'bank', 'firm', '2'],
    ['firm~lab', 'firm', 'lab', '1'],
    ['lab~firm', 'lab', 'firm', '1'],
  ]);
  expect(edges[0]?.evidence.map(({ since, until }) => [since, until])).toEqual([
    ['2015-01-01', '2016-01-01'],
    ['2018-01-01', null],
  ]);
  // Each other is one neighbour, and both edges count in the strength.
  expect(nodes.map(({ key, degree, strength }) => [name(key), degree, strength])).toEqual([
    ['firm', 2, 4],
    ['bank', 1, 2],
    ['lab', 1, 2],
  ]);
  expect(shown).toMatchObject({ directed: true, isolatedCount: 1, edgeCount: 3, nodeCount: 3 });
});

test('without direction the two that fund each other have one edge', async () => {
  const { ask, weights } = await networkOf(world, api, FUNDINGS);
  const shown = await ask({ scope: { ties: ['FUNDING'] } });
  expect([weights(shown), shown.directed]).toEqual([{ 'bank firm': 2, 'firm lab': 2 }, false]);
});

test('a least weight is that of each direction, and a core counts who fund each other once', async () => {
  const { ask, name } = await networkOf(world, api, FUNDINGS);
  expect((await ask({ ...DIRECTED, minWeight: 2 })).edges.map(({ key }) => name(key))).toEqual(['bank~firm']);
  const { leftOut } = await ask({ ...DIRECTED, nodeLimit: 2, cut: 'K_CORE' });
  expect(leftOut).toMatchObject({ k: 1, nodes: 1 });
});

test.each([
  ['all ties', { directed: true, scope: {} }],
  ['further ties', { directed: true, scope: { ties: ['FUNDING', 'PROJECT'] } }],
  ['another projection', { ...DIRECTED, projection: 'ROLE_ROLE' }],
])(
  'a direction of %s is refused',
  async (_what, { scope, projection = 'ORGANIZATION_ORGANIZATION' }: { scope: object; projection?: string }) => {
    const { errors } = await api.ask(
      `query ($scope: NetworkScopeInput, $projection: NetworkProjection!) {
      collaborationNetwork(scope: $scope, projection: $projection, directed: true) { nodeCount }
    }`,
      { scope, projection },
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('ties: [FUNDING]'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'directed' },
    });
  },
);

test('files keep the direction, in the words of each format', async () => {
  const { id, name } = await networkOf(world, api, FUNDINGS);
  const parameters = { regions: id('here'), ties: 'FUNDING', directed: 'true', lang: 'en' };
  const file = async (ending: string) =>
    name(await (await fetched(api.url, `/export/network.${ending}`, parameters)).text());
  expect(await file('gexf')).toContain('<graph defaultedgetype="directed"');
  expect(await file('gexf')).toContain('<edge id="lab~firm" source="lab" target="firm"');
  expect(await file('graphml')).toContain('<graph edgedefault="directed">');
  const { directed, graph, links } = JSON.parse(await file('json'));
  expect([directed, graph.direction, graph.query]).toEqual([
    true,
    'directed, from who funds to who is funded',
    expect.stringContaining('directed=true'),
  ]);
  expect(links.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`).sort()).toEqual([
    'bank firm',
    'firm lab',
    'lab firm',
  ]);
  expect(await file('net')).toMatch(/\*Arcs\r?\n/);
});
