import type { LookedForExtent } from '../vocabulary';
import type { UnitCoverage } from './reckon';

/** How many missing cells there are by how far it was looked for what would fill them. */
export interface MissingGrounds {
  lookedFor: number;
  lookedForInPart: number;
  neverLookedFor: number;
}

const COUNTED = {
  LOOKED_FOR: 'lookedFor',
  LOOKED_FOR_IN_PART: 'lookedForInPart',
  NEVER_LOOKED_FOR: 'neverLookedFor',
} as const satisfies Record<LookedForExtent, keyof MissingGrounds>;

/** Counts the missing cells of units by what it rests on that they are. */
export function missingGrounds(units: readonly UnitCoverage[]): MissingGrounds {
  const counts: MissingGrounds = { lookedFor: 0, lookedForInPart: 0, neverLookedFor: 0 };
  for (const { cells } of units) {
    for (const cell of cells) {
      const ground = cell.missingGround();
      if (ground !== null) counts[COUNTED[ground]] += 1;
    }
  }
  return counts;
}
