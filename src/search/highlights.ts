import { NOUNS, SEARCH_LABELS } from '../facts/nouns';
import { normalizeName } from '../intake/names';
import { initialsOf, syllablesOf } from '../text/pinyin';
import type { SearchMatch } from '../vocabulary';
import { type Asked, LETTERS } from './asked';
import { pairsWithin } from './lucene';

/** The properties by which things are found, in the order in which they are told. */
export const NAMED_BY = [...new Set(Object.values(SEARCH_LABELS).flatMap((label) => NOUNS[label].search?.by ?? []))];

/** By what a thing is found: a text or several for each property that it has of these. */
export type Named = Readonly<Record<string, string | readonly string[] | null>>;

/** Where in a name of a hit what was typed stands. */
export interface Highlight {
  /** The property, as the API has it: nameZh, aliases, … */
  field: string;
  /** The whole name. */
  text: string;
  /** The parts of it that match, as they are written there, from left to right. */
  words: string[];
}

/** Why a hit was found, and where that stands. */
export function highlightsOf(
  asked: Asked,
  names: Named,
  tier: SearchMatch,
): { matchedBy: SearchMatch; highlights: Highlight[] } {
  const own = NAMED_BY.flatMap((field) =>
    [names[field] ?? []].flat().map((text) => ({ field, text, normal: normalizeName(text) })),
  );
  const isOwn = own.some(({ field, normal }) => field !== 'aliases' && normal === asked.name);
  return {
    matchedBy: tier === 'ALIAS' && isOwn ? 'EXACT_NAME' : tier,
    highlights: own
      .map(({ field, text, normal }) => ({
        field,
        text,
        words: tier === 'ALIAS' ? [text].filter(() => normal === asked.name) : wordsIn(text, asked, tier),
      }))
      .filter(({ words }) => words.length > 0),
  };
}

/** A character of a name as it is searched, and where in the name it stands. */
interface Place {
  character: string;
  start: number;
  end: number;
}

function wordsIn(text: string, asked: Asked, tier: SearchMatch): string[] {
  const places = placesOf(text);
  const spans = spansOf(places, asked, tier);
  const marked = places.map((_, index) => spans.some(([from, to]) => from <= index && index < to));
  const words: string[] = [];
  for (let index = 0; index < places.length; index += 1) {
    if (!marked[index]) continue;
    const from = index;
    while (marked[index + 1]) index += 1;
    words.push(text.slice(places[from]?.start, places[index]?.end));
  }
  return words;
}

function placesOf(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  for (const written of text) {
    const end = start + written.length;
    for (const character of normalizeName(written)) places.push({ character, start, end });
    start = end;
  }
  return places;
}

/** From which place to which what was asked stands, as places of the name. */
type Span = [from: number, to: number];

function spansOf(places: Place[], asked: Asked, tier: SearchMatch): Span[] {
  const { name, runs, pinyin } = asked;
  const characters = places.map(({ character }) => character);
  if (tier === 'PREFIX') return occurrences(characters, [...name]).filter(([from]) => from === 0);
  const read = (letters: string) => readingsIn(characters, letters);
  const together = pinyin === undefined || tier === 'WORDS' || tier === 'PARTS' ? [] : read(pinyin);
  if (together.length > 0) return together;
  return runs.flatMap(({ text, isHan }) => {
    if (!isHan) {
      const words = occurrences(characters, [...text]).filter(([from]) => beginsWord(places, from));
      return LETTERS.test(text) && tier !== 'WORDS' ? [...words, ...read(text)] : words;
    }
    const parts = tier === 'PARTS' && text.length > 2 ? pairsWithin(text) : [text];
    return parts.flatMap((part) => occurrences(characters, [...part]));
  });
}

function occurrences(characters: string[], wanted: string[]): Span[] {
  return characters.flatMap((_, from): Span[] =>
    wanted.every((character, index) => characters[from + index] === character) ? [[from, from + wanted.length]] : [],
  );
}

const WORD = /^(?!\p{Script=Han})[\p{L}\p{N}\p{M}]$/u;

function beginsWord(places: Place[], index: number): boolean {
  const before = places[index - 1];
  return before === undefined || !WORD.test(before.character) || before.end !== places[index]?.start;
}

const isHan = (character: string | undefined) => character !== undefined && /^\p{Script=Han}/u.test(character);

/** Where characters are read as the letters say, the last syllable perhaps begun, or have them as initials. */
function readingsIn(characters: string[], letters: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < characters.length; start += 1) {
    if (!isHan(characters[start])) continue;
    let end = start;
    while (isHan(characters[end])) end += 1;
    const syllables = syllablesOf(characters.slice(start, end).join(''));
    for (let from = 0; from < syllables.length; from += 1) {
      const read = charactersRead(syllables.slice(from), letters);
      const initials = initialsOf(syllables.slice(from)).startsWith(letters) ? letters.length : 0;
      const length = Math.max(read, initials);
      if (length > 0) spans.push([start + from, start + from + length]);
    }
    start = end;
  }
  return spans;
}

/** How many syllables the letters take, from the first on; 0 where they are others. */
function charactersRead(syllables: string[], letters: string): number {
  let rest = letters;
  for (const [index, syllable] of syllables.entries()) {
    if (syllable.startsWith(rest)) return index + 1;
    if (!rest.startsWith(syllable)) return 0;
    rest = rest.slice(syllable.length);
  }
  return 0;
}
