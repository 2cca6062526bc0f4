import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { ofNodes, pageIn } from '../../graphql/pages';
import { aboutOf, measuredNetwork } from '../engine/network';
import { BrokerageArgs, OrganizationMeasuresArgs } from './measure-arguments.types';
import { methodsOfOrganizations } from './methods';
import * as domain from './organization-measures';
import { Brokerage, OrganizationMeasures, OrganizationMeasuresConnection } from './organization-measures.types';

@Resolver(() => OrganizationMeasures)
export class OrganizationMeasuresResolver {
  @Long
  @Query(() => OrganizationMeasuresConnection, {
    description: '机构测度: how each organization stands in the network: how central, how well placed, between whom',
  })
  async organizationMeasures(
    @Args(() => OrganizationMeasuresArgs) { first, after, orderBy, ...args }: OrganizationMeasuresArgs,
    @Ctx() { graph, projections }: Context,
  ) {
    const network = await measuredNetwork(graph, projections, args);
    const order = orderBy ?? { field: 'DEGREE', direction: 'DESC' };
    const all = await domain.organizationsInOrder(network, order);
    const of = ['organizationMeasures', args, order];
    // Whoever comes or goes changes how others stand.
    const page = pageIn(all, { first, after }, { of, placeOf: ({ member }) => [member.id], moves: true });
    return {
      ...aboutOf(network, methodsOfOrganizations),
      ...ofNodes(page, (nodes) => nodes.map(domain.measuredIn(network))),
    };
  }

  @FieldResolver(() => Brokerage, {
    nullable: true,
    description: '中介角色: between whom it stands, by the groups asked for; null where its own group is not known',
  })
  brokerage(@Root() organization: domain.MeasuredOrganization, @Args(() => BrokerageArgs) { by }: BrokerageArgs) {
    return organization.brokerageBy(by);
  }
}
