import type { NetworkGrouping, OrganizationMeasure } from '../../vocabulary';
import { type Brokerage, brokerage } from '../algorithms/brokerage';
import { eigenvector } from '../algorithms/eigenvector';
import { rounded } from '../algorithms/rounded';
import { constraint, effectiveSize } from '../algorithms/structural-holes';
import { numberedCommunities } from './communities';
import { type MeasuredNetwork, requireOrganizations } from './measured';
import type { Member } from './measured.cypher';

/** An organization of a network, with what is reckoned of it when it is asked for; null where it is not defined. */
export interface MeasuredOrganization {
  organization: Member;
  isPartner: boolean;
  degree(): Promise<number>;
  strength(): Promise<number>;
  betweenness(): Promise<number>;
  closeness(): Promise<number>;
  eigenvector(): Promise<number>;
  pageRank(): Promise<number>;
  coreNumber(): Promise<number>;
  clustering(): Promise<number>;
  constraint(): Promise<number | null>;
  effectiveSize(): Promise<number | null>;
  /** The number of its community. */
  community(): Promise<number>;
  /** Between whom it stands; null where its own group is not known. */
  brokerageBy(grouping: NetworkGrouping): Promise<Brokerage | null>;
}

/** In which order organizations are given, and which of them. */
export interface OrganizationOrder {
  field: OrganizationMeasure;
  direction: 'ASC' | 'DESC';
}

type Values = readonly (number | null)[];

const MEASURES: Record<OrganizationMeasure, (network: MeasuredNetwork) => Promise<Values>> = {
  DEGREE: ({ engine }) => engine.degree(),
  STRENGTH: async ({ engine }) => (await engine.strength()).map(rounded),
  BETWEENNESS: ({ engine }) => engine.betweenness(),
  CLOSENESS: ({ engine }) => engine.closeness(),
  EIGENVECTOR: ({ engine }) => engine.once('eigenvector', async () => eigenvector(await engine.adjacency(), 'scope')),
  PAGE_RANK: ({ engine }) => engine.pageRank(),
  CORE_NUMBER: ({ engine }) => engine.coreNumber(),
  CLUSTERING: ({ engine }) => engine.clustering(),
  CONSTRAINT: ({ engine }) => engine.once('constraint', async () => constraint(await engine.adjacency())),
  EFFECTIVE_SIZE: ({ engine }) => engine.once('effectiveSize', async () => effectiveSize(await engine.adjacency())),
  BROKERAGE: async (network) => (await brokerageBy(network, 'ROLE')).map((one) => one?.total ?? null),
};

/** What was asked of a network in one answer, so that its rows share it. */
const asked = new WeakMap<MeasuredNetwork, Map<OrganizationMeasure, Promise<Values>>>();

/** A measure of all nodes, in their order; null where it is not defined. */
function valuesOf(network: MeasuredNetwork, measure: OrganizationMeasure): Promise<Values> {
  const known = asked.get(network) ?? new Map<OrganizationMeasure, Promise<Values>>();
  asked.set(network, known);
  const values = known.get(measure) ?? MEASURES[measure](network);
  known.set(measure, values);
  return values;
}

/**
 * The organizations of a network by one measure, those of which it is not defined last; those alike by id.
 *
 * @throws PublicError BAD_USER_INPUT when the network has none; FEATURE_UNAVAILABLE on a server that can't reckon the measure
 */
export async function organizationsInOrder(
  network: MeasuredNetwork,
  { field, direction }: OrganizationOrder,
): Promise<MeasuredOrganization[]> {
  requireOrganizations(network);
  const [members, values] = await Promise.all([network.members(), valuesOf(network, field)]);
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (a: number | null, b: number | null) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  };
  return members
    .map((member, place) => ({ place, member, value: values[place] ?? null }))
    .filter(({ member }) => member.type === 'Organization')
    .sort((a, b) => compare(a.value, b.value) || (a.member.id < b.member.id ? -1 : 1))
    .map(({ place, member }) => measured(network, place, member));
}

function measured(network: MeasuredNetwork, place: number, member: Member): MeasuredOrganization {
  const value = (measure: OrganizationMeasure) => async () => (await valuesOf(network, measure))[place] ?? null;
  const defined = (measure: OrganizationMeasure) => value(measure) as () => Promise<number>;
  return {
    organization: member,
    isPartner: member.isPartner,
    degree: defined('DEGREE'),
    strength: defined('STRENGTH'),
    betweenness: defined('BETWEENNESS'),
    closeness: defined('CLOSENESS'),
    eigenvector: defined('EIGENVECTOR'),
    pageRank: defined('PAGE_RANK'),
    coreNumber: defined('CORE_NUMBER'),
    clustering: defined('CLUSTERING'),
    constraint: value('CONSTRAINT'),
    effectiveSize: value('EFFECTIVE_SIZE'),
    community: async () => (await numberedCommunities(network)).of[place] as number,
    brokerageBy: async (grouping) => (await brokerageBy(network, grouping))[place] ?? null,
  };
}

const GROUP_OF: Record<NetworkGrouping, (network: MeasuredNetwork) => Promise<(string | null)[]>> = {
  ROLE: async (network) => (await network.members()).map(({ roles }) => roles?.[0] ?? null),
  REGION: async (network) => (await network.members()).map(({ regions }) => regions[0]?.id ?? null),
  COMMUNITY: async (network) => (await numberedCommunities(network)).of.map(String),
};

function brokerageBy(network: MeasuredNetwork, by: NetworkGrouping): Promise<(Brokerage | null)[]> {
  const { engine } = network;
  return engine.once(`brokerage by ${by}`, async () =>
    brokerage(await engine.adjacency(), await GROUP_OF[by](network)),
  );
}
