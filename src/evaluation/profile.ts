import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import type { PlatformFact } from '../facts/platform';
import { isThere, stateOn } from '../facts/platform-state';
import type { RegionFact } from '../facts/region';
import { compareIds } from '../grouping';
import { EvaluationMeasure, type EvaluationMeasure as MeasureName, valuesOf } from '../vocabulary';
import { MEASURES } from './measures/list';
import { countedValue, type KnownValue } from './measures/measure';
import type { EvaluatedYear } from './measures/platform-facts';
import { publishedFigure } from './measures/published-figure';
import { type EvaluationScope, readPlatforms } from './read-platforms';
import { checkYear } from './scheme';

export interface ProfileQuestion {
  scope: EvaluationScope;
  year: number;
  /** By default all. */
  measures?: readonly MeasureName[] | null | undefined;
  figures?: readonly string[] | null | undefined;
}

/** One value of a platform, of what the graph counts or of a published figure. */
export interface ProfileValue {
  measure: MeasureName | null;
  figure: string | null;
  value: KnownValue | null;
}

export interface ProfiledPlatform {
  platform: PlatformFact;
  values: ProfileValue[];
}

export interface EvaluationProfile {
  year: EvaluatedYear;
  region: RegionFact | null;
  platforms: ProfiledPlatform[];
}

const MOST_FIGURES = 20;

/**
 * What is known of platforms for a year, value by value and without points: no scheme says how they should be weighed.
 *
 * @returns those first of which the first value is the largest, those last of which it is not known
 * @throws PublicError BAD_USER_INPUT naming `year`, `scope.region` or `figures`
 */
export async function evaluationProfile(graph: Graph, question: ProfileQuestion): Promise<EvaluationProfile> {
  const { scope, year: asked, figures, measures } = question;
  checkYear(asked);
  const names = [...new Set(figures ?? [])];
  if (names.length > MOST_FIGURES) throw badUserInput('figures', `At most ${MOST_FIGURES} figures are given at once.`);
  const counted = measures ?? (names.length > 0 ? [] : valuesOf(EvaluationMeasure));
  const year = { year: asked, lastDay: `${asked}-12-31` };
  const { region, platforms } = await readPlatforms(graph, {
    ...scope,
    figures: names,
    collaborations: counted.includes('COLLABORATIONS'),
  });
  const rows = platforms
    .filter(({ platform }) => isThere(stateOn(platform, year.lastDay)))
    .map((facts): ProfiledPlatform => {
      const values = [
        ...names.map((figure) => ({ measure: null, figure, value: publishedFigure(facts, figure, year) })),
        ...counted.map((measure) => ({ measure, figure: null, value: countedValue(MEASURES[measure], facts, year) })),
      ];
      return { platform: facts.platform, values };
    });
  return { year, region, platforms: rows.sort(byFirstValue) };
}

function byFirstValue(one: ProfiledPlatform, other: ProfiledPlatform): number {
  const first = ({ values }: ProfiledPlatform) => values[0]?.value?.atLeast ?? -1;
  return first(other) - first(one) || compareIds(one.platform, other.platform);
}
