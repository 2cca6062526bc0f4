import { ID, InputType } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Industry, Region } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { DateScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import type { Network } from './network';
import type * as domain from './scope';

@InputType({
  description: '网络范围: which organizations and ties belong to the network; what is left out is not narrowed',
})
export class NetworkScopeInput {
  @Nullable(
    () => [vocabulary.CollaborationRole],
    '角色: organizations that play any of these roles, which count under all roles that they play; by default all',
  )
  roles?: vocabulary.CollaborationRole[];

  @Nullable(
    () => [ID],
    '产业: ids of industries or sub-fields: organizations that lead, co-build, support or fund a platform serving any of them, and of shared platforms only those; between industries, which are the nodes. By default all, between industries the seven clusters',
  )
  industries?: string[];

  @Nullable(
    () => Boolean,
    '仅限直接服务: whether only what serves an industry itself counts in it; by default what serves the units below it does too',
  )
  directOnly?: boolean;

  @Nullable(
    () => [ID],
    '区划: ids of regions, which count with their parts: organizations located there; by default everywhere',
  )
  regions?: string[];

  @Nullable(
    () => Boolean,
    '含外部伙伴: whether organizations outside the scope count too that are tied to one inside, with those ties; by default not',
  )
  includePartners?: boolean;

  @Nullable(() => [vocabulary.NetworkTieKind], '联系类别: by what they are tied; by default all')
  ties?: vocabulary.NetworkTieKind[];

  @Nullable(
    () => DateScalar,
    '起始日: the first day of the window; a tie counts that holds on a day of it. By default open',
  )
  from?: string;

  @Nullable(() => DateScalar, '截止日: the last day of the window, itself in it; by default open')
  to?: string;

  @Nullable(() => DateScalar, '截至日: a window of this day alone; not together with `from` or `to`')
  asOf?: string;

  @Nullable(
    () => Boolean,
    '仅限有日期: whether ties count only where a source tells since when; by default an undated tie counts in every window',
  )
  datedOnly?: boolean;
}

@AnswerType<domain.UnderstoodScope>(
  '已解读网络范围: the scope of a network as it was understood, its defaults filled in',
)
export class UnderstoodScope {
  @Field(() => [vocabulary.CollaborationRole], '角色: the roles; empty for all')
  roles!: vocabulary.CollaborationRole[];

  @Field(() => [Industry], '产业: the industries; empty for all')
  industries!: Industry[];

  @Field(() => Boolean, '仅限直接服务: whether only what serves an industry itself counts in it')
  directOnly!: boolean;

  @Field(() => [Region], '区划: the regions; empty for everywhere')
  regions!: Region[];

  @Field(() => Boolean, '含外部伙伴: whether partners outside the scope count too')
  includePartners!: boolean;

  @Field(() => [vocabulary.NetworkTieKind], '联系类别: by what they are tied')
  ties!: vocabulary.NetworkTieKind[];

  @Nullable(() => DateScalar, '起始日: the first day of the window; null where it is open')
  from!: string | null;

  @Nullable(() => DateScalar, '截止日: the last day of the window, itself in it; null where it is open')
  to!: string | null;

  @Field(() => Boolean, '仅限有日期: whether ties count only where a source tells since when')
  datedOnly!: boolean;
}

/** The fields of every answer of a scope. */
@AnswerType<Network>('所问范围: which part of the network it is about')
export class AboutScope {
  @Field(() => UnderstoodScope, '网络范围: the scope as it was understood')
  scope!: UnderstoodScope;
}

/** The fields of every answer that tells of weighed ties. */
@AnswerType<Network>('所问联系: which ties it is about, and how they are weighed')
export class AboutTies extends AboutScope {
  @Field(() => vocabulary.TieWeighting, '边权算法: how edges are weighed')
  weighting!: vocabulary.TieWeighting;
}

/** The fields of every answer that is about one network. */
@AnswerType<Network>('所问网络: which network it is about')
export class AboutNetwork extends AboutTies {
  @Field(() => vocabulary.NetworkProjection, '网络投影: what its nodes are')
  projection!: vocabulary.NetworkProjection;

  @Field(() => Boolean, '有向: whether its edges lead from who funds to who is funded')
  directed!: boolean;

  @Field(() => Boolean, '含孤立节点: whether those of the scope that nothing ties are nodes too')
  includeIsolates!: boolean;
}
