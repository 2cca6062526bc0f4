import { withTextOfDays } from '../database/values';
import { type Day, today } from '../days';
import { type DesignationFact } from '../facts/designation';
import { designationsOn, highestLevel, type PlatformDates, stateOn } from '../facts/platform-state';

type Platform = PlatformDates & { designations: DesignationFact[] };

/** The reckoned fields of a platform; `schema/entities/crossings.graphql` declares them and what they require. */
export const PLATFORM_CROSSINGS = {
  state: crossing((platform, day) => stateOn(platform, day)?.state ?? null),
  level: crossing((platform, day) => {
    const state = stateOn(platform, day)?.state ?? null;
    return highestLevel(designationsOn(platform.designations, day, state).map(({ level }) => level));
  }),
};

function crossing<Value>(reckon: (platform: Platform, day: Day) => Value) {
  return (facts: unknown, args: { asOf?: unknown }): unknown => {
    const day = withTextOfDays(args.asOf ?? today(), null) as Day;
    return reckon(withTextOfDays(facts, null) as Platform, day);
  };
}
