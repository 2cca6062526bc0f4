import { groupBy } from '../../grouping';
import { sumOf, tally } from './sums';

/** Who is in what: two nodes of different kinds. */
export interface Affiliations {
  members: readonly number[];
  things: readonly number[];
}

/** How far those who share one thing share another. */
export interface TwoModeClustering {
  /** Null where there is no path over four nodes. */
  coefficient: number | null;
  /** Over how many such paths it is. */
  paths: number;
  /** How many rings of two members and two things there are. */
  cycles: number;
}

/**
 * The part of the paths over four nodes, in turn of either kind, that are closed to a ring: 4 · rings / paths.
 *
 * @param affiliations each pair once
 * @see Robins and Alexander, Small worlds among interlocking directors, Computational and Mathematical Organization Theory 10
 *   (2004). NetworkX `robins_alexander_clustering`, which gives 0 where there is no path.
 */
export function twoModeClustering({ members, things }: Affiliations): TwoModeClustering {
  const [ofMember, ofThing] = [tally(members), tally(things)];
  const paths = sumOf(
    members.map(
      (member, index) =>
        ((ofMember.get(member) as number) - 1) * ((ofThing.get(things[index] as number) as number) - 1),
    ),
  );
  const pairs = members.map((member, index) => ({ member, thing: things[index] as number }));
  const [byMember, inThing] = [groupBy(pairs, ({ member }) => member), groupBy(pairs, ({ thing }) => thing)];
  let cycles = 0;
  // One member at a time, so that no more is held than who shares a thing with it.
  for (const [one, own] of byMember) {
    const sharing = own.flatMap(({ thing }) => inThing.get(thing) ?? []).filter(({ member }) => member > one);
    // Two members who share s things are in s (s − 1) / 2 rings.
    for (const shared of tally(sharing.map(({ member }) => member)).values()) cycles += (shared * (shared - 1)) / 2;
  }
  return { coefficient: paths === 0 ? null : (4 * cycles) / paths, paths, cycles };
}
