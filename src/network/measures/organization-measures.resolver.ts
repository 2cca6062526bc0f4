import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { connection, skippedBy } from '../../graphql/pages';
import { aboutOf, measuredNetwork } from '../engine/network';
import { BrokerageArgs, OrganizationMeasuresArgs } from './measure-arguments.types';
import * as domain from './organization-measures';
import { Brokerage, OrganizationMeasures, OrganizationMeasuresConnection } from './organization-measures.types';

@Resolver(() => OrganizationMeasures)
export class OrganizationMeasuresResolver {
  @Long
  @Query(() => OrganizationMeasuresConnection, {
    description: '机构测度: how each organization stands in the network: how central, how well placed, between whom',
  })
  async organizationMeasures(
    @Args(() => OrganizationMeasuresArgs) { orderBy, ...args }: OrganizationMeasuresArgs,
    @Ctx() { graph, projections }: Context,
  ) {
    const page = { skipped: skippedBy(args.after), first: args.first };
    const network = await measuredNetwork(graph, projections, args);
    const order = orderBy ?? { field: 'DEGREE', direction: 'DESC' };
    const { items, total } = await domain.organizationsInOrder(network, order, page);
    return { ...aboutOf(network), ...connection(items, { ...page, total }) };
  }

  @FieldResolver(() => Brokerage, {
    nullable: true,
    description: '中介角色: between whom it stands, by the groups asked for; null where its own group is not known',
  })
  brokerage(@Root() organization: domain.MeasuredOrganization, @Args(() => BrokerageArgs) { by }: BrokerageArgs) {
    return organization.brokerageBy(by);
  }
}
