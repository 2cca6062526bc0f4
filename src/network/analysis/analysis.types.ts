import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { enumOf } from '../../graphql/enums';
import { connectionOf, pageArgs } from '../../graphql/pages';
import { InstantScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import { SortDirection } from '../measures/measure-arguments.types';
import { NetworkScope, UnderstoodScope } from '../ties/scope.types';
import type { ShownAnalysis } from './analysis';
import type * as result from './result';

@InputType({
  description: '分析输入: the network of organizations that is to be analysed, by the words of `organizationMeasures`',
})
export class AnalysisInput {
  @Field(() => NetworkScope, {
    nullable: true,
    description: '网络范围: which part of the network; by default all of it at all times',
  })
  scope?: NetworkScope;

  @Field(() => enumOf(vocabulary.TieWeighting), {
    defaultValue: 'COUNT',
    description: '边权算法: how edges are weighed',
  })
  weighting!: vocabulary.TieWeighting;

  @Field(() => Float, { defaultValue: 0, description: '最低边权: only edges of this weight or more' })
  minWeight!: number;

  @Field(() => [enumOf(vocabulary.AnalysisMeasure)], {
    defaultValue: ['COMMUNITIES', 'PAGE_RANK'],
    description: '分析测度: what is reckoned besides degree and strength',
  })
  measures!: vocabulary.AnalysisMeasure[];
}

@InputType({ description: '分析排序: by which value organizations are put in order' })
export class AnalysedOrganizationOrder {
  @Field(() => enumOf(vocabulary.AnalysisOrder), { description: '测度: the value, one that was reckoned' })
  field!: vocabulary.AnalysisOrder;

  @Field(() => SortDirection, {
    defaultValue: 'DESC',
    description: '方向: from the highest down, or from the lowest up; those alike by id',
  })
  direction!: 'ASC' | 'DESC';
}

export const AnalysisPageArgs = pageArgs();

@ArgsType()
export class AnalysedOrganizationsArgs extends AnalysisPageArgs {
  @Field(() => AnalysedOrganizationOrder, {
    nullable: true,
    description:
      '排序: by which value they are put in order; by default by PageRank where it was asked for, else by degree',
  })
  orderBy?: AnalysedOrganizationOrder;

  @Field(() => Int, {
    nullable: true,
    description: '社群: the number of the community whose members are given; by default all',
  })
  community?: number;
}

@AnswerType<result.AnalysedOrganization>(
  '分析机构: an organization of an analysed network, with what was reckoned of it',
)
export class AnalysedOrganization {
  @Field(() => ID, { description: '机构标识: the id of the organization' })
  id!: string;

  @Field(() => Int, { description: '度: how many others it is tied to' })
  degree!: number;

  @Field(() => Float, { description: '强度: the sum of the weights of its edges' })
  strength!: number;

  @Field(() => Float, { nullable: true, description: '网页排名: PageRank; all together come to 1' })
  pageRank!: number | null;

  @Field(() => Int, { nullable: true, description: '社群: the number of its community' })
  community!: number | null;

  @Field(() => Int, { nullable: true, description: 'k-核: the highest k such that it is in the k-core' })
  coreNumber!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '聚类系数: the part of the pairs of its neighbours that are tied',
  })
  clustering!: number | null;
}

export const AnalysedOrganizationConnection = connectionOf(AnalysedOrganization, {
  term: '分析机构',
  one: 'organization',
  many: 'organizations',
  node: '分析机构: the organization with its values',
  page: 'the organizations of an analysed network',
});

@AnswerType<result.AnalysedCommunity>(
  '分析社群: a part of an analysed network that is tied more closely within than to the rest (Leiden)',
)
export class AnalysedCommunity {
  @Field(() => Int, { description: '序号: 1 for the largest; it holds for this analysis' })
  number!: number;

  @Field(() => Int, { description: '规模: how many members it has' })
  size!: number;

  @Field(() => Float, { description: '内部权重: the sum of the weights of the edges between its members' })
  insideWeight!: number;

  @Field(() => Float, { description: '外部权重: the sum of the weights of the edges from its members to all others' })
  outsideWeight!: number;
}

export const AnalysedCommunityConnection = connectionOf(AnalysedCommunity, {
  term: '分析社群',
  one: 'community',
  many: 'communities',
  order: 'the largest first',
  node: '社群: the community',
  page: 'the communities of an analysed network',
});

@AnswerType<result.AnalysisResult>('分析结果: what an analysis has come to')
export class AnalysisResult {
  @Field(() => Int, { description: '节点数: how many organizations are tied to another' })
  nodeCount!: number;

  @Field(() => Int, { description: '边数: how many edges' })
  edgeCount!: number;

  @Field(() => Float, { description: '总权重: the sum of the weights of all edges' })
  totalWeight!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      '模块度: how much more weight lies within the communities than by chance; null where none were asked for',
  })
  modularity!: number | null;

  @Field(() => Int, { nullable: true, description: '社群数: how many communities; null where none were asked for' })
  communityCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '连通分量数: how many components; null where they were not asked for',
  })
  componentCount!: number | null;
}

@AnswerType<NonNullable<ShownAnalysis['error']>>('分析错误: why an analysis failed')
export class AnalysisError {
  @Field({ description: '错误代码: as `extensions.code` of an error' })
  code!: string;

  @Field({ description: '错误说明: what is wrong and the way on' })
  message!: string;

  @Field(() => String, { nullable: true, description: '参数: the argument at fault; null where none is' })
  argument!: string | null;
}

@AnswerType<ShownAnalysis>(
  '分析: measures of a network that are reckoned apart from the request, to be looked at again by the id',
)
export class Analysis {
  @Field(() => ID, { description: '标识: by which `analysis` and `cancelAnalysis` find it' })
  id!: string;

  @Field(() => enumOf(vocabulary.JobStatus), { description: '状态: how far it is' })
  status!: vocabulary.JobStatus;

  @Field(() => enumOf(vocabulary.AnalysisPhase), { description: '阶段: what it is at' })
  phase!: vocabulary.AnalysisPhase;

  @Field(() => InstantScalar, { description: '排队时刻: when it was asked for first' })
  queuedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: '开始时刻: when it began; null until then' })
  startedAt!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: '结束时刻: when it ended or was given up; null until then',
  })
  finishedAt!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      '过期时刻: until when it is kept at the latest, since newer ones may take its place; null until it has ended',
  })
  expiresAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '用时: for how long it has run, in milliseconds; null until it begins',
  })
  elapsedMs!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '估计内存: what it is estimated to take of the database’s memory, in MB; null until that is known',
  })
  estimatedMemoryMb!: number | null;

  @Field(() => UnderstoodScope, { description: '网络范围: the scope as it was understood' })
  scope!: UnderstoodScope;

  @Field(() => enumOf(vocabulary.TieWeighting), { description: '边权算法: how edges are weighed' })
  weighting!: vocabulary.TieWeighting;

  @Field(() => Float, { description: '最低边权: the least weight of an edge' })
  minWeight!: number;

  @Field(() => [enumOf(vocabulary.AnalysisMeasure)], {
    description: '分析测度: what is reckoned besides degree and strength',
  })
  measures!: vocabulary.AnalysisMeasure[];

  @Field(() => AnalysisError, { nullable: true, description: '错误: why it failed; null where it has not' })
  error!: AnalysisError | null;

  @Field(() => AnalysisResult, {
    nullable: true,
    description: '结果: what it has come to; null until it has succeeded',
  })
  result!: AnalysisResult | null;
}
