import { highestLevel, reaches } from '../facts/platform-state';
import type { RuleFact } from '../facts/standard';
import type { Serving } from '../facts/standing';
import { groupBy } from '../grouping';
import type { PlatformKind, PlatformLevel } from '../vocabulary';

/** A kind of platform can become another. */
export interface Transition {
  fromKind: PlatformKind;
  toKind: PlatformKind;
}

/** A kind as which a platform would fill a slot once it is raised. */
export interface Upgrade<Known extends Transition> {
  toKind: PlatformKind;
  /** By what it can become that kind; null where it is of the kind and lacks the level alone. */
  transition: Known | null;
  /** Whether it does not reach the level asked for. */
  lacksLevel: boolean;
}

/**
 * As what a platform that serves a unit could be raised to fill a slot that it does not fill: one that operates, and can
 * become a kind that fills the slot, or lacks only the level.
 *
 * @param minLevel the level that it must have to count; null for any
 */
export function upgradesOf<Known extends Transition>(
  standing: Serving,
  { platformKinds }: Pick<RuleFact, 'platformKinds'>,
  minLevel: PlatformLevel | null,
  transitions: readonly Known[],
): Upgrade<Known>[] {
  if (standing.state.state !== 'OPERATING') return [];
  const own = fillingKind(standing, platformKinds);
  const lacksLevel = minLevel !== null && !reaches(standing.level, minLevel);
  if (own !== undefined) return lacksLevel ? [{ toKind: own, transition: null, lacksLevel }] : [];
  const kinds = kindsOf(standing);
  const possible = transitions.filter(
    ({ fromKind, toKind }) => kinds.includes(fromKind) && platformKinds.includes(toKind),
  );
  return [...groupBy(possible, ({ toKind }) => toKind)].map(([toKind, [transition = null]]) => {
    return { toKind, transition, lacksLevel };
  });
}

/** The level that a platform must have to count: the rule's or the scope's, whichever is higher; null for any. */
export function levelAsked(rule: Pick<RuleFact, 'minLevel'>, minLevel: PlatformLevel | null): PlatformLevel | null {
  return highestLevel([rule.minLevel, minLevel].flatMap((level) => level ?? []));
}

export function kindsOf({ kinds }: Pick<Serving, 'kinds'>): PlatformKind[] {
  return [...new Set(kinds.map(({ kind }) => kind))];
}

/** The first of its kinds that fills the slot. */
export function fillingKind(standing: Pick<Serving, 'kinds'>, ruleKinds: PlatformKind[]): PlatformKind | undefined {
  return kindsOf(standing).find((kind) => ruleKinds.includes(kind));
}
