import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ChangeInput, domainChange } from '../changes/change.types';
import { openScenario } from '../changes/scenario';
import { supposedThings } from '../changes/supposed-things';
import type { Context } from '../graphql/context';
import { DateScalar } from '../graphql/scalars';
import { suppose } from '../graphql/supposed';
import * as domain from './change-subsidies';
import { MatchedArgs, SubsidyEstimate } from './subsidy-estimate.types';

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
    on: string | undefined,
    @Args(() => MatchedArgs) { matched }: MatchedArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const scenario = await openScenario(context.graph, changes.map(domainChange), on);
    suppose(supposedThings(scenario.hypothesis), context, info);
    return domain.subsidyEstimate(scenario, matched ?? []);
  }
}
