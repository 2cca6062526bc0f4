import { pinyin } from 'pinyin-pro';

/** Names repeat the same words, in a nation by the hundred thousand. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 20_000;

/**
 * How simplified Chinese characters are read, in letters without tones, ü as v: 碳纤维 as tan, xian, wei. A character of several
 * readings has the one that its neighbours give it.
 *
 * @param han Chinese characters alone
 * @returns a syllable for each character; the character itself where it has none
 */
export function syllablesOf(han: string): string[] {
  const before = known.get(han);
  if (before !== undefined) return before;
  const characters = [...han];
  const together = read(han);
  const syllables = together.length === characters.length ? together : characters.flatMap((one) => read(one)[0] ?? one);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(han, syllables);
  return syllables;
}

function read(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', v: true });
}

/** The first letters of syllables: txw of tan, xian, wei. */
export function initialsOf(syllables: readonly string[]): string {
  return syllables.map(([letter = '']) => letter).join('');
}

/** Letters as somebody types them for pinyin: ü as v, as keyboards have it. */
export function typedPinyin(text: string): string {
  return text.normalize('NFC').replace(/[üǖǘǚǜÜǕǗǙǛ]/g, 'v');
}
