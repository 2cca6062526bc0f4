import { readNamedThings } from '../changes/named-things';
import { isIn } from '../changes/supposed';
import type { Coverage } from '../coverage/coverage';
import type { Cell } from '../coverage/reckon';
import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { unknownId } from '../facts/near-matches';
import { type CandidatePool, candidateNamed, type PooledCandidate } from './candidate-pool';
import { checkSlots, checkUnits } from './cell-weights';
import { checkCount, checkSum } from './check-problem';
import type { Offer } from './offers';
import type { AskedConstraint } from './plan-request';
import type { Constraint } from './problem';

/** The member of the input that a constraint of a kind is written in. */
const MEMBERS = {
  MAX_CHANGES: 'maxChanges',
  REQUIRE: 'require',
  EXCLUDE: 'exclude',
  AT_MOST_ONE_OF: 'atMostOneOf',
  REQUIRES: 'requires',
  COVER_AT_LEAST: 'coverAtLeast',
  MAX_SPEND: 'maxSpend',
} as const satisfies Record<AskedConstraint['kind'], string>;

/** What constraints speak of. */
export interface ConstraintGrounds {
  pool: CandidatePool;
  offers: readonly Offer[];
  coverage: Coverage;
  open: ReadonlyMap<string, Cell>;
}

/**
 * Constraints as the problem takes them: regions as the candidates in them, units and slots as their open cells.
 *
 * @throws PublicError BAD_USER_INPUT naming the place, `constraints[2].requires.needs`: an id of nothing, a number out of
 * range, a required candidate that is impossible or has no price
 */
export async function problemConstraints(
  graph: Graph,
  asked: readonly AskedConstraint[],
  grounds: ConstraintGrounds,
): Promise<Constraint[]> {
  const regions = new Set(asked.flatMap((one) => (one.kind === 'MAX_SPEND' ? (one.regions ?? []) : [])));
  const none = { platforms: [], industries: [], organizations: [] };
  const known = regions.size === 0 ? null : (await readNamedThings(graph, { ...none, regions: [...regions] })).regions;
  const constraints: Constraint[] = [];
  for (const [index, one] of asked.entries()) {
    const at = `constraints[${index}].${MEMBERS[one.kind]}`;
    if (one.kind === 'MAX_SPEND') {
      const unknown = one.regions?.find((id) => !known?.has(id));
      if (unknown !== undefined) throw await unknownId(graph, `${at}.regions`, 'Region', [unknown]);
    }
    const constraint = constraintOf(one, at, grounds);
    if (constraint !== null) constraints.push(one.name === null ? constraint : { ...constraint, name: one.name });
  }
  return constraints;
}

/** Null where it holds whatever is chosen. */
function constraintOf(one: AskedConstraint, at: string, grounds: ConstraintGrounds): Constraint | null {
  const named = (id: string, path: string) => candidateNamed(id, grounds.pool, grounds.offers, path);
  const namedIds = (ids: readonly string[]) => ids.flatMap((id) => named(id, `${at}.candidates`)?.offer.key ?? []);
  switch (one.kind) {
    case 'MAX_CHANGES':
      checkCount(one.max, `${at}.max`);
      return { kind: one.kind, max: one.max };
    case 'REQUIRE':
      return { kind: one.kind, candidates: one.candidates.map((id) => needed(id, `${at}.candidates`, grounds)) };
    case 'EXCLUDE':
    case 'AT_MOST_ONE_OF':
      return { kind: one.kind, candidates: namedIds(one.candidates) };
    case 'REQUIRES': {
      const candidate = named(one.candidate, `${at}.candidate`);
      const needs = needed(one.needs, `${at}.needs`, grounds);
      return candidate && { kind: one.kind, candidate: candidate.offer.key, needs };
    }
    case 'COVER_AT_LEAST':
      checkCount(one.min, `${at}.min`);
      return { kind: one.kind, min: one.min, cells: cellsOf(one, at, grounds) };
    case 'MAX_SPEND': {
      checkSum(one.maxWan, `${at}.maxWan`);
      const { candidates, regions } = one;
      if (candidates === null && regions === null) {
        throw badUserInput(at, 'Name the candidates or the regions on which no more is to be spent.');
      }
      const within = grounds.pool.candidates.filter((candidate) => isWithin(candidate, regions ?? []));
      const ids = [...namedIds(candidates ?? []), ...within.map(({ offer }) => offer.key)];
      return { kind: one.kind, maxWan: one.maxWan, candidates: [...new Set(ids)] };
    }
  }
}

/** The id of a candidate without which there is no plan. */
function needed(id: string, at: string, { pool, offers }: ConstraintGrounds): string {
  const candidate = candidateNamed(id, pool, offers, at);
  if (candidate !== null) return candidate.offer.key;
  const why = pool.leftOut.find((one) => one.key === id)?.reason === 'IMPOSSIBLE' ? 'is not possible on the day' : null;
  throw badUserInput(
    at,
    `${id} can't be required: it ${why ?? 'has no price. Give its `costWan`, or an `unpricedCostWan` for all such'}.`,
  );
}

function isWithin({ change, hypothesis }: PooledCandidate, regions: readonly string[]): boolean {
  const platform = hypothesis.platforms.get(change.platform.id);
  return platform !== undefined && regions.some((region) => isIn(platform, region));
}

function cellsOf(
  { units, slots }: { units: string[] | null; slots: string[] | null },
  at: string,
  { coverage, open }: ConstraintGrounds,
): string[] {
  if (units !== null) checkUnits(units, coverage, `${at}.units`);
  if (slots !== null) checkSlots(slots, coverage, `${at}.slots`);
  return [...open.values()]
    .filter(
      ({ unit, standardSlot }) => (units?.includes(unit.id) ?? true) && (slots?.includes(standardSlot.id) ?? true),
    )
    .map(({ key }) => key);
}
