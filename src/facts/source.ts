import { Columns } from '../database/columns';
import type { Day } from '../days';
import type { DatePrecision } from '../vocabulary';

export interface SourceFact {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  publishedOn: Day | null;
  publishedOnPrecision: DatePrecision | null;
  note: string | null;
}

export const SOURCE = new Columns<SourceFact>(
  ['id', 'title', 'publisher', 'url', 'publishedOnPrecision', 'note'],
  ['publishedOn'],
);
