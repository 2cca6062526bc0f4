import type { FrameworkFact } from '../facts/framework';
import type { FullyNamed, Named } from '../facts/named';
import type { PlatformFact } from '../facts/platform';
import type { RegionFact } from '../facts/region';
import type { SourceFact } from '../facts/source';
import type { RuleFact, SlotFact, StandardFact } from '../facts/standard';
import type { Span, Tie } from '../facts/tie';
import type { PlacedSurvey } from '../surveys/surveys.cypher';
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

/** That a unit corresponds to one of another framework, which `industryId` names. */
export interface MappingFact extends Span {
  industryId: string;
}

/** By what a platform stands to a unit: it serves or is located in the unit, a part of it or, by a mapping, another one. */
export interface UnitTie extends Tie<'SERVES' | 'LOCATED_IN'> {
  unitId: string;
  /** By which mapping it serves the unit, where it serves one of another framework. */
  mapping?: MappingFact;
}

/** That a platform lies abroad and counts as one of the city that is asked for. */
export interface OverseasFact {
  platform: string;
  /** Where it lies. */
  place: string;
  /** Those of who leads it and of the clause that says so. */
  sourceIds: string[];
  /** Whether that is made up. */
  synthetic: boolean;
  /** Whether it does so by a hypothesis. */
  isSupposed?: true;
}

/** A survey of platforms of a kind, which may be what it rests on that a unit has none. */
export interface UnitSurvey extends PlacedSurvey {
  /** Of regions, the units that it was for, that are part of what it was for, or have a part that it was for; of industries null. */
  unitIds: string[] | null;
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
  links: UnitTie[];
  /** Those that lie abroad and count in the region asked for all the same. */
  overseas: OverseasFact[];
  platforms: PlatformFact[];
  rules: RuleFact[];
  surveys: UnitSurvey[];
  sources: SourceFact[];
}

/** The facts of a standard whose units are industries. */
export interface IndustryFacts extends CoverageFacts {
  /** The city that the framework is for, where the region asked for is of another one; else null. */
  otherCity: Named | null;
  units: IndustryUnit[];
}
