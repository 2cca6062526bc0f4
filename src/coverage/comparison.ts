import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { FIVE_ONE } from '../facts/standard';
import { byKey } from '../grouping';
import type { Summary } from '../text/summary';
import type { ComparedSide, CoverageStatus } from '../vocabulary';
import { type CellComparison, type ChangeCounts, compareCells, countChanges, differs } from './cell-comparison';
import { type Coverage, reckonScope } from './coverage';
import type { Cell, UnitCoverage } from './reckon';
import { type CoverageScope, readScope } from './scope';
import { comparisonSummary } from './summary';
import { type AboutUnit, aboutUnit } from './unit';

export interface UnitComparison extends AboutUnit {
  side: ComparedSide;
  cells: CellComparison[];
}

export interface CoverageComparison {
  before: Coverage;
  after: Coverage;
  unitCount: number;
  units: UnitComparison[];
  /** The cells of both sides whose status differs. */
  changes: CellComparison[];
  changeCount: number;
  /** Those of the same status whose platforms differ. */
  sameStatusChanges: CellComparison[];
  sameStatusChangeCount: number;
  changeCounts: ChangeCounts;
  summary: Summary;
}

/** Which cells a comparison shows: by the status before, by that after; null for all. */
interface Shown {
  before: CoverageStatus[] | null;
  after: CoverageStatus[] | null;
}

/**
 * Two coverages side by side: per unit and slot the status in each and, where the cell is in both, what differs of its
 * platforms. Touches nothing but its arguments. Units are matched by id; one that only one side has is listed as such.
 *
 * @returns the units of the one before in its order, then those that only the one after has
 */
export function compare(
  before: Coverage,
  after: Coverage,
  shown: Shown = { before: null, after: null },
): Omit<CoverageComparison, 'before' | 'after' | 'summary'> {
  const unitsBefore = new Map(before.units.map((unit) => [unit.unit.id, unit]));
  const unitsAfter = new Map(after.units.map((unit) => [unit.unit.id, unit]));
  const all = [...new Set([...unitsBefore.keys(), ...unitsAfter.keys()])].map((id): UnitComparison => {
    const was = unitsBefore.get(id);
    const is = unitsAfter.get(id);
    const about = aboutUnit(((is ?? was) as UnitCoverage).unit);
    const cells = [...byKey([...(was?.cells ?? []), ...(is?.cells ?? [])]).values()].map((cell) =>
      compareCells(cell, { asOf: before.asOf, cell: cellOf(was, cell) }, { asOf: after.asOf, cell: cellOf(is, cell) }),
    );
    return { ...about, side: was === undefined ? 'ONLY_AFTER' : is === undefined ? 'ONLY_BEFORE' : 'BOTH', cells };
  });
  const units = all
    .map((unit) => ({ ...unit, cells: unit.cells.filter((cell) => isShown(cell, shown)) }))
    .filter(({ cells }) => cells.length > 0);
  const cells = units.flatMap((unit) => unit.cells);
  const changes = cells.filter(differs);
  const sameStatusChanges = cells.filter(({ change, platforms }) => change === 'SAME' && platforms.length > 0);
  return {
    unitCount: units.length,
    units,
    changes,
    changeCount: changes.length,
    sameStatusChanges,
    sameStatusChangeCount: sameStatusChanges.length,
    changeCounts: countChanges(all.flatMap((unit) => unit.cells)),
  };
}

/**
 * The coverage of two scopes side by side. Scopes that differ only in what is reckoned (day, slots, level, statuses) take
 * one read of the facts.
 *
 * @param names what the client calls the two scopes, for errors to name
 * @throws PublicError BAD_USER_INPUT naming `scopeAfter.standard` when the two are of different standards, which have no
 * cell in common; and as `coverage`, naming the argument within `scopeBefore` or `scopeAfter`
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
 */
export async function coverageComparison(
  graph: Graph,
  before: CoverageScope,
  after: CoverageScope,
  names = { before: 'scopeBefore', after: 'scopeAfter' },
): Promise<CoverageComparison> {
  const [standard, other] = [before.standard ?? FIVE_ONE, after.standard ?? FIVE_ONE];
  if (standard !== other) {
    throw badUserInput(
      `${names.after}.standard`,
      `\`${names.before}\` is by ${standard} and \`${names.after}\` by ${other}; compare two scopes of one standard.`,
    );
  }
  const first = readScope(graph, before, names.before);
  const [was, is] = await Promise.all([
    first,
    readsTheSame(before, after) ? first : readScope(graph, after, names.after),
  ]);
  const sides = { before: reckonScope(was, before, names.before), after: reckonScope(is, after, names.after) };
  const shown = { before: before.statuses ?? null, after: after.statuses ?? null };
  const comparison = compare(sides.before, sides.after, shown);
  return { ...sides, ...comparison, summary: comparisonSummary(sides, comparison.changeCounts) };
}

/** The parts of a scope that tell what is read; of the rest only the reckoning depends. */
const READ = ['framework', 'industries', 'includeSubfields', 'region', 'includeZones', 'rollUp', 'through'] as const;

function readsTheSame(a: CoverageScope, b: CoverageScope): boolean {
  const read = (scope: CoverageScope) => JSON.stringify(READ.map((part) => scope[part] ?? false));
  return (a.hypothesis ?? null) === (b.hypothesis ?? null) && read(a) === read(b);
}

function cellOf(unit: UnitCoverage | undefined, { key }: Cell): Cell | undefined {
  return unit?.cells.find((cell) => cell.key === key);
}

function isShown({ before, after }: CellComparison, shown: Shown): boolean {
  return isAmong(before, shown.before) && isAmong(after, shown.after);
}

function isAmong(status: CoverageStatus | null, wanted: CoverageStatus[] | null): boolean {
  return wanted === null || (status !== null && wanted.includes(status));
}
