import type { Day } from '../days';
import type { PlatformKind, PlatformLevel } from '../vocabulary';
import type { DesignationFact } from './designation';
import type { PlatformFact } from './platform';
import { designationsOn, highestLevel, type StateOnDay, stateOn } from './platform-state';

/** A kind of a platform, and by which designation it has it; null where the kind is its own. */
export interface KindOnDay {
  kind: PlatformKind;
  designation: DesignationFact | null;
}

/** How a platform stands on a day, whatever the cell. */
export interface Standing {
  platform: PlatformFact;
  state: StateOnDay | null;
  level: PlatformLevel | null;
  /** Its kinds on the day: its own, and those of the designations that count. */
  kinds: KindOnDay[];
}

/** How a platform stands on a day: its state, the highest level and the kinds that count. */
export function standingOn(platform: PlatformFact, day: Day): Standing {
  const state = stateOn(platform, day);
  const designations = designationsOn(platform.designations, day, state?.state ?? null);
  return {
    platform,
    state,
    level: highestLevel(designations.map(({ level }) => level)),
    kinds: [
      { kind: platform.kind, designation: null },
      ...designations.map((designation) => ({ kind: designation.kind, designation })),
    ],
  };
}

/** How a platform stands that is there on the day: not closed, and not still to come. */
export interface Serving extends Standing {
  state: StateOnDay;
}
