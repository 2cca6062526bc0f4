import type { Day } from '../days';
import type { FrameworkFact } from '../facts/framework';
import type { FullyNamed } from '../facts/named';
import type { PlatformFact } from '../facts/platform';
import type { RegionFact } from '../facts/region';
import type { SourceFact } from '../facts/source';
import type { RuleFact, SlotFact, StandardFact } from '../facts/standard';
import type { Basis, IndustryKind } from '../vocabulary';

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
