import type { Graph } from '../../database/graph';
import { badUserInput } from '../../errors';
import { byKey } from '../../grouping';
import { shortestPaths } from '../algorithms/shortest-paths';
import { type OpenEdge, openEdges } from '../ties/evidence';
import { edgeKey, type NetworkEdge } from '../ties/nodes-and-edges';
import { readNetwork, type TieQuestion, tiesFor, type WholeNetwork } from '../ties/whole-network';
import { amongThem, reachedFrom, tooMany } from './reach';

/** Between whom paths are asked for. */
export interface NetworkPathsQuestion extends TieQuestion {
  /** Ids of two organizations, which need not be in the scope: outside of it, they are partners. */
  fromOrganization: string;
  toOrganization: string;
  /** The most steps of a path, from one organization to the next. */
  maxLength: number;
  /** The most paths. */
  pathLimit: number;
}

export interface NetworkPath {
  /** How many steps it has. */
  length: number;
  /** The weight of its weakest edge. */
  weakest: number;
  /** What it passes, from the one end to the other. */
  organizations: { id: string }[];
  /** Its edges, in the same order. */
  steps: OpenEdge[];
}

export interface NetworkPaths extends Pick<WholeNetwork, 'scope'> {
  paths: NetworkPath[];
}

const LONGEST = 6;
const MOST_PATHS = 20;

/**
 * The shortest and the next shortest paths between two organizations in a scope's network, none of which passes an organization twice: those of
 * the fewest steps first, and of as many steps those of the strongest ties.
 *
 * @returns no path where they are not tied within `maxLength` steps
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function networkPaths(graph: Graph, question: NetworkPathsQuestion): Promise<NetworkPaths> {
  requirePossible(question);
  const { fromOrganization: from, toOrganization: to, maxLength, pathLimit } = question;
  const ties = tiesFor(question, 'ORGANIZATION_ORGANIZATION');
  const reach = (argument: 'fromOrganization' | 'toOrganization', steps: number) =>
    reachedFrom(graph, ties, { from: question[argument], steps }, argument);
  // What lies on a path is within some of its steps of the one end, or within the rest of the other; one step lies between.
  const [near, far] = await Promise.all([
    reach('fromOrganization', Math.max(1, Math.ceil((maxLength - 1) / 2))),
    reach('toOrganization', Math.max(1, Math.floor((maxLength - 1) / 2))),
  ]);
  const network = await readNetwork(graph, question, ties, amongThem(near, far));
  const longest = Math.min(maxLength, near.steps + 1 + far.steps);
  const ways = shortestPaths(network.edges, { from, to, most: pathLimit, longest });
  if (ways.length < pathLimit && longest < maxLength) throw tooMany('maxLength');
  return { scope: network.scope, paths: pathsOf(graph, ways, network) };
}

function requirePossible({ fromOrganization, toOrganization, maxLength, pathLimit }: NetworkPathsQuestion): void {
  if (fromOrganization === toOrganization) {
    const message = '`fromOrganization` and `toOrganization` are one; a path leads from one organization to another.';
    throw badUserInput('toOrganization', message);
  }
  if (maxLength < 1 || maxLength > LONGEST) {
    throw badUserInput('maxLength', `maxLength is ${maxLength}; a path has 1 to ${LONGEST} steps.`);
  }
  if (pathLimit < 1 || pathLimit > MOST_PATHS)
    throw badUserInput('pathLimit', `pathLimit is ${pathLimit}; 1 to ${MOST_PATHS} paths can be asked for.`);
}

function pathsOf(graph: Graph, ways: readonly string[][], { nodes, edges, ...ties }: WholeNetwork): NetworkPath[] {
  const edgesByKey = byKey(edges);
  const organizations = new Map(nodes.map(({ key, entity }) => [key, entity]));
  const walked = ways.map((ids) => ({
    ids,
    steps: ids.slice(1).map((id, index) => edgesByKey.get(edgeKey(ids[index] as string, id)) as NetworkEdge),
  }));
  const open = openEdges(graph, { ...ties, edges: walked.flatMap(({ steps }) => steps) });
  return walked.map(({ ids, steps }) => ({
    length: steps.length,
    weakest: Math.min(...steps.map(({ weight }) => weight)),
    organizations: ids.map((id) => organizations.get(id) as { id: string }),
    steps: steps.map(open),
  }));
}
