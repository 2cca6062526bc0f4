/** A Lucene query that takes the whole text as text: the phrase itself first, then any of its words or pairs. */
export function luceneQuery(text: string): string {
  // Lower case, so that AND, OR and NOT are words.
  const lower = text.normalize('NFKC').toLowerCase();
  const phrase = lower.replace(/["\\]/g, ' ');
  const words = lower.replace(/[^\p{L}\p{N}\s]/gu, ' ').trim();
  return `"${phrase}"^4 ${words}`;
}
