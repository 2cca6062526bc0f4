import { createUnionType, Float, Int } from 'type-graphql';
import { Span } from '../../coverage/state.types';
import { AnswerType } from '../../graphql/answer-type';
import { Collaboration, Industry, Organization, Platform, Role } from '../../graphql/entities';
import { Field, Nullable } from '../../graphql/fields';
import { Paged } from '../../graphql/pages';
import { DateScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import type { withWords } from './cut-words';
import type { OpenEdge, TieEvidence } from './evidence';
import type { Network } from './network';
import type { NetworkNode as NodeOfNetwork } from './nodes-and-edges';
import { AboutNetwork } from './scope.types';

export const NetworkEntity = createUnionType({
  name: 'NetworkEntity',
  description: '网络对象: what a node of a network can stand for',
  types: () => [Organization, Platform, Industry, Role] as const,
});

@AnswerType<NodeOfNetwork>('网络节点: a node of a network')
export class NetworkNode {
  @Field(() => String, '键: the id of what it stands for; edges name their ends by it')
  key!: string;

  @Field(() => String, '中文名称: the Chinese name of what it stands for')
  nameZh!: string;

  @Nullable(
    () => String,
    '英文名称: the English name of what it stands for; null where none is known, and of a role, whose `entity` tells it',
  )
  nameEn!: string | null;

  @Field(
    () => [vocabulary.CollaborationRole],
    '角色: the roles that an organization plays; empty of what is no organization',
  )
  roles!: vocabulary.CollaborationRole[];

  @Field(() => NetworkEntity, '对象: what it stands for, with all its own fields')
  entity!: typeof NetworkEntity;

  @Field(
    () => Boolean,
    '外部伙伴: whether it is outside the scope and there for its ties to what is inside; of a role whether only such organizations play it',
  )
  isPartner!: boolean;

  @Field(() => Int, '度: how many other nodes it is tied to, whichever way, before the network is cut')
  degree!: number;

  @Field(() => Float, '强度: the sum of the weights of its edges, before the network is cut')
  strength!: number;

  @Nullable(() => Int, '步距: in the network around an organization, how many steps it is away from that; else null')
  distance?: number | null;
}

@AnswerType<TieEvidence>('联系证据: one thing that ties the two nodes of an edge')
export class NetworkEvidence extends Span {
  @Field(() => vocabulary.NetworkTieKind, '联系类别: by what they are tied')
  kind!: vocabulary.NetworkTieKind;

  @Field(() => Float, '权重: what it adds to the weight of the edge')
  weight!: number;

  @Field(() => Int, '成员数: how many members the shared thing has in the window')
  size!: number;

  @Nullable(() => Collaboration, '合作: the collaboration; null where it is something else')
  collaboration!: Collaboration | null;

  @Field(
    () => [Platform],
    '平台: the platform that ties them; between industries those of the organization that serve one of them',
  )
  platforms!: Platform[];

  @Field(
    () => [Organization],
    '机构: the two that are tied; between industries the one that ties them, to a platform the one tied to it',
  )
  organizations!: Organization[];

  @Nullable(
    () => Organization,
    '出资方: of FUNDING, which of the two funds the other; null where they are tied otherwise',
  )
  funder!: Organization | null;

  @Nullable(
    () => vocabulary.Basis,
    '起始日依据: stated where a source tells that day of the tie itself; inferred where it is the day on which the platform opened; null where `since` is',
  )
  sinceBasis!: vocabulary.Basis | null;

  @Nullable(
    () => vocabulary.Basis,
    '终止日依据: stated where a source tells that day of the tie itself; inferred where it is the day on which the platform closed; null where `until` is',
  )
  untilBasis!: vocabulary.Basis | null;
}

@AnswerType<OpenEdge>('网络边: two nodes and all that ties them')
export class NetworkEdge {
  @Field(() => String, '键: its ends; of the network that it stands in, not of the graph')
  key!: string;

  @Field(() => String, '起点: the key of a node; in a directed network that of who funds, else of either')
  source!: string;

  @Field(
    () => String,
    '终点: the key of the other node, in a directed network that of who is funded; between roles it can be the same',
  )
  target!: string;

  @Field(() => Float, '边权: how strong the tie is, by the weighting asked for')
  weight!: number;

  @Field(() => Int, '联系数: how many ties it is made of')
  tieCount!: number;

  @Field(() => [vocabulary.NetworkTieKind], '联系类别: the kinds of its ties')
  kinds!: vocabulary.NetworkTieKind[];

  @Nullable(
    () => DateScalar,
    '起始日: the first day on which one of its ties is known to hold; null where no source tells',
  )
  since!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '起始日精度: how exactly `since` is known; null where `since` is')
  sincePrecision!: vocabulary.DatePrecision | null;

  @Nullable(
    () => vocabulary.Basis,
    '起始日依据: stated where a source tells that day of the tie itself; inferred where it is the day on which the platform opened; null where `since` is',
  )
  sinceBasis!: vocabulary.Basis | null;

  @Nullable(() => DateScalar, '终止日: the day from which none of its ties holds any more; null while one may')
  until!: string | null;

  @Nullable(() => vocabulary.DatePrecision, '终止日精度: how exactly `until` is known; null where `until` is')
  untilPrecision!: vocabulary.DatePrecision | null;

  @Nullable(
    () => vocabulary.Basis,
    '终止日依据: stated where a source tells that day of the tie itself; inferred where it is the day on which the platform closed; null where `until` is',
  )
  untilBasis!: vocabulary.Basis | null;

  @Field(
    () => [String],
    '出资方: the keys of those of the two nodes that fund the other; both where each funds the other, none where neither does',
  )
  funders!: string[];

  @Field(() => vocabulary.Basis, '依据: stated where a source states at least one of its ties')
  basis!: vocabulary.Basis;

  @Field(() => Boolean, '合成数据: whether one of its ties is made up; such count only with `includeSynthetic`')
  synthetic!: boolean;

  @Paged(() => [NetworkEvidence], '证据: its ties, those of the earliest known day first, those undated last')
  evidence!: NetworkEvidence[];
}

