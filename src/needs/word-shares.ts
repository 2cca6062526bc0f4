import { rounded } from '../network/algorithms/sums';
import type { SearchKind } from '../vocabulary';
import { hasTerm, type NeedWords, type Term, wordsOf } from './need-words';

/** A thing that has some term of the need, with its words as they are stored for search. */
export interface WordHit {
  id: string;
  kind: SearchKind;
  searchWords: string;
}

/** Which of the need's words a thing has, and what share of their weight. */
export interface WordShare {
  share: number;
  words: string[];
}

export interface WordShares {
  /** By the id of the thing. */
  of: ReadonlyMap<string, WordShare>;
  found: string[];
  notFound: string[];
}

/**
 * Which share of a need's words each thing has. A term weighs ln(1 + N/n): n of the N things found have it, so that rare ones
 * tell more. Terms that nothing has weigh nothing.
 */
export function wordShares(need: NeedWords, hits: readonly WordHit[]): WordShares {
  const distinct = [...new Map(need.terms.map((term) => [term.text, term])).values()];
  const termsOf = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { id, searchWords } of hits) {
    const words = searchWords.split(' ');
    const own = new Set(distinct.filter((term) => hasTerm(words, term)).map(({ text }) => text));
    termsOf.set(id, own);
    for (const text of own) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([text, count]) => [text, Math.log(1 + hits.length / count)]));
  const weightOf = (texts: Iterable<string>) => [...texts].reduce((sum, text) => sum + (weights.get(text) ?? 0), 0);
  const whole = weightOf(distinct.map(({ text }) => text));
  const inNeed = (has: (term: Term) => boolean) => wordsOf(need.terms.filter(has), need);
  const { made: found, left: notFound } = inNeed(({ text }) => counts.has(text));
  return {
    of: new Map(
      [...termsOf].map(([id, own]) => [
        id,
        { share: whole === 0 ? 0 : rounded(weightOf(own) / whole), words: inNeed(({ text }) => own.has(text)).made },
      ]),
    ),
    found,
    notFound,
  };
}
