import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import type { RegionFact } from '../facts/region';
import type { Summary } from '../text/summary';
import { PlatformKind as KINDS, type PlatformKind, valuesOf } from '../vocabulary';
import type { Scheme } from './design/scheme';
import { type Candidate, candidates } from './eligible';
import type { EvaluatedYear, PlatformFacts } from './measures/platform-facts';
import { yearsOf } from './measures/published-figure';
import { byRank, type RankedClass, type RankedPlatform, rankClass, unreckoned } from './ranked-platform';
import { type EvaluationScope, readPlatforms } from './read-platforms';
import { type SchemeAsked, schemeFor } from './scheme';
import { summaryOf } from './summary';
import { type GivenValue, givenValues } from './values';

export interface RankingQuestion extends SchemeAsked {
  scope: EvaluationScope;
  year: number;
  values?: readonly GivenValue[] | null | undefined;
}

export interface EvaluationRanking {
  scheme: Scheme;
  year: EvaluatedYear;
  region: RegionFact | null;
  /** Class by class, those with the most known points first. */
  platforms: RankedPlatform[];
  notEvaluated: Candidate[];
  /** Of all that the scheme is for, evaluated or not. */
  facts: PlatformFacts[];
  classes: RankedClass[];
  summary: Summary;
}

/**
 * The points, ranks and grades of platforms by a scheme, stored or given. A value that is not known makes an interval of
 * all three, never a zero.
 *
 * @throws PublicError BAD_USER_INPUT as {@link reckonRanking}, and naming `year` where nothing at all is known for it
 * @see 威政办字〔2018〕106号 五(五)
 */
export async function evaluationRanking(graph: Graph, question: RankingQuestion): Promise<EvaluationRanking> {
  const ranking = await reckonRanking(graph, question);
  assertKnows(ranking);
  return ranking;
}

/**
 * The same where it is no fault that nothing is known for the year.
 *
 * @throws PublicError BAD_USER_INPUT naming `year`, `scheme`, `schemeId`, `scope.region`, `scope.platformKinds` or `values`
 */
export async function reckonRanking(graph: Graph, question: RankingQuestion): Promise<EvaluationRanking> {
  const { scope, year: asked, values } = question;
  const scheme = await schemeFor(graph, question, asked);
  const kinds = kindsOf(scheme, scope.platformKinds);
  const year = { year: asked, lastDay: `${asked}-12-31` };
  const indicators = scheme.design.indicatorSets.flatMap((set) => set.indicators);
  const { region, platforms } = await readPlatforms(graph, {
    region: scope.region,
    platformKinds: kinds,
    figures: indicators.flatMap(({ figure }) => figure ?? []),
    collaborations: indicators.some(({ measure }) => measure === 'COLLABORATIONS'),
  });
  const all = candidates(scheme, kinds, platforms, year);
  const evaluated = all.filter(({ reason }) => reason === null);
  const given = givenValues(values ?? [], evaluated);
  const classes = scheme.design.indicatorSets.map((set) => {
    return rankClass(
      scheme,
      set,
      evaluated.filter((one) => one.set === set),
      year,
      given,
    );
  });
  const rows =
    classes.length > 0
      ? classes.flatMap((one) => [...one.rows].sort(byRank))
      : evaluated.map((one) => unreckoned(scheme, one, year));
  const notEvaluated = all.filter(({ reason }) => reason !== null);
  return {
    scheme,
    year,
    region,
    platforms: rows,
    notEvaluated,
    facts: all.map((one) => one.facts),
    classes,
    summary: summaryOf(scheme, year, rows),
  };
}

/** The kinds that are asked about, of those that a scheme is for; null for all. */
function kindsOf(scheme: Scheme, asked: readonly PlatformKind[] | null | undefined): PlatformKind[] | null {
  if (asked == null || asked.length === 0) return scheme.platformKinds.length === 0 ? null : scheme.platformKinds;
  if (scheme.platformKinds.length === 0) return [...asked];
  const both = asked.filter((kind) => scheme.platformKinds.includes(kind));
  if (both.length > 0) return both;
  throw badUserInput(
    'scope.platformKinds',
    `${scheme.nameZh} is for ${scheme.platformKinds.join(', ')} and for none of these; there are ${valuesOf(KINDS).length} kinds in all.`,
  );
}

/** @throws PublicError BAD_USER_INPUT naming `year` where nothing at all is known for it */
function assertKnows({ platforms, classes, facts: all, scheme, year: { year } }: EvaluationRanking): void {
  if (platforms.length === 0 || classes.length === 0) return;
  if (platforms.some(({ published, parts }) => published !== null || parts.some(({ value }) => value !== null))) return;
  const figures = new Set(
    scheme.design.indicatorSets.flatMap((set) => set.indicators.flatMap(({ figure }) => figure ?? [])),
  );
  const years = all.flatMap((facts) => [
    ...yearsOf(facts, figures),
    ...facts.evaluations.flatMap((one) => (one.schemeId === scheme.id ? one.year : [])),
  ]);
  const known = [...new Set(years)].sort((a, b) => a - b);
  const wayOn = known.length > 0 ? `there are values for ${known.join(', ')}` : 'there are none for any year';
  throw badUserInput(
    'year',
    `No value of any indicator is known for ${year}: ${wayOn}. Ask for such a year, or give \`values\`.`,
  );
}
