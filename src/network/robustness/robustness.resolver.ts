import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { type PageArgs, pageOfFixed } from '../../graphql/pages';
import { includeSynthetic } from '../../graphql/synthetic';
import { AssortativityArgs } from '../measures/measure-arguments.types';
import { BrokersPageArgs, OrganizationBrokerageConnection } from './brokerage-tests.types';
import type { RobustnessResult } from './result';
import { cancelNetworkRobustness, findNetworkRobustness, shown, startNetworkRobustness } from './robustness';
import { NetworkRobustness, NetworkRobustnessResult, StartNetworkRobustnessArgs } from './robustness.types';
import { NetworkStatistic } from './statistic.types';

@Resolver(() => NetworkRobustness)
export class NetworkRobustnessResolver {
  @Mutation(() => NetworkRobustness, {
    description:
      '启动稳健性检验: has permutation tests and bootstrap intervals reckoned for role mixing, brokerage and assortativity, with undated ties and without them, apart from the request; writes nothing to the graph',
  })
  async startNetworkRobustness(
    @Args(() => StartNetworkRobustnessArgs) args: StartNetworkRobustnessArgs,
    @Ctx() { graph, background }: Context,
  ) {
    return shown(await startNetworkRobustness(graph, background, args));
  }

  @Mutation(() => NetworkRobustness, {
    description:
      '取消稳健性检验: gives a check up, which ends it unless others wait for the same; writes nothing to the graph',
  })
  cancelNetworkRobustness(
    @Arg('id', () => ID, { description: '标识: the id of the check' }) id: string,
    @Ctx() { background }: Context,
  ) {
    return shown(cancelNetworkRobustness(background, id));
  }

  @Query(() => NetworkRobustness, {
    description: '稳健性检验: a check of robustness that was started, how far it is and what it has come to',
  })
  networkRobustness(
    @Arg('id', () => ID, { description: '标识: the id that `startNetworkRobustness` gave' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const robustness = findNetworkRobustness(context.background, id);
    if (robustness.run.includesSynthetic) includeSynthetic(context, info);
    return shown(robustness);
  }
}

@Resolver(() => NetworkRobustnessResult)
export class NetworkRobustnessResultResolver {
  @FieldResolver(() => NetworkStatistic, {
    description: '属性同配性: the coefficient of `assortativity` of `networkMeasures`, by one attribute',
  })
  assortativity(@Root() found: RobustnessResult, @Args(() => AssortativityArgs) { by }: AssortativityArgs) {
    return found.assortativityBy(by);
  }

  @FieldResolver(() => OrganizationBrokerageConnection, {
    description: '机构: those that stand between any two others, with the tests of each',
  })
  organizations(@Root() { id, organizations }: RobustnessResult, @Args(() => BrokersPageArgs) page: PageArgs) {
    return pageOfFixed(['robustness', id], page, async ({ skipped, first }) => ({
      items: organizations.slice(skipped, skipped + first),
      total: organizations.length,
    }));
  }
}
