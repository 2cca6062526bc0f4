import type { Named } from '../../facts/named';
import { compareIds, groupBy } from '../../grouping';
import type { CollaborationRole, NetworkTieKind } from '../../vocabulary';
import { type Adjacency, neighboursOf, weightsOf } from '../algorithms/adjacency';
import { rounded, sumOf } from '../algorithms/sums';
import { type Member, type SharedRow, sharedThings } from '../engine/members.cypher';
import { type MeasuredNetwork, requireOrganizations } from '../engine/network';
import { numberedCommunities } from './of-nodes/communities';

/** A part of a network that is tied more closely within than to the rest. */
export interface Community {
  network: MeasuredNetwork;
  /** 1 for the largest. */
  number: number;
  /** The places of its members among the nodes, those most strongly tied within first. */
  places: number[];
  members: Member[];
  inside: { edges: number; weight: number };
  outside: { edges: number; weight: number };
}

/** One thing that ties members of a community. */
export interface SharedThing {
  kind: NetworkTieKind;
  /** The collaboration or the platform that they share; both null where one funds the other. */
  collaboration: { id: string } | null;
  platform: { id: string } | null;
  /** How many of the members it ties, and what it adds to the weights between them. */
  members: number;
  weight: number;
}

/**
 * The communities of a network, the largest first.
 *
 * @throws PublicError BAD_USER_INPUT when it is one of industries; FEATURE_UNAVAILABLE on a server without Graph Data Science
 * @see Traag, Waltman and van Eck, From Louvain to Leiden: guaranteeing well-connected communities, 2019
 */
export async function networkCommunities(network: MeasuredNetwork): Promise<Community[]> {
  requireOrganizations(network);
  const { engine } = network;
  const parts = await engine.once('communityParts', async () => {
    const [numbered, members, adjacency] = await Promise.all([
      numberedCommunities(network),
      network.members(),
      engine.adjacency(),
    ]);
    return partsOf(numbered, members, adjacency);
  });
  return parts.map((part) => ({ ...part, network }));
}

function partsOf(
  { of, count }: { of: readonly number[]; count: number },
  members: readonly Member[],
  adjacency: Adjacency,
): Omit<Community, 'network'>[] {
  const sides = Array.from({ length: count }, () => ({
    inside: { edges: 0, weight: 0 },
    outside: { edges: 0, weight: 0 },
  }));
  // The sum of the weights of each node's edges within its community.
  const within = of.map((number, place) => {
    const { inside, outside } = sides[number - 1] as (typeof sides)[number];
    const weights = weightsOf(adjacency, place);
    let strength = 0;
    neighboursOf(adjacency, place).forEach((other, index) => {
      const weight = weights[index] as number;
      if (of[other] === number) {
        // An edge inside is met from both of its ends.
        inside.edges += 0.5;
        inside.weight += weight / 2;
        strength += weight;
      } else {
        outside.edges += 1;
        outside.weight += weight;
      }
    });
    return strength;
  });
  const ordered = of
    .map((number, place) => ({ number, place, member: members[place] as Member, strength: within[place] as number }))
    .sort((a, b) => b.strength - a.strength || compareIds(a.member, b.member));
  const byNumber = groupBy(ordered, ({ number }) => number);
  return sides.map(({ inside, outside }, index) => {
    const part = byNumber.get(index + 1) ?? [];
    return {
      inside: { ...inside, weight: rounded(inside.weight) },
      outside: { ...outside, weight: rounded(outside.weight) },
      number: index + 1,
      places: part.map(({ place }) => place),
      members: part.map(({ member }) => member),
    };
  });
}

/** The organization that is tied most strongly within; every community has one, since platforms are tied to nothing else. */
export function coreOf({ members }: Community): Member {
  return members.find(({ type }) => type === 'Organization') ?? (members[0] as Member);
}

/** A name from its own data: after its core, its size and the industry that more of its members serve than any other. */
export function nameOf(community: Community): string {
  const { members } = community;
  const [industry] = industriesOf(community);
  const core = `${coreOf(community).nameZh}等${members.length}家`;
  return industry === undefined ? core : `${core}·${industry.industry.nameZh}`;
}

/** The clusters that its members serve, each with how many do. */
export function industriesOf(community: Community): { industry: Named; members: number }[] {
  return sharesOf(community, ({ industries }) => industries).map(({ value: industry, members }) => ({
    industry,
    members,
  }));
}

/** The roles that its members play, each with how many do. */
export function rolesOf(community: Community): { role: CollaborationRole; members: number }[] {
  return sharesOf(community, ({ roles }) => (roles ?? []).map((id) => ({ id }))).map(
    ({ value: { id: role }, members }) => ({ role, members }),
  );
}

/** The values that members have, the most frequent first; one member may have several. */
function sharesOf<Value extends { id: string }>(
  { members }: Community,
  valuesOf: (member: Member) => readonly Value[],
): { value: Value; members: number }[] {
  return [...groupBy(members.flatMap(valuesOf), ({ id }) => id).values()]
    .map((values) => ({ value: values[0] as Value, members: values.length }))
    .sort((a, b) => b.members - a.members || compareIds(a.value, b.value));
}

/** What its members share, that which ties the most of them first. */
export async function sharedThingsOf({ network, places }: Community): Promise<SharedThing[]> {
  const { engine } = network;
  const [rows, nodes, adjacency] = await Promise.all([
    engine.once('sharedThings', () => network.read(sharedThings(network.shape))),
    engine.nodes(),
    engine.adjacency(),
  ]);
  const inside = new Set(places);
  // The same edges as the network's, which leaves those of too little weight out.
  const edges = new Set(
    places.flatMap((place) =>
      [...neighboursOf(adjacency, place)]
        .filter((other) => inside.has(other))
        .map((other) => `${nodes[place]} ${nodes[other]}`),
    ),
  );
  const within = rows.filter(({ source, target }) => edges.has(`${source} ${target}`));
  return [...groupBy(within, ({ kind, sharedId }) => `${kind} ${sharedId ?? ''}`).values()]
    .map(together)
    .sort((a, b) => b.members - a.members || b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function together(rows: SharedRow[]): SharedThing {
  const { kind, sharedId, isPlatform } = rows[0] as SharedRow;
  const shared = sharedId === null ? null : { id: sharedId };
  return {
    kind,
    platform: isPlatform ? shared : null,
    collaboration: isPlatform ? null : shared,
    members: new Set(rows.flatMap(({ source, target }) => [source, target])).size,
    weight: rounded(sumOf(rows.map(({ weight }) => weight))),
  };
}

function keyOf({ kind, platform, collaboration }: SharedThing): string {
  return `${kind} ${platform?.id ?? collaboration?.id ?? ''}`;
}
