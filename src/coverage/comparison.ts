import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { FIVE_ONE } from '../facts/standard';
import { byKey } from '../grouping';
import { type CellChange, type ComparedSide, CoverageStatus, valuesOf } from '../vocabulary';
import { type Coverage, reckonScope } from './coverage';
import { type PlatformChange, platformChanges } from './platform-change';
import type { Cell, UnitCoverage } from './reckon';
import { type CoverageScope, readScope } from './scope';
import { type AboutUnit, aboutUnit } from './unit';

/** One unit and slot on two sides. */
export interface CellComparison extends AboutUnit, Pick<Cell, 'slot' | 'standardSlot'> {
  /** Null where the side does not have the cell. */
  before: CoverageStatus | null;
  after: CoverageStatus | null;
  change: CellChange;
  /** Whether the status differs only because sources first saw platforms, not because anything is known to have begun. */
  firstSeenOnly: boolean;
  /** What differs of its platforms; nothing where one side does not have the cell. */
  platforms: PlatformChange[];
}

export interface UnitComparison extends AboutUnit {
  side: ComparedSide;
  cells: CellComparison[];
}

export interface CoverageComparison {
  before: Coverage;
  after: Coverage;
  unitCount: number;
  units: UnitComparison[];
  /** The cells of both sides whose status or platforms differ. */
  changes: CellComparison[];
  changeCount: number;
}

/** Which cells a comparison shows: by the status before, by that after; null for all. */
interface Shown {
  before: CoverageStatus[] | null;
  after: CoverageStatus[] | null;
}

const STATUSES = valuesOf(CoverageStatus);

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
): Omit<CoverageComparison, 'before' | 'after'> {
  const unitsBefore = new Map(before.units.map((unit) => [unit.unit.id, unit]));
  const unitsAfter = new Map(after.units.map((unit) => [unit.unit.id, unit]));
  const units = [...new Set([...unitsBefore.keys(), ...unitsAfter.keys()])].flatMap((id): UnitComparison[] => {
    const was = unitsBefore.get(id);
    const is = unitsAfter.get(id);
    const about = aboutUnit(((is ?? was) as UnitCoverage).unit);
    const cells = [...byKey([...(was?.cells ?? []), ...(is?.cells ?? [])]).values()]
      .map((cell) => compareCells(cell, [before, cellOf(was, cell)], [after, cellOf(is, cell)]))
      .filter((cell) => isAmong(cell.before, shown.before) && isAmong(cell.after, shown.after));
    if (cells.length === 0) return [];
    return [{ ...about, side: was === undefined ? 'ONLY_AFTER' : is === undefined ? 'ONLY_BEFORE' : 'BOTH', cells }];
  });
  const changes = units
    .flatMap(({ cells }) => cells)
    .filter(
      ({ change, platforms }) =>
        change === 'BETTER' || change === 'WORSE' || (change === 'SAME' && platforms.length > 0),
    );
  return { unitCount: units.length, units, changes, changeCount: changes.length };
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
  return { ...sides, ...compare(sides.before, sides.after, shown) };
}

/** The parts of a scope that tell what is read; of the rest only the reckoning depends. */
const READ = ['framework', 'industries', 'includeSubfields', 'region', 'rollUp', 'through'] as const;

function readsTheSame(a: CoverageScope, b: CoverageScope): boolean {
  const read = (scope: CoverageScope) => JSON.stringify(READ.map((part) => scope[part] ?? false));
  return (a.hypothesis ?? null) === (b.hypothesis ?? null) && read(a) === read(b);
}

function cellOf(unit: UnitCoverage | undefined, { key }: Cell): Cell | undefined {
  return unit?.cells.find((cell) => cell.key === key);
}

function isAmong(status: CoverageStatus | null, wanted: CoverageStatus[] | null): boolean {
  return wanted === null || (status !== null && wanted.includes(status));
}

type Side = [Coverage, Cell | undefined];

function compareCells({ unit, slot, standardSlot }: Cell, [before, was]: Side, [after, is]: Side): CellComparison {
  const platforms =
    was === undefined || is === undefined
      ? []
      : platformChanges({ cell: was, asOf: before.asOf }, { cell: is, asOf: after.asOf });
  const change = changeOf(was?.status, is?.status);
  const movers = platforms.filter(({ kind }) => kind !== 'LEVEL');
  const differs = change === 'BETTER' || change === 'WORSE';
  return {
    ...aboutUnit(unit),
    slot,
    standardSlot,
    before: was?.status ?? null,
    after: is?.status ?? null,
    change,
    firstSeenOnly: differs && movers.length > 0 && movers.every(({ firstSeen }) => firstSeen),
    platforms,
  };
}

function changeOf(before: CoverageStatus | undefined, after: CoverageStatus | undefined): CellChange {
  if (before === undefined) return 'ONLY_AFTER';
  if (after === undefined) return 'ONLY_BEFORE';
  if (before === after) return 'SAME';
  return STATUSES.indexOf(after) < STATUSES.indexOf(before) ? 'BETTER' : 'WORSE';
}
