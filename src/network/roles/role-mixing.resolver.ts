import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import * as domain from './role-mixing';
import { RoleMixing, RoleMixingArgs } from './role-mixing.types';

@Resolver()
export class RoleMixingResolver {
  @Long
  @Query(() => RoleMixing, {
    description:
      '角色混合矩阵: how strongly each two of the seven roles (政产学研金服用) are tied, and how strongly they would be by chance',
  })
  roleMixing(@Args(() => RoleMixingArgs) args: RoleMixingArgs, @Ctx() { graph }: Context) {
    return domain.roleMixing(graph, args);
  }
}
