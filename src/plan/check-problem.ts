import { badUserInput } from '../errors';
import type { Candidate, Constraint, PlanProblem } from './problem';

/** Sizes up to which what is done outside the solver's thread takes well under a second. */
export const MAX_CANDIDATES = 2_000;
const MAX_COVERS = 20_000;
const MAX_CONSTRAINTS = 200;
/**
 * The solver keeps to rows, each told in shares of its largest number, and to whole values within a tolerance of a
 * thousand-millionth. In the units that sums and weights are reckoned in, up to these, that stays well below one.
 */
export const MAX_WAN = 1_000_000;
const MAX_WEIGHT = 1_000;
const MIN_WEIGHT = 0.001;

/**
 * Refuses what makes no problem.
 *
 * @throws PublicError BAD_USER_INPUT naming the place: `budgetWan`, `candidates[3].costWan`, `constraints[2].cells`
 */
export function checkProblem({ budgetWan, candidates, weights, constraints }: PlanProblem): void {
  checkSum(budgetWan, 'budgetWan');
  checkCandidates(candidates);
  for (const [cell, weight] of weights) checkWeight(weight, `weights.${cell}`);
  if (constraints.length > MAX_CONSTRAINTS) {
    throw badUserInput('constraints', `There are ${constraints.length}; a plan has at most ${MAX_CONSTRAINTS}.`);
  }
  const known = {
    candidates: new Set(candidates.map(({ id }) => id)),
    cells: new Set([...weights.keys(), ...candidates.flatMap(({ covers }) => covers)]),
  };
  for (const [index, constraint] of constraints.entries()) checkConstraint(constraint, `constraints[${index}]`, known);
}

interface Known {
  candidates: ReadonlySet<string>;
  /** Those that a candidate covers or a weight names. */
  cells: ReadonlySet<string>;
}

function checkCandidates(candidates: readonly Candidate[]): void {
  if (candidates.length > MAX_CANDIDATES) {
    throw badUserInput(
      'candidates',
      `There are ${candidates.length}; a plan chooses from at most ${MAX_CANDIDATES}. Leave out those that can't be meant.`,
    );
  }
  const covers = candidates.reduce((count, candidate) => count + candidate.covers.length, 0);
  if (covers > MAX_COVERS) {
    throw badUserInput('candidates', `Together they cover ${covers} cells; the most is ${MAX_COVERS}. Offer fewer.`);
  }
  const seen = new Set<string>();
  for (const [index, { id, costWan }] of candidates.entries()) {
    if (seen.has(id)) throw badUserInput(`candidates[${index}].id`, `${id} is there twice; give each its own id.`);
    seen.add(id);
    checkSum(costWan, `candidates[${index}].costWan`);
  }
}

function checkConstraint(constraint: Constraint, at: string, known: Known): void {
  if (constraint.kind === 'MAX_CHANGES') checkCount(constraint.max, `${at}.max`);
  if (constraint.kind === 'COVER_AT_LEAST') checkCount(constraint.min, `${at}.min`);
  if (constraint.kind === 'MAX_SPEND') checkSum(constraint.maxWan, `${at}.maxWan`);
  if ('cells' in constraint) checkKnown(constraint.cells, `${at}.cells`, known.cells, 'cell');
  if ('candidates' in constraint) checkKnown(constraint.candidates, `${at}.candidates`, known.candidates, 'candidate');
  if (constraint.kind === 'REQUIRES') {
    checkKnown([constraint.candidate], `${at}.candidate`, known.candidates, 'candidate');
    checkKnown([constraint.needs], `${at}.needs`, known.candidates, 'candidate');
  }
}

export function checkSum(wan: number, at: string): void {
  if (!(wan >= 0 && wan <= MAX_WAN)) {
    throw badUserInput(at, `${at} is ${wan}; a sum in 万元 is from 0 to ${MAX_WAN}, reckoned to 0.01.`);
  }
}

export function checkWeight(weight: number, at: string): void {
  if (!(weight === 0 || (weight >= MIN_WEIGHT && weight <= MAX_WEIGHT))) {
    throw badUserInput(
      at,
      `${at} is ${weight}; a weight is 0 or from ${MIN_WEIGHT} to ${MAX_WEIGHT}, reckoned to 0.001.`,
    );
  }
}

export function checkCount(count: number, at: string): void {
  if (!(Number.isSafeInteger(count) && count >= 0)) {
    throw badUserInput(at, `${at} is ${count}; give a whole number, 0 or more.`);
  }
}

function checkKnown(ids: readonly string[], at: string, known: ReadonlySet<string>, what: 'candidate' | 'cell'): void {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const few = unknown.slice(0, 5).join(', ');
  throw badUserInput(
    at,
    what === 'candidate'
      ? `No candidate has the id ${few}; take ids of the candidates.`
      : `No candidate covers ${few}, and no weight names it; take cells of the candidates.`,
  );
}
