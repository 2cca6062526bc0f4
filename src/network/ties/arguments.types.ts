import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import { enumOf } from '../../graphql/enums';
import { pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { NetworkScope } from './scope.types';

/** Which ties a query is about, and how they are weighed. */
@ArgsType()
export class WeighedScopeArgs {
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
}

/** Which edges a query is about. */
@ArgsType()
export class TieArgs extends WeighedScopeArgs {
  @Field(() => Float, { defaultValue: 0, description: '最低边权: only edges of this weight or more' })
  minWeight!: number;
}

@ArgsType()
class SizedArgs extends TieArgs {
  @Field(() => Int, {
    defaultValue: 500,
    description: '节点上限: how many nodes at most, 2 to 10,000; a larger network is cut, and `leftOut` says how',
  })
  limit!: number;

  @Field(() => Int, {
    defaultValue: 2_000,
    description: '边上限: how many edges at most, 10,000 or fewer; of more the strongest are shown',
  })
  edgeLimit!: number;
}

@ArgsType()
export class NetworkArgs extends SizedArgs {
  @Field(() => enumOf(vocabulary.NetworkProjection), {
    defaultValue: 'ORGANIZATION_ORGANIZATION',
    description: '网络投影: what the nodes are',
  })
  projection!: vocabulary.NetworkProjection;

  @Field(() => enumOf(vocabulary.NetworkCut), {
    defaultValue: 'STRONGEST_TIES',
    description: '裁剪规则: what stays where there are more nodes than `limit`',
  })
  cut!: vocabulary.NetworkCut;
}

@ArgsType()
export class EgoArgs extends SizedArgs {
  @Field(() => ID, {
    description:
      '机构: id of the organization in the middle, which need not be in the scope; outside of it, it is a partner',
  })
  organization!: string;

  @Field(() => Int, { defaultValue: 1, description: '步数: how many steps from it the network reaches, 1 to 3' })
  depth!: number;
}

@ArgsType()
export class PathsArgs extends TieArgs {
  @Field(() => ID, {
    description: '起点: id of an organization, which need not be in the scope; outside of it, it is a partner',
  })
  from!: string;

  @Field(() => ID, {
    description: '终点: id of another organization, which need not be in the scope; outside of it, it is a partner',
  })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: '最大步数: how many steps a path has at most, 1 to 6' })
  maxLength!: number;

  @Field(() => Int, { defaultValue: 3, description: '路径数: how many paths at most, 1 to 20' })
  k!: number;
}

@ArgsType()
export class NeighboursArgs extends pageArgs('neighbours', TieArgs) {
  @Field(() => ID, {
    description: '机构: id of the organization, which need not be in the scope; outside of it, it is a partner',
  })
  organization!: string;
}
