import { cursorsOf, isCursorOf, type Listed, placeIn, skippedBy } from '../cursors';
import { cypher, joined, name as property } from '../database/cypher';
import type { Graph } from '../database/graph';
import { refuseEmpty } from '../errors';
import { unknownId } from '../facts/near-matches';
import { OF_INITIALS, OF_NAME } from '../intake/search-text';
import { SearchKind, type SearchMatch, valuesOf } from '../vocabulary';
import { type Asked, readText } from './asked';
import { type Highlight, highlightsOf, NAMED_BY, type Named } from './highlights';
import { pairsWithin, partsQuery, wholeQuery } from './lucene';
import { isOfRegions } from './of-region.cypher';

export interface SearchHit {
  id: string;
  kind: SearchKind;
  /** How well it matches, comparable within one answer only; higher is better; of a score the ids decide. */
  score: number;
  matchedBy: SearchMatch;
  highlights: Highlight[];
}

export interface SearchPage {
  hits: { cursor: string; node: SearchHit }[];
  /** How many hits stand before them. */
  skipped: number;
  /** How many hits there are, {@link MOST_HITS} at most. */
  total: number;
  /** Whether there are more than `total`. */
  isLowerBound: boolean;
  /** By which query of the index the hits were found, and of which regions they are. */
  by: HitsQuery;
}

/** By what all hits of a search are found. */
export interface HitsQuery {
  /** That of the index. */
  query: string;
  /** Ids of regions; null for everywhere. */
  regions: string[] | null;
}

/** So many hits are counted, ordered and paged through; a text that finds more is too common for that. */
export const MOST_HITS = 10_000;

/** Ways to match from the last to the best, as the statement numbers them. */
const TIERS = [
  'PARTS',
  'INITIALS',
  'PINYIN',
  'WORDS',
  'PINYIN_NAME',
  'PREFIX',
  'ALIAS',
] as const satisfies SearchMatch[];

interface FoundHit {
  id: string;
  kind: SearchKind;
  score: number;
  tier: number;
  names: Named;
}

const REGIONS = cypher`COLLECT { MATCH (one:Region) WHERE one.id IN $regions RETURN one.id }`;

/** Each kind's part in the score: more than that of a short name, less than a tier. */
const SHARES = Object.fromEntries(
  valuesOf(SearchKind).map((kind, index, { length }) => [kind, (0.9 * (length - index)) / length]),
);

interface HitsRow {
  hits: FoundHit[];
  /** How many the index found, and how many of these are of the regions asked for. */
  looked: number;
  found: number;
  skipped: number;
  before: string[];
  /** Those of the regions asked for that there are. */
  regions: string[];
}

// Leans on the full-text index search_text, and on region_id. The rest is told from what is stored for it. Of one tier and
// kind the shorter name stands first; of what has only parts, that in which these are rarer.
const hitsOf = (regions: readonly string[] | null) => cypher<HitsRow>`
  CALL db.index.fulltext.queryNodes('search_text', $query, {limit: toInteger($most)}) YIELD node, score AS relevance
  WITH node, relevance, '\\n' + node.matchText + '\\n' AS names
  WITH node, relevance, names, CASE
    WHEN names CONTAINS '\\n' + $name + '\\n' THEN 6
    WHEN names CONTAINS '\\n' + $name THEN 5
    WHEN $isPart THEN 0
    WHEN any(whole IN $wholes WHERE ' ' + node.searchPinyin + ' ' CONTAINS whole) THEN 4
    WHEN NOT $mayBeRead OR all(words IN $words WHERE ' ' + node.searchWords CONTAINS words) THEN 3
    WHEN any(letters IN $letters WHERE ' ' + node.searchPinyin CONTAINS letters) THEN 2
    ELSE 1
  END AS tier
  WITH node, tier, tier + CASE tier
    WHEN 0 THEN relevance / (1 + relevance)
    ELSE $shares[node.searchKind] + 0.05 / (1 + size(split(names, '\\n')[1]))
  END AS score, ${isOfRegions('node', regions)} AS isThere
  ORDER BY score DESC, node.id LIMIT toInteger($most)
  WITH collect({node: node, tier: tier, score: score, isThere: isThere}) AS looked
  WITH size(looked) AS looked, [hit IN looked WHERE hit.isThere] AS hits
  WITH looked, hits, CASE WHEN $score IS NULL THEN toInteger($skip)
    ELSE size([hit IN hits WHERE hit.score > $score OR hit.score = $score AND hit.node.id <= $id])
  END AS skipped
  WITH looked, hits, skipped, hits[skipped..skipped + toInteger($first)] AS page
  RETURN looked, size(hits) AS found, skipped, ${regions === null ? cypher`[]` : REGIONS} AS regions,
    CASE WHEN $isPart THEN [hit IN hits[..skipped] | hit.node.id] ELSE [] END AS before,
    [hit IN page | head([node IN [hit.node] | {
    id: node.id, kind: node.searchKind, tier: hit.tier, score: hit.score,
    names: node {${joined(
      NAMED_BY.map((key) => cypher`.${property(key)}`),
      cypher`, `,
    )}}
  }])] AS hits`;

