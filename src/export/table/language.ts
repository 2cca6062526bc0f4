import { termOf, type Vocabulary } from '../../vocabulary';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The name of a thing in a language; Chinese where it has no English one. */
export function nameIn({ nameZh, nameEn }: { nameZh: string; nameEn: string | null }, language: Language): string {
  return language === 'en' ? (nameEn ?? nameZh) : nameZh;
}

/** A word of a vocabulary for people: its Chinese term, or its English name in small letters. */
export function wordIn<Word extends string>(vocabulary: Vocabulary<Word>, word: Word, language: Language): string {
  if (language === 'zh') return termOf(vocabulary, word);
  const words = word.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Several names in a row. */
export function enumerated(names: string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}
