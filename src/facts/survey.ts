import { Columns } from '../database/columns';
import type { Day } from '../days';
import type {
  CollaborationRole,
  OrganizationKind,
  PlatformKind,
  SurveyCompleteness,
  SurveyOutcome,
  SurveySubject,
} from '../vocabulary';
import type { RegionFact } from './region';

/** What was looked for, on which day, how completely, and what came of it. */
export interface SurveyFact {
  id: string;
  subject: SurveySubject;
  platformKind: PlatformKind | null;
  organizationKind: OrganizationKind | null;
  collaborationRole: CollaborationRole | null;
  lookedOn: Day;
  whereLooked: string;
  outcome: SurveyOutcome;
  completeness: SurveyCompleteness;
  note: string | null;
  /** For which region, with its parts. */
  region: RegionFact;
}

export const SURVEY = new Columns<Omit<SurveyFact, 'region'>>(
  [
    'id',
    'subject',
    'platformKind',
    'organizationKind',
    'collaborationRole',
    'whereLooked',
    'outcome',
    'completeness',
    'note',
  ],
  ['lookedOn'],
);
