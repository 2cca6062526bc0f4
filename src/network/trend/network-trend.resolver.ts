import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { trendDays } from '../../days';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { TrendSpanArgs } from '../../graphql/trend-span';
import { NetworkMeasures } from '../measures/network-measures.types';
import { TieArgs } from '../ties/arguments.types';
import * as domain from './network-trend';
import { NetworkTrend, NetworkTrendPoint } from './network-trend.types';

/** A point with the question that it answers, and how many points are to be measured up to this trend. */
type Point = domain.NetworkTrendPoint & { question: domain.NetworkTrendQuestion; pointCount: number };

/** How many points a request asks to be measured so far. It may ask for many trends by aliases, and then by their order. */
const measured = new WeakMap<Context['requestKey'], number>();

/** Those of this trend and of the trends before it. */
function pointsToMeasure(
  { requestKey }: Context,
  info: GraphQLResolveInfo,
  question: domain.NetworkTrendQuestion,
): number {
  const count = (measured.get(requestKey) ?? 0) + (asksForMeasures(info) ? trendDays(question).length : 0);
  measured.set(requestKey, count);
  return count;
}

function asksForMeasures(info: GraphQLResolveInfo): boolean {
  const selected = (tree: ResolveTree, type: string, field: string) =>
    Object.values(tree.fieldsByTypeName[type] ?? {}).filter(({ name }) => name === field);
  const points = selected(parseResolveInfo(info) as ResolveTree, 'NetworkTrend', 'points');
  return points.some((point) => selected(point, 'NetworkTrendPoint', 'measures').length > 0);
}

@Resolver(() => NetworkTrendPoint)
export class NetworkTrendResolver {
  @Long
  @Query(() => NetworkTrend, {
    description:
      '网络趋势: the network of collaboration on days a step apart: its measures, and the organizations and ties that came and went. Undated ties count on every day unless `datedOnly` is asked for',
  })
  async networkTrend(
    @Args(() => TrendSpanArgs) span: TrendSpanArgs,
    @Args(() => TieArgs) ties: TieArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const question = { ...span, ...ties };
    const pointCount = pointsToMeasure(context, info, question);
    const trend = await domain.networkTrend(context.graph, question);
    return { ...trend, points: trend.points.map((point): Point => ({ ...point, question, pointCount })) };
  }

  @FieldResolver(() => NetworkMeasures, {
    nullable: true,
    description:
      '测度: all measures of the network on that day, as `networkMeasures` has them; of at most 40 points in one request, else null beside the error',
  })
  measures(@Root() { question, asOf, pointCount }: Point, @Ctx() { graph, projections }: Context) {
    return domain.measuredPoint(graph, projections, question, asOf, pointCount);
  }
}
