import type { Graph } from '../../database/graph';
import { badUserInput } from '../../errors';
import { cutTo, type Network, requireSize, type Size } from '../ties/network';
import { readNetwork, type TieQuestion, tiesFor } from '../ties/whole-network';
import { amongThem, reachedFrom, tooMany } from './reach';

/** Whose network is asked for. */
export interface EgoNetworkQuestion extends TieQuestion, Size {
  /** Id of an organization, which need not be in the scope: outside of it, it is a partner. */
  organization: string;
  /** How many steps from it its network reaches. */
  depth: number;
}

const DEEPEST = 3;

/**
 * The part of a scope's network around an organization: all within some steps of it, and the ties among them. Where it is too large it is
 * cut from the organization outward, each time taking the strongest edge that joins a further one on.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function egoNetwork(graph: Graph, question: EgoNetworkQuestion): Promise<Network> {
  const { organization, depth } = question;
  requireSize(question);
  if (depth < 1 || depth > DEEPEST) {
    throw badUserInput('depth', `depth is ${depth}; a network reaches 1 to ${DEEPEST} steps from its organization.`);
  }
  const ties = tiesFor(question, 'ORGANIZATION_ORGANIZATION');
  const reached = await reachedFrom(graph, ties, { from: organization, steps: depth }, 'organization');
  if (reached.steps < depth) throw tooMany('depth');
  const whole = await readNetwork(graph, question, ties, amongThem(reached));
  const network = cutTo(whole, { ...question, cut: 'STRONGEST_TIES', center: organization });
  return {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, distance: reached.distances.get(node.key) ?? null })),
  };
}
