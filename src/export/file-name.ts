import { FIVE_ONE } from '../coverage/standard';
import { type Language, nameIn } from './language';
import type { Report } from './report';
import { textsIn } from './texts';

/**
 * The name of an exported file.
 *
 * @returns `plain` in ASCII for old clients, and `full` with the standard, the framework, the region and the day, encoded as an extended
 * value of RFC 5987
 */
export function fileName({ coverage }: Report, language: Language, ending: string): { plain: string; full: string } {
  const { asOf, standard, framework, region } = coverage;
  const parts = [
    standard.id === FIVE_ONE ? textsIn(language).fileTitle : nameIn(standard, language),
    ...(framework === null ? [] : [nameIn(framework, language)]),
    ...(region === null ? [] : [nameIn(region, language)]),
    asOf,
  ];
  return {
    plain: `coverage-${asOf}.${ending}`,
    full: extended(`${parts.map(allowed).join('-')}.${ending}`),
  };
}

/** Without what file systems refuse, and short enough that no part fills the name alone. */
function allowed(part: string): string {
  const text = part.replace(/[\p{C}/\\:*?"<>|]+/gu, '_').trim();
  return Array.from(text).slice(0, 40).join('');
}

function extended(text: string): string {
  return encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
