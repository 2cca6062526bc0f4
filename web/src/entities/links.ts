import type { Language } from '../language';

/** What of an address is kept wherever one goes on to. */
export const keepLanguage = ({ lang }: { lang?: Language | undefined }) => (lang === undefined ? {} : { lang });
