import { Columns } from '../database/columns';
import type { Day } from '../days';
import type { Basis, CoverageUnitKind, FiveOneSlot, PlatformKind, PlatformLevel, RegionKind } from '../vocabulary';

/** The standard of 五个一 in the seed; its units, slots and rules are data. */
export const FIVE_ONE = 'std-five-one';

/** A coverage standard: which units are to have which slots. */
export interface StandardFact {
  id: string;
  nameZh: string;
  nameEn: string;
  unitKind: CoverageUnitKind;
  /** Which kinds of region are units, where regions are. */
  regionKinds: RegionKind[];
}

/** One of the things that a standard asks for. */
export interface SlotFact {
  id: string;
  nameZh: string;
  nameEn: string;
}

/** Which kinds of platform fill a slot, and from when until when. */
export interface RuleFact {
  id: string;
  slotId: string;
  /** Null where the slot is none of 五个一. */
  slot: FiveOneSlot | null;
  /** None where no kind can be told to fill the slot, so that its cells are unknown. */
  platformKinds: PlatformKind[];
  /** A platform fills the slot only by a designation in one of the kinds at this level or above; null for any platform. */
  minLevel: PlatformLevel | null;
  validFrom: Day | null;
  validTo: Day | null;
  basis: Basis;
  noteZh: string | null;
  noteEn: string | null;
  sourceIds: string[];
}

export const STANDARD = new Columns<StandardFact>(['id', 'nameZh', 'nameEn', 'unitKind', 'regionKinds']);
export const SLOT = new Columns<SlotFact>(['id', 'nameZh', 'nameEn']);
export const RULE = new Columns<Omit<RuleFact, 'slotId'>>(
  ['id', 'slot', 'platformKinds', 'minLevel', 'basis', 'noteZh', 'noteEn', 'sourceIds'],
  ['validFrom', 'validTo'],
);
