import type { GraphQLResolveInfo } from 'graphql';
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
  return (
    platform: Record<string, unknown>,
    { asOf }: { asOf?: unknown },
    _: unknown,
    info: GraphQLResolveInfo,
  ): unknown => {
    // Inside an analytic answer the entity API has reckoned it already, under the name that the client gave it.
    const given = platform[info.path.key];
    return given === undefined
      ? reckon(withDays(platform) as unknown as Platform, asOf == null ? today() : String(asOf))
      : given;
  };
}

/** The driver's dates as ISO days, what is not known as null. */
function withDays(facts: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(facts).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(withDays) : plain(value),
  ]);
  return Object.fromEntries(entries);
}

function plain(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? String(value) : value;
}
