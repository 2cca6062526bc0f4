import { Columns } from '../database/columns';
import { cypher } from '../database/cypher';
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

/** What follows on `UNWIND … AS id`: the sources of those ids, each once. */
export const SOURCES = cypher`
      WITH DISTINCT id
      MATCH (source:Source {id: id})
      RETURN collect([${SOURCE.of('source')}]) AS sources`;
