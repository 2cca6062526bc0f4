import fc from 'fast-check';
import { adjacencyFrom } from '../../src/network/algorithms/adjacency';
import { componentDiameters } from '../../src/network/algorithms/diameter';
import { groupModularity } from '../../src/network/algorithms/group-modularity';
import { twoModeClustering } from '../../src/network/algorithms/two-mode-clustering';
import { ofTies } from './definitions';

/** Ties of a small network: two places and a weight each. */
const ties = (order: number, most: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 4 })), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      maxLength: most,
    })
    .map((all) => all.filter(([a, b]) => a !== b));

const network = fc
  .integer({ min: 1, max: 14 })
  .chain((order) => fc.record({ order: fc.constant(order), ties: ties(order, 2 * order) }));

/** The distances between all nodes as the shortest of all ways (Floyd and Warshall). */
function allDistances(order: number, tied: readonly (readonly [number, number, number])[]): number[][] {
  const from = Array.from({ length: order }, (_, a) =>
    Array.from({ length: order }, (__, b) => (a === b ? 0 : Infinity)),
  );
  for (const [a, b] of tied) {
    from[a]![b] = 1;
    from[b]![a] = 1;
  }
  for (let over = 0; over < order; over += 1) {
    for (let a = 0; a < order; a += 1) {
      for (let b = 0; b < order; b += 1) from[a]![b] = Math.min(from[a]![b]!, from[a]![over]! + from[over]![b]!);
    }
  }
  return from;
}

test('the diameter of each component is the longest of the shortest ways within it', async () => {
  await fc.assert(
    fc.asyncProperty(network, async ({ order, ties: tied }) => {
      const distances = allDistances(order, tied);
      const reached = distances.map((row) => row.flatMap((steps, node) => (steps < Infinity ? [node] : [])));
      const parts = new Map(reached.map((nodes) => [nodes.join(' '), nodes]));
      const expected = [...parts.values()]
        .filter(({ length }) => length > 1)
        .map((nodes) => ({
          nodes: nodes.length,
          steps: Math.max(...nodes.flatMap((a) => nodes.map((b) => distances[a]![b]!))),
        }))
        .sort((a, b) => b.nodes - a.nodes || b.steps - a.steps);
      expect(await componentDiameters(adjacencyFrom(ofTies(order, tied)))).toEqual(expected);
    }),
  );
});

test('the modularity of groups, a node in several counting in part, is the sum over all pairs of nodes', () => {
  const grouped = network.chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      groups: fc.array(fc.subarray(['a', 'b', 'c']), { minLength: drawn.order, maxLength: drawn.order }),
    }),
  );
  fc.assert(
    fc.property(grouped, ({ drawn: { order, ties: tied }, groups }) => {
      const counted = tied.filter(([a, b]) => groups[a]!.length > 0 && groups[b]!.length > 0);
      const { value, ties: count } = groupModularity(adjacencyFrom(ofTies(order, tied)), groups);
      expect(count).toBe(counted.length);
      if (counted.length === 0) {
        expect(value).toBeNull();
        return;
      }
      const strength = new Array<number>(order).fill(0);
      const weight = new Map<string, number>();
      let total = 0;
      for (const [a, b, w] of counted) {
        strength[a]! += w;
        strength[b]! += w;
        weight.set(`${a} ${b}`, w).set(`${b} ${a}`, w);
        total += 2 * w;
      }
      let sum = 0;
      for (let a = 0; a < order; a += 1) {
        for (let b = 0; b < order; b += 1) {
          const shared = groups[a]!.filter((group) => groups[b]!.includes(group)).length;
          if (shared === 0) continue;
          const together = shared / (groups[a]!.length * groups[b]!.length);
          sum += together * ((weight.get(`${a} ${b}`) ?? 0) - (strength[a]! * strength[b]!) / total);
        }
      }
      expect(value).toBeCloseTo(sum / total, 9);
    }),
  );
});

test('the clustering of two modes is that of all paths gone through one by one', () => {
  const affiliated = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(5)), {
    selector: ([a, b]) => `${a} ${b}`,
    maxLength: 24,
  });
  fc.assert(
    fc.property(affiliated, (pairs) => {
      const isIn = (member: number, thing: number) => pairs.some(([a, b]) => a === member && b === thing);
      let paths = 0;
      let closed = 0;
      // Along member – thing – other member – other thing; what closes it ties the last to the first.
      for (const [one, thing] of pairs) {
        for (const [other, shared] of pairs) {
          if (other === one || shared !== thing) continue;
          for (const [also, last] of pairs) {
            if (also !== other || last === thing) continue;
            paths += 1;
            if (isIn(one, last)) closed += 1;
          }
        }
      }
      const found = twoModeClustering({ members: pairs.map(([a]) => a), things: pairs.map(([, b]) => b) });
      expect(found.paths).toBe(paths);
      if (paths === 0) expect(found.coefficient).toBeNull();
      else expect(found.coefficient).toBeCloseTo(closed / paths, 12);
    }),
  );
});
