import { Columns } from '../database/columns';
import type { Day } from '../days';
import type { DatePrecision, DesignationStage, PlatformKind, PlatformLevel } from '../vocabulary';

/** A recognition of a platform as of a kind and at a level. */
export interface DesignationFact {
  id: string;
  kind: PlatformKind;
  level: PlatformLevel;
  stage: DesignationStage;
  since: Day | null;
  sincePrecision: DatePrecision | null;
  until: Day | null;
  untilPrecision: DatePrecision | null;
  sourceIds: string[];
  /** Whether it is made up; stored of what is alone. */
  synthetic?: boolean | null;
  /** Whether a hypothesis makes it. */
  isSupposed?: true;
}

export const DESIGNATION = new Columns<DesignationFact>(
  ['id', 'kind', 'level', 'stage', 'sourceIds', 'sincePrecision', 'untilPrecision', 'synthetic'],
  ['since', 'until'],
);
