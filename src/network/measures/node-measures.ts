import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import { type MeasuredNetwork, measuredNetwork } from '../engine/network';
import type { Network } from '../ties/network';
import type { TieQuestion } from '../ties/whole-network';
import { numberedCommunities } from './of-nodes/communities';
import { type MeasuredOrganization, measuredIn, type RankedOrganization } from './organization-measures';

/** A network as it is shown, with the question that it answers. */
export interface AskedNetwork extends Network {
  question: TieQuestion;
}

/** What is reckoned of a node that is shown when it is asked for, of the whole network of the scope. */
export interface NodeMeasures {
  /**
   * Null of what is no organization of that network.
   *
   * @param wanted the fields that will be asked of it, which are reckoned here
   */
  measures(wanted: readonly string[]): Promise<MeasuredOrganization | null>;
  /** The number of its community; null of what is not in that network. */
  community(): Promise<number | null>;
}

const OF_NONE: NodeMeasures = { measures: async () => null, community: async () => null };

/**
 * The way from the nodes of one answer to their measures and communities, as `organizationMeasures` and `networkCommunities`
 * have them under the same scope, however little of the network is shown. Nothing is reckoned before that of a first node is
 * asked for, and what can't be is told once, with the first, instead of thousands of times.
 */
export function measuresOfNodes(
  graph: Graph,
  projections: Projections,
  { question, projection }: Pick<AskedNetwork, 'question' | 'projection'>,
): (key: string) => NodeMeasures {
  if (projection === 'ROLE_ROLE' || projection === 'INDUSTRY_INDUSTRY') return () => OF_NONE;
  const placed = once(async () => {
    const network = await measuredNetwork(graph, projections, { ...question, projection });
    return { network, places: await placesIn(network) };
  });
  const rows = toldOnce(async (wanted: readonly string[]) => {
    const { network, places } = await placed();
    const row = measuredIn(network);
    await reckonAll(wanted, [...places.values()].map(row)[0]);
    return (key: string) => {
      const at = places.get(key);
      return at?.member.type === 'Organization' ? row(at) : null;
    };
  });
  const communities = toldOnce(async () => {
    const { network, places } = await placed();
    const { of } = await numberedCommunities(network);
    return (key: string) => of[places.get(key)?.place ?? -1] ?? null;
  });
  return (key) => ({
    measures: async (wanted) => (await rows(wanted))?.(key) ?? null,
    community: async () => (await communities([]))?.(key) ?? null,
  });
}

async function placesIn(network: MeasuredNetwork): Promise<Map<string, RankedOrganization>> {
  const members = await network.members();
  return new Map(members.map((member, place) => [member.id, { place, member, value: null }]));
}

/** A measure is reckoned of all nodes at once: what of one can be is of any. */
async function reckonAll(wanted: readonly string[], row: MeasuredOrganization | undefined): Promise<void> {
  for (const name of wanted) {
    if (name === 'brokerage') await row?.brokerageBy('ROLE');
    else if (typeof row?.[name] === 'function') await row[name]();
  }
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** What is worked out once for all who ask alike; where it fails, the first is told so, and all others are given nothing. */
function toldOnce<Result>(work: (of: readonly string[]) => Promise<Result>) {
  const results = new Map<string, Promise<Result>>();
  let isTold = false;
  return async (of: readonly string[]): Promise<Result | null> => {
    const key = of.join(' ');
    const result = results.get(key) ?? work(of);
    results.set(key, result);
    try {
      return await result;
    } catch (error) {
      if (isTold) return null;
      isTold = true;
      throw error;
    }
  };
}
