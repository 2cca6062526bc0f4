import { Args, ArgsType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LATER_POLICIES, LaterPolicies, laterPoliciesOf } from '../document/later-policies.types';
import type { KindsThere } from '../facts/kinds-there';
import { Batch } from '../graphql/batch';
import type { Context } from '../graphql/context';
import { Target } from '../graphql/entities';
import { Nullable } from '../graphql/fields';
import { ListArgs, pageOf } from '../graphql/pages';
import { DayScopeInput, RegionScopeArgs } from '../graphql/scopes';
import { PUBLISHED_TOTALS, PublishedTotal, publishedTotalsOf } from '../published/published-totals.types';
import { type LookedFor as LookedForKinds, platformsLookedFor } from '../surveys/looked-for';
import { LOOKED_FOR, LookedFor } from '../surveys/looked-for.types';
import * as domain from './target-progress';
import { TargetProgress, TargetsProgress } from './target-progress.types';
import { targets } from './targets';

@ArgsType()
class TargetsArgs extends ListArgs {
  @Nullable(() => DayScopeInput, '范围: the day by which the documents were issued; by default today')
  scope?: DayScopeInput;
}

@Resolver(() => TargetsProgress)
export class TargetsResolver {
  @Query(() => [Target], { description: '目标: the targets of the documents issued by the day, in their order' })
  async targets(@Args(() => TargetsArgs) { scope, ...page }: TargetsArgs, @Ctx() { graph }: Context) {
    return pageOf(await targets(graph, scope?.asOf), page);
  }

  @Query(() => TargetsProgress, {
    description: '目标进展: each target with the number known in the graph on the day, the distance and what counts',
  })
  targetProgress(@Args(() => RegionScopeArgs) { scope }: RegionScopeArgs, @Ctx() { graph }: Context) {
    return domain.targetProgress(graph, scope ?? {});
  }

  @FieldResolver(() => LaterPolicies, LATER_POLICIES)
  laterPolicies(@Root() { asOf, targets: all }: domain.TargetsProgress, @Ctx() context: Context) {
    return laterPoliciesOf.of({ asOf, clauseIds: [...new Set(all.map(({ target }) => target.clauseId))] }, context);
  }
}

const LOOKED_FOR_OF = new Batch<KindsThere, LookedForKinds>(({ graph }, asked) => platformsLookedFor(graph, asked));

@Resolver(() => TargetProgress)
export class TargetProgressResolver {
  @FieldResolver(() => LookedFor, {
    nullable: true,
    description: `${LOOKED_FOR}. Null where no kind of platform counts towards the target`,
  })
  lookedFor(@Root() { totalsOf }: domain.TargetProgress, @Ctx() context: Context) {
    return totalsOf.kinds.length === 0 ? null : LOOKED_FOR_OF.of(totalsOf, context);
  }

  @FieldResolver(() => [PublishedTotal], PUBLISHED_TOTALS)
  async publishedTotals(
    @Root() { totalsOf }: domain.TargetProgress,
    @Args(() => ListArgs) page: ListArgs,
    @Ctx() context: Context,
  ) {
    return pageOf(await publishedTotalsOf.of(totalsOf, context), page);
  }
}
