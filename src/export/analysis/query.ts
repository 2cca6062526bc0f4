import { badUserInput } from '../../errors';
import type { Language } from '../table/language';
import { language, one, oneOf, type Parameters, type Readers, readParameters } from '../table/parameters';

/** The tables that an analysis is made of. */
const TABLE_NAMES = ['organizations', 'about'] as const;
type TableName = (typeof TABLE_NAMES)[number];

/** What an address of an analysis asks for. */
export interface AnalysisQuery {
  id: string;
  table: TableName;
  language: Language;
}

const READERS: Readers<Omit<AnalysisQuery, 'language'> & { lang: Language }> = {
  id: one,
  table: (name, values) => oneOf(TABLE_NAMES, name, one(name, values)),
  lang: language,
};

/**
 * Reads the query string of an analysis: `id`, `table`, by default that of the organizations, and `lang`.
 *
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, missing, given twice or has a wrong value
 */
export function readAnalysisQuery(parameters: Parameters): AnalysisQuery {
  const { id, table = 'organizations', lang = 'zh' } = readParameters(parameters, READERS);
  if (id === undefined) throw badUserInput('id', 'Which analysis? Give the `id` that startAnalysis gave.');
  return { id, table, language: lang };
}
