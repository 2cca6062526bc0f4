import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { pageIn } from '../../graphql/pages';
import * as domain from './role-heptagon';
import {
  RoleHeptagon,
  RoleHeptagonArgs,
  RoleHeptagonConnection,
  RoleHeptagonStar,
  RoleHeptagonsArgs,
} from './role-heptagon.types';
import { roleHeptagons } from './role-heptagons';

@Resolver(() => RoleHeptagonStar)
export class RoleHeptagonResolver {
  @Query(() => RoleHeptagon, {
    description:
      '北斗七星: which of the seven roles (政产学研金服用) are played around an industry, a platform or a region, and which are missing',
  })
  roleHeptagon(@Args(() => RoleHeptagonArgs) args: RoleHeptagonArgs, @Ctx() { graph }: Context) {
    return domain.roleHeptagon(graph, args);
  }

  @Query(() => RoleHeptagonConnection, {
    description:
      '各产业北斗七星: the seven roles (政产学研金服用) around every unit of a framework, each as `roleHeptagon` has it, by the id of the unit',
  })
  async roleHeptagons(
    @Args(() => RoleHeptagonsArgs) { scope = {}, counting, ...page }: RoleHeptagonsArgs,
    @Ctx() { graph }: Context,
  ) {
    const { framework, heptagons } = await roleHeptagons(graph, scope, counting);
    const of = ['roleHeptagons', scope, counting];
    return { ...pageIn(heptagons, page, { of, placeOf: ({ industry }) => [industry?.id ?? ''] }), framework };
  }
}
