import fc from 'fast-check';
import type { Candidate, Constraint, PlanProblem } from '../../src/plan/problem';

const CELLS = Array.from({ length: 8 }, (_, index) => `i${index >> 1}:s${index % 2}`);
const IDS = Array.from({ length: 9 }, (_, index) => `c${index}`);
/** Hundreds of yuan in 1 万元, and the most that a sum has. */
const HUNDREDS = 100;
const MOST = 100_000_000;
/** Parts of 1 that a weight has. */
const PARTS = 1_000;

/** Nothing, round sums, small ones to the last digit, any that is allowed, and those at its upper end: most share no unit. */
const wan = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 50, 100),
  fc.integer({ min: 1, max: 300 }).map((hundreds) => hundreds / HUNDREDS),
  fc.integer({ min: 0, max: MOST }).map((hundreds) => hundreds / HUNDREDS),
  fc.integer({ min: MOST - 10, max: MOST }).map((hundreds) => hundreds / HUNDREDS),
);
const weight = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 2, 3),
  fc.integer({ min: 1, max: 1_000 * PARTS }).map((parts) => parts / PARTS),
  fc.constantFrom(0.001, 999.999, 1_000),
);

/** Problems small enough to try every plan, with sums that some candidates just meet, or miss by a hundred yuan. */
export const randomProblem: fc.Arbitrary<PlanProblem> = fc
  .tuple(fc.integer({ min: 0, max: IDS.length }), fc.array(wan, { minLength: 1, maxLength: 3 }))
  .chain(([count, costs]) => {
    const ids = IDS.slice(0, count);
    return fc.record({
      candidates: fc.tuple(...ids.map((id) => candidate(id, costs))),
      weights: fc.array(fc.tuple(fc.constantFrom(...CELLS), weight)).map((pairs) => new Map(pairs)),
      constraints: fc.array(constraint(ids), { maxLength: 4 }),
      afforded: fc.subarray([...ids]),
      short: fc.constantFrom(0, 0, 1),
    });
  })
  .map(({ afforded, short, ...rest }) => {
    const budgetWan = sumOf(rest.candidates, afforded, short);
    return { ...rest, budgetWan, constraints: rest.constraints.map((one) => fitting(one, rest, short)) };
  });

/** Problems of sums that share no unit, two or three of which fill the largest budget. */
export const problemOfLargeSums: fc.Arbitrary<PlanProblem> = fc
  .array(
    fc.record({
      costWan: fc.noBias(fc.integer({ min: 1, max: MOST })).map((hundreds) => hundreds / HUNDREDS),
      covers: fc.constantFrom(...CELLS.slice(0, 3)).map((cell) => [cell]),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((all) => ({
    candidates: all.map((one, index) => ({ ...one, id: IDS[index] as string })),
    weights: new Map(),
    constraints: [],
    budgetWan: MOST / HUNDREDS,
  }));

function candidate(id: string, costs: readonly number[]): fc.Arbitrary<Candidate> {
  return fc
    .record({
      id: fc.constant(id),
      // Few costs, so that many plans cost the same.
      costWan: fc.oneof(fc.constantFrom(...costs), wan),
      covers: fc.array(fc.constantFrom(...CELLS), { maxLength: 4 }),
      group: fc.constantFrom(undefined, undefined, 'g1', 'g2'),
    })
    .map(({ group, ...rest }) => (group === undefined ? rest : { ...rest, group }));
}

function constraint(ids: readonly string[]): fc.Arbitrary<Constraint> {
  const some = fc.subarray([...ids]);
  const few = fc.subarray([...ids], { maxLength: Math.min(2, ids.length) });
  const kinds: fc.Arbitrary<Constraint>[] = [
    fc.record({ kind: fc.constant('MAX_CHANGES' as const), max: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('REQUIRE' as const), candidates: few }),
    fc.record({ kind: fc.constant('EXCLUDE' as const), candidates: few }),
    fc.record({ kind: fc.constant('AT_MOST_ONE_OF' as const), candidates: some }),
    fc.record({
      kind: fc.constant('COVER_AT_LEAST' as const),
      min: fc.integer({ min: 0, max: 4 }),
      cells: fc.subarray(CELLS, { minLength: 2 }),
    }),
    fc.record({ kind: fc.constant('MAX_SPEND' as const), maxWan: wan, candidates: some }),
  ];
  if (ids.length > 0) {
    const id = fc.constantFrom(...ids);
    kinds.push(fc.record({ kind: fc.constant('REQUIRES' as const), candidate: id, needs: id }));
  }
  return fc.oneof(...kinds);
}

/** With cells that the problem knows, and a sum that the first half of its candidates meet. */
function fitting(
  one: Constraint,
  { candidates, weights }: Pick<PlanProblem, 'candidates' | 'weights'>,
  short: number,
): Constraint {
  if (one.kind === 'COVER_AT_LEAST') {
    const known = new Set([...weights.keys(), ...candidates.flatMap(({ covers }) => covers)]);
    return { ...one, cells: one.cells.filter((cell) => known.has(cell)) };
  }
  if (one.kind !== 'MAX_SPEND') return one;
  const half = one.candidates.slice(0, Math.ceil(one.candidates.length / 2));
  return { ...one, maxWan: sumOf(candidates, half, short) };
}

function sumOf(candidates: readonly Candidate[], ids: readonly string[], short: number): number {
  const hundreds = candidates
    .filter(({ id }) => ids.includes(id))
    .reduce((sum, { costWan }) => sum + Math.round(costWan * HUNDREDS), 0);
  return Math.min(MOST, Math.max(0, hundreds - short)) / HUNDREDS;
}
