import { badUserInput } from '../errors';
import { normalizeName } from '../intake/names';
import { fold } from '../text/fold';
import { typedPinyin } from '../text/pinyin';
import { type Run, runsOfText } from '../text/words';

/** What somebody has typed, made ready to be looked for. */
export interface Asked {
  /** All of it as one name. */
  name: string;
  /** What of it is to be found, in its order. */
  runs: readonly Run[];
  /** All of it as pinyin, where it can be that. */
  pinyin: string | undefined;
}

/** No name is longer, and what is longer is no search. */
export const MOST_CHARACTERS = 200;

/** Words that English has everywhere; beside others they need not be found. */
const STOP_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'not', 'of', 'on', 'or', 'the', 'to', 'with']);

/**
 * Reads a search text. Every character of it is taken as text: no search syntax is read from it.
 *
 * @throws PublicError BAD_USER_INPUT naming `text` when it is too long, or nothing but spaces and signs is in it
 */
export function readText(text: string): Asked {
  // Some characters stand for several, which are counted too.
  const length = Math.max([...text].length, [...fold(text)].length);
  if (length > MOST_CHARACTERS) {
    throw badUserInput(
      'text',
      `\`text\` has ${length} characters; a search takes ${MOST_CHARACTERS} at most. Leave out what is not part of a name.`,
    );
  }
  const typed = [...new Map(runsOfText(text).map((run) => [run.text, run])).values()];
  if (typed.length === 0) {
    throw badUserInput('text', 'There is no letter, character or digit to search for in `text`.');
  }
  const runs = typed.filter((run) => !STOP_WORDS.has(run.text));
  const letters = typed.every((run) => LETTERS.test(run.text)) ? normalizeName(typedPinyin(text)) : '';
  return {
    name: normalizeName(text),
    runs: runs.length === 0 ? typed : runs,
    pinyin: LETTERS.test(letters) ? letters : undefined,
  };
}

/** What pinyin is written in. */
export const LETTERS = /^[a-z]+$/;