/** What is looked for, and which page of it. */
export interface SearchQuestion {
  scope?: { regions?: string[] | null } | null;
  text: string;
  kinds?: SearchKind[] | null;
  first: number;
  after?: string;
}

/**
 * Finds things by name, alias, number, title or subject, by how these are read or by the initials of that, the best match
 * first: docs/definitions.md says what is found and in which order. Only where nothing has all that is asked, what has some
 * of it is found.
 *
 * @param asked.scope of which regions, each with its parts; by default everywhere
 * @param asked.kinds what to find; everything by default
 * @throws PublicError BAD_USER_INPUT naming `text` when it is too long or nothing but spaces and signs is in it, `kinds`
 * or `scope.regions` when the list is empty, `scope.regions` when the graph does not hold one, `after` when the cursor is of another search or what stood up to it has changed
 */
export async function search(graph: Graph, { scope, text, kinds, first, after }: SearchQuestion): Promise<SearchPage> {
  refuseEmpty('kinds', kinds, 'no kind', 'all of them');
  refuseEmpty('scope.regions', scope?.regions, 'no region', 'everywhere');
  const regions = scope?.regions ?? null;
  const asked = readText(text);
  const wanted = [...new Set(kinds ?? valuesOf(SearchKind))];
  const of = ['search', text, wanted, regions];
  const page = { asked, regions, first, after };
  const ofParts = { ...BY_PARTS, of: [...of, 'PARTS'] };
  const inParts = () => find(graph, { ...page, query: partsQuery(asked, wanted), isPart: true, listed: ofParts });
  // A cursor goes on in its own list, whatever is found as a whole by now.
  if (after !== undefined && isCursorOf(after, ofParts)) return inParts();
  const ofWhole: Listed<SearchHit> = { of, placeOf: ({ score, id }) => [-score, id] };
  const whole = await find(graph, { ...page, query: wholeQuery(asked, wanted), isPart: false, listed: ofWhole });
  return whole.total > 0 || after !== undefined ? whole : inParts();
}

/** How rare parts are, and so each score, changes with whatever is written. */
const BY_PARTS = { placeOf: ({ id }: { id: string }) => [id], moves: true };

interface Question extends HitsQuery {
  asked: Asked;
  isPart: boolean;
  first: number;
  after: string | undefined;
  listed: Listed<SearchHit>;
}

async function find(
  graph: Graph,
  { asked, query, regions, isPart, first, after, listed }: Question,
): Promise<SearchPage> {
  const place = after === undefined ? [] : placeIn(after, listed);
  const behind = isPart
    ? { skip: Math.min(Number(place[0] ?? 0), MOST_HITS), score: null, id: null }
    : { skip: 0, score: place[0] === undefined ? null : -Number(place[0]), id: place[1] ?? null };
  const bounds = { first, most: MOST_HITS + 1, shares: SHARES, ...behind };
  const row = await graph.readRow(hitsOf(regions), { query, regions, isPart, ...bounds, ...namesLike(asked) });
  const known = new Set(row.regions);
  const unknown = (regions ?? []).filter((id) => !known.has(id));
  if (unknown.length > 0) throw await unknownId(graph, 'scope.regions', 'Region', unknown);
  const before = row.before.map((id) => ({ id }) as SearchHit);
  const skipped = isPart ? skippedBy(after, before, listed) : row.skipped;
  const hits = row.hits.slice(0, MOST_HITS - skipped).map(({ tier, names, ...hit }) => ({
    ...hit,
    ...highlightsOf(asked, names, TIERS[tier] as SearchMatch),
  }));
  const cursors = cursorsOf(hits, before, listed);
  return {
    hits: hits.map((node, index) => ({ cursor: cursors[index] as string, node })),
    skipped,
    total: Math.min(row.found, MOST_HITS),
    isLowerBound: row.looked > MOST_HITS,
    by: { query, regions },
  };
}

/** What the stored texts of a hit are looked through for, to tell why it was found. */
function namesLike({ name, runs, pinyin }: Asked) {
  const letters = pinyin === undefined ? runs.filter(({ isHan }) => !isHan).map(({ text }) => text) : [pinyin];
  return {
    name,
    wholes: pinyin === undefined ? [] : [` ${OF_NAME}${pinyin} `, ` ${OF_NAME}${OF_INITIALS}${pinyin} `],
    mayBeRead: runs.some(({ isHan }) => !isHan),
    words: runs.map(({ text, isHan }) => ` ${isHan && text.length > 1 ? pairsWithin(text).join(' ') : text}`),
    letters: letters.map((each) => ` ${each}`),
  };
}
