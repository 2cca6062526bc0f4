import type { Coverage } from '../coverage/coverage';
import type { Cell } from '../coverage/reckon';
import { badUserInput } from '../errors';
import type { CoverageGap } from '../gaps/gaps';
import { checkWeight } from './check-problem';
import type { AskedWeights } from './plan-request';

/** To this many parts of 1 a plan reckons weights. */
const PARTS = 1_000;

/**
 * What covering each open cell is worth: 1, the score of its gap, or as is said of the cell itself.
 *
 * @param gaps with the scores asked for; of no account where none are
 * @throws PublicError BAD_USER_INPUT naming `weights.cells[2].unit`, `slot` or `weight`
 */
export function cellWeights(
  { byScore, cells }: AskedWeights,
  coverage: Coverage,
  open: ReadonlyMap<string, Cell>,
  gaps: readonly CoverageGap[],
): Map<string, number> {
  const weights = new Map([...open.keys()].map((id) => [id, 1]));
  if (byScore !== null) for (const { key, score } of gaps) weights.set(key, Math.round(score * PARTS) / PARTS);
  for (const [index, { unit, slot, weight }] of cells.entries()) {
    const at = `weights.cells[${index}]`;
    checkUnits([unit], coverage, `${at}.unit`);
    checkSlots([slot], coverage, `${at}.slot`);
    checkWeight(weight, `${at}.weight`);
    const cell = [...open.values()].find((one) => one.unit.id === unit && one.standardSlot.id === slot);
    if (cell !== undefined) weights.set(cell.key, weight);
  }
  return weights;
}

/** @throws PublicError BAD_USER_INPUT where one is no unit of the scope */
export function checkUnits(ids: readonly string[], { units }: Coverage, at: string): void {
  const known = units.map(({ unit }) => unit);
  const wrong = ids.find((id) => !known.some((unit) => unit.id === id));
  if (wrong === undefined) return;
  const few = known.slice(0, 7).map(({ id, nameZh }) => `${id} (${nameZh})`);
  const more = known.length > few.length ? ` and ${known.length - few.length} more` : '';
  throw badUserInput(at, `${wrong} is no unit of the scope, which has ${few.join(', ')}${more}.`);
}

/** @throws PublicError BAD_USER_INPUT where one is no slot of the scope */
export function checkSlots(ids: readonly string[], { slots }: Coverage, at: string): void {
  const known = slots.map(({ standardSlot }) => standardSlot.id);
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong !== undefined) {
    throw badUserInput(at, `${wrong} is no slot of the scope, which has ${known.join(', ')}.`);
  }
}
