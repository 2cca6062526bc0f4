/** Signs that tell no two names apart: brackets of every width and shape, quotes, spaces. */
const NOISE = /[\s()[\]{}〔〕【】〖〗〘〙《》〈〉「」『』"'“”‘’]/g;

/**
 * The form in which names are compared and searched: 国家〔威海〕区域创新中心, 国家（威海）区域创新中心 and 国家(威海)区域创新中心 are one
 * name. Full and half width are one, brackets, quotes and spaces are left out, letters are small.
 */
export function normalizeName(text: string): string {
  // Once more at the end, since what stood on both sides of a removed sign may now compose to one character.
  return text.normalize('NFKC').toLowerCase().replace(NOISE, '').normalize('NFKC');
}

/** The normalized names of one thing, each once and a line each: what a node stores as `matchText`. */
export function matchText(names: readonly string[]): string {
  return [...new Set(names.map(normalizeName))].join('\n');
}
