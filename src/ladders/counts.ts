import type { Day } from '../days';
import { LadderMoveKind, valuesOf } from '../vocabulary';
import { isWithin, mayBeWithin } from './bounds';
import type { Move } from './moves';
import { type Climb, heightOf, type Rung, standingOn } from './rungs';

/** How many, between what is certain and what may be. */
export interface BoundedCount {
  atLeast: number;
  atMost: number;
  /** How many of `atMost` are not certain. */
  unknown: number;
}

/** How many platforms stand on a rung on a day. */
export interface RungCount extends Rung, BoundedCount {}

/** How many moves of a kind there were within a span. */
export interface MoveCount extends BoundedCount {
  kind: LadderMoveKind;
}

/** How many stand on each rung on a day, the highest first; rungs on which none may stand are left out. */
export function rungCounts(climbs: readonly Climb[], day: Day): RungCount[] {
  const counts = new Map<number, Rung & { sure: number; possible: number }>();
  for (const climb of climbs) {
    const standing = standingOn(climb, day);
    for (const rung of standing) {
      if (rung === null) continue;
      const count = counts.get(heightOf(rung)) ?? { ...rung, sure: 0, possible: 0 };
      counts.set(heightOf(rung), count);
      count.possible += 1;
      if (standing.length === 1) count.sure += 1;
    }
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([, { sure, possible, ...rung }]) => ({ ...rung, ...bounded(sure, possible) }));
}

/** How many moves of each kind there were from one day to another, both among them. */
export function moveCounts(moves: readonly Move[], from: Day, to: Day): MoveCount[] {
  const possible = moves.filter(({ day }) => mayBeWithin(day, from, to));
  const sure = possible.filter(({ day, isCertain }) => isCertain && isWithin(day, from, to));
  return valuesOf(LadderMoveKind).map((kind) => ({
    kind,
    ...bounded(
      sure.filter((one) => one.kind === kind).length,
      possible.filter(({ possibleKinds }) => possibleKinds.includes(kind)).length,
    ),
  }));
}

function bounded(atLeast: number, atMost: number): BoundedCount {
  return { atLeast, atMost, unknown: atMost - atLeast };
}
