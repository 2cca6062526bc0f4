import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import pagerank from 'graphology-metrics/centrality/pagerank';
import type { AnalysedOrganization } from '../answers';
import { type Answer, useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { succeeded } from './analyses';

/** Of these days nothing is known besides: a window of them is a network of the test's own without a region, all of it. */
const SCOPE = { from: '1203-01-01', to: '1203-12-31', datedOnly: true };
const WITHIN = { since: '1203-01-01', until: '1203-07-01' };
const AFTER = { since: '1204-01-01', until: '1204-07-01' };

/** Numbers from 0 to 1 that look random and are the same each time. */
function* chances(): Generator<number, never> {
  for (let state = 1; ; state = (state * 48_271) % 0x7fff_ffff) yield state / 0x7fff_ffff;
}

/** Who works together: 38 groups of 30 to 49 out of 500, the first of whom are in more of them, and a few apart. */
function groups(): string[][] {
  const chance = chances();
  const large = Array.from({ length: 38 }, (_, group) => {
    const members = new Set<string>();
    while (members.size < 30 + (group % 20)) members.add(`m${Math.floor(500 * chance.next().value ** 1.3)}`);
    return [...members];
  });
  const apart = Array.from({ length: 9 }, (_, index) => `apart${index}`);
  return [
    ...large,
    apart,
    apart.slice(0, 4),
    ['twice one', 'twice other'],
    ['twice one', 'twice other'],
    ['once', 'only'],
  ];
}

const GROUPS = groups();

/** What two members share, group by group. */
function expectedNetwork(weightOf: (size: number) => number, minWeight: number): UndirectedGraph {
  const weights = new Map<string, number>();
  for (const members of GROUPS) {
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        const ends = [one, other].sort().join('|');
        weights.set(ends, (weights.get(ends) ?? 0) + weightOf(members.length));
      }
    }
  }
  const graph = new UndirectedGraph();
  for (const [ends, weight] of weights) {
    if (weight >= minWeight) graph.mergeEdge(...(ends.split('|') as [string, string]), { weight });
  }
  return graph;
}

function pairsOnce(): UndirectedGraph {
  const graph = expectedNetwork(() => 1, 0);
  graph.updateEachEdgeAttributes(() => ({ weight: 1 }));
  return graph;
}

const { api, write } = useWorld();
let network: SmallWorld;

beforeAll(async () => {
  const names = [...new Set(GROUPS.flat())];
  const collaborations = Object.fromEntries(GROUPS.map((members, index) => [`group ${index}`, { ...WITHIN, members }]));
  network = await write({
    organizations: Object.fromEntries(names.map((name) => [name, {}])),
    collaborations: { ...collaborations, later: { ...AFTER, members: ['once', 'm0', 'apart0'] } },
  } satisfies Story);
});

const RESULT = `query ($id: ID!, $after: String) {
  networkAnalysis(id: $id) { result {
    nodeCount edgeCount totalWeight componentCount
    organizations(first: 500, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { organization { id } degree strength pageRank } }
    }
  } }
}`;

/** The network analysed, with the values of all its organizations by their names. */
async function analysed(asked: object) {
  const id = await succeeded(api, { scope: SCOPE, measures: ['PAGE_RANK', 'COMPONENTS'], ...asked });
  const values = new Map<string, Pick<AnalysedOrganization, 'degree' | 'strength' | 'pageRank'>>();
  for (let after: string | null = null; ; ) {
    const answer: Answer = await api.ask(RESULT, { id, after });
    expect(answer.errors).toBeUndefined();
    const { organizations, ...whole } = answer.data.networkAnalysis.result!;
    for (const { node } of organizations.edges) {
      const { organization, ...rest } = node;
      values.set(network.name(organization!.id), rest);
    }
    if (!organizations.pageInfo.hasNextPage) return { whole, values };
    after = organizations.pageInfo.endCursor;
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const strengthIn = (graph: UndirectedGraph, node: string) =>
  sum(graph.mapEdges(node, (_, { weight }) => weight as number));

test.each([
  ['all edges', { weighting: 'NEWMAN' }, expectedNetwork((size) => 1 / (size - 1), 0)],
  ['those of twice or more', { minWeight: 2 }, expectedNetwork(() => 1, 2)],
  ['each pair once', { weighting: 'UNWEIGHTED' }, pairsOnce()],
])('a network of very many ties is taken in whole: %s', async (_, asked, graph) => {
  const { whole, values } = await analysed(asked);
  const { nodeCount, edgeCount, totalWeight, componentCount } = whole;
  expect({ nodeCount, edgeCount, componentCount }).toEqual({
    nodeCount: graph.order,
    edgeCount: graph.size,
    componentCount: connectedComponents(graph).length,
  });
  expect(totalWeight).toBeCloseTo(sum(graph.mapEdges((_edge, { weight }) => weight)), 6);
  const degrees = [...values].map(([name, { degree }]) => [name, degree]);
  expect(Object.fromEntries(degrees)).toEqual(Object.fromEntries(graph.mapNodes((node) => [node, graph.degree(node)])));
  for (const [name, { strength }] of values) expect(strength).toBeCloseTo(strengthIn(graph, name), 9);
});

test.each([0, 2])(
  'with isolates the same edges of weight %i or more stand among all organizations',
  async (minWeight) => {
    const graph = expectedNetwork(() => 1, minWeight);
    const { whole, values } = await analysed({ minWeight, includeIsolates: true });
    expect(whole.edgeCount).toBe(graph.size);
    expect(whole.nodeCount).toBe(values.size);
    const ours = [...new Set(GROUPS.flat())];
    // Others of other tests are among them: the scope has no region.
    expect(whole.componentCount).toBe(connectedComponents(graph).length + whole.nodeCount - graph.order);
    expect(ours.map((name) => [name, values.get(name)?.degree])).toEqual(
      ours.map((name) => [name, graph.hasNode(name) ? graph.degree(name) : 0]),
    );
  },
);

test('the ranks of more than 20,000 edges, reckoned less finely, differ by 0.2 % at most from those that move no more', async () => {
  const graph = expectedNetwork((size) => 1 / (size - 1), 0);
  expect(graph.size).toBeGreaterThan(20_000);
  const { values } = await analysed({ weighting: 'NEWMAN' });
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 1_000, tolerance: 1e-12 });
  const differences = [...values].map(([name, { pageRank }]) => Math.abs(pageRank! / (ranks[name] as number) - 1));
  expect(differences).toHaveLength(graph.order);
  expect(Math.max(...differences)).toBeLessThan(0.002);
  expect(sum([...values.values()].map(({ pageRank }) => pageRank!))).toBeCloseTo(1, 9);
});
