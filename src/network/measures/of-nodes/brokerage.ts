import type { NetworkGrouping } from '../../../vocabulary';
import { type Brokerage, brokerage } from '../../algorithms/brokerage';
import type { Member } from '../../engine/members.cypher';
import type { MeasuredNetwork } from '../../engine/network';
import { numberedCommunities } from './communities';

/** The groups that organizations bring along, whatever ties them; null where that of one is not known. */
export const OWN_GROUP: Record<Exclude<NetworkGrouping, 'COMMUNITY'>, (member: Member) => string | null> = {
  ROLE: ({ roles }) => roles?.[0] ?? null,
  REGION: ({ regions }) => regions[0]?.id ?? null,
};

const GROUP_OF: Record<NetworkGrouping, (network: MeasuredNetwork) => Promise<(string | null)[]>> = {
  ROLE: async (network) => (await network.members()).map(OWN_GROUP.ROLE),
  REGION: async (network) => (await network.members()).map(OWN_GROUP.REGION),
  COMMUNITY: async (network) => (await numberedCommunities(network)).of.map(String),
};

/** Between whom each node stands; null where its own group is not known. */
export function brokerageBy(network: MeasuredNetwork, by: NetworkGrouping): Promise<(Brokerage | null)[]> {
  const { engine } = network;
  return engine.once(`brokerage by ${by}`, async () => brokerage(await network.arcs(), await GROUP_OF[by](network)));
}

/** The word by which nodes are put in order by their brokerage, an answer of a type of its own. */
export const BY_BROKERAGE =
  '中介次数: how often it stands between two that are not tied: `total` of `brokerage(by: ROLE)`, whatever grouping is shown. Organizations of no known role come last, and pairs with one do not count';
