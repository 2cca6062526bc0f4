import { ArgsType, Float, InputType, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { registerVocabulary } from '../../graphql/enums';
import { Field, Nullable } from '../../graphql/fields';
import { AboutJob } from '../../graphql/job.types';
import { connectionOf, pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { SortDirection } from '../measures/measure-arguments.types';
import { addFields } from '../measures/measure-fields.types';
import { MeasureProvenance } from '../provenance/provenance.types';
import { DirectionArgs } from '../ties/arguments.types';
import { UnderstoodScope } from '../ties/scope.types';
import type { ShownAnalysis } from './analysis';
import { isAlways, NetworkAnalysisMeasure, NetworkAnalysisOrder, SHOWN } from './measures';
import type * as result from './result';

registerVocabulary(NetworkAnalysisMeasure);
registerVocabulary(NetworkAnalysisOrder);

/** The network of organizations that is to be analysed, by the words of `organizationMeasures`. */
@ArgsType()
export class StartNetworkAnalysisArgs extends DirectionArgs {
  @Field(() => [NetworkAnalysisMeasure], '分析测度: what is reckoned besides degree and strength', {
    defaultValue: ['COMMUNITIES', 'PAGE_RANK'],
  })
  measures!: string[];
}

@InputType({ description: '分析排序: by which value organizations are put in order' })
export class AnalysedOrganizationOrderInput {
  @Field(() => NetworkAnalysisOrder, '测度: the value, one that was reckoned')
  field!: string;

  @Field(() => SortDirection, '方向: from the highest down, or from the lowest up; those alike by id', {
    defaultValue: 'DESC',
  })
  direction!: 'ASC' | 'DESC';
}

export const AnalysisPageArgs = pageArgs();

@ArgsType()
export class AnalysedOrganizationsArgs extends AnalysisPageArgs {
  @Nullable(
    () => AnalysedOrganizationOrderInput,
    '排序: by which value they are put in order; by default by PageRank where it was asked for, else by degree',
  )
  orderBy?: AnalysedOrganizationOrderInput;

  @Nullable(() => Int, '社群: the number of the community whose members are given; by default all')
  community?: number;
}

@AnswerType<result.AnalysedOrganization>(
  '分析机构: an organization of an analysed network, with what was reckoned of it',
)
export class AnalysedOrganization {
  @Field(() => String, '键: the id of the organization, which may have been removed since')
  key!: string;

  @Nullable(() => Int, '社群: the number of its community')
  community!: number | null;
}
addFields(
  AnalysedOrganization,
  SHOWN.map((measure) => ({
    ...measure,
    description: `${measure.term}: ${measure.analysis.meaning ?? measure.meaning}`,
    isNullable: measure.isNullable === true || !isAlways(measure),
  })),
);

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
  @Field(() => Int, '序号: 1 for the largest; it holds for this analysis')
  number!: number;

  @Field(() => Int, '规模: how many members it has')
  size!: number;

  @Field(() => Float, '内部权重: the sum of the weights of the edges between its members')
  insideWeight!: number;

  @Field(() => Float, '外部权重: the sum of the weights of the edges from its members to all others')
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

@AnswerType<result.NetworkAnalysisResult>('分析结果: what an analysis has come to')
export class NetworkAnalysisResult {
  @Field(
    () => Int,
    '节点数: how many organizations are tied to another, and with `includeIsolates` also how many are not',
  )
  nodeCount!: number;

  @Field(() => Int, '边数: how many edges')
  edgeCount!: number;

  @Field(() => Float, '总权重: the sum of the weights of all edges')
  totalWeight!: number;

  @Nullable(
    () => Float,
    '模块度: how much more weight lies within the communities than by chance; null where none were asked for',
  )
  modularity!: number | null;

  @Nullable(() => Int, '社群数: how many communities; null where none were asked for')
  communityCount!: number | null;

  @Nullable(() => Int, '连通分量数: how many components; null where they were not asked for')
  componentCount!: number | null;

  @Field(() => MeasureProvenance, '复算依据: by what it can be reckoned again and cited')
  provenance!: MeasureProvenance;
}

@AnswerType<ShownAnalysis>(
  '分析: measures of a network that are reckoned apart from the request, to be looked at again by the id',
)
export class NetworkAnalysis extends AboutJob {
  @Field(() => vocabulary.NetworkAnalysisPhase, '阶段: what it is at')
  phase!: vocabulary.NetworkAnalysisPhase;

  @Nullable(
    () => Int,
    '估计内存: what it is estimated to take of the database’s memory, in MB; null until that is known',
  )
  estimatedMemoryMb!: number | null;

  @Field(() => UnderstoodScope, '网络范围: the scope as it was understood')
  scope!: UnderstoodScope;

  @Field(() => vocabulary.TieWeighting, '边权算法: how edges are weighed')
  weighting!: vocabulary.TieWeighting;

  @Field(() => Float, '最低边权: the least weight of an edge')
  minWeight!: number;

  @Field(() => Boolean, '有向: whether its edges lead from who funds to who is funded')
  directed!: boolean;

  @Field(() => Boolean, '含孤立节点: whether organizations of the scope that nothing ties are nodes too')
  includeIsolates!: boolean;

  @Field(() => [NetworkAnalysisMeasure], '分析测度: what is reckoned besides degree and strength')
  measures!: string[];

  @Nullable(() => NetworkAnalysisResult, '结果: what it has come to; null until it has succeeded')
  result!: NetworkAnalysisResult | null;
}
