import { type Day, holdsOn } from '../../days';
import { compareIds, groupBy } from '../../grouping';
import type { NetworkTieKind, TieWeighting } from '../../vocabulary';
import { edgeKey } from '../ties/nodes-and-edges';
import type { TiesShape } from '../ties/shared-things.cypher';
import type { Part, Shared, TrendRow } from './network-trend.cypher';

/** One thing by which two organizations are tied on a day. */
export interface DayTie {
  /** What they share and who they are; the same on every day. */
  id: string;
  kind: NetworkTieKind;
  collaboration: { id: string } | null;
  platform: { id: string } | null;
  /** By id. */
  organizations: [{ id: string }, { id: string }];
  /** Which of the two funds the other; null where they are tied otherwise. */
  funder: { id: string } | null;
  /** Whether a source tells of both since when they are in it. */
  isDated: boolean;
  weight: number;
}

/** By which rules ties count. */
export interface DayRules {
  shape: TiesShape;
  kinds: readonly NetworkTieKind[];
  weighting: TieWeighting;
}

interface Member {
  id: string;
  builds: boolean;
  isDated: boolean;
}

/**
 * The ties of a scope on one day, by the rules by which the statement of ties finds them in a window of that day: whoever
 * is in something then shares it with all who are, and its size is their number, in the scope or not.
 */
export function tiesOn(day: Day, facts: TrendRow, rules: DayRules): DayTie[] {
  const { byIndustry, includePartners } = rules.shape;
  const present = byIndustry ? facts.shared.filter((thing) => counts(thing, day)) : facts.shared;
  const inside = new Set(facts.inside);
  const behind = byIndustry ? behindPlatforms(present, day) : inside;
  const isInside = ({ id }: Member) => inside.has(id) && behind.has(id);
  const ties = present.flatMap((thing) => {
    const members = membersOn(day, thing, rules.shape);
    const size = members.length;
    const ends = includePartners ? members : members.filter(isInside);
    return pairsOf(ends)
      .filter(([one, other]) => !includePartners || isInside(one) || isInside(other))
      .map(([one, other]) => tieBetween(one, other, thing, weightOf(size, rules.weighting)))
      .filter(({ kind }) => rules.kinds.includes(kind));
  });
  return rules.weighting === 'UNWEIGHTED' ? pairsOnce(ties) : ties;
}

/** Ties that weigh 1 together between two. */
function pairsOnce(ties: readonly DayTie[]): DayTie[] {
  const pairs = groupBy(ties, ({ organizations: [one, other] }) => edgeKey(one.id, other.id));
  return [...pairs.values()].flatMap((own) => own.map((tie) => ({ ...tie, weight: 1 / own.length })));
}

/** Whether, of a scope with industries, something counts: a platform only while it serves one of them. */
function counts({ type, serves }: Shared, day: Day): boolean {
  return type !== 'PLATFORM' || serves.some(([since, until]) => holdsOn(day, since, until));
}

const partsOn = (day: Day, { parts }: Shared) => parts.filter(([, from, to]) => holdsOn(day, from, to));

function behindPlatforms(present: readonly Shared[], day: Day): Set<string> {
  const platforms = present.filter(({ type }) => type === 'PLATFORM');
  return new Set(platforms.flatMap((platform) => partsOn(day, platform).map(([id]) => id)));
}

/** Who is in something on a day, each once and by id. */
function membersOn(day: Day, thing: Shared, { platforms }: TiesShape): Member[] {
  if (thing.type === 'PLATFORM' && platforms === 'NONE') return [];
  const parts = partsOn(day, thing).filter(
    ([, , , builds]) => builds || thing.type !== 'PLATFORM' || platforms !== 'BUILT',
  );
  return [...groupBy(parts, ([id]) => id)]
    .map(([id, own]: [string, Part[]]) => ({
      id,
      builds: own.some(([, , , builds]) => builds),
      isDated: own.some(([, , , , isDated]) => isDated),
    }))
    .sort(compareIds);
}

function pairsOf(members: readonly Member[]): [Member, Member][] {
  return members.flatMap((one, index) => members.slice(index + 1).map((other): [Member, Member] => [one, other]));
}

function tieBetween(one: Member, other: Member, { type, id, kind, funder }: Shared, weight: number): DayTie {
  const byPlatform = one.builds && other.builds ? 'CO_BUILDING' : 'SUPPORT';
  return {
    id: `${id} ${edgeKey(one.id, other.id)}`,
    kind: kind ?? (type === 'FUNDING' ? 'FUNDING' : byPlatform),
    collaboration: type === 'COLLABORATION' ? { id } : null,
    platform: type === 'PLATFORM' ? { id } : null,
    organizations: [{ id: one.id }, { id: other.id }],
    funder: funder === null ? null : { id: funder },
    isDated: one.isDated && other.isDated,
    weight,
  };
}

/** What something of so many members adds to the weight of an edge between two of them; where pairs count once, before that. */
function weightOf(size: number, weighting: TieWeighting): number {
  if (weighting === 'NEWMAN') return 1 / (size - 1);
  return weighting === 'FRACTIONAL' ? 2 / (size * (size - 1)) : 1;
}
