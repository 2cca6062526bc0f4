import { createContext, useContext } from 'react';
import type { Language } from './language';

/** The texts of the other language: it has every key, or it does not compile. */
export type Texts<Zh> = Record<keyof Zh, string>;

/** Says a text in the language of the page, with values in the place of the names in its braces. */
type SayingOf<Zh> = (key: keyof Zh, values?: Record<string, string | number>) => string;

export const LanguageContext = createContext<Language>('zh');

export const useLanguage = () => useContext(LanguageContext);

/** What says the texts of a view. */
export function textsOf<Zh extends Record<string, string>>(texts: { zh: Zh; en: Texts<Zh> }): () => SayingOf<Zh> {
  return () => {
    const said: Texts<Zh> = texts[useLanguage()];
    return (key, values = {}) => said[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

interface Named {
  nameZh: string;
  nameEn?: string | null;
}

/** The name of a thing in the language of the page, or the Chinese one where it has no other. */
export function useName(): (thing: Named | null | undefined) => string {
  const language = useLanguage();
  return (thing) => (language === 'en' && thing?.nameEn) || thing?.nameZh || '';
}

/** Of a text in both languages the one of the page. */
export function useEither(): (zh: string | null | undefined, en: string | null | undefined) => string {
  const language = useLanguage();
  return (zh, en) => (language === 'en' ? en : zh) ?? zh ?? '';
}

/** Writes several one after another, as the language of the page does. */
export function useListed(): (several: readonly string[]) => string {
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  return (several) => several.join(comma);
}
