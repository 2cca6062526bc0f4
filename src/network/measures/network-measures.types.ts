import { Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Paged } from '../../graphql/pages';
import { AboutNetwork } from '../ties/about.types';
import type { MeasuredNetwork } from './measured';
import type * as domain from './network-measures';

@AnswerType<domain.NetworkSize>('网络规模: how large a network is')
export class NetworkSize {
  @Field(() => Int, { description: '节点数: how many nodes it has' })
  nodeCount!: number;

  @Field(() => Int, { description: '边数: how many edges it has' })
  edgeCount!: number;

  @Field(() => Float, { description: '总权重: the sum of the weights of all edges' })
  totalWeight!: number;

  @Field(() => Int, {
    description:
      '孤立数: how many organizations of the scope (or industries) are tied to no other, and so are no nodes',
  })
  isolatedCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: '密度: the part of all possible edges that there are; null with fewer than two nodes',
  })
  density!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '平均度: to how many others a node is tied, on average; null without nodes',
  })
  averageDegree!: number | null;
}

@AnswerType<domain.NetworkComponents>('连通分量: the parts of a network between which there is no tie')
export class NetworkComponents {
  @Field(() => Int, { description: '个数: how many there are' })
  count!: number;

  @Field(() => Float, {
    nullable: true,
    description: '最大分量占比: the part of all nodes that the largest holds; null without nodes',
  })
  largestShare!: number | null;

  @Paged(() => [Int], { description: '各分量规模: how many nodes each has, the largest first' })
  sizes!: number[];
}

@AnswerType<typeof domain.degrees>('度分布项: how many nodes are tied to so many others')
export class DegreeCount {
  @Field(() => Int, { description: '度: to how many others they are tied' })
  degree!: number;

  @Field(() => Int, { description: '节点数: how many nodes' })
  nodes!: number;
}

@AnswerType<typeof domain.clustering>('聚集程度: how far the neighbours of a node are tied to each other')
export class NetworkClustering {
  @Field(() => Float, {
    nullable: true,
    description: '平均聚类系数: the mean of the clustering coefficients of the nodes; null without nodes',
  })
  average!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '传递性: the part of all paths over three nodes that are closed; null where there is none',
  })
  transitivity!: number | null;
}

@AnswerType<typeof domain.assortativity>('同配性: whether ties join those alike')
export class NetworkAssortativity {
  @Field(() => Float, {
    nullable: true,
    description:
      '同配系数: 1 when ties join only those alike, 0 when as often as by chance, below 0 when less often; null where it is not defined',
  })
  coefficient!: number | null;

  @Field(() => Int, { description: '计入边数: how many edges count, those of which both ends are known' })
  ties!: number;
}

@AnswerType<typeof domain.pathLength>('平均路径长度: how many steps nodes are apart that reach each other')
export class NetworkPathLength {
  @Field(() => Float, { nullable: true, description: '步数: the mean; null where no node reaches another' })
  steps!: number | null;

  @Field(() => Float, { description: '节点对数: over how many ordered pairs it is' })
  pairs!: number;

  @Field({
    description:
      '是否抽样: whether it is reckoned from a sample of the nodes to all that they reach, as in large networks',
  })
  isSampled!: boolean;

  @Field(() => Int, { description: '起点数: from how many nodes it is reckoned' })
  sources!: number;
}

@AnswerType<typeof domain.modularity>('模块度: how far a network falls into communities')
export class NetworkModularity {
  @Field(() => Float, {
    nullable: true,
    description:
      '模块度: how much more weight lies within the communities than by chance, as a part of all weight; null without nodes',
  })
  value!: number | null;

  @Field(() => Int, { description: '社群数: how many communities there are' })
  communityCount!: number;
}

@AnswerType<MeasuredNetwork>(
  '网络测度: the measures of a network as a whole; only those asked for are reckoned, and one that can not be is null beside its error',
)
export class NetworkMeasures extends AboutNetwork {}
