import type { IndustryUnit, RegionUnit, UnitFact } from './facts';

/** A row of an answer about a unit, which shows it as what it is: one of `industry` and `region` is null. */
export interface AboutUnit {
  unit: UnitFact;
  industry: IndustryUnit | null;
  region: RegionUnit | null;
}

/** What a row about a unit begins with. */
export function aboutUnit(unit: UnitFact): AboutUnit {
  return unit.unitKind === 'INDUSTRY' ? { unit, industry: unit, region: null } : { unit, industry: null, region: unit };
}
