import { fold, NOISE } from './fold';

/** What a text is made of: a run of Chinese characters, or a word or number of any other script. */
export interface Run {
  text: string;
  isHan: boolean;
}

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The longest word that is looked up; no analyzer keeps a longer one whole. */
const LONGEST = 200;

/** Between Chinese characters of a name; whoever types it may leave it out. */
const SIGNS_BETWEEN = /(?<=\p{Script=Han})[^\p{L}\p{N}\p{M}]+(?=\p{Script=Han})/gu;

/** Brackets and quotes between Chinese characters, which tell nothing apart. */
const NOISE_BETWEEN = new RegExp(`(?<=\\p{Script=Han})${NOISE.source.replace('\\s', '')}+(?=\\p{Script=Han})`, 'gu');

function runsIn(folded: string): Run[] {
  return (folded.match(RUN) ?? []).map((text) => ({
    text: text.slice(0, LONGEST),
    isHan: /^\p{Script=Han}/u.test(text),
  }));
}

/** The runs of a stored name: Chinese characters with signs alone between them are one run. */
export function runsOfName(name: string): Run[] {
  return runsIn(fold(name).replace(SIGNS_BETWEEN, ''));
}

/** The runs of what somebody types, who parts words by spaces and signs, but for brackets and quotes. */
export function runsOfText(text: string): Run[] {
  return runsIn(fold(text).replace(NOISE_BETWEEN, ''));
}

/**
 * Chinese characters as they are looked up: each with the one after it, the last by itself. So two neighbours are one
 * word, more of them neighbouring words, and a single one is the beginning of a word wherever it stands.
 */
export function pairsOf(han: string): string[] {
  const characters = [...han];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
