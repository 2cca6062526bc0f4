import type { Day } from '../days';
import type { DesignationFact } from '../facts/designation';
import { rankOf } from '../facts/platform-state';
import { DesignationStage, type PlatformKind, type PlatformLevel, valuesOf } from '../vocabulary';
import { type Bounds, hasHappened, mayHaveHappened } from './bounds';

/** A place on the ladder of a kind. */
export interface Rung {
  level: PlatformLevel;
  stage: DesignationStage;
}

/** That a platform holds a rung for a time, unless it closes before. */
export interface Stay extends Rung {
  designation: DesignationFact;
  start: Bounds;
  /** Null where nothing tells of an end. What one revocation ends has one object. */
  end: Bounds | null;
}

/** The stays of a platform on the ladder of one kind. */
export interface Climb {
  kind: PlatformKind;
  /** The highest rung first; of one rung the one that begins first. */
  stays: Stay[];
  /** When the platform closed; null where it did not. */
  closing: Bounds | null;
}

const STAGES = valuesOf(DesignationStage);

/** The height of a rung: of two levels the higher one, of one level the further stage stands above. */
export function heightOf({ level, stage }: Rung): number {
  return rankOf(level) * STAGES.length + STAGES.indexOf(stage);
}

export function rungOf({ level, stage }: Rung): Rung {
  return { level, stage };
}

/** Whether a stay holds on a day for certain, as long as the platform is not closed. */
function holds({ start, end }: Stay, day: Day): boolean {
  return hasHappened(start, day) && (end === null || !mayHaveHappened(end, day));
}

/** Whether it may hold on a day. */
function mayHold({ start, end }: Stay, day: Day): boolean {
  return mayHaveHappened(start, day) && (end === null || !hasHappened(end, day));
}

/**
 * On which rungs a platform may stand on a day, the highest first, null being none. It stands on the highest that it holds,
 * so it may on any that it may hold, down to the highest that it holds for certain.
 */
export function standingOn({ stays, closing }: Climb, day: Day): (Rung | null)[] {
  if (closing !== null && hasHappened(closing, day)) return [null];
  const rungs = new Map<number, Rung>();
  const mayBeClosed = closing !== null && mayHaveHappened(closing, day);
  for (const stay of stays) {
    if (!mayHold(stay, day)) continue;
    rungs.set(heightOf(stay), rungOf(stay));
    if (holds(stay, day)) return mayBeClosed ? [...rungs.values(), null] : [...rungs.values()];
  }
  return [...rungs.values(), null];
}
