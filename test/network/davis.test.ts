import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { EVENTS, GOLDEN, WOMEN } from './golden/southern-women';

const { api, write } = useWorld();

/** The edges by a weighting; NetworkX's own projection is unweighted, and has the same pairs. */
const goldenBy = (weighting: (typeof WEIGHTINGS)[number]): [string, string, number][] =>
  weighting === 'UNWEIGHTED' ? GOLDEN.COUNT.map(([a, b]) => [a, b, 1]) : GOLDEN[weighting];
const WEIGHTINGS = ['COUNT', 'NEWMAN', 'FRACTIONAL', 'UNWEIGHTED'] as const;
let davis: SmallWorld;

beforeAll(async () => {
  davis = await write({
    organizations: Object.fromEntries(WOMEN.map((name) => [name, {}])),
    collaborations: Object.fromEntries(Object.entries(EVENTS).map(([name, members]) => [name, { members }])),
  });
});

const NETWORK = `query ($regions: [ID!], $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0, $nodeLimit: Int! = 500, $cut: NetworkCut! = K_CORE) {
  collaborationNetwork(scope: { regions: $regions }, weighting: $weighting, minWeight: $minWeight, nodeLimit: $nodeLimit, cut: $cut) {
    nodeCount edgeCount isolatedCount
    nodes { key degree strength }
    edges { key source target weight tieCount evidence { weight size collaboration { id } } }
    leftOut { nodes edges rule k strongest }
  }
}`;

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await api.ask(NETWORK, { regions: [davis.id('here')], ...variables });
  expect(errors).toBeUndefined();
  return data.collaborationNetwork;
}

test.each(WEIGHTINGS)('the edges weighted by %s are those of NetworkX', async (weighting) => {
  const { nodeCount, edgeCount, edges } = await ask({ weighting });
  const golden = goldenBy(weighting);
  expect([nodeCount, edgeCount]).toEqual([WOMEN.length, golden.length]);
  const told = new Map(
    edges.map(({ source, target, weight }) => [[source, target].map(davis.name).sort().join(' '), weight]),
  );
  for (const [a, b, weight] of golden) expect([a, b, told.get(`${a} ${b}`)]).toEqual([a, b, expect.closeTo(weight, 9)]);
});

test.each(WEIGHTINGS)('by %s the evidence of an edge adds up to its weight', async (weighting) => {
  const { edges } = await ask({ weighting });
  for (const { source, target, weight, tieCount, evidence } of edges) {
    expect(evidence).toHaveLength(tieCount);
    expect(evidence.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(weight, 9);
    for (const { collaboration, size } of evidence) {
      const women = EVENTS[davis.name(collaboration?.id as string)];
      expect(women).toEqual(expect.arrayContaining([davis.name(source), davis.name(target)]));
      expect(size).toBe(women?.length);
    }
  }
});

test.each([
  { nodeLimit: 15, kept: 15, leftOut: { nodes: 0, edges: 0, rule: null, k: null, strongest: null } },
  { nodeLimit: 14, kept: 14, leftOut: { nodes: 1, rule: 'K_CORE', k: 3 } },
  { nodeLimit: 13, kept: 13, leftOut: { nodes: 2, rule: 'K_CORE', k: 5 } },
])(
  'of the women who share three events, $nodeLimit at most are the core that stays',
  async ({ nodeLimit, kept, leftOut }) => {
    const core = Object.entries(GOLDEN.sharingThree.cores).filter(([, number]) => number >= (leftOut.k ?? 1));
    expect(core).toHaveLength(kept);
    const shown = await ask({ minWeight: 3, nodeLimit });
    expect([shown.nodeCount, shown.isolatedCount]).toEqual([15, 3]);
    const ids = shown.nodes.map(({ key }) => key);
    expect(ids.map(davis.name).sort()).toEqual(core.map(([name]) => name).sort());
    expect(shown.leftOut).toMatchObject(leftOut);
    expect(shown.edges).toHaveLength(shown.edgeCount - shown.leftOut.edges);
    for (const { source, target } of shown.edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
  },
);
