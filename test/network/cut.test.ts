import { cypher } from '../../src/database/cypher';
import { useWorld } from '../harness';
import { networkOf } from './asking';

const world = useWorld();
const { graph, api } = world;

/**
 * A triangle a b c, another d e f joined to it by c d, and g tied to a by more than all others. Weights: a g 4, d e 3,
 * a b 2, all others 1.
 */
async function twoTriangles() {
  const edges = { ab: 2, ac: 1, bc: 1, cd: 1, de: 3, df: 1, ef: 1, ag: 4 };
  const collaborations = Object.entries(edges).flatMap(([ends, times]) =>
    Array.from(
      { length: times },
      (_, index) => [`${ends}${index}`, { members: [...ends] }] as [string, { members: string[] }],
    ),
  );
  return networkOf(world, api, {
    organizations: Object.fromEntries([...'abcdefg'].map((name) => [name, {}])),
    collaborations: Object.fromEntries(collaborations),
  });
}

/** Organizations that nothing ties. */
const CROWD = cypher`
  MATCH (region:Region {id: $region})
  UNWIND range(1, toInteger($size)) AS number
  CREATE (:Organization {id: $prefix + number, nameZh: 'x', aliases: [], kind: 'ENTERPRISE', roles: []})
    -[:LOCATED_IN]->(region)`;

test.each([
  ['STRONGEST_TIES', 7, 'abcdefg', { nodes: 0, edges: 0, rule: null, k: null, strongest: null }],
  ['STRONGEST_TIES', 6, 'abcdeg', { nodes: 1, edges: 2, rule: 'STRONGEST_TIES', k: null, strongest: 1 }],
  ['STRONGEST_TIES', 5, 'abdeg', { nodes: 2, edges: 5, rule: 'STRONGEST_TIES', k: null, strongest: 1 }],
  // The pair of d and e no longer fits, and nothing weaker is taken in its place.
  ['STRONGEST_TIES', 3, 'ag', { nodes: 5, edges: 7, rule: 'STRONGEST_TIES', k: null, strongest: 3 }],
  ['K_CORE', 7, 'abcdefg', { nodes: 0, rule: null, k: null }],
  ['K_CORE', 6, 'abcdef', { nodes: 1, edges: 1, rule: 'K_CORE', k: 2, strongest: 4 }],
  // The innermost core has six; of these the strongest.
  ['K_CORE', 4, 'abde', { nodes: 3, edges: 6, rule: 'K_CORE', k: 2, strongest: 4 }],
])('%s with %i nodes at most leaves %s', async (cut, nodeLimit, kept, leftOut) => {
  const { ask, name } = await twoTriangles();
  const shown = await ask({ cut, nodeLimit });
  expect(shown.nodes.map(({ key }) => name(key)).sort()).toEqual([...kept]);
  expect(shown.leftOut).toMatchObject(leftOut);
  expect([shown.nodeCount, shown.edgeCount]).toEqual([7, 8]);
  expect(shown.nodes.length + shown.leftOut.nodes).toBe(7);
  expect(shown.edges.length + shown.leftOut.edges).toBe(8);
  const ends = shown.edges.flatMap(({ source, target }) => [name(source), name(target)]);
  expect([...kept]).toEqual(expect.arrayContaining(ends));
});

test('of more than 10,000 organizations those are reckoned that have the most relationships', async () => {
  const { ask, id, weights } = await twoTriangles();
  await graph.write((transaction) => transaction.run(CROWD, { prefix: id('x'), region: id('here'), size: 9_997 }));
  // Seven and 9,997: g and f, tied once or twice, still stand before those that nothing ties, of which four are left out.
  const shown = await ask();
  expect(weights(shown)).toMatchObject({ 'a g': 4, 'e f': 1 });
  expect(shown).toMatchObject({ nodeCount: 7, isolatedCount: 9_993, leftOut: { unreckoned: 4, nodes: 0 } });
  expect(shown.leftOut.textZh).toBe('范围过大，关系最少的4个机构未计入。没有裁去任何节点或边。');
  expect(shown.leftOut.textEn).toContain('its 4 organizations with the fewest relationships are not reckoned');

  const { data, errors } = await api.ask(
    `query ($region: ID!, $scope: NetworkScopeInput) {
      roleMixing(scope: $scope) { unreckoned }
      roleHeptagon(scope: { region: $region }) { unreckoned }
      networkTrend(scope: $scope, from: "2020-01-01", to: "2020-01-01", step: YEAR) { unreckoned }
    }`,
    { region: id('here'), scope: { regions: [id('here')] } },
  );
  expect(errors).toBeUndefined();
  const unreckoned = 4;
  expect(data).toEqual({ roleMixing: { unreckoned }, roleHeptagon: { unreckoned }, networkTrend: { unreckoned } });
});

