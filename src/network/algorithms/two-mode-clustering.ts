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
  let paths = 0;
  const inThing = new Map<number, number[]>();
  members.forEach((member, index) => {
    const thing = things[index] as number;
    paths += ((ofMember.get(member) as number) - 1) * ((ofThing.get(thing) as number) - 1);
    inThing.set(thing, [...(inThing.get(thing) ?? []), member]);
  });
  // Two members who share s things are in s (s − 1) / 2 rings.
  const shared = tally(pairsIn(inThing.values()));
  const cycles = sumOf([...shared.values()].map((things) => (things * (things - 1)) / 2));
  return { coefficient: paths === 0 ? null : (4 * cycles) / paths, paths, cycles };
}

function* pairsIn(groups: Iterable<readonly number[]>): Generator<string> {
  for (const group of groups) {
    for (const one of group) for (const other of group) if (one < other) yield `${one} ${other}`;
  }
}
