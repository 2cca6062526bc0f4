import { cypher, joined, name } from '../database/cypher';
import type { Graph } from '../database/graph';
import { luceneQuery } from '../database/lucene';
import { badUserInput } from '../errors';
import { SEARCH_LABELS } from '../facts/nouns';
import { normalizeName } from '../intake/names';
import { SearchKind, valuesOf } from '../vocabulary';

export interface SearchHit {
  id: string;
  kind: SearchKind;
  /** How well it matches, comparable within one answer only; higher is better. */
  score: number;
}

const KINDS = Object.entries(SEARCH_LABELS).map(([kind, label]) => ({ kind, label }));

/** How many hits are ranked; a text that matches more is too common to page through. */
const MOST_HITS = 1_000;

const HIT = cypher`
  node.id AS id, head([kind IN $kinds WHERE kind.label IN labels(node)]).kind AS kind`;

/** What is the text of a clause or a document is found as that, each once. */
const AS_ITSELF = cypher`
  OPTIONAL MATCH (hit)-[:TEXT_OF]->(cited)
  WITH coalesce(cited, hit) AS node, max(score) AS score`;

const HITS = cypher`RETURN id, kind, score`;

// Leans on the full-text index name_search. A thing that is called exactly so stands before those called so among more.
const BY_WORDS = cypher<SearchHit>`
  CALL db.index.fulltext.queryNodes('name_search', $query, {limit: toInteger($most)}) YIELD node AS hit, score AS rank
  WITH hit, CASE WHEN $text IN split(hit.matchText, '\\n') THEN 2 * rank ELSE rank END AS score
  ${AS_ITSELF}
  WITH ${HIT}, score
  WHERE kind IN $wanted
  WITH id, kind, score ORDER BY score DESC, id
  ${HITS}`;

// Leans on the text indexes …_match_text. The shorter the name, the larger the character's part in it.
const BY_CHARACTER = cypher<SearchHit>`
  CALL {
    ${joined(
      Object.values(SEARCH_LABELS).map(
        (label) => cypher`MATCH (node:${name(label)}) WHERE node.matchText CONTAINS $text RETURN node`,
      ),
      cypher`
    UNION
    `,
    )}
  }
  WITH node AS hit, 1.0 / size(node.matchText) AS score
  ${AS_ITSELF}
  WITH ${HIT}, score WHERE kind IN $wanted
  WITH id, kind, score ORDER BY score DESC, id LIMIT toInteger($most)
  ${HITS}`;

/**
 * Finds things by name, alias, title or subject, the best match first. Chinese is matched by pairs of characters, a
 * single character by containment. Every character of the text is taken as text: no search syntax is read from it.
 *
 * @param options.kinds what to find; everything by default
 * @returns at most the best 1,000
 * @throws PublicError BAD_USER_INPUT naming `text` when nothing but spaces and punctuation is in it
 */
export async function search(
  graph: Graph,
  { text, kinds }: { text: string; kinds?: SearchKind[] | null },
): Promise<SearchHit[]> {
  const normal = normalizeName(text);
  const letters = normal.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length === 0) {
    throw badUserInput('text', 'There is no letter, character or digit to search for in `text`.');
  }
  const parameters = { kinds: KINDS, wanted: kinds ?? valuesOf(SearchKind), most: MOST_HITS };
  return letters.length === 1
    ? await graph.read(BY_CHARACTER, { ...parameters, text: letters[0] })
    : await graph.read(BY_WORDS, { ...parameters, text: normal, query: luceneQuery(text) });
}
