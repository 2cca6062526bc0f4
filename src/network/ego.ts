import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { cutTo, type Network, requireSize, type Size } from './network';
import { reachedFrom, tooMany } from './reach';
import { readNetwork, type TieQuestion, tiesFor } from './whole-network';

/** Whose network is asked for. */
export interface EgoQuestion extends TieQuestion, Size {
  /** Id of an organization, which need not be in the scope; all others of its network are. */
  organization: string;
  /** How many steps from it its network reaches. */
  depth: number;
}

const DEEPEST = 3;

/**
 * The network around an organization: all within some steps of it, and the ties among them. Where it is too large it is
 * cut from the organization outward, each time taking the strongest edge that joins a further one on.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function ego(graph: Graph, question: EgoQuestion): Promise<Network> {
  const { organization, depth, minWeight } = question;
  requireSize(question);
  if (depth < 1 || depth > DEEPEST) {
    throw badUserInput('depth', `depth is ${depth}; a network reaches 1 to ${DEEPEST} steps from its organization.`);
  }
  const ties = tiesFor(question, 'ORGANIZATION_ORGANIZATION');
  const reached = await reachedFrom(
    graph,
    { ...ties, minWeight },
    { from: organization, steps: depth },
    'organization',
  );
  if (reached.steps < depth) throw tooMany('depth');
  const { distances } = reached;
  const whole = await readNetwork(graph, question, ties, [...distances.keys()]);
  const network = cutTo(whole, { ...question, cut: 'STRONGEST_TIES', center: organization });
  return {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, distance: distances.get(node.id) ?? null })),
  };
}
