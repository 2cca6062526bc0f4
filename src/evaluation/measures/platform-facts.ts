import type { Day } from '../../days';
import type { EvaluationFact } from '../../facts/evaluation';
import type { PlatformFact } from '../../facts/platform';
import type { Basis, CollaborationRole, DatePrecision, OrganizationKind } from '../../vocabulary';

/** From when until when something holds, and where it comes from. */
interface Told {
  since: Day | null;
  until: Day | null;
  basis: Basis;
  sourceIds: string[];
}

/** That an organization leads, co-builds, supports or funds the platform. */
export interface BehindFact extends Told {
  organizationId: string;
  organizationKind: OrganizationKind;
  roles: CollaborationRole[];
}

/** That an organization behind the platform takes part in a collaboration. */
export interface JoinedFact {
  organizationId: string;
  collaborationId: string;
  since: Day | null;
  sourceIds: string[];
}

/** A published figure of the platform, or of an organization that leads it. */
export interface FigureFact {
  nameZh: string;
  value: number;
  unit: string;
  asOf: Day | null;
  asOfPrecision: DatePrecision | null;
  sourceIds: string[];
  /** Of whom it is, and how many platforms of that kind it leads; null of a figure of the platform itself. */
  leader: { id: string; nameZh: string; leads: number; since: Day | null; until: Day | null } | null;
}

/** All of a platform that an evaluation may look at. */
export interface PlatformFacts {
  platform: PlatformFact;
  behind: BehindFact[];
  serves: (Told & { industryId: string })[];
  joined: JoinedFact[];
  figures: FigureFact[];
  /** By any scheme, with the id of the scheme. */
  evaluations: (EvaluationFact & { schemeId: string })[];
}

/** The year that is evaluated, and its last day. */
export interface EvaluatedYear {
  year: number;
  lastDay: Day;
}