@AnswerType<ReturnType<typeof withWords<Network>>['leftOut']>(
  '裁去部分: what a network has that the answer does not show, and by which rule',
)
export class NetworkLeftOut {
  @Field(() => Int, '节点数: how many nodes are left out')
  nodes!: number;

  @Field(() => Int, '边数: how many edges are left out')
  edges!: number;

  @Field(
    () => Int,
    '所示节点间裁去边数: how many of these edges join two nodes that are shown: of more than `edgeLimit` such edges the weakest. The others went with a node that is left out',
  )
  edgesAmongShown!: number;

  @Nullable(() => vocabulary.NetworkCut, '裁剪规则: by which rule nodes are left out; null where none is')
  rule!: vocabulary.NetworkCut | null;

  @Nullable(() => Int, 'k值: of the k-core that is shown; null where none was cut out')
  k!: number | null;

  @Nullable(() => Float, '最强边权: the weight of the strongest edge left out; null where none is')
  strongest!: number | null;

  @Field(
    () => Int,
    '未计机构数: of a scope of more than 10,000 organizations, or with partners or platforms of more than 10,000 relationships, how many organizations were left out before anything was reckoned: those with the fewest relationships. All counts, degrees and strengths are without them; else 0',
  )
  unreckoned!: number;

  @Field(() => String, '中文说明: the same in words')
  textZh!: string;

  @Field(() => String, '英文说明: the same in words, in English')
  textEn!: string;
}

@AnswerType<ReturnType<typeof withWords<Network>>>('合作网络: nodes and weighted edges, with evidence for each')
export class CollaborationNetwork extends AboutNetwork {
  @Field(() => Int, '节点数: how many nodes it has, before it is cut')
  nodeCount!: number;

  @Field(() => Int, '边数: how many edges it has, before it is cut')
  edgeCount!: number;

  @Field(
    () => Int,
    '孤立数: how many organizations of the scope (or industries, or roles) are tied to no other; they are nodes only with `includeIsolates`',
  )
  isolatedCount!: number;

  @Field(() => NetworkLeftOut, '裁去部分: what is left out, and by which rule')
  leftOut!: NetworkLeftOut;
}
