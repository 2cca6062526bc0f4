import { FIVE_ONE } from '../../coverage/standard';
import type { Report } from '../coverage/report';
import { textsIn } from '../coverage/texts';
import { type Language, nameIn } from './language';

/** The name of a file: `plain` in ASCII for old clients, and `full`, encoded as an extended value of RFC 5987. */
export interface FileName {
  plain: string;
  full: string;
}

/** The name of exported coverage, in full with the standard, the framework, the region and the day. */
export function coverageFileName({ coverage }: Report, language: Language, ending: string): FileName {
  const { asOf, standard, framework, region } = coverage;
  const parts = [
    standard.id === FIVE_ONE ? textsIn(language).fileTitle : nameIn(standard, language),
    ...(framework === null ? [] : [nameIn(framework, language)]),
    ...(region === null ? [] : [nameIn(region, language)]),
    asOf,
  ];
  return fileName(`coverage-${asOf}`, parts, ending);
}

/** @param parts of the full name, in any signs */
export function fileName(plain: string, parts: string[], ending: string): FileName {
  return { plain: `${plain}.${ending}`, full: extended(`${parts.map(allowed).join('-')}.${ending}`) };
}

/** The header `content-disposition` of a file to be kept (RFC 6266). */
export function asAttachment({ plain, full }: FileName): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** Without what file systems refuse, and short enough that no part fills the name alone. */
function allowed(part: string): string {
  const text = part.replace(/[\p{C}/\\:*?"<>|]+/gu, '_').trim();
  return Array.from(text).slice(0, 40).join('');
}

function extended(text: string): string {
  return encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
