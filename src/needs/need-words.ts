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

/** Words that any technical need may have, and that part what it is about; longer ones first, as they are looked for. */
const GENERIC =
  /高性能|高质量|产业化|规模化|生产线|以及|用于|需要|需求|要求|希望|能够|进行|实现|解决|提高|提升|优化|问题|关键|核心|新型|技术|研究|开发|研发|攻关|应用|工艺|性能|制备|方法|方案|系统|产品|生产|企业|项目|的|与|及/u;

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
  const typed = runsOfText(text);
  const telling = typed.flatMap((run) =>
    run.isHan ? run.text.split(GENERIC).flatMap((part) => (part === '' ? [] : [{ text: part, isHan: true }])) : [run],
  );
  // What is nothing but such words is looked for by them.
  const runs = telling.some(({ text: word, isHan }) => isHan || !STOP_WORDS.has(word)) ? telling : typed;
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

/** The words of a need that some terms make, and those of what these leave over; each word once. */
export function wordsOf(terms: readonly Term[], { runs, terms: all }: NeedWords): Record<'made' | 'left', string[]> {
  const covered = (some: readonly Term[]) => {
    const places = runs.map(([...characters]) => characters.map(() => false));
    for (const { text, run, start } of some) {
      for (let index = start; index < start + [...text].length; index += 1) (places[run] as boolean[])[index] = true;
    }
    return places;
  };
  const [own, any] = [covered(terms), covered(all)];
  const stretches = (isIn: (run: number, index: number) => boolean) =>
    runs.flatMap(([...characters], run) => {
      const words: string[] = [];
      characters.forEach((character, index) => {
        if (!isIn(run, index)) return;
        if (index > 0 && isIn(run, index - 1)) words.push((words.pop() ?? '') + character);
        else words.push(character);
      });
      return words;
    });
  return {
    made: [...new Set(stretches((run, index) => own[run]?.[index] === true))],
    left: [...new Set(stretches((run, index) => any[run]?.[index] === true && own[run]?.[index] !== true))],
  };
}
