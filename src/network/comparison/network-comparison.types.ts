import { ArgsType, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Organization } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { connectionOf, pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { DEFAULTS } from '../ties/network';
import { NetworkEdge } from '../ties/network.types';
import { AboutScope, NetworkScopeInput } from '../ties/scope.types';
import type * as dissimilarity from './dissimilarity';
import type * as domain from './network-comparison';

@ArgsType()
export class NetworkComparisonArgs {
  @Field(() => NetworkScopeInput, '前网络范围: which part of the network is the one before')
  scopeBefore!: NetworkScopeInput;

  @Field(() => NetworkScopeInput, '后网络范围: which part of the network is the one after')
  scopeAfter!: NetworkScopeInput;

  @Field(() => vocabulary.TieWeighting, '边权算法: how edges are weighed', { defaultValue: DEFAULTS.weighting })
  weighting!: vocabulary.TieWeighting;

  @Field(() => Float, '最低边权: only edges of this weight or more', { defaultValue: DEFAULTS.minWeight })
  minWeight!: number;
}

export const ComparedPageArgs = pageArgs();

@AnswerType<domain.ComparedNetwork>('所比网络: one of two networks that are compared, as large as it is')
export class ComparedNetwork extends AboutScope {
  @Field(() => Int, '机构数: how many organizations are tied to another')
  organizationCount!: number;

  @Field(() => Int, '边数: how many pairs of organizations are tied')
  edgeCount!: number;

  @Field(() => Float, '总边权: the sum of the weights of all edges')
  totalWeight!: number;

  @Nullable(() => Float, '密度: edges to all pairs of its organizations; null for fewer than two')
  density!: number | null;

  @Field(
    () => Int,
    '无日期边数: how many edges have no tie of which a source, or the day on which a platform opened, tells since when; they count in every window, so they hide change',
  )
  undatedEdgeCount!: number;

  @Field(() => Int, '孤立数: how many organizations of the scope are tied to no other, and so are none of the network')
  isolatedCount!: number;

  @Field(
    () => Int,
    '未计机构数: of a scope of more than 10,000 organizations, or with partners of more than 10,000 relationships, how many with the fewest relationships were left out; else 0',
  )
  unreckoned!: number;
}

@AnswerType<dissimilarity.NetworkDissimilarity>(
  '网络差异: how far two networks are apart, from 0 where they have all in common to 1 where they have nothing; null where neither has any to compare',
)
export class NetworkDissimilarity {
  @Nullable(
    () => Float,
    "机构差异: Sørensen's dissimilarity of their organizations: those of one alone to the sum of both sizes",
  )
  organizations!: number | null;

  @Nullable(
    () => Float,
    "联系差异: Sørensen's dissimilarity of their tied pairs: those of one alone to the sum of both edge counts",
  )
  pairs!: number | null;

  @Nullable(
    () => Float,
    '重连部分: the part of `pairs` by rewired pairs, whose organizations are in both networks (Poisot et al. 2012, Fründ 2021)',
  )
  rewiring!: number | null;

  @Nullable(() => Float, '更替部分: the part of `pairs` by pairs that came or went with one of their organizations')
  turnover!: number | null;

  @Nullable(
    () => Float,
    'Jaccard 指数: pairs tied in both to pairs tied in either, 1 where all are kept; the measure of stability of longitudinal network models',
  )
  jaccard!: number | null;
}

@AnswerType<domain.ComparedOrganization>('变动机构: an organization that is in one of two networks alone')
class ComparedOrganization {
  @Field(() => Organization, '机构: the organization, with all its own fields')
  organization!: Organization;

  @Field(() => Boolean, '外部伙伴: whether it is outside the scope and there for its ties to what is inside')
  isPartner!: boolean;

  @Field(() => Int, '度: to how many others it is tied, in the network that it is in')
  degree!: number;

  @Field(() => Float, '强度: the sum of the weights of its edges, in the network that it is in')
  strength!: number;
}

export const ComparedOrganizationConnection = connectionOf(ComparedOrganization, {
  term: '变动机构',
  one: 'organization',
  many: 'organizations',
  order: 'the strongest first',
});

@AnswerType<ReturnType<domain.NetworkComparison['open']>>(
  '变动组对: two organizations that are tied in one of two networks alone',
)
class ChangedPair {
  @Field(() => vocabulary.NetworkPairChange, '变化: in which of the networks they are tied')
  change!: vocabulary.NetworkPairChange;

  @Field(
    () => Boolean,
    '是否重连: whether both organizations are in both networks, so that only the tie between them came or went; else one of them joined or left',
  )
  isRewired!: boolean;

  @Field(() => [Organization], '机构: the two organizations, by id')
  organizations!: Organization[];

  @Field(() => NetworkEdge, '边: the edge between them, in the network that has it, with its evidence')
  edge!: NetworkEdge;
}

export const ChangedPairConnection = connectionOf(ChangedPair, {
  term: '变动组对',
  one: 'pair',
  many: 'pairs',
  order: 'the strongest first',
});

@AnswerType<domain.NetworkComparison>(
  '网络比较: two networks of organizations side by side: who is in one alone, and which pairs are tied in one alone',
)
export class NetworkComparison {
  @Field(() => vocabulary.TieWeighting, '边权算法: how edges are weighed')
  weighting!: vocabulary.TieWeighting;

  @Field(() => ComparedNetwork, '前: the network before')
  before!: ComparedNetwork;

  @Field(() => ComparedNetwork, '后: the network after')
  after!: ComparedNetwork;

  @Field(() => Int, '留存机构数: how many organizations are in both networks')
  keptOrganizationCount!: number;

  @Field(() => Int, '留存组对数: how many pairs are tied in both networks')
  keptPairCount!: number;

  @Field(() => NetworkDissimilarity, '网络差异: how far the two are apart')
  dissimilarity!: NetworkDissimilarity;
}
