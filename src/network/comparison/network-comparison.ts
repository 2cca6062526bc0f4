import type { Graph } from '../../database/graph';
import { renamed } from '../../errors';
import { byKey } from '../../grouping';
import type { NetworkPairChange, TieWeighting } from '../../vocabulary';
import { rounded, sumOf } from '../algorithms/sums';
import { density } from '../measures/of-whole/size';
import { type OpenEdge, openEdges } from '../ties/evidence';
import type { NetworkEdge, NetworkNode } from '../ties/nodes-and-edges';
import type { NetworkScope } from '../ties/scope';
import { readNetwork, tiesFor, type WholeNetwork } from '../ties/whole-network';
import { dissimilarity, type NetworkDissimilarity } from './dissimilarity';

export interface NetworkComparisonQuestion {
  scopeBefore: NetworkScope;
  scopeAfter: NetworkScope;
  weighting: TieWeighting;
  minWeight: number;
}

/** One of the two networks, as large as it is. */
export interface ComparedNetwork extends Pick<WholeNetwork, 'scope' | 'isolatedCount' | 'unreckoned'> {
  organizationCount: number;
  edgeCount: number;
  totalWeight: number;
  /** Edges to pairs; null for fewer than two organizations. */
  density: number | null;
  /** Edges none of whose ties is dated, which so count whatever the window. */
  undatedEdgeCount: number;
}

/** An organization that is in one of the networks alone, and how it stands there. */
export interface ComparedOrganization extends Pick<NetworkNode, 'isPartner' | 'degree' | 'strength'> {
  organization: NetworkNode['entity'];
}

/** Two organizations that are tied in one of the networks alone. */
export interface ChangedPair<Edge = NetworkEdge> {
  change: NetworkPairChange;
  /** Whether both are in both networks. */
  isRewired: boolean;
  organizations: NetworkNode['entity'][];
  edge: Edge;
}

export interface NetworkComparison {
  weighting: TieWeighting;
  before: ComparedNetwork;
  after: ComparedNetwork;
  keptOrganizationCount: number;
  keptPairCount: number;
  dissimilarity: NetworkDissimilarity;
  /** The strongest first. */
  joined: ComparedOrganization[];
  left: ComparedOrganization[];
  tied: ChangedPair[];
  untied: ChangedPair[];
  rewired: ChangedPair[];
  /** Gives changed pairs the evidence of their edges, which is read once for all of them. */
  open(pairs: readonly ChangedPair[]): ChangedPair<OpenEdge>[];
}

/**
 * Two networks of organizations side by side: who is in which, and which pairs are tied in one alone.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, within `scopeBefore` or `scopeAfter`; for ids
 *   with near matches
 * @see docs/network.md for what joins, leaves, is tied, untied and rewired
 */
export async function networkComparison(graph: Graph, question: NetworkComparisonQuestion): Promise<NetworkComparison> {
  const [before, after] = await Promise.all([
    networkOf(graph, question, 'scopeBefore'),
    networkOf(graph, question, 'scopeAfter'),
  ]);
  const was = placesIn(before);
  const is = placesIn(after);
  const untied = changedPairs('UNTIED', before, is);
  const tied = changedPairs('TIED', after, was);
  const joined = onlyIn(after, was);
  const left = onlyIn(before, is);
  const rewired = [...untied, ...tied].filter(({ isRewired }) => isRewired).sort(strongestFirst);
  const keptOrganizationCount = after.nodes.length - joined.length;
  const keptPairCount = after.edges.length - tied.length;
  return {
    weighting: question.weighting,
    before: told(before),
    after: told(after),
    keptOrganizationCount,
    keptPairCount,
    dissimilarity: dissimilarity({
      organizations: { kept: keptOrganizationCount, changed: joined.length + left.length },
      pairs: { kept: keptPairCount, changed: tied.length + untied.length, rewired: rewired.length },
    }),
    joined,
    left,
    tied,
    untied,
    rewired,
    open: (pairs) => withEvidence(graph, { TIED: after, UNTIED: before }, pairs),
  };
}

type Side = 'scopeBefore' | 'scopeAfter';

async function networkOf(graph: Graph, question: NetworkComparisonQuestion, side: Side): Promise<WholeNetwork> {
  const { weighting, minWeight, [side]: scope } = question;
  const asked = { scope, weighting, minWeight };
  try {
    return await readNetwork(graph, asked, tiesFor(asked, 'ORGANIZATION_ORGANIZATION'));
  } catch (error) {
    throw renamed(error, (argument) => argument.replace(/^scope\b/, side));
  }
}

/** Nodes and edges by their keys. */
interface Places {
  nodes: ReadonlyMap<string, NetworkNode>;
  edges: ReadonlyMap<string, NetworkEdge>;
}

function placesIn({ nodes, edges }: WholeNetwork): Places {
  return { nodes: byKey(nodes), edges: byKey(edges) };
}

function onlyIn({ nodes }: WholeNetwork, other: Places): ComparedOrganization[] {
  return nodes
    .filter(({ key }) => !other.nodes.has(key))
    .map(({ entity, isPartner, degree, strength }) => ({ organization: entity, isPartner, degree, strength }));
}

function changedPairs(change: NetworkPairChange, network: WholeNetwork, other: Places): ChangedPair[] {
  const { nodes } = placesIn(network);
  return network.edges
    .filter(({ key }) => !other.edges.has(key))
    .map((edge) => ({
      change,
      isRewired: other.nodes.has(edge.source) && other.nodes.has(edge.target),
      organizations: [edge.source, edge.target].map((key) => (nodes.get(key) as NetworkNode).entity),
      edge,
    }));
}

/** As the edges of a network stand; no pair is tied in the one alone and in the other alone. */
function strongestFirst({ edge: a }: ChangedPair, { edge: b }: ChangedPair): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1);
}

function told({ scope, nodes, edges, isolatedCount, unreckoned }: WholeNetwork): ComparedNetwork {
  return {
    scope,
    organizationCount: nodes.length,
    edgeCount: edges.length,
    totalWeight: rounded(sumOf(edges.map(({ weight }) => weight))),
    density: density(nodes.length, edges.length),
    undatedEdgeCount: edges.filter(({ since }) => since === null).length,
    isolatedCount,
    unreckoned,
  };
}

function withEvidence(
  graph: Graph,
  networks: Record<NetworkPairChange, WholeNetwork>,
  pairs: readonly ChangedPair[],
): ChangedPair<OpenEdge>[] {
  const openOf = (change: NetworkPairChange) => {
    const edges = pairs.filter((pair) => pair.change === change).map(({ edge }) => edge);
    return openEdges(graph, { ...networks[change], edges });
  };
  const open = { TIED: openOf('TIED'), UNTIED: openOf('UNTIED') };
  return pairs.map((pair) => ({ ...pair, edge: open[pair.change](pair.edge) }));
}
