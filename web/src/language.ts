export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that the address asks for by `lang`, if it is one of ours. */
function chosen(): Language | undefined {
  const asked = new URLSearchParams(location.search).get('lang');
  return LANGUAGES.find((language) => language === asked);
}

/** The language of the page: the one that was chosen, else the browser's first that is one of ours, else Chinese. */
export function pageLanguage(): Language {
  const ofBrowser = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return chosen() ?? LANGUAGES.find((language) => language === ofBrowser.find(isOurs)) ?? 'zh';
}

function isOurs(tag: string): boolean {
  return LANGUAGES.some((language) => language === tag);
}

/** An address of this site, in the language that was chosen here. */
export function keepingLanguage(address: string): string {
  const language = chosen();
  return language === undefined ? address : inLanguage(address, language);
}

/** An address of this site, in a language. */
export function inLanguage(address: string, language: Language): string {
  const url = new URL(address, location.href);
  url.searchParams.set('lang', language);
  return url.pathname + url.search;
}
