import { badUserInput } from '../errors';
import { type SubsidyConditionFact, UNTOLD } from '../facts/subsidy-condition';
import { SubsidyConditionKind, termOf } from '../vocabulary';
import type { SubsidyItem } from './subsidy-estimate';

/** What the province pays for the platform of a change, to be matched 1:1. */
export interface MatchedGrant {
  /** Place of the change, from 0. */
  changeIndex: number;
  /** In 万元. */
  provincialWan: number;
}

/** Conditions of which whoever asks knows that the platform of a change meets them. */
export interface MetConditions {
  /** Place of the change, from 0. */
  changeIndex: number;
  /** Ids of the conditions. */
  conditions: readonly string[];
}

/** What whoever asks knows and neither a change nor the graph tells. */
export interface GivenFacts {
  matched: readonly MatchedGrant[];
  met: readonly MetConditions[];
}

/** What is given of one change. */
export interface GivenOfChange {
  /** In 万元; null where it is not given. */
  provincialWan: number | null;
  /** Ids of conditions. */
  met: ReadonlySet<string>;
}

export const NOTHING_GIVEN: GivenOfChange = { provincialWan: null, met: new Set() };

/** A hundred billion yuan: above any grant, and far below where sums would lose yuan. */
const MOST_WAN = 10_000_000;

/**
 * What is given, by the place of the change.
 *
 * @throws PublicError BAD_USER_INPUT naming `matched[0].changeIndex` or `met[0].changeIndex` where there is no such change or
 * it comes twice, or `matched[0].provincialWan` where that is no sum
 */
export function givenByChange({ matched, met }: GivenFacts, changeCount: number): Map<number, GivenOfChange> {
  assertPlaces(matched, changeCount, 'matched');
  assertPlaces(met, changeCount, 'met');
  const given = new Map<number, GivenOfChange>();
  for (const [place, { changeIndex, provincialWan }] of matched.entries()) {
    if (!(provincialWan >= 0 && provincialWan <= MOST_WAN)) {
      throw badUserInput(
        `matched[${place}].provincialWan`,
        `${provincialWan} is no sum in 万元; give 0 to ${MOST_WAN}.`,
      );
    }
    given.set(changeIndex, { ...NOTHING_GIVEN, provincialWan });
  }
  for (const { changeIndex, conditions } of met) {
    given.set(changeIndex, { ...(given.get(changeIndex) ?? NOTHING_GIVEN), met: new Set(conditions) });
  }
  return given;
}

function assertPlaces(given: readonly { changeIndex: number }[], changeCount: number, argument: string): void {
  const seen = new Set<number>();
  for (const [place, { changeIndex: change }] of given.entries()) {
    const path = `${argument}[${place}].changeIndex`;
    if (!Number.isInteger(change) || change < 0 || change >= changeCount) {
      throw badUserInput(path, `There is no change ${change}; the list has changes 0 to ${changeCount - 1}.`);
    }
    if (seen.has(change)) throw badUserInput(path, `Change ${change} stands there already; name each change once.`);
    seen.add(change);
  }
}

/**
 * That what is given bears on a rule that its change draws.
 *
 * @param itemsOf what a change draws
 * @throws PublicError BAD_USER_INPUT naming `matched[0].changeIndex` where the change draws no rule that matches, or
 * `met[0].conditions` where it draws no rule with such a condition
 */
export function assertBears({ matched, met }: GivenFacts, itemsOf: (change: number) => readonly SubsidyItem[]): void {
  for (const [place, { changeIndex }] of matched.entries()) {
    if (itemsOf(changeIndex).some(({ rule }) => rule.kind === 'MATCHING')) continue;
    throw badUserInput(
      `matched[${place}].changeIndex`,
      `Change ${changeIndex} draws no rule that matches a provincial sum; leave it out. Provincial incubators and makerspaces are matched (四(六)).`,
    );
  }
  for (const [place, { changeIndex, conditions }] of met.entries()) {
    const known = itemsOf(changeIndex).flatMap(({ rule }) => rule.conditions.filter(isForAskers));
    const wrong = conditions.find((id) => !known.some((condition) => condition.id === id));
    if (wrong !== undefined) throw badUserInput(`met[${place}].conditions`, noSuch(wrong, changeIndex, known));
  }
}

function noSuch(id: string, changeIndex: number, known: readonly SubsidyConditionFact[]): string {
  if (known.length === 0) {
    return `Change ${changeIndex} draws no rule with the condition ${id}, nor any that you could tell of; leave it out.`;
  }
  const listed = known.map((one) => `${one.id} (${termOf(SubsidyConditionKind, one.kind)} ${one.words})`);
  return `Change ${changeIndex} draws no rule with a condition ${id} that you could tell of; it has ${listed.join(', ')}.`;
}

/** Of what kind conditions are that nothing but whoever asks tells. */
const FOR_ASKERS: readonly SubsidyConditionKind[] = [...UNTOLD, 'SELECTION', 'INDUSTRY'];

export function isForAskers({ kind }: SubsidyConditionFact): boolean {
  return FOR_ASKERS.includes(kind);
}
