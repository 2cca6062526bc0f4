import type { Change } from '../changes/change';
import { addedId } from '../changes/events';
import { MOST_CHANGES } from '../changes/resolve';
import type { ScenarioChange } from '../changes/scenario';
import { badUserInput } from '../errors';
import type { CoverageGap } from '../gaps/gaps';
import { changeOf } from '../gaps/way-change';
import type { WayToClose } from '../gaps/ways';
import { groupBy } from '../grouping';
import type { WayToCloseKind } from '../vocabulary';
import { checkSum, MAX_CANDIDATES } from './check-problem';
import type { AskedCandidate } from './plan-request';

/** A change that a plan may choose, before it is known whether it is possible and what it costs. */
export interface Offer {
  key: string;
  /** Keys of further ways that are the same change. */
  otherKeys: string[];
  change: Change;
  /** What a client calls it: that of its own, or what it was derived from. */
  path: string;
  isGiven: boolean;
  /** In 万元; null where it is to be estimated. */
  costWan: number | null;
  /** At most one of a group is chosen; null for a group of its own. */
  group: string | null;
}

/**
 * Candidates as they are given.
 *
 * @throws PublicError BAD_USER_INPUT naming the list that is empty or too long, `candidates[3].key` where two are the same, or
 * `candidates[3].costWan`
 */
export function givenOffers(candidates: readonly AskedCandidate[]): Offer[] {
  if (candidates.length === 0) {
    throw badUserInput('candidates', 'An empty list offers nothing; leave it out for the ways to close the gaps.');
  }
  if (candidates.length > MOST_CHANGES) {
    const message = `There are ${candidates.length}; a plan takes ${MOST_CHANGES} at most. Leave out those that can't be meant.`;
    throw badUserInput('candidates', message);
  }
  const seen = new Set<string>();
  return candidates.map(({ key: own, change, costWan, group }, index) => {
    const key = own ?? `candidate-${index + 1}`;
    const at = `candidates[${index}]`;
    if (seen.has(key)) throw badUserInput(`${at}.key`, `${key} is there twice; give each candidate its own key.`);
    seen.add(key);
    if (costWan !== null) checkSum(costWan, `${at}.costWan`);
    return {
      key,
      otherKeys: [],
      change,
      path: `${at}.change`,
      isGiven: true,
      costWan,
      group: group ?? platformOf(change),
    };
  });
}

/**
 * The ways to close gaps as candidates: ways that are the same change are one, by the first of their keys.
 *
 * @param ways a list for each gap, in their order
 * @param supposed what is made anyhow, by which the gaps may name what it adds
 * @throws PublicError BAD_USER_INPUT naming `scope` where there are more than a plan chooses from
 */
export function offersOfWays(
  gaps: readonly CoverageGap[],
  ways: readonly WayToClose[][],
  kinds: readonly WayToCloseKind[] | null,
  supposed: readonly ScenarioChange[],
): Offer[] {
  const additions = new Map(
    supposed.filter(({ kind }) => kind === 'ADD').map(({ platform, index }) => [platform.id, addedId(index)]),
  );
  const asWritten = (change: Change): Change =>
    change.kind === 'ADD' ? change : { ...change, platform: additions.get(change.platform) ?? change.platform };
  const all = gaps.flatMap((gap, index) =>
    (ways[index] ?? [])
      .filter(({ kind }) => kinds === null || kinds.includes(kind))
      .map((way) => ({ key: way.key, change: asWritten(changeOf(way, gap)) })),
  );
  const changes = [...groupBy(all, ({ change }) => JSON.stringify(change)).values()];
  if (changes.length > MAX_CANDIDATES) {
    const message = `There are ${changes.length} ways to close its gaps; a plan chooses from at most ${MAX_CANDIDATES}. Narrow it, or \`ways\`.`;
    throw badUserInput('scope', message);
  }
  return changes.map((same) => {
    const [key, ...otherKeys] = same.map((one) => one.key).sort() as [string, ...string[]];
    const { change } = same[0] as { change: Change };
    return { key, otherKeys, change, path: 'scope', isGiven: false, costWan: null, group: platformOf(change) };
  });
}

/** The stored platform that a change is about; null where it founds one. */
function platformOf(change: Change): string | null {
  return change.kind === 'ADD' ? null : change.platform;
}
