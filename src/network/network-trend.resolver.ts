import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Organization } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import { TrendSpanArgs, trendSpan } from '../graphql/trend-span';
import { WeighedScopeArgs } from './arguments.types';
import * as domain from './network-trend';
import { NetworkTrend, NetworkTrendPoint, NetworkTrendTie } from './network-trend.types';
import { domainScope } from './scope.types';

@Resolver(() => NetworkTrendPoint)
export class NetworkTrendResolver {
  @Query(() => NetworkTrend, {
    description:
      '网络趋势: the network of collaboration on days a step apart: its measures, and the organizations and ties that came and went. Undated ties count on every day unless `datedOnly` is asked for',
  })
  networkTrend(
    @Args(() => TrendSpanArgs) span: TrendSpanArgs,
    @Args(() => WeighedScopeArgs) { scope, weighting }: WeighedScopeArgs,
    @Ctx() { graph }: Context,
  ) {
    return domain.networkTrend(graph, { ...trendSpan(span), scope: domainScope(scope), weighting });
  }

  @FieldResolver(() => [Organization])
  newOrganizations(@Root() { newOrganizations }: domain.NetworkTrendPoint, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(newOrganizations, page);
  }

  @FieldResolver(() => Int)
  newOrganizationCount(@Root() { newOrganizations }: domain.NetworkTrendPoint) {
    return newOrganizations.length;
  }

  @FieldResolver(() => [Organization])
  goneOrganizations(@Root() { goneOrganizations }: domain.NetworkTrendPoint, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(goneOrganizations, page);
  }

  @FieldResolver(() => Int)
  goneOrganizationCount(@Root() { goneOrganizations }: domain.NetworkTrendPoint) {
    return goneOrganizations.length;
  }

  @FieldResolver(() => [NetworkTrendTie])
  newTies(@Root() { newTies }: domain.NetworkTrendPoint, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(newTies, page);
  }

  @FieldResolver(() => Int)
  newTieCount(@Root() { newTies }: domain.NetworkTrendPoint) {
    return newTies.length;
  }

  @FieldResolver(() => [NetworkTrendTie])
  goneTies(@Root() { goneTies }: domain.NetworkTrendPoint, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(goneTies, page);
  }

  @FieldResolver(() => Int)
  goneTieCount(@Root() { goneTies }: domain.NetworkTrendPoint) {
    return goneTies.length;
  }
}
