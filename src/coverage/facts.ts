import type { Day } from '../days';
import type { Basis, DatePrecision, FiveOneSlot, IndustryKind, PlatformKind, RegionKind } from '../vocabulary';
import type { DesignationFact, PlatformDates } from './platform-state';

interface Named {
  id: string;
  nameZh: string;
  nameEn: string | null;
  aliases: string[];
}

export interface SourceFact {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  publishedOn: Day | null;
  publishedOnPrecision: DatePrecision | null;
  note: string | null;
}

export interface FrameworkFact extends Named {
  documentNumber: string | null;
  validFrom: Day | null;
  validFromPrecision: DatePrecision | null;
  validTo: Day | null;
  validToPrecision: DatePrecision | null;
}

export interface RegionFact extends Named {
  kind: RegionKind;
}

/** An industry or sub-field whose slots are reckoned. */
export interface UnitFact extends Named {
  kind: IndustryKind;
  basis: Basis;
  frameworkId: string | null;
}

/** That a unit corresponds to one of another framework. */
export interface MappingFact {
  /** The unit of the other framework. */
  industryId: string;
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
}

/** A platform serves a unit: itself, or a part of it or a unit it corresponds to, which `industryId` then names. */
export interface LinkFact {
  unitId: string;
  industryId: string;
  platformId: string;
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
  /** By which mapping it serves the unit, where it serves one of another framework. */
  mapping?: MappingFact;
}

export interface PlatformFact extends Named, PlatformDates {
  kind: PlatformKind;
  note: string | null;
  sourceIds: string[];
  designations: DesignationFact[];
}

/** Which kinds of platform fill a slot, and from when until when. */
export interface RuleFact {
  id: string;
  slot: FiveOneSlot;
  platformKinds: PlatformKind[];
  validFrom: Day | null;
  validTo: Day | null;
  basis: Basis;
  noteZh: string | null;
  noteEn: string | null;
  sourceIds: string[];
}

/** Everything coverage is reckoned from. `framework` and `region` are null where none has the id that was asked for. */
export interface CoverageFacts {
  framework: FrameworkFact | null;
  region: RegionFact | null;
  units: UnitFact[];
  links: LinkFact[];
  platforms: PlatformFact[];
  rules: RuleFact[];
  sources: SourceFact[];
}
