import fc from 'fast-check';
import { adjacencyFrom } from '../../src/network/algorithms/adjacency';
import { asItIs } from '../../src/network/algorithms/categories';
import { estimatesOf } from '../../src/network/robustness/estimates';
import type { NetworkAtHand } from '../../src/network/robustness/network-at-hand';
import { BROKERAGE_ROLES, familiesOf, NAMES, type Telling } from '../../src/network/robustness/statistics';
import type { CollaborationRole, RoleCounting } from '../../src/vocabulary';
import { brokerageByDefinition } from './definitions';
import { byDefinition, type Edge, exactly, orders } from './robustness-definitions';

/** A small network: the roles of each node, of which some have several or none, and the weights of its ties. */
const drawn = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain((order) =>
    fc.record({
      roles: fc.array(
        fc.constantFrom<CollaborationRole[]>(
          ['GOVERNMENT'],
          ['INDUSTRY'],
          ['GOVERNMENT'],
          ['RESEARCH', 'INDUSTRY'],
          [],
        ),
        {
          minLength: order,
          maxLength: order,
        },
      ),
      weights: fc.array(fc.constantFrom(0, 1, 2), { minLength: order * order, maxLength: order * order }),
    }),
  );

interface Drawn {
  roles: CollaborationRole[][];
  weights: number[];
}

/** A row of four, a tie between two of a role and one between two of another: few ways to deal out the roles make it. */
const TELLING: Drawn = {
  roles: [['GOVERNMENT'], ['GOVERNMENT'], ['GOVERNMENT'], ['INDUSTRY']],
  // Of the upper half: 0–1, 1–2 and 2–3.
  weights: [0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0],
};

function edgesOf({ roles, weights }: Drawn): Edge[] {
  const nodes = roles.map((_, node) => node);
  return nodes
    .flatMap((a) => nodes.slice(a + 1).map((b): Edge => [a, b, weights[a * roles.length + b]!]))
    .filter(([, , weight]) => weight > 0);
}

function networkOf(roles: readonly CollaborationRole[][], edges: readonly Edge[]): NetworkAtHand {
  return {
    graphHash: '',
    dataVersion: null,
    members: roles.map((own, node) => ({
      id: `o${node}`,
      nameZh: `o${node}`,
      nameEn: null,
      aliases: [],
      kind: 'ENTERPRISE',
      type: 'Organization',
      isPartner: false,
      roles: own,
      regions: own.map((role) => ({ id: role, nameZh: role })),
      industries: [],
    })),
    ties: adjacencyFrom({
      nodes: roles.map((_, node) => node),
      sources: edges.map(([a]) => a),
      targets: edges.map(([, b]) => b),
      weights: edges.map(([, , weight]) => weight),
    }),
  };
}

const PERMUTATIONS = 2_000;

/** Within six standard deviations of what so many permutations come to. */
function expectNear(found: { pGreater: number; pLess: number }, exact: { pGreater: number; pLess: number }): void {
  for (const side of ['pGreater', 'pLess'] as const) {
    const margin = 1 / PERMUTATIONS + 6 * Math.sqrt((exact[side] * (1 - exact[side])) / PERMUTATIONS);
    expect(Math.abs(found[side] - exact[side])).toBeLessThanOrEqual(margin);
  }
}

const noStep = () => undefined;
const chance = { permutations: PERMUTATIONS, resamples: 2, seed: 42 };
const counting = fc.constantFrom<RoleCounting>('FULL', 'FRACTIONAL');

test('p-values are those of all ways to deal out the roles, and every number is that of its definition', async () => {
  let tested = 0;
  await fc.assert(
    fc.asyncProperty(drawn(4, 5), counting, async (all, counted) => {
      const edges = edgesOf(all);
      const telling: Telling = { counting: counted, by: 'ROLE' };
      const { numbers } = await estimatesOf(networkOf(all.roles, edges), telling, chance, noStep);
      const tiedToKnown = (node: number) =>
        edges.some(([a, b]) => (a === node && all.roles[b]!.length > 0) || (b === node && all.roles[a]!.length > 0));
      const known = all.roles.flatMap((own, node) => (own.length > 0 ? [node] : []));
      const dealtAmong = (nodes: number[]) =>
        orders(nodes.map((node) => all.roles[node]!)).map((dealt) => {
          const roles = [...all.roles];
          for (const [index, node] of nodes.entries()) roles[node] = dealt[index]!;
          return byDefinition(roles, edges, counted).numbers;
        });
      const byEnds = dealtAmong(known.filter(tiedToKnown));
      const byGroups = dealtAmong(known);
      for (const [name, value] of byDefinition(all.roles, edges, counted).numbers) {
        const found = numbers.get(name)!;
        if (value === null) {
          expect([name, found.value, found.test]).toEqual([name, null, null]);
          continue;
        }
        expect(found.value).toBeCloseTo(value, 9);
        const dealt = (name.startsWith('share') ? byGroups : byEnds).map((one) => one.get(name)!);
        expect(dealt).not.toContain(null);
        const exact = exactly(value, dealt);
        expectNear(found.test!, exact);
        const twice = 2 * Math.min(found.test!.pGreater, found.test!.pLess);
        expect(found.test!.pTwoSided).toBeCloseTo(Math.min(1, twice), 12);
        tested += Number(exact.pGreater < 1 || exact.pLess < 1);
      }
    }),
    { numRuns: 25, examples: [[TELLING, 'FULL']] },
  );
  expect(tested).toBeGreaterThan(0);
});

