import type { CoverageSlice } from '../coverage/coverage';
import { isDay } from '../days';
import { badUserInput } from '../errors';
import { FiveOneSlot, PlatformLevel, type Vocabulary, valuesOf } from '../vocabulary';
import { LANGUAGES, type Language } from './language';

/** What an address of an export asks for. */
export interface ExportQuery {
  slice: CoverageSlice;
  language: Language;
}

/** The query string as the HTTP server reads it: a parameter given twice is a list. */
export type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** The matrix shows every cell, so an export takes no `statuses`; its filters are in the sheet. It shows what is, not what might be. */
type Exportable = Omit<CoverageSlice, 'statuses' | 'hypothesis'>;

const READERS: { [Name in keyof Exportable]-?: (name: string, values: string[]) => Exportable[Name] } = {
  framework: one,
  industries: list,
  includeSubfields: truth,
  region: one,
  asOf: day,
  slots: (name, values) => list(name, values).map((value) => wordOf(FiveOneSlot, name, value)),
  minLevel: (name, values) => wordOf(PlatformLevel, name, one(name, values)),
  rollUp: truth,
  through: one,
};

const NAMES = [...Object.keys(READERS), 'lang'];

/**
 * Reads the query string of an export: the fields of a coverage slice, lists separated by commas or repeated, and `lang`.
 *
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, given twice or has a wrong value
 */
export function readQuery(parameters: Parameters): ExportQuery {
  const slice: Record<string, unknown> = {};
  let language: Language = 'zh';
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    const values = [value].flat();
    if (name === 'lang') language = languageOf(one(name, values));
    else if (Object.hasOwn(READERS, name)) slice[name] = READERS[name as keyof Exportable](name, values);
    else throw badUserInput(name, `There is no parameter ${JSON.stringify(name)}; there are ${NAMES.join(', ')}.`);
  }
  return { slice, language };
}

function one(name: string, values: string[]): string {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) {
    throw badUserInput(name, `${name} is given ${values.length} times; give it once.`);
  }
  return value;
}

function list(_name: string, values: string[]): string[] {
  return values.flatMap((value) => value.split(',')).filter((item) => item !== '');
}

function truth(name: string, values: string[]): boolean {
  const value = one(name, values);
  if (value !== 'true' && value !== 'false') {
    throw badUserInput(name, `${name} is ${JSON.stringify(value)}; write true or false.`);
  }
  return value === 'true';
}

function day(name: string, values: string[]): string {
  const value = one(name, values);
  if (!isDay(value)) {
    throw badUserInput(
      name,
      `${name} is ${JSON.stringify(value)}, which is not a day of the calendar; write it as YYYY-MM-DD, for example 2018-11-30.`,
    );
  }
  return value;
}

function wordOf<Word extends string>(vocabulary: Vocabulary<Word>, name: string, value: string): Word {
  const words = valuesOf(vocabulary);
  const word = words.find((known) => known === value);
  if (word === undefined) {
    throw badUserInput(name, `${name} has ${JSON.stringify(value)}; it takes ${words.join(', ')}.`);
  }
  return word;
}

function languageOf(value: string): Language {
  const language = LANGUAGES.find((known) => known === value);
  if (language === undefined) throw badUserInput('lang', `lang is ${JSON.stringify(value)}; it takes zh or en.`);
  return language;
}
