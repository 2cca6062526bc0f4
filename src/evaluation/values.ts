import { badUserInput, quoted, refuseHuge } from '../errors';
import type { Scheme } from './design/scheme';
import type { IndicatorDesign } from './design/scoring/indicator';
import { type Candidate, recordedFor } from './eligible';
import { MEASURES } from './measures/list';
import { countedValue, type KnownValue } from './measures/measure';
import type { EvaluatedYear } from './measures/platform-facts';
import { publishedFigure } from './measures/published-figure';

/** A value that whoever asks knows. */
export interface GivenValue {
  /** Id of a platform. */
  platform: string;
  /** Code of an indicator of its class. */
  indicator: string;
  value: number;
}

/** Values given in a question, by platform and indicator. */
export type GivenValues = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What is known of an indicator of a platform: what is given, recorded, published or counted, the first of these; null
 * where nothing is.
 */
export function knownValue(
  scheme: Scheme,
  { facts }: Candidate,
  indicator: IndicatorDesign,
  year: EvaluatedYear,
  given: GivenValues,
): KnownValue | null {
  const told = given.get(facts.platform.id)?.get(indicator.code);
  if (told !== undefined) {
    const words = { reasonZh: '提问时给定', reasonEn: 'given in the question' };
    return { atLeast: told, atMost: told, origin: 'GIVEN', basis: 'STATED', sourceIds: [], ...words };
  }
  const recorded = recordedFor(scheme, facts, year);
  const place = recorded?.valueCodes.indexOf(indicator.code) ?? -1;
  if (recorded !== undefined && place >= 0) {
    const value = recorded.values[place] as number;
    return {
      atLeast: value,
      atMost: value,
      origin: 'RECORDED',
      basis: recorded.valueBases[place] ?? recorded.basis,
      sourceIds: [recorded.valueSourceIds[place] ?? []].flat(),
      reasonZh: '评价记录所载',
      reasonEn: 'recorded with the evaluation',
    };
  }
  if (indicator.figure != null) return publishedFigure(facts, indicator.figure, year);
  return indicator.measure == null ? null : countedValue(MEASURES[indicator.measure], facts, year);
}

/**
 * Values by platform and indicator.
 *
 * @throws PublicError BAD_USER_INPUT naming `values[0].platform`, `.indicator` or `.value` where there is no such platform
 * among those evaluated, no such indicator of its class, it is too large or comes twice
 */
export function givenValues(values: readonly GivenValue[], evaluated: readonly Candidate[]): GivenValues {
  const byPlatform = new Map<string, Map<string, number>>();
  const known = new Map(evaluated.map((candidate) => [candidate.facts.platform.id, candidate]));
  for (const [index, { platform, indicator, value }] of values.entries()) {
    const candidate = known.get(platform);
    if (candidate === undefined) {
      throw badUserInput(
        `values[${index}].platform`,
        `${quoted(platform)} is none of the platforms evaluated; ask without \`values\` for those that are.`,
      );
    }
    const codes = candidate.set?.indicators.map(({ code }) => code) ?? [];
    if (!codes.includes(indicator)) {
      throw badUserInput(
        `values[${index}].indicator`,
        `Its class has no indicator ${quoted(indicator)}; it has ${codes.join(', ') || 'none that are known'}.`,
      );
    }
    refuseHuge(`values[${index}].value`, value);
    const own = byPlatform.get(platform) ?? new Map<string, number>();
    byPlatform.set(platform, own);
    if (own.has(indicator)) {
      throw badUserInput(`values[${index}].indicator`, `${quoted(indicator)} of ${quoted(platform)} is given already.`);
    }
    own.set(indicator, value);
  }
  return byPlatform;
}
