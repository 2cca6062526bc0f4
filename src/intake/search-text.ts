import { type Label, NOUNS } from '../facts/nouns';
import { initialsOf, syllablesOf } from '../text/pinyin';
import { pairsOf, type Run, runsOfName } from '../text/words';
import type { SearchKind } from '../vocabulary';
import { matchText, normalizeName } from './names';

/** By what a thing is found. Words stand between spaces, and an index has each property of these words. */
export interface SearchText {
  /** Its normalized names, a line each, of which each is a word too. */
  matchText: string;
  searchKind: SearchKind;
  /** The words and pairs of characters of its names, in their order; before them the marked beginnings of each name. */
  searchWords: string;
  /** How its names are read from each character on, and the initials of that, marked; whole names are marked as well. */
  searchPinyin: string;
}

/** Marks a word that stands for the beginning of a name, or for the whole of it. */
export const OF_NAME = '^';
/** Marks the initials of syllables. */
export const OF_INITIALS = '=';
/** Between names, so that no words of two are neighbours. */
const NEXT_NAME = '|';

/** By how many of its first characters a name is known to begin with a text. */
export const BEGINNINGS = [1, 2, 4, 8];

/** So many syllables are found from the midst of a name on; from its beginning all are. */
const SYLLABLES_WITHIN = 8;

/** Longer texts, which are titles of pages, are read no further. */
const MOST_READ = 60;

/**
 * What is stored of a thing so that it is found by what people type.
 *
 * @returns undefined where search does not find such things
 */
export function searchText(label: Label, properties: Readonly<Record<string, unknown>>): SearchText | undefined {
  const { search } = NOUNS[label];
  if (search === undefined) return undefined;
  const names = search.by.flatMap((key) => (properties[key] ?? []) as string | readonly string[]);
  return {
    matchText: matchText(names),
    searchKind: search.kind,
    searchWords: names.map(wordsOf).join(` ${NEXT_NAME} `),
    searchPinyin: [...new Set(names.flatMap((name) => readingsOf(runsOfName(name))))].join(' '),
  };
}

function wordsOf(name: string): string {
  const normal = [...normalizeName(name)];
  const beginnings = BEGINNINGS.filter((length) => length <= normal.length).map(
    (length) => OF_NAME + normal.slice(0, length).join(''),
  );
  const words = runsOfName(name).flatMap(({ text, isHan }) => (isHan ? pairsOf(text) : [text]));
  return [...beginnings, ...words].join(' ');
}

function readingsOf(runs: readonly Run[]): string[] {
  if (!runs.some(({ isHan }) => isHan)) return [];
  const read = runs.map(({ text, isHan }) => (isHan ? syllablesOf([...text].slice(0, MOST_READ).join('')) : [text]));
  const whole = read.map((syllables) => syllables.join('')).join('');
  const initials = read.map((syllables, index) => (runs[index]?.isHan ? initialsOf(syllables) : syllables[0])).join('');
  const within = read.flatMap((syllables, index) =>
    runs[index]?.isHan
      ? syllables.flatMap((_, start) => {
          const rest = syllables.slice(start, start === 0 ? undefined : start + SYLLABLES_WITHIN);
          return [rest.join(''), OF_INITIALS + initialsOf(rest)];
        })
      : [],
  );
  return [OF_NAME + whole, OF_NAME + OF_INITIALS + initials, ...within];
}
