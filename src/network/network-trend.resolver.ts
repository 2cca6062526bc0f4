import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { Organization } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import { TrendSpanArgs, trendSpan } from '../graphql/trend-span';
import { TieArgs } from './arguments.types';
import { NetworkMeasures } from './network-measures.types';
import * as domain from './network-trend';
import { NetworkTrend, NetworkTrendPoint, NetworkTrendTie } from './network-trend.types';
import { domainScope } from './scope.types';
import { measuredPoint } from './trend-measures';

/** A point with the question that it answers. */
type Point = domain.NetworkTrendPoint & { question: domain.NetworkTrendQuestion; pointCount: number };

/** How many points each trend of a request has that is measured. */
const measured = new WeakMap<Context, Map<domain.NetworkTrendQuestion, number>>();

/** Those of all trends so far, since one request may ask for many by aliases. */
function measuredPoints(context: Context, { question, pointCount }: Point): number {
  const counts = measured.get(context) ?? new Map<domain.NetworkTrendQuestion, number>();
  measured.set(context, counts.set(question, pointCount));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

@Resolver(() => NetworkTrendPoint)
export class NetworkTrendResolver {
  @Query(() => NetworkTrend, {
    description:
      '网络趋势: the network of collaboration on days a step apart: its measures, and the organizations and ties that came and went. Undated ties count on every day unless `datedOnly` is asked for',
  })
  async networkTrend(
    @Args(() => TrendSpanArgs) span: TrendSpanArgs,
    @Args(() => TieArgs) { scope, ...rest }: TieArgs,
    @Ctx() { graph }: Context,
  ) {
    const question = { ...trendSpan(span), scope: domainScope(scope), ...rest };
    const trend = await domain.networkTrend(graph, question);
    const pointCount = trend.points.length;
    return { ...trend, points: trend.points.map((point): Point => ({ ...point, question, pointCount })) };
  }

  @FieldResolver(() => NetworkMeasures)
  measures(@Root() point: Point, @Ctx() context: Context) {
    const { graph, projections } = context;
    return measuredPoint(graph, projections, point.question, point.asOf, measuredPoints(context, point));
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
