import { ArgsType, Float, ID, Int } from 'type-graphql';
import { Field, Nullable } from '../../graphql/fields';
import { pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { DEFAULTS, type Size } from './network';
import { NetworkScopeInput } from './scope.types';

/** Which ties a query is about, and how they are weighed. */
@ArgsType()
export class WeighedScopeArgs {
  @Nullable(() => NetworkScopeInput, '网络范围: which part of the network; by default all of it at all times')
  scope?: NetworkScopeInput;

  @Field(() => vocabulary.TieWeighting, '边权算法: how edges are weighed', { defaultValue: DEFAULTS.weighting })
  weighting!: vocabulary.TieWeighting;
}

/** Which edges a query is about. */
@ArgsType()
export class TieArgs extends WeighedScopeArgs {
  @Field(() => Float, '最低边权: only edges of this weight or more', { defaultValue: DEFAULTS.minWeight })
  minWeight!: number;
}

/** Which edges a query is about, and which nodes. */
@ArgsType()
class NodeArgs extends TieArgs {
  @Field(
    () => Boolean,
    '含孤立节点: whether those of the scope that nothing ties are nodes too: organizations, between industries these, between roles those asked for. By default only what is tied',
    { defaultValue: DEFAULTS.includeIsolates },
  )
  includeIsolates!: boolean;
}

/** Which edges a query is about, which nodes, and which way edges lead. */
@ArgsType()
export class DirectionArgs extends NodeArgs {
  @Field(
    () => Boolean,
    '有向: whether edges lead from who funds to who is funded, two that fund each other having one each way; needs `ties: [FUNDING]` in the scope, since nothing else has a direction',
    { defaultValue: DEFAULTS.directed },
  )
  directed!: boolean;
}

type Class<Instance extends object> = new () => Instance;

/** Arguments with those of how large an answer may be. */
function sizedArgs<Base extends object>(base: Class<Base>): Class<Base & Size> {
  @ArgsType()
  class Sized extends (base as Class<object>) implements Size {
    @Field(
      () => Int,
      '节点上限: how many nodes at most, 2 to 10,000; a larger network is cut, and `leftOut` says how',
      {
        defaultValue: DEFAULTS.nodeLimit,
      },
    )
    nodeLimit!: number;

    @Field(() => Int, '边上限: how many edges at most, 1 to 50,000; of more the strongest are shown', {
      defaultValue: DEFAULTS.edgeLimit,
    })
    edgeLimit!: number;
  }
  return Sized as Class<Base & Size>;
}

@ArgsType()
export class NetworkArgs extends sizedArgs(DirectionArgs) {
  @Field(() => vocabulary.NetworkProjection, '网络投影: what the nodes are', {
    defaultValue: DEFAULTS.projection,
  })
  projection!: vocabulary.NetworkProjection;

  @Field(() => vocabulary.NetworkCut, '裁剪规则: what stays where there are more nodes than `nodeLimit`', {
    defaultValue: DEFAULTS.cut,
  })
  cut!: vocabulary.NetworkCut;
}

@ArgsType()
export class EgoNetworkArgs extends sizedArgs(TieArgs) {
  @Field(
    () => ID,
    '机构: id of the organization in the middle, which need not be in the scope; outside of it, it is a partner',
  )
  organization!: string;

  @Field(() => Int, '步数: how many steps from it the network reaches, 1 to 3', { defaultValue: 1 })
  depth!: number;
}

@ArgsType()
export class NetworkPathsArgs extends TieArgs {
  @Field(() => ID, '起点: id of an organization, which need not be in the scope; outside of it, it is a partner')
  fromOrganization!: string;

  @Field(() => ID, '终点: id of another organization, which need not be in the scope; outside of it, it is a partner')
  toOrganization!: string;

  @Field(() => Int, '最大步数: how many steps a path has at most, 1 to 6', { defaultValue: 4 })
  maxLength!: number;

  @Field(() => Int, '路径上限: how many paths at most, 1 to 20', { defaultValue: 3 })
  pathLimit!: number;
}

@ArgsType()
export class NetworkNeighboursArgs extends pageArgs('neighbours', TieArgs) {
  @Field(() => ID, '机构: id of the organization, which need not be in the scope; outside of it, it is a partner')
  organization!: string;
}
