import { fold, NOISE } from '../text/fold';

/**
 * The form in which names are compared: 国家〔威海〕区域创新中心, 国家（威海）区域創新中心 and 国家(威海)区域创新中心 are one name. It is
 * folded (`text/fold.ts`), and brackets, quotes and spaces are left out.
 */
export function normalizeName(text: string): string {
  // Again at the end, since what stood on both sides of a removed sign may now compose to one character.
  return fold(fold(text).replace(NOISE, '')).replace(NOISE, '');
}

/** The normalized names of one thing, each once and a line each: what a node stores as `matchText`. */
export function matchText(names: readonly string[]): string {
  return [...new Set(names.map(normalizeName))].join('\n');
}
