import type { Graph } from '../../database/graph';
import { badUserInput } from '../../errors';
import type { NetworkCut, NetworkProjection, TieWeighting } from '../../vocabulary';
import { cutNetwork, type LeftOut } from './cut';
import { readNetwork, type TieQuestion, tiesFor, type WholeNetwork } from './whole-network';

/** How large an answer may be. */
export interface Size {
  /** The most nodes, and the most edges. */
  nodeLimit: number;
  edgeLimit: number;
}

/** What network is asked for. */
export interface NetworkQuestion extends TieQuestion, Size {
  projection: NetworkProjection;
  /** What stays of a network that is too large. */
  cut: NetworkCut;
}

/** What is asked for where an argument is left out. */
export const DEFAULTS: Required<Omit<NetworkQuestion, 'scope'>> = {
  projection: 'ORGANIZATION_ORGANIZATION',
  weighting: 'COUNT',
  minWeight: 0,
  cut: 'STRONGEST_TIES',
  directed: false,
  includeIsolates: false,
  nodeLimit: 500,
  edgeLimit: 2_000,
};

/** A network as it is shown. */
export interface Network extends WholeNetwork {
  projection: NetworkProjection;
  weighting: TieWeighting;
  directed: boolean;
  includeIsolates: boolean;
  /** How many nodes and edges there are before the network is cut. */
  nodeCount: number;
  edgeCount: number;
  leftOut: LeftOut & Pick<WholeNetwork, 'unreckoned'>;
}

/** The most nodes and the most edges that are given at once. */
const MOST_NODES = 10_000;
const MOST_EDGES = 50_000;

/**
 * The network of collaboration: who is tied to whom, by what and how strongly. It is reckoned whole and then cut to the
 * size asked for, by a rule that the answer names together with what was left out.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 * @see docs/network.md for what a tie, a weight and a window are
 */
export async function collaborationNetwork(graph: Graph, question: NetworkQuestion): Promise<Network> {
  requireSize(question);
  const whole = await readNetwork(graph, question, tiesFor(question, question.projection));
  return cutTo(whole, question);
}

/** @throws PublicError BAD_USER_INPUT naming `nodeLimit` or `edgeLimit` when it is out of range */
export function requireSize({ nodeLimit, edgeLimit }: Size): void {
  if (nodeLimit < 2 || nodeLimit > MOST_NODES) {
    throw badUserInput(
      'nodeLimit',
      `nodeLimit is ${nodeLimit}; a network is given with 2 to ${MOST_NODES} nodes. It has no pages: what is more is cut, and \`leftOut\` says how.`,
    );
  }
  if (edgeLimit < 1 || edgeLimit > MOST_EDGES) {
    throw badUserInput('edgeLimit', `edgeLimit is ${edgeLimit}; a network is given with 1 to ${MOST_EDGES} edges.`);
  }
}

/**
 * A network cut to size.
 *
 * @param size.center the node around which it stays
 */
export function cutTo(
  whole: WholeNetwork,
  { nodeLimit, edgeLimit, cut, center }: Size & { cut: NetworkCut; center?: string },
): Network {
  const { nodes, edges, shape, parameters } = whole;
  const ids = nodes.map(({ key }) => key);
  const kept = cutNetwork(ids, edges, { rule: cut, nodeLimit, edgeLimit, center });
  return {
    ...whole,
    projection: shape.projection,
    weighting: parameters.weighting,
    directed: shape.ties.directed,
    includeIsolates: shape.includeIsolates,
    nodeCount: nodes.length,
    edgeCount: edges.length,
    nodes: nodes.filter(({ key }) => kept.nodes.has(key)),
    edges: kept.edges,
    leftOut: { ...kept.leftOut, unreckoned: whole.unreckoned },
  };
}
