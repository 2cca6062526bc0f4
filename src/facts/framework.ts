import { Columns } from '../database/columns';
import type { Day } from '../days';
import type { DatePrecision } from '../vocabulary';
import type { FullyNamed } from './named';

export interface FrameworkFact extends FullyNamed {
  documentNumber: string | null;
  validFrom: Day | null;
  validFromPrecision: DatePrecision | null;
  validTo: Day | null;
  validToPrecision: DatePrecision | null;
}

export const FRAMEWORK = new Columns<FrameworkFact>(
  ['id', 'nameZh', 'nameEn', 'aliases', 'documentNumber', 'validFromPrecision', 'validToPrecision'],
  ['validFrom', 'validTo'],
);
