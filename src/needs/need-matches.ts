import type { Graph } from '../database/graph';
import { type Day, today } from '../days';
import { refuseEmpty } from '../errors';
import type { BilingualName, FullyNamed } from '../facts/named';
import { unknownId } from '../facts/near-matches';
import { platformOf } from '../facts/platform';
import { isThere } from '../facts/platform-state';
import { standingOn } from '../facts/standing';
import { stepsBetween } from '../gaps/distance';
import { byId, compareIds } from '../grouping';
import type { Summary } from '../text/summary';
import { NeedMatchKind, type PlatformLevel, type PlatformState, type SearchKind, valuesOf } from '../vocabulary';
import { type About, MOST_HITS, type NeedFacts, readHits, readNeedFacts } from './need-facts';
import { needQuery, readNeed } from './need-words';
import { FIT, type NeedScorePart, needScore } from './score';
import { needSummary } from './summary';
import { type WordShares, wordShares } from './word-shares';

/** A technical need in words, with where and for which industry. */
export interface TechnicalNeed {
  text: string;
  industry?: string | null;
  region?: string | null;
}

export interface NeedQuestion {
  need: TechnicalNeed;
  kinds?: NeedMatchKind[] | null;
  asOf?: Day | undefined;
}

/** Why something may meet a need. */
export interface NeedReasons {
  /** Words of the need in its own names. */
  words: string[];
  industries: BilingualName[];
  collaborations: { id: string }[];
  level: PlatformLevel | null;
  state: PlatformState | null;
  steps: number | null;
}

export interface NeedMatch {
  kind: NeedMatchKind;
  match: BilingualName & { __typename: string };
  score: number;
  scoreParts: NeedScorePart[];
  reasons: NeedReasons;
}

export interface NeedMatches {
  asOf: Day;
  industry: FullyNamed | null;
  region: FullyNamed | null;
  clause: { id: string };
  wordsFound: string[];
  wordsNotFound: string[];
  isBounded: boolean;
  matches: NeedMatch[];
  summary: Summary;
}

/** 四(七): 科技资源与产业和企业需求紧密结合的桥梁. */
const CLAUSE = { id: 'doc-106-4-7' };

const TYPES: Record<NeedMatchKind, string> = {
  PLATFORM: 'Platform',
  ORGANIZATION: 'Organization',
  SHARED_RESOURCE: 'SharedResource',
};

/** Where words of a need are looked for. */
const LOOKED_IN: SearchKind[] = ['PLATFORM', 'ORGANIZATION', 'SHARED_RESOURCE', 'INDUSTRY', 'COLLABORATION'];

/** Less than this share of the words is chance: 技术 stands in every other name. */
const LEAST_SHARE = 0.1;

/**
 * What could meet a technical need that is given in words: platforms, organizations and shared resources, each with what speaks
 * for it. What is closed on the day, or not there yet, is left out.
 *
 * @throws PublicError BAD_USER_INPUT naming `need.text` as {@link readNeed}, `need.industry`, `need.region` when the graph holds
 * none of that id, `kinds` when the list is empty
 * @see 威政办字〔2018〕106号 四(七); docs/definitions.md, Needs
 */
