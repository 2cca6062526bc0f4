import { PlatformLevel, PlatformState, valuesOf } from '../vocabulary';

/** How many platforms are in a state at a level. */
export interface PlatformCount {
  state: PlatformState;
  /** Null where no designation tells one. */
  level: PlatformLevel | null;
  count: number;
}

/** How many of some platforms are in each state at each level, the best state first and of a state the highest level. */
export function countPlatforms(platforms: readonly Omit<PlatformCount, 'count'>[]): PlatformCount[] {
  const states = valuesOf(PlatformState);
  const levels = [...valuesOf(PlatformLevel)].reverse();
  return states.flatMap((state) =>
    [...levels, null].flatMap((level) => {
      const count = platforms.filter((one) => one.state === state && one.level === level).length;
      return count === 0 ? [] : [{ state, level, count }];
    }),
  );
}
