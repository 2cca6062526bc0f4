import fc from 'fast-check';
import { adjacencyFrom, arcsFrom, bothWays } from '../../src/network/algorithms/adjacency';
import { brokerage } from '../../src/network/algorithms/brokerage';
import { brokerageByDefinition } from './definitions';

const ROLES = ['coordinator', 'consultant', 'gatekeeper', 'representative', 'liaison'] as const;

/** A small network: which pairs are tied, with direction or without, and the group of each node, of which some have none. */
const network = (maxNodes: number, groups: (string | null)[]) =>
  fc.integer({ min: 1, max: maxNodes }).chain((order) =>
    fc.record({
      groups: fc.array(fc.constantFrom(...groups), { minLength: order, maxLength: order }),
      tied: fc.array(fc.boolean(), { minLength: order * order, maxLength: order * order }),
      directed: fc.boolean(),
    }),
  );

function read({ groups, tied, directed }: { groups: (string | null)[]; tied: boolean[]; directed: boolean }) {
  const order = groups.length;
  const isTied = (a: number, b: number) =>
    a !== b && tied[directed ? a * order + b : Math.min(a, b) * order + Math.max(a, b)]!;
  const nodes = groups.map((_, node) => node);
  const pairs = nodes.flatMap((a) =>
    nodes.filter((b) => (directed || a < b) && isTied(a, b)).map((b) => [a, b] as const),
  );
  const lists = {
    nodes,
    sources: pairs.map(([a]) => a),
    targets: pairs.map(([, b]) => b),
    weights: pairs.map(() => 1),
  };
  return { nodes, isTied, arcs: directed ? arcsFrom(lists) : bothWays(adjacencyFrom(lists)), groups };
}

/** All ways to deal the values out among their places. */
function orders<Value>(values: Value[]): Value[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    orders(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  );
}

test('every count is that of the definition, node by node', () => {
  fc.assert(
    fc.property(network(9, ['a', 'b', 'c', null]), (drawn) => {
      const { nodes, isTied, arcs, groups } = read(drawn);
      const all = brokerage(arcs, groups);
      for (const node of nodes) {
        if (groups[node] === null) {
          expect(all[node]).toBeNull();
          continue;
        }
        const counts = brokerageByDefinition(isTied, groups, node);
        expect(Object.fromEntries(ROLES.map((role) => [role, all[node]![role].count]))).toEqual(counts);
        expect(all[node]!.total).toBe(ROLES.reduce((sum, role) => sum + counts[role], 0));
      }
    }),
  );
});

test('what is expected is the mean over all ways to deal out the groups of the others, and z follows from their spread', () => {
  fc.assert(
    fc.property(network(6, ['a', 'b', 'c']), (drawn) => {
      const { nodes, isTied, arcs, groups } = read(drawn);
      const all = brokerage(arcs, groups);
      for (const node of nodes) {
        const dealt = orders(groups.filter((_, other) => other !== node)).map((others) =>
          brokerageByDefinition(isTied, [...others.slice(0, node), groups[node]!, ...others.slice(node)], node),
        );
        for (const role of ROLES) {
          const counts = dealt.map((one) => one[role]);
          const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
          const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
          const { count, expected, z } = all[node]![role];
          expect(expected).toBeCloseTo(mean, 9);
          if (variance < 1e-9) expect(z).toBeNull();
          else expect(z).toBeCloseTo((count - mean) / Math.sqrt(variance), 6);
        }
      }
    }),
    { numRuns: 60 },
  );
});