export async function needMatches(graph: Graph, { need, kinds, asOf = today() }: NeedQuestion): Promise<NeedMatches> {
  refuseEmpty('kinds', kinds, 'no match', 'all of them');
  const { industry = null, region = null } = need;
  const words = readNeed(need.text);
  const hits = await readHits(graph, needQuery(words, LOOKED_IN));
  const shares = wordShares(words, hits.slice(0, MOST_HITS));
  const idsOf = (kind: SearchKind) =>
    hits.filter((hit) => hit.kind === kind && shareOf(shares, hit.id) >= LEAST_SHARE).map(({ id }) => id);
  const facts = await readNeedFacts(graph, {
    ...{ asOf, industry, region },
    industries: idsOf('INDUSTRY'),
    platforms: idsOf('PLATFORM'),
    organizations: idsOf('ORGANIZATION'),
    resources: idsOf('SHARED_RESOURCE'),
    collaborations: idsOf('COLLABORATION'),
  });
  if (industry !== null && facts.industry === null)
    throw await unknownId(graph, 'need.industry', 'Industry', [industry]);
  if (region !== null && facts.region === null) throw await unknownId(graph, 'need.region', 'Region', [region]);
  const wanted = kinds ?? valuesOf(NeedMatchKind);
  const order = valuesOf(NeedMatchKind);
  const matches = candidatesOf(facts, asOf)
    .filter(({ kind }) => wanted.includes(kind))
    .map((candidate) => matchOf(candidate, facts, shares))
    .sort((a, b) => b.score - a.score || order.indexOf(a.kind) - order.indexOf(b.kind) || compareIds(a.match, b.match));
  const reckoned = {
    asOf,
    industry: facts.industry,
    region: facts.region,
    clause: CLAUSE,
    wordsFound: shares.found,
    wordsNotFound: shares.notFound,
    isBounded: hits.length > MOST_HITS,
    matches,
  };
  return { ...reckoned, summary: needSummary(reckoned) };
}

interface Candidate extends About, Pick<NeedReasons, 'level' | 'state'> {
  kind: NeedMatchKind;
  thing: BilingualName;
  /** How far what it is answers technical needs. */
  fit: number;
}

function candidatesOf({ platforms, organizations, resources }: NeedFacts, asOf: Day): Candidate[] {
  const none = { level: null, state: null };
  return [
    ...platforms.flatMap(({ platform: columns, ...about }): Candidate[] => {
      const { platform, state, level, kinds } = standingOn(platformOf(columns), asOf);
      if (!isThere(state)) return [];
      const fit = Math.max(...kinds.map(({ kind }) => FIT.PLATFORM[kind]));
      return [{ ...about, kind: 'PLATFORM', thing: platform, fit, level, state: state.state }];
    }),
    ...organizations.map(
      (one): Candidate => ({ ...one, ...none, kind: 'ORGANIZATION', thing: one, fit: FIT.ORGANIZATION[one.kind] }),
    ),
    ...resources.map(
      (one): Candidate => ({
        ...one,
        ...none,
        kind: 'SHARED_RESOURCE',
        thing: one,
        fit: FIT.SHARED_RESOURCE[one.kind],
      }),
    ),
  ];
}

function matchOf(candidate: Candidate, { below, above }: NeedFacts, shares: WordShares): NeedMatch {
  const { kind, thing, fit, level, state } = candidate;
  const own = shares.of.get(thing.id);
  const industries = [...byId(candidate.industries).values()].sort(compareIds);
  const works = [...byId(candidate.works).values()].sort(compareIds);
  const isNamed = (share: number) => (share >= LEAST_SHARE ? share : 0);
  const ownWords = isNamed(own?.share ?? 0);
  const served = industries.map(({ id }) => (below.includes(id) ? 1 : shareOf(shares, id)));
  const work = Math.max(0, ...works.map(({ id }) => shareOf(shares, id)));
  const steps = stepsTo(candidate.places, above);
  const reasons = { level, state, steps };
  return {
    kind,
    match: { id: thing.id, nameZh: thing.nameZh, nameEn: thing.nameEn, __typename: TYPES[kind] },
    ...needScore({ ownWords, industry: Math.max(0, ...served), work, kind: fit, ...reasons }),
    reasons: { words: ownWords > 0 ? (own?.words ?? []) : [], industries, collaborations: works, ...reasons },
  };
}

function shareOf({ of }: WordShares, id: string): number {
  return of.get(id)?.share ?? 0;
}

/** The steps from the region of the need, 0 within it; null where none is asked for or no place is known. */
function stepsTo(places: About['places'], above: NeedFacts['above']): number | null {
  const own = above.find(({ steps }) => steps === 0);
  if (own === undefined || places.length === 0) return null;
  return places.some(({ id }) => id === own.id) ? 0 : stepsBetween(above, places);
}
