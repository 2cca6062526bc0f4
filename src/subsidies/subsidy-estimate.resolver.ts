import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { ChangeInput, domainChange } from '../changes/change.types';
import { openScenario } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { DateScalar } from '../graphql/scalars';
import { suppose } from '../graphql/supposed';
import * as domain from './change-subsidies';
import { ChangeSubsidies, MatchedArgs, SubsidyEstimate, SubsidyItem } from './subsidy-estimate.types';

@Resolver(() => SubsidyEstimate)
export class SubsidyEstimateResolver {
  @Query(() => SubsidyEstimate, {
    description:
      '补助测算: which subsidies of the documents hypothetical changes draw, and what they come to in 10,000 yuan; nothing is written',
  })
  async subsidyEstimate(
    @Arg('changes', () => [ChangeInput], {
      description: '变化: what is supposed, 1 to 500 changes; each holds from its day, whatever the order of the list',
    })
    changes: ChangeInput[],
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: '测算日: the day of changes that name none; by default today',
    })
    on: unknown,
    @Args(() => MatchedArgs) { matched }: MatchedArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const day = on == null ? undefined : String(on);
    const scenario = await openScenario(context.graph, changes.map(domainChange), day);
    suppose(supposedThings(scenario.hypothesis), context, info);
    return domain.subsidyEstimate(scenario, matched ?? []);
  }

  @FieldResolver(() => [ChangeSubsidies])
  changes(@Root() { changes }: domain.SubsidyEstimate, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(changes, page);
  }

  @FieldResolver(() => [SubsidyItem])
  notComputableItems(@Root() { notComputableItems }: domain.SubsidyEstimate, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(notComputableItems, page);
  }
}

@Resolver(() => ChangeSubsidies)
export class ChangeSubsidiesResolver {
  @FieldResolver(() => [SubsidyItem])
  items(@Root() { items }: domain.ChangeSubsidies, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(items, page);
  }
}
