import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import * as domain from './role-heptagon';
import { RoleHeptagon, RoleHeptagonArgs, RoleHeptagonStar } from './role-heptagon.types';

@Resolver(() => RoleHeptagonStar)
export class RoleHeptagonResolver {
  @Query(() => RoleHeptagon, {
    description:
      '北斗七星: which of the seven roles (政产学研金服用) are played around an industry, a platform or a region, and which are missing',
  })
  roleHeptagon(@Args(() => RoleHeptagonArgs) args: RoleHeptagonArgs, @Ctx() { graph }: Context) {
    return domain.roleHeptagon(graph, args);
  }
}
