import { Columns } from '../database/columns';
import { type Cypher, cypher, name } from '../database/cypher';
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

/** Whether an industry is one of the key industries (重点产业): of the classification that a standard goes by where none is named. */
export function isOfKeyIndustries(industry: string): Cypher {
  return cypher`EXISTS { (${name(industry)})-[:IN_FRAMEWORK]->(:IndustryFramework)<-[:DEFAULT_FRAMEWORK]-(:CoverageStandard) }`;
}
