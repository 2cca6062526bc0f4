import type { NetworkAttribute } from '../../vocabulary';
import { type Assortativity, attributeAssortativity, degreeAssortativity } from '../algorithms/assortativity';
import { type AveragePathLength, averagePathLength } from '../algorithms/path-length';
import { rounded } from '../algorithms/rounded';
import {
  averageClustering,
  type DegreeCount,
  degreeDistribution,
  density,
  partSizes,
  transitivity,
} from '../algorithms/whole';
import type { MeasuredNetwork } from './measured';
import type { Member } from './measured.cypher';

/** How large a network is. */
export interface NetworkSize {
  nodeCount: number;
  edgeCount: number;
  /** The sum of the weights of all edges. */
  totalWeight: number;
  /** How many of the scope are tied to no other, and so are no nodes. */
  isolatedCount: number;
  /** The part of all possible edges that there are; null with fewer than two nodes. */
  density: number | null;
  averageDegree: number | null;
}

export async function networkSize(network: MeasuredNetwork): Promise<NetworkSize> {
  const [degrees, strengths, members, scopeSize] = await Promise.all([
    network.engine.degree(),
    network.engine.strength(),
    network.members(),
    network.scopeSize(),
  ]);
  const nodeCount = degrees.length;
  const edgeCount = sum(degrees) / 2;
  return {
    nodeCount,
    edgeCount,
    totalWeight: rounded(sum(strengths) / 2),
    isolatedCount: scopeSize - members.filter(({ isPartner, type }) => !isPartner && type !== 'Platform').length,
    density: density(nodeCount, edgeCount),
    averageDegree: nodeCount === 0 ? null : (2 * edgeCount) / nodeCount,
  };
}

/** The parts of a network between which there is no tie. */
export interface NetworkComponents {
  count: number;
  /** The part of all nodes that the largest holds; null without nodes. */
  largestShare: number | null;
  /** How many nodes each has, the largest first. */
  sizes: number[];
}

export async function networkComponents({ engine }: MeasuredNetwork): Promise<NetworkComponents> {
  const sizes = partSizes(await engine.components());
  const [largest] = sizes;
  return { count: sizes.length, largestShare: largest === undefined ? null : largest / sum(sizes), sizes };
}

/** How many nodes have which degree, the lowest first. */
export async function degrees({ engine }: MeasuredNetwork): Promise<DegreeCount[]> {
  return degreeDistribution(await engine.degree());
}

/** How far the neighbours of a node are tied to each other: the mean over the nodes, and over all paths of three. */
export async function clustering({
  engine,
}: MeasuredNetwork): Promise<{ average: number | null; transitivity: number | null }> {
  const [clusterings, counts] = await Promise.all([engine.clustering(), engine.degree()]);
  return { average: averageClustering(clusterings), transitivity: transitivity(clusterings, counts) };
}

/** Whether nodes of one degree are tied to each other. */
export async function assortativityByDegree({ engine }: MeasuredNetwork): Promise<Assortativity> {
  return degreeAssortativity(await engine.adjacency());
}

const VALUES_OF: Record<NetworkAttribute, (member: Member) => readonly string[]> = {
  ROLE: ({ roles }) => roles ?? [],
  INDUSTRY: ({ industries }) => industries.map(({ id }) => id),
  REGION: ({ regions }) => regions.map(({ id }) => id),
};

/** Whether those alike are tied to each other. */
export async function assortativity(network: MeasuredNetwork, by: NetworkAttribute): Promise<Assortativity> {
  const [adjacency, members] = await Promise.all([network.engine.adjacency(), network.members()]);
  return attributeAssortativity(adjacency, members.map(VALUES_OF[by]));
}

/** How many steps nodes are apart. */
export async function pathLength({ engine }: MeasuredNetwork): Promise<AveragePathLength> {
  return engine.once('pathLength', () => averagePathLength(engine));
}

/** The communities' modularity, null without nodes, and their number. */
export async function modularity({
  engine,
}: MeasuredNetwork): Promise<{ value: number | null; communityCount: number }> {
  const { of, modularity: value } = await engine.communities();
  return { value: of.length === 0 ? null : value, communityCount: new Set(of).size };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
