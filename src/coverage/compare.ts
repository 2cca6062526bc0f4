import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { FIVE_ONE } from '../facts/standard';
import { byKey } from '../grouping';
import { type CellChange, type ComparedSide, CoverageStatus, valuesOf } from '../vocabulary';
import { type Coverage, reckonSlice } from './coverage';
import { type PlatformChange, platformChanges } from './platform-change';
import type { Cell, UnitCoverage } from './reckon';
import { type CoverageSlice, readSlice } from './slice';
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
  a: Coverage;
  b: Coverage;
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
 * @returns the units of `a` in its order, then those that only `b` has
 */
export function compare(
  a: Coverage,
  b: Coverage,
  shown: Shown = { before: null, after: null },
): Omit<CoverageComparison, 'a' | 'b'> {
  const before = new Map(a.units.map((unit) => [unit.unit.id, unit]));
  const after = new Map(b.units.map((unit) => [unit.unit.id, unit]));
  const units = [...new Set([...before.keys(), ...after.keys()])].flatMap((id): UnitComparison[] => {
    const was = before.get(id);
    const is = after.get(id);
    const about = aboutUnit(((is ?? was) as UnitCoverage).unit);
    const cells = [...byKey([...(was?.cells ?? []), ...(is?.cells ?? [])]).values()]
      .map((cell) => compareCells(cell, [a, cellOf(was, cell)], [b, cellOf(is, cell)]))
      .filter((cell) => isAmong(cell.before, shown.before) && isAmong(cell.after, shown.after));
    if (cells.length === 0) return [];
    return [{ ...about, side: was === undefined ? 'ONLY_B' : is === undefined ? 'ONLY_A' : 'BOTH', cells }];
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
 * The coverage of two slices side by side. Slices that differ only in what is reckoned (day, slots, level, statuses) take
 * one read of the facts.
 *
 * @param names what the client calls the two slices, for errors to name
 * @throws PublicError BAD_USER_INPUT naming `b.standard` when the two are of different standards, which have no cell in
 * common; and as `coverage`, naming the argument within `a` or `b`
 * @see 威政办字〔2018〕106号 五(一) and 四(七)
 */
export async function compareCoverage(
  graph: Graph,
  a: CoverageSlice,
  b: CoverageSlice,
  names = { a: 'a', b: 'b' },
): Promise<CoverageComparison> {
  const [standard, other] = [a.standard ?? FIVE_ONE, b.standard ?? FIVE_ONE];
  if (standard !== other) {
    throw badUserInput(
      `${names.b}.standard`,
      `\`${names.a}\` is by ${standard} and \`${names.b}\` by ${other}; compare two slices of one standard.`,
    );
  }
  const factsOfA = readSlice(graph, a, names.a);
  const [before, after] = await Promise.all([factsOfA, readsTheSame(a, b) ? factsOfA : readSlice(graph, b, names.b)]);
  const sides = { a: reckonSlice(before, a, names.a), b: reckonSlice(after, b, names.b) };
  return { ...sides, ...compare(sides.a, sides.b, { before: a.statuses ?? null, after: b.statuses ?? null }) };
}

/** The parts of a slice that tell what is read; of the rest only the reckoning depends. */
const READ = ['framework', 'industries', 'includeSubfields', 'region', 'rollUp', 'through'] as const;

function readsTheSame(a: CoverageSlice, b: CoverageSlice): boolean {
  const read = (slice: CoverageSlice) => JSON.stringify(READ.map((part) => slice[part] ?? false));
  return (a.hypothesis ?? null) === (b.hypothesis ?? null) && read(a) === read(b);
}

function cellOf(unit: UnitCoverage | undefined, { key }: Cell): Cell | undefined {
  return unit?.cells.find((cell) => cell.key === key);
}

function isAmong(status: CoverageStatus | null, wanted: CoverageStatus[] | null): boolean {
  return wanted === null || (status !== null && wanted.includes(status));
}

type Side = [Coverage, Cell | undefined];

function compareCells({ unit, slot, standardSlot }: Cell, [a, was]: Side, [b, is]: Side): CellComparison {
  const platforms =
    was === undefined || is === undefined
      ? []
      : platformChanges({ cell: was, asOf: a.asOf }, { cell: is, asOf: b.asOf });
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
