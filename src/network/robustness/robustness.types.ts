import { ArgsType, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Field, Nullable } from '../../graphql/fields';
import { AboutJob } from '../../graphql/job.types';
import * as vocabulary from '../../vocabulary';
import { MeasureProvenance } from '../provenance/provenance.types';
import { RoleMixingArgs } from '../roles/role-mixing.types';
import { UnderstoodScope } from '../ties/scope.types';
import type * as result from './result';
import type { shown } from './robustness';
import { BrokerageStatistics, NetworkStatistic, RoleMixingStatistic } from './statistic.types';

@ArgsType()
export class StartNetworkRobustnessArgs extends RoleMixingArgs {
  @Field(
    () => vocabulary.NetworkGrouping,
    '分组: into which groups organizations are divided for brokerage; COMMUNITY can not be tested, for communities are made of the ties',
    { defaultValue: 'ROLE' },
  )
  by!: vocabulary.NetworkGrouping;

  @Field(() => Int, '置换次数: how often roles, industries, regions and groups are dealt out anew, 99 to 10,000', {
    defaultValue: 1_000,
  })
  permutations!: number;

  @Field(() => Int, '重抽样次数: how often organizations are drawn anew, 99 to 10,000', { defaultValue: 1_000 })
  resamples!: number;

  @Field(
    () => Int,
    '随机种子: where the random numbers begin; the same seed gives the same answer of the same network',
    { defaultValue: 42 },
  )
  seed!: number;
}

@AnswerType<result.RobustnessNetwork>('稳健性网络: how large a network is that was checked')
class RobustnessNetwork {
  @Field(() => Int, '节点数: how many organizations are tied to another')
  nodeCount!: number;

  @Field(() => Int, '边数: how many edges')
  edgeCount!: number;

  @Field(() => Float, '总权重: the sum of the weights of all edges')
  totalWeight!: number;

  @Field(
    () => Int,
    '中介总次数: how many ordered pairs are stood between, by all organizations together; the `brokerage` is of these',
  )
  brokerageTotal!: number;

  @Field(() => MeasureProvenance, '复算依据: by what its numbers can be reckoned again and cited')
  provenance!: MeasureProvenance;
}

@AnswerType<result.RobustnessResult>('稳健性结果: what a check of robustness has come to')
export class NetworkRobustnessResult {
  @Field(() => RobustnessNetwork, '全部联系: the network with its undated ties')
  allTies!: RobustnessNetwork;

  @Field(() => RobustnessNetwork, '有日期联系: the network without its undated ties')
  datedTies!: RobustnessNetwork;

  @Field(() => NetworkStatistic, '度同配性: the coefficient of `degreeAssortativity` of `networkMeasures`')
  degreeAssortativity!: NetworkStatistic;

  @Field(() => NetworkStatistic, '角色混合同配性: `assortativity` of `roleMixing`, by the weights of edges')
  roleMixingAssortativity!: NetworkStatistic;

  @Field(() => [RoleMixingStatistic], '角色混合: the 28 pairs of roles, each once, in the order 政产学研金服用')
  roleMixing!: RoleMixingStatistic[];

  @Field(() => BrokerageStatistics, '中介: which part of all brokerage is in each of the five ways')
  brokerage!: BrokerageStatistics;
}

@AnswerType<ReturnType<typeof shown>>(
  '稳健性检验: how far what is told of role mixing, brokerage and assortativity holds against chance and without undated ties; not how a network stands the loss of nodes',
)
export class NetworkRobustness extends AboutJob {
  @Field(() => Float, '进度: from 0 to 1, never less than before')
  progress!: number;

  @Field(() => UnderstoodScope, '网络范围: the scope as it was understood')
  scope!: UnderstoodScope;

  @Field(() => vocabulary.TieWeighting, '边权算法: how edges are weighed')
  weighting!: vocabulary.TieWeighting;

  @Field(() => Float, '最低边权: the least weight of an edge')
  minWeight!: number;

  @Field(() => vocabulary.RoleCounting, '角色计数: how an organization of several roles counts in `roleMixing`')
  counting!: vocabulary.RoleCounting;

  @Field(() => vocabulary.NetworkGrouping, '分组: into which groups organizations are divided for brokerage')
  by!: vocabulary.NetworkGrouping;

  @Field(() => Int, '置换次数: how many permutations')
  permutations!: number;

  @Field(() => Int, '重抽样次数: how many resamples')
  resamples!: number;

  @Field(() => Int, '随机种子: where the random numbers begin')
  seed!: number;

  @Nullable(() => NetworkRobustnessResult, '结果: what it has come to; null until it has succeeded')
  result!: NetworkRobustnessResult | null;
}
