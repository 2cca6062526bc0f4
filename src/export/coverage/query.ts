import type { CoverageSlice } from '../../coverage/slice';
import { FiveOneSlot, PlatformLevel } from '../../vocabulary';
import type { Language } from '../table/language';
import {
  day,
  language,
  list,
  one,
  type Parameters,
  type Readers,
  readParameters,
  truth,
  wordOf,
  wordsOf,
} from '../table/parameters';

/** What an address of an export asks for. */
export interface ExportQuery {
  slice: CoverageSlice;
  language: Language;
}

/** The matrix shows every cell, so an export takes no `statuses`; its filters are in the sheet. It shows what is, not what might be. */
type Exportable = Omit<CoverageSlice, 'statuses' | 'hypothesis'>;

const READERS: Readers<Exportable & { lang: Language }> = {
  standard: one,
  framework: one,
  industries: list,
  includeSubfields: truth,
  region: one,
  asOf: day,
  slots: wordsOf(FiveOneSlot),
  minLevel: wordOf(PlatformLevel),
  rollUp: truth,
  through: one,
  lang: language,
};

/**
 * Reads the query string of an export: the fields of a coverage slice, lists separated by commas or repeated, and `lang`.
 *
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, given twice or has a wrong value
 */
export function readQuery(parameters: Parameters): ExportQuery {
  const { lang = 'zh', ...slice } = readParameters(parameters, READERS);
  return { slice, language: lang };
}
