/** What an answer comes to, in a sentence or two of each language. */
export interface Summary {
  zh: string;
  en: string;
}

/** So many things in English: `1 cell`, `2 cells`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Things in a row in English: `a, b and c`. */
export function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}

/** Sentences one after the other; those of Chinese need no space between. */
export function inARow(sentences: readonly Summary[]): Summary {
  return { zh: sentences.map(({ zh }) => zh).join(''), en: sentences.map(({ en }) => en).join(' ') };
}
