import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { Context } from '../graphql/context';
import * as domain from './ladder';
import { Ladder, LadderArgs } from './ladder.types';

@Resolver(() => Ladder)
export class LadderResolver {
  @Query(() => Ladder, {
    description:
      '平台阶梯: how many platforms stand on each rung of stage and level on days a step apart, their rises, falls and exits, and how long they stay (威政办字〔2018〕106号 四(三)、五(五))',
  })
  ladder(@Args(() => LadderArgs) { scope, ...span }: LadderArgs, @Ctx() { graph }: Context) {
    return domain.ladder(graph, scope ?? {}, span);
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { to, clauses }: domain.Ladder, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf: to, clauseIds: clauses.map(({ id }) => id) }, context);
  }
}
