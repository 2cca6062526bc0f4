import { aloneInEnglish, termOf, type Vocabulary } from '../../vocabulary';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts that stand side by side in each language, as one language has them. */
type In<Texts> =
  Texts extends Record<Language, unknown> ? Texts[Language] : { readonly [Key in keyof Texts]: In<Texts[Key]> };

/** Texts by language that stand side by side; they may be in groups. */
export function inEachLanguage<const Texts extends object>(texts: Texts): Readonly<Record<Language, In<Texts>>> {
  return { zh: textsIn(texts, 'zh'), en: textsIn(texts, 'en') };
}

function textsIn<Texts extends object>(texts: Texts, language: Language): In<Texts> {
  if (language in texts) return (texts as Record<Language, In<Texts>>)[language];
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textsIn(text, language)])) as In<Texts>;
}

/** A thing by its names. */
export interface Titled {
  nameZh: string;
  nameEn: string | null;
}

/** The name of a thing in a language; Chinese where it has no English one. */
export function nameIn(thing: Titled, language: Language): string;
export function nameIn(thing: Titled | null | undefined, language: Language): string | undefined;
export function nameIn(thing: Titled | null | undefined, language: Language): string | undefined {
  return (language === 'en' ? thing?.nameEn : null) ?? thing?.nameZh;
}

/** The name of a thing, where there is no other place to say that it is made up. */
export function markedNameIn(thing: Titled & { synthetic?: boolean | null | undefined }, language: Language): string {
  const name = nameIn(thing, language);
  return thing.synthetic ? bracketed(name, MADE_UP[language], language) : name;
}

/** A word of a vocabulary for people: its Chinese term, or its English name in small letters. */
export function wordIn<One extends string>(vocabulary: Vocabulary<One>, word: One, language: Language): string {
  return language === 'zh' ? termOf(vocabulary, word) : aloneInEnglish(word);
}

const MADE_UP = { zh: '合成', en: 'synthetic' };

/** Several texts in a row. */
export function enumerated(texts: readonly string[], language: Language): string {
  return texts.join(language === 'zh' ? '、' : ', ');
}

/** The marks between texts; those of Chinese are full-width. */
export const MARKS = inEachLanguage({
  comma: { zh: '，', en: ', ' },
  colon: { zh: '：', en: ': ' },
  semicolon: { zh: '；', en: '; ' },
  stop: { zh: '。', en: '.' },
});

/** A text with another in brackets behind it. */
export function bracketed(text: string, within: string | number, language: Language): string {
  return language === 'zh' ? `${text}（${within}）` : `${text} (${within})`;
}

/** A text behind what it is called. */
export function labelled(label: string, text: string, language: Language): string {
  return `${label}${MARKS[language].colon}${text}`;
}

/** Several things in a row, by their names. */
export function namesIn(things: readonly Titled[], language: Language): string {
  return enumerated(
    things.map((thing) => nameIn(thing, language)),
    language,
  );
}