test.each([
  ['STRONGEST_TIES', ['INDUSTRY', 'USER'], null],
  // What a role is tied to itself by makes it no neighbour.
  ['K_CORE', ['GOVERNMENT', 'INDUSTRY'], 1],
])('%s leaves of roles, some tied to themselves, %j', async (cut, kept, k) => {
  const { ask } = await networkOf(world, api, {
    organizations: {
      ...Object.fromEntries(['i', 'j'].map((name) => [name, { roles: ['INDUSTRY'] }])),
      ...Object.fromEntries(['u', 'v'].map((name) => [name, { roles: ['USER'] }])),
      g: { roles: ['GOVERNMENT'] },
    },
    collaborations: Object.fromEntries(
      ['ij', 'ij', 'ij', 'uv', 'uv', 'gi'].map((members, index) => [`${index}`, { members: [...members] }]),
    ),
  });
  const { nodes, leftOut } = await ask({ projection: 'ROLE_ROLE', cut, nodeLimit: 2 });
  expect(nodes.map(({ key }) => key).sort()).toEqual(kept);
  expect(leftOut).toMatchObject({ nodes: 1, rule: cut, k });
});

test('degree and strength are those of the whole network', async () => {
  const { ask, name } = await twoTriangles();
  const { nodes } = await ask({ nodeLimit: 2 });
  const told = nodes.map(({ key: id, degree, strength }) => [name(id), degree, strength]);
  expect(told).toEqual([
    ['a', 3, 7],
    ['g', 1, 4],
  ]);
});

test('of more edges than asked for the strongest are shown', async () => {
  const { ask, name } = await twoTriangles();
  const shown = await ask({ edgeLimit: 3 });
  expect(shown.edges.map(({ key }) => name(key))).toEqual(['a~g', 'd~e', 'a~b']);
  expect(shown.nodes).toHaveLength(7);
  expect(shown.leftOut).toMatchObject({ nodes: 0, edges: 5, edgesAmongShown: 5, rule: null, strongest: 1 });
});

test('more than 10,000 edges are given where asked', async () => {
  const members = Array.from({ length: 150 }, (_, number) => `m${number}`);
  const { id } = await networkOf(world, api, {
    organizations: Object.fromEntries(members.map((name) => [name, {}])),
    collaborations: { all: { members } },
  });
  const edgesOf = async (edgeLimit: number) => {
    const { data, errors } = await api.ask(
      `query ($scope: NetworkScopeInput, $edgeLimit: Int!) {
        collaborationNetwork(scope: $scope, edgeLimit: $edgeLimit) { edgeCount edges { key } leftOut { edges } }
      }`,
      { scope: { regions: [id('here')] }, edgeLimit },
    );
    expect(errors).toBeUndefined();
    const { edges, ...told } = data.collaborationNetwork;
    return { ...told, given: new Set(edges.map(({ key }) => key)).size };
  };
  const edgeCount = (150 * 149) / 2;
  expect(await edgesOf(50_000)).toEqual({ edgeCount, given: edgeCount, leftOut: { edges: 0 } });
  expect(await edgesOf(10_500)).toEqual({ edgeCount, given: 10_500, leftOut: { edges: edgeCount - 10_500 } });
});

test.each([
  // Of the eight edges two go with f, and of the six among the others three more.
  [{ nodeLimit: 6 }, 5, 3],
  // Of the seven of the core three.
  [{ nodeLimit: 6, cut: 'K_CORE' }, 5, 4],
  [{ nodeLimit: 4, cut: 'K_CORE', edgeLimit: 1 }, 7, 1],
])('tells edges that go with a node from those cut among the nodes shown, with %j', async (variables, edges, among) => {
  const { ask } = await twoTriangles();
  const { leftOut } = await ask({ edgeLimit: 3, ...variables });
  expect(leftOut).toMatchObject({ edges, edgesAmongShown: among });
  const most = (variables as { edgeLimit?: number }).edgeLimit ?? 3;
  expect(leftOut.textZh).toContain(`所示节点之间的边只显示最强的${most}条，为此裁去${among}条。`);
  expect(leftOut.textEn).toContain(`only the ${most} strongest are shown; ${among} are left out for that.`);
  expect((await ask({ ...variables, edgeLimit: 2000 })).leftOut).toMatchObject({ edgesAmongShown: 0 });
});

test.each([
  [{}, '没有裁去任何节点或边。', 'Nothing is left out.'],
  [
    { edgeLimit: 3 },
    '所示节点之间的边只显示最强的3条，为此裁去5条。共裁去0个节点、5条边，其中最强的边权为1。',
    'Of the edges among these nodes only the 3 strongest are shown; 5 are left out for that.',
  ],
  [
    { nodeLimit: 6 },
    '最多显示6个节点，从最强的边起逐边取其节点。共裁去1个节点、2条边',
    'Of more than 6 nodes those of the strongest edges are shown, taken edge by edge. ' +
      'Left out in all are 1 nodes and 2 edges, the strongest of weight 1.',
  ],
  [
    { nodeLimit: 6, cut: 'K_CORE' },
    '最多显示6个节点，显示2-核：其中每个节点至少与2个其他节点相连。',
    'Of more than 6 nodes the 2-core is shown, in which each is tied to 2 others or more.',
  ],
  [{ nodeLimit: 4, cut: 'K_CORE' }, '2-核仍超出', 'Even the 2-core has more than 4 nodes'],
])('says in words what %j leaves out', async (variables, zh, en) => {
  const { ask } = await twoTriangles();
  const { leftOut } = await ask(variables);
  expect(leftOut.textZh).toContain(zh);
  expect(leftOut.textEn).toContain(en);
});
