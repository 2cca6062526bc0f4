import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { Context } from '../graphql/context';
import * as domain from './duties';
import { Duties, DutiesArgs } from './duties.types';

@Resolver(() => Duties)
export class DutiesResolver {
  @Query(() => Duties, {
    name: 'duties',
    description:
      '单位职责: all that a unit leads or is responsible for, with targets, subsidies and current gaps (威政办字〔2018〕106号 四、五)',
  })
  dutiesOf(@Args(() => DutiesArgs) { scope, dutyUnit }: DutiesArgs, @Ctx() { graph }: Context) {
    return domain.duties(graph, dutyUnit, scope ?? {});
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { asOf, duties }: domain.Duties, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf, clauseIds: [...new Set(duties.map(({ clause }) => clause.id))] }, context);
  }
}
