import type { Day } from '../days';
import type { FullyNamed } from '../facts/named';
import type { DesignationFact, PlatformDates } from '../facts/platform-state';
import type {
  Basis,
  CoverageUnitKind,
  DatePrecision,
  FiveOneSlot,
  IndustryKind,
  PlatformKind,
  PlatformLevel,
  RegionKind,
} from '../vocabulary';

export interface SourceFact {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  publishedOn: Day | null;
  publishedOnPrecision: DatePrecision | null;
  note: string | null;
}

export interface FrameworkFact extends FullyNamed {
  documentNumber: string | null;
  validFrom: Day | null;
  validFromPrecision: DatePrecision | null;
  validTo: Day | null;
  validToPrecision: DatePrecision | null;
}

export interface RegionFact extends FullyNamed {
  kind: RegionKind;
}

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

/** An industry or sub-field as a unit of a standard. */
export interface IndustryUnit extends FullyNamed {
  unitKind: 'INDUSTRY';
  kind: IndustryKind;
  basis: Basis;
  frameworkId: string | null;
}

/** A region as a unit of a standard. */
export interface RegionUnit extends RegionFact {
  unitKind: 'REGION';
}

/** That whose slots are reckoned. */
export type UnitFact = IndustryUnit | RegionUnit;

/** That a unit corresponds to one of another framework. */
export interface MappingFact {
  /** The unit of the other framework. */
  industryId: string;
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
}

interface LinkToUnit {
  unitId: string;
  platformId: string;
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
}

/** A platform serves an industry: itself, or a part of it or a unit it corresponds to, which `industryId` then names. */
export interface ServesFact extends LinkToUnit {
  industryId: string;
  /** By which mapping it serves the unit, where it serves one of another framework. */
  mapping?: MappingFact;
}

/** A platform is located in a region: itself, or a part of it, which `regionId` then names. */
export interface LocationFact extends LinkToUnit {
  regionId: string;
}

/** By what a platform stands to a unit. */
export type LinkFact = ServesFact | LocationFact;

export interface PlatformFact extends FullyNamed, PlatformDates {
  kind: PlatformKind;
  note: string | null;
  sourceIds: string[];
  designations: DesignationFact[];
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

/** Everything coverage is reckoned from. `framework` and `region` are null where none has the id that was asked for. */
export interface CoverageFacts {
  standard: StandardFact;
  framework: FrameworkFact | null;
  /** What the units or, where they are industries, the platforms are narrowed to. */
  region: RegionFact | null;
  units: UnitFact[];
  /** The slots of the standard in their order. */
  slots: SlotFact[];
  links: LinkFact[];
  platforms: PlatformFact[];
  rules: RuleFact[];
  sources: SourceFact[];
}

/** The facts of a standard whose units are industries. */
export interface IndustryFacts extends CoverageFacts {
  /** The city that the framework is for, where the region asked for is of another one; else null. */
  otherCity: { id: string; nameZh: string } | null;
  units: IndustryUnit[];
  links: ServesFact[];
}

/** The facts of a standard whose units are regions. */
export interface RegionFacts extends CoverageFacts {
  framework: null;
  units: RegionUnit[];
  links: LocationFact[];
}
