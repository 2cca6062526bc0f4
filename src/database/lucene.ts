/**
 * How many characters of a text are looked for. Each may become a clause in every property of the index, and Lucene takes
 * 1,024 in all; a name that is longer is found by its beginning.
 */
const MOST_CHARACTERS = 64;

/** A Lucene query that takes the whole text as text: the phrase itself first, then any of its words or pairs. */
export function luceneQuery(text: string): string {
  // Lower case, so that AND, OR and NOT are words.
  const lower = text.normalize('NFKC').toLowerCase();
  const phrase = lower.replace(/["\\]/g, ' ').trim();
  const words = lower.replace(/[^\p{L}\p{N}\s]/gu, ' ').trim();
  return `"${beginningOf(phrase)}"^4 ${beginningOf(words)}`;
}

/** By characters, so that none is cut in two. */
function beginningOf(text: string): string {
  return Array.from(text).slice(0, MOST_CHARACTERS).join('');
}
