import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { Context } from '../graphql/context';
import { lookedFor } from '../surveys/looked-for';
import { LOOKED_FOR, LookedFor } from '../surveys/looked-for.types';
import * as domain from './sharing';
import { Sharing, SharingArgs } from './sharing.types';

@Resolver(() => Sharing)
export class SharingResolver {
  @Query(() => Sharing, {
    description:
      '资源共享: which instruments, equipment, testing, data and space are shared where on the day, and how far they are used (威政办字〔2018〕106号 五(四))',
  })
  sharing(@Args(() => SharingArgs) { scope, fullHours }: SharingArgs, @Ctx() { graph }: Context) {
    return domain.sharing(graph, scope ?? {}, fullHours);
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { asOf, clause }: domain.Sharing, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf, clauseIds: [clause.id] }, context);
  }

  @FieldResolver(() => LookedFor, { description: LOOKED_FOR })
  lookedFor(@Root() { asOf, region }: domain.Sharing, @Ctx() { graph }: Context) {
    return lookedFor(graph, { subject: 'SHARED_RESOURCE' }, { region: region?.id ?? null, asOf });
  }
}
