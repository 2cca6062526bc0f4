import { BEGINNINGS, OF_INITIALS, OF_NAME } from '../intake/search-text';
import { pairsOf, type Run } from '../text/words';
import { SearchKind, valuesOf } from '../vocabulary';
import { type Asked, LETTERS } from './asked';

/** Names to begin with a text of so many characters are few enough to be gone through. */
const FEW_BEGIN_SO = 4;

/** What is called exactly so must be among the hits however many there are, then what begins so. */
const EXACT = 10_000;
const WHOLE_PINYIN = 1_000;
const BEGINNING = 100;

/** The Lucene query for what has all that is asked, by its names or by how they are read. */
export function wholeQuery(asked: Asked, kinds: readonly SearchKind[]): string {
  const { name, runs, pinyin } = asked;
  const all = `(${runs.map((run) => `+${clauseOf(run)}`).join(' ')})`;
  const read = pinyin === undefined || runs.length < 2 ? '' : readSo(pinyin);
  const wholes =
    pinyin === undefined
      ? ''
      : `searchPinyin:(${[`${OF_NAME}${pinyin}`, `${OF_NAME}${OF_INITIALS}${pinyin}`].map(escaped).join(' ')})^${WHOLE_PINYIN}`;
  return `+(matchText:${escaped(name)}^${EXACT} ${all} ${read}) ${wholes} ${beginning(name)} ${ofKinds(kinds)}`;
}

/** The Lucene query for what begins so, or has some of what is asked. */
export function partsQuery({ name, runs }: Asked, kinds: readonly SearchKind[]): string {
  const begins = [...name].length < FEW_BEGIN_SO ? '' : `matchText:${escaped(name)}*^${EXACT}`;
  const parts = runs.flatMap((run) => (run.isHan && pairsOf(run.text).length > 2 ? pairs(run.text) : [clauseOf(run)]));
  return `+(${begins} ${[...new Set(parts)].join(' ')}) ${ofKinds(kinds)}`;
}

function clauseOf({ text, isHan }: Run): string {
  if (isHan) return [...text].length === 1 ? `searchWords:${text}*` : `searchWords:"${pairsWithin(text).join(' ')}"`;
  // A word may be the beginning of one, or of how a name is read.
  return LETTERS.test(text) ? `(searchWords:${text}* ${readSo(text)})` : `searchWords:${text}*`;
}

function readSo(letters: string): string {
  return `searchPinyin:(${letters}* ${escaped(OF_INITIALS + letters)}*)`;
}

/** The pairs of a text, without its last character by itself, after which a name may go on. */
export function pairsWithin(han: string): string[] {
  return pairsOf(han).slice(0, -1);
}

function pairs(han: string): string[] {
  return pairsWithin(han).map((pair) => `searchWords:${pair}`);
}

function beginning(name: string): string {
  const characters = [...name];
  const length = BEGINNINGS.findLast((length) => length <= characters.length);
  return `searchWords:${escaped(OF_NAME + characters.slice(0, length).join(''))}^${BEGINNING}`;
}

/** Where all kinds are wanted none is looked up: everything has one. */
function ofKinds(kinds: readonly SearchKind[]): string {
  if (kinds.length === valuesOf(SearchKind).length) return '';
  return `+searchKind:(${kinds.join(' ')})^0`;
}

/** A word in which nothing is syntax. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
}
