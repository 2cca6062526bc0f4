import type { Day } from '../../days';

/** The name of a file: `plain` in ASCII for old clients, and `full`, encoded as an extended value of RFC 5987. */
export interface FileName {
  plain: string;
  full: string;
}

/** @param parts of the full name, in any signs */
export function fileName(plain: string, parts: string[], ending: string): FileName {
  return { plain: `${plain}.${ending}`, full: extended(`${parts.map(allowed).join('-')}.${ending}`) };
}

/** The name of a file with what was there on a day. */
export function datedFileName(title: string, plain: string, day: Day, ending: string): FileName {
  return fileName(`${plain}-${day}`, [title, plain, day], ending);
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
