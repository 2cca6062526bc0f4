import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Every character is converted by itself, so that a beginning of a text is folded as in the whole. */
const simplifiedCharacters = new Map<string, string>();

function simplified(character: string): string {
  const known = simplifiedCharacters.get(character) ?? toSimplified(character);
  simplifiedCharacters.set(character, known);
  return known;
}

/** Accents and the tone marks of pinyin. */
const MARKS = /[\u0300-\u036f]/g;

/** What nobody sees: zero-width and directional signs, soft hyphens, byte order marks, variation selectors, halves of characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu;

/** An apostrophe within a word: people's, xi'an. */
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

/**
 * A text as it is searched: full and half width, traditional and simplified characters, large and small letters, with
 * accents and without are one; what is invisible is left out. Spaces and signs stay.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHE, '')
    .replace(/\p{Script=Han}/gu, simplified);
}

/** Signs that tell no two names apart: brackets of every width and shape, quotes, spaces. */
export const NOISE = /[\s()[\]{}〔〕【】〖〗〘〙《》〈〉「」『』"'“”‘’]/g;
