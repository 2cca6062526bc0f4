import type { SlotFact } from '../facts/standard';
import { groupBy } from '../grouping';
import type { LookedFor } from '../surveys/looked-for';
import { type FiveOneSlot, type LookedForExtent, PlatformKind, valuesOf } from '../vocabulary';
import { reasonOf } from './next-reason';
import type { UnitCoverage } from './reckon';
import type { AboutUnit } from './unit';

/** A missing cell that a survey would help to settle. */
export interface CellToSettle extends AboutUnit {
  /** Null where the slot is none of 五个一. */
  slot: FiveOneSlot | null;
  standardSlot: SlotFact;
  /** The kinds that would have to be looked for as well; none where the survey settles it by itself. */
  otherKinds: PlatformKind[];
}

/** A survey that is worth while: platforms of a kind, looked for completely, unit by unit. */
export interface NextToLookUp {
  /** Its place among all, from 1; those worth alike share one. */
  rank: number;
  platformKind: PlatformKind;
  /** Missing cells that it would settle: what is found fills them, or it is certain that there is none. */
  settlesAlone: number;
  /** Missing cells that it would settle together with surveys of other kinds. */
  settlesWithOthers: number;
  /** Both together, a cell that takes surveys of n kinds as 1/n, to six digits. */
  worth: number;
  /** How far platforms of the kind were looked for so far. */
  lookedFor: LookedFor;
  cells: CellToSettle[];
  reasonZh: string;
  reasonEn: string;
}

interface Wanted {
  kind: PlatformKind;
  cell: CellToSettle;
  lookedFor: LookedFor;
}

const KINDS = valuesOf(PlatformKind);
const EXTENTS: LookedForExtent[] = ['NEVER_LOOKED_FOR', 'LOOKED_FOR_IN_PART', 'LOOKED_FOR'];

/**
 * Which surveys would settle most of the missing cells that no complete survey settles yet. Any kind that fills a slot may be
 * the one that is there, so that a cell is settled once each of them was looked for.
 *
 * @returns the one that is worth most first; of those alike what was never looked for, then by kind
 */
export function nextToLookUp(units: readonly UnitCoverage[]): NextToLookUp[] {
  const wanted = units.flatMap((unit) => unit.cells.flatMap((cell) => wantedFor(unit, cell)));
  const byKind = [...groupBy(wanted, ({ kind }) => kind)].map(([platformKind, all]) => {
    const cells = all.map(({ cell }) => cell);
    const settlesAlone = cells.filter(({ otherKinds }) => otherKinds.length === 0).length;
    const worth = cells.reduce((sum, { otherKinds }) => sum + 1 / (otherKinds.length + 1), 0);
    const next = {
      platformKind,
      settlesAlone,
      settlesWithOthers: cells.length - settlesAlone,
      worth: Math.round(worth * 1e6) / 1e6,
      lookedFor: leastOf(all),
      cells,
    };
    return { ...next, ...reasonOf(next) };
  });
  const inOrder = byKind.sort((a, b) => byWorth(a, b) || KINDS.indexOf(a.platformKind) - KINDS.indexOf(b.platformKind));
  return inOrder.map((next) => ({ ...next, rank: inOrder.findIndex((one) => byWorth(one, next) === 0) + 1 }));
}

/** Of some units it may have been looked for further than of others. */
function leastOf(all: Wanted[]): LookedFor {
  const never = all.find(({ lookedFor }) => lookedFor.extent === 'NEVER_LOOKED_FOR');
  return (never ?? (all[0] as Wanted)).lookedFor;
}

/** The kinds that are still to be looked for to settle a cell. */
function wantedFor({ unit, industry, region }: UnitCoverage, cell: UnitCoverage['cells'][number]): Wanted[] {
  if (cell.status !== 'MISSING') return [];
  const open = cell.rule.platformKinds.flatMap((kind) => {
    const lookedFor = cell.lookedForKind(kind);
    return lookedFor.extent === 'LOOKED_FOR' ? [] : [{ kind, lookedFor }];
  });
  return open.map(({ kind, lookedFor }) => {
    const otherKinds = open.filter((other) => other.kind !== kind).map((other) => other.kind);
    const { slot, standardSlot } = cell;
    return { kind, lookedFor, cell: { unit, industry, region, slot, standardSlot, otherKinds } };
  });
}

function byWorth(a: Omit<NextToLookUp, 'rank'>, b: Omit<NextToLookUp, 'rank'>): number {
  return b.worth - a.worth || EXTENTS.indexOf(a.lookedFor.extent) - EXTENTS.indexOf(b.lookedFor.extent);
}
