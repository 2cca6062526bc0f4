import { Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Field, Nullable } from '../../graphql/fields';
import * as vocabulary from '../../vocabulary';
import type * as bootstrap from '../algorithms/bootstrap';
import type * as permutation from '../algorithms/permutation-test';
import type { Estimate } from './family-estimates';
import type * as result from './result';

@AnswerType<permutation.PermutationTest>(
  '置换检验: how a number stands to those that came when roles, industries, regions or groups were dealt out among organizations at random, the ties the same',
)
class PermutationTest {
  @Field(() => Float, '随机均值: the mean of what chance gave')
  mean!: number;

  @Field(() => Float, '随机标准差: the standard deviation of what chance gave')
  standardDeviation!: number;

  @Field(
    () => Float,
    'p值（偏大）: the chance of a number as great or greater: (b + 1)/(m + 1), where b of m permutations gave one',
  )
  pGreater!: number;

  @Field(() => Float, 'p值（偏小）: the chance of a number as small or smaller, reckoned likewise')
  pLess!: number;

  @Field(() => Float, 'p值（双侧）: twice the smaller of both, 1 at most')
  pTwoSided!: number;
}

@AnswerType<bootstrap.BootstrapInterval>(
  '自助区间: between what a number lies when organizations are drawn anew with replacement, their ties with them (vertex bootstrap, Snijders and Borgatti 1999)',
)
class BootstrapInterval {
  @Field(() => Float, '下限: 2.5 % of the resamples lie below')
  low!: number;

  @Field(() => Float, '上限: 2.5 % of the resamples lie above')
  high!: number;

  @Field(() => Float, '标准误: the standard deviation over the resamples')
  standardError!: number;

  @Field(() => Int, '有效重抽样次数: in how many resamples the number is defined')
  resamples!: number;
}

@AnswerType<Estimate>('网络估计: a number of a network, how it stands to chance and between what it lies')
class NetworkEstimate {
  @Nullable(() => Float, '观测值: the number as it is; null where it is not defined')
  value!: number | null;

  @Nullable(
    () => PermutationTest,
    '置换检验: how it stands to chance; null where it is not defined, and of degrees, which are not dealt out',
  )
  test!: PermutationTest | null;

  @Nullable(
    () => BootstrapInterval,
    '自助区间: the interval of 95 %; null where the number is defined in fewer than two resamples',
  )
  interval!: BootstrapInterval | null;
}

@AnswerType<result.NetworkStatistic>('网络统计量: a number of a network with its undated ties and without them')
export class NetworkStatistic {
  @Field(() => NetworkEstimate, '全部联系: with undated ties, as the scope has them')
  allTies!: NetworkEstimate;

  @Field(() => NetworkEstimate, '有日期联系: the same without undated ties')
  datedTies!: NetworkEstimate;
}

@AnswerType<result.RoleMixingStatistic>(
  '角色混合统计量: of two roles the `ratio` of `roleMixing`, observed to expected, with undated ties and without them',
)
export class RoleMixingStatistic extends NetworkStatistic {
  @Field(() => vocabulary.CollaborationRole, '角色: one role')
  from!: vocabulary.CollaborationRole;

  @Field(() => vocabulary.CollaborationRole, '对方角色: the other role, or the same')
  to!: vocabulary.CollaborationRole;
}

@AnswerType<result.RobustnessResult['brokerage']>(
  '中介统计量: which part of all brokerage (Gould–Fernandez 1989) is in each of the five ways, over all organizations',
)
export class BrokerageStatistics {
  @Field(() => NetworkStatistic, '协调者: between two of its own group')
  coordinator!: NetworkStatistic;

  @Field(() => NetworkStatistic, '顾问: between two of one other group')
  consultant!: NetworkStatistic;

  @Field(() => NetworkStatistic, '守门人: from another group into its own')
  gatekeeper!: NetworkStatistic;

  @Field(() => NetworkStatistic, '代表: from its own group to another; ties without direction make it equal')
  representative!: NetworkStatistic;

  @Field(() => NetworkStatistic, '联络人: between two other groups')
  liaison!: NetworkStatistic;
}
