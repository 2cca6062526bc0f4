import { badUserInput } from '../errors';
import { pairsOf, runsOfText } from '../text/words';
import type { SearchKind } from '../vocabulary';

/** A term of a need: two neighbouring Chinese characters, one that stands alone, or a word of another script. */
export interface Term {
  text: string;
  isHan: boolean;
  /** In which run of the text it stands, and at which of its characters it begins. */
  run: number;
  start: number;
}

/** What a need says, made ready to be looked for. */
export interface NeedWords {
  terms: readonly Term[];
  runs: readonly string[];
}

/** A technical need is put in a paragraph. */
export const MOST_CHARACTERS = 500;

/** A word of Latin letters from this length on is also the beginning of one: fiber of fibers. */
const LONG_WORD = 4;

/** Words that English has everywhere and that tell nothing of a technical need. */
const STOP_WORDS = new Set(
  'a an and are as at be by can for from has have how in into is it its need needs not of on or our that the this to we with'.split(
    ' ',
  ),
);

/**
 * Reads a need: its Chinese text by each two neighbouring characters, since nothing parts words there, and the rest by words.
 *
 * @throws PublicError BAD_USER_INPUT naming `need.text` when it is too long, or no word is in it
 */
export function readNeed(text: string): NeedWords {
  const length = [...text].length;
  if (length > MOST_CHARACTERS) {
    throw badUserInput(
      'need.text',
      `The need has ${length} characters; ${MOST_CHARACTERS} at most are taken. Keep what names the technology, materials and processes.`,
    );
  }
  const runs = runsOfText(text);
  const terms = runs.flatMap((run, index): Term[] => {
    if (!run.isHan) {
      return STOP_WORDS.has(run.text) ? [] : [{ text: run.text, isHan: false, run: index, start: 0 }];
    }
    const pairs = pairsOf(run.text);
    const whole = pairs.length > 1 ? pairs.slice(0, -1) : pairs;
    return whole.map((pair, start) => ({ text: pair, isHan: true, run: index, start }));
  });
  if (terms.length === 0) {
    throw badUserInput(
      'need.text',
      'There is no word in `need.text` to match; say in words what is needed, such as 碳纤维预浸料固化 or “carbon fibre prepreg curing”.',
    );
  }
  return { terms, runs: runs.map((run) => run.text) };
}

/** The Lucene query for what has any term of a need, of some kinds. */
export function needQuery({ terms }: NeedWords, kinds: readonly SearchKind[]): string {
  const clauses = new Set(terms.map(({ text, isHan }) => `searchWords:${text}${isPrefix(text, isHan) ? '*' : ''}`));
  return `+(${[...clauses].join(' ')}) +searchKind:(${kinds.join(' ')})^0`;
}

/** Whether a thing has a term, by its words as they are stored for search. */
export function hasTerm(words: readonly string[], { text, isHan }: Term): boolean {
  return isPrefix(text, isHan) ? words.some((word) => word.startsWith(text)) : words.includes(text);
}

function isPrefix(text: string, isHan: boolean): boolean {
  return isHan ? [...text].length === 1 : text.length >= LONG_WORD;
}

/** Terms as the words that they make in the need: neighbouring pairs of characters are one word. Each word once. */
export function wordsOf(terms: readonly Term[], { runs }: NeedWords): string[] {
  const words: string[] = [];
  let open: { run: number; from: number; to: number } | undefined;
  const close = () => {
    if (open !== undefined) words.push([...(runs[open.run] as string)].slice(open.from, open.to).join(''));
  };
  for (const { text, run, start, isHan } of terms) {
    const end = isHan ? start + [...text].length : [...text].length;
    if (open !== undefined && isHan && open.run === run && start < open.to) {
      open.to = end;
      continue;
    }
    close();
    open = { run, from: start, to: end };
  }
  close();
  return [...new Set(words)];
}
