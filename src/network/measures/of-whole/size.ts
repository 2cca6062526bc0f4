import { rounded, sumOf } from '../../algorithms/sums';
import type { Member } from '../../engine/members.cypher';
import { degree } from '../of-nodes/degree';
import { strength } from '../of-nodes/strength';
import { wholeMeasure } from './whole-measure';

/** The part of all possible ties that there are; null with fewer than two nodes. NetworkX `density`. */
export function density(nodes: number, ties: number): number | null {
  return nodes < 2 ? null : (2 * ties) / (nodes * (nodes - 1));
}

export const size = wholeMeasure({
  name: 'size',
  description: '网络规模: how large it is',
  isCertain: true,
  by: [degree, strength],
  answer: {
    name: 'NetworkSize',
    description: '网络规模: how large a network is',
    fields: {
      nodeCount: { unit: 'Int', description: '节点数: how many nodes it has' },
      edgeCount: { unit: 'Int', description: '边数: how many edges it has' },
      totalWeight: { unit: 'Float', description: '总权重: the sum of the weights of all edges' },
      isolatedCount: {
        unit: 'Int',
        description:
          '孤立数: how many organizations of the scope (or industries) are tied to no other; they are nodes only with `includeIsolates`',
      },
      density: {
        unit: 'Float',
        isNullable: true,
        description:
          '密度: the part of all possible edges that there are, in a directed network of those each way; null with fewer than two nodes',
      },
      averageDegree: {
        unit: 'Float',
        isNullable: true,
        description: '平均度: to how many others a node is tied, on average; null without nodes',
      },
    },
  },
  async of({ engine, members, scopeSize, directed, arcs }) {
    const [degrees, strengths, nodes, inScope] = await Promise.all([
      engine.values(degree),
      engine.values(strength),
      members(),
      scopeSize(),
    ]);
    const isTiedInside = ({ isPartner, type }: Member, place: number) =>
      (degrees[place] as number) > 0 && !isPartner && type !== 'Platform';
    const nodeCount = degrees.length;
    const pairs = sumOf(degrees) / 2;
    const edgeCount = directed ? (await arcs()).outward.size : pairs;
    return {
      nodeCount,
      edgeCount,
      totalWeight: rounded(sumOf(strengths) / 2),
      isolatedCount: inScope - nodes.filter(isTiedInside).length,
      density: density(nodeCount, directed ? edgeCount / 2 : edgeCount),
      averageDegree: nodeCount === 0 ? null : (2 * pairs) / nodeCount,
    };
  },
});
