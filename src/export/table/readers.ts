import { faultOfDay } from '../../days';
import { badUserInput } from '../../errors';
import { LANGUAGES, type Language } from './language';

// Each reads the values that a parameter was given, and throws BAD_USER_INPUT naming it where it can't.

export function one(name: string, values: string[]): string {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) {
    throw badUserInput(name, `${name} is given ${values.length} times; give it once.`);
  }
  return value;
}

export function list(_name: string, values: string[]): string[] {
  return values.flatMap((value) => value.split(',')).filter((item) => item !== '');
}

export function truth(name: string, values: string[]): boolean {
  return written(/^(?:true|false)$/, 'true or false', name, values) === 'true';
}

export function numeric(name: string, values: string[]): number {
  return Number(written(/^-?\d{1,15}(?:\.\d{1,15})?$/, 'a number, for example 0.5', name, values));
}

export function wholeNumber(name: string, values: string[]): number {
  return Number(written(/^-?\d{1,15}$/, 'a whole number, for example 200', name, values));
}

function written(pattern: RegExp, what: string, name: string, values: string[]): string {
  const value = one(name, values);
  if (!pattern.test(value)) throw badUserInput(name, `${name} is ${JSON.stringify(value)}; write ${what}.`);
  return value;
}

export function day(name: string, values: string[]): string {
  const value = one(name, values);
  const fault = faultOfDay(value);
  if (fault !== undefined) throw badUserInput(name, `${name} is ${JSON.stringify(value)}, which ${fault}.`);
  return value;
}

/** Reads one of some words. */
export function choice<Word extends string>(words: readonly Word[]) {
  return (name: string, values: string[]): Word => oneOf(words, name, one(name, values));
}

/** Reads some of some words. */
export function choices<Word extends string>(words: readonly Word[]) {
  return (name: string, values: string[]): Word[] => list(name, values).map((value) => oneOf(words, name, value));
}

/** Reads a list that, if it is given, has something in it. */
export function notEmpty<Item>(reader: (name: string, values: string[]) => Item[]): typeof reader {
  return (name, values) => {
    const items = reader(name, values);
    if (items.length === 0) throw badUserInput(name, `An empty list asks for nothing; leave ${name} out for all.`);
    return items;
  };
}

/** Reads `lang`. */
export const language = choice<Language>(LANGUAGES);

function oneOf<Word extends string>(words: readonly Word[], name: string, value: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) {
    throw badUserInput(name, `${name} has ${JSON.stringify(value)}; it takes ${words.join(', ')}.`);
  }
  return word;
}