test('those of a broker are of all ways to deal out the groups of the others', async () => {
  let tested = 0;
  await fc.assert(
    fc.asyncProperty(drawn(4, 6), async (all) => {
      const edges = edgesOf(all);
      const { brokers, brokerage } = await estimatesOf(
        networkOf(all.roles, edges),
        { counting: 'FULL', by: 'ROLE' },
        chance,
        noStep,
      );
      const known = all.roles.flatMap((own, node) => (own.length > 0 ? [node] : []));
      const isTied = (a: number, b: number) => edges.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
      for (const broker of known) {
        const others = known.filter((node) => node !== broker);
        const dealt = orders(others.map((node) => all.roles[node]![0]!)).map((some) => {
          const groups: (string | null)[] = all.roles.map((own) => own[0] ?? null);
          for (const [index, node] of others.entries()) groups[node] = some[index]!;
          return brokerageByDefinition(isTied, groups, broker);
        });
        const kinds = {
          coordinator: 'inside',
          consultant: 'sameOther',
          gatekeeper: 'across',
          liaison: 'otherTwo',
        } as const;
        for (const [role, kind] of Object.entries(kinds) as [
          keyof typeof kinds,
          (typeof kinds)[keyof typeof kinds],
        ][]) {
          const observed = brokerage[broker]![role].count;
          const exact = exactly(
            observed,
            dealt.map((one) => one[role]),
          );
          expectNear(brokers.at(broker, kind), exact);
          tested += Number(exact.pGreater < 1);
        }
      }
    }),
    { numRuns: 40, examples: [[TELLING]] },
  );
  expect(tested).toBeGreaterThan(0);
});

test('copies of nodes come to what a network comes to that has each so often, no copy tied to or paired with another of its own', () => {
  fc.assert(
    fc.property(
      drawn(2, 6),
      counting,
      fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }),
      (all, counted, times) => {
        const edges = edgesOf(all);
        const copies = Float64Array.from(all.roles, (_, node) => times[node]!);
        const originals = all.roles.flatMap((_, node) => Array<number>(times[node]!).fill(node));
        const tiesOfCopies = originals.flatMap((one, a) =>
          originals.flatMap((other, b): Edge[] => {
            const edge = edges.find(([x, y]) => x === Math.min(one, other) && y === Math.max(one, other));
            return a < b && edge !== undefined ? [[a, b, edge[2]]] : [];
          }),
        );
        const telling: Telling = { counting: counted, by: 'ROLE' };
        const network = networkOf(all.roles, edges);
        const numbersOf = (of: NetworkAtHand, draw: Parameters<ReturnType<typeof familiesOf>[0]['reckon']>[0]) =>
          new Map(
            familiesOf(of, telling).flatMap(({ names, reckon }) => {
              const values = reckon(draw);
              return names.map((name, index) => [name, values[index]!] as const);
            }),
          );
        const found = numbersOf(network, { ...asItIs(network.ties), copies });
        const expanded = networkOf(
          originals.map((node) => all.roles[node]!),
          tiesOfCopies,
        );
        const expected = numbersOf(expanded, asItIs(expanded.ties));
        const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
        for (const [name, value] of expected) {
          // Copies of one alter would be open pairs here.
          if (name.startsWith('share')) continue;
          expect([name, found.get(name)]).toEqual([name, close(value)]);
        }
        const isTied = (a: number, b: number) =>
          a !== b && tiesOfCopies.some(([x, y]) => x === Math.min(a, b) && y === Math.max(a, b));
        const groups = originals.map((node) => all.roles[node]![0] ?? null);
        const counts = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
        for (const [broker, group] of groups.entries()) {
          if (group === null) continue;
          // One copy of a pair at a time, the broker between them.
          for (const [a, first] of originals.entries()) {
            for (const [c, second] of originals.entries()) {
              if (first === second || a === broker || c === broker) continue;
              const three = [broker, a, c];
              const inThree = (x: number, y: number) => isTied(three[x]!, three[y]!);
              const one = brokerageByDefinition(
                inThree,
                three.map((node) => groups[node]!),
                0,
              );
              for (const role of BROKERAGE_ROLES) counts[role] += one[role] / 2;
            }
          }
        }
        const total = BROKERAGE_ROLES.reduce((sum, role) => sum + counts[role], 0);
        for (const role of BROKERAGE_ROLES) {
          expect([role, found.get(NAMES.share(role))]).toEqual([
            role,
            close(total === 0 ? null : counts[role] / total),
          ]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
