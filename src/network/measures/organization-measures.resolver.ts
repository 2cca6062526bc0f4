import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { connection, skippedBy } from '../../graphql/pages';
import { aboutOf, measuredNetwork } from '../engine/measured-network';
import { domainScope } from '../ties/scope.types';
import { BrokerageArgs, OrganizationMeasuresArgs } from './measure-arguments.types';
import * as domain from './organization-measures';
import { Brokerage, OrganizationMeasures, OrganizationMeasuresConnection } from './organization-measures.types';

@Resolver(() => OrganizationMeasures)
export class OrganizationMeasuresResolver {
  @Query(() => OrganizationMeasuresConnection, {
    description: '机构测度: how each organization stands in the network: how central, how well placed, between whom',
  })
  async organizationMeasures(
    @Args(() => OrganizationMeasuresArgs) { orderBy, first, after, scope, ...rest }: OrganizationMeasuresArgs,
    @Ctx() { graph, projections }: Context,
  ) {
    const skipped = skippedBy(after);
    const network = await measuredNetwork(graph, projections, { ...rest, scope: domainScope(scope) });
    const order = orderBy ?? { field: 'DEGREE', direction: 'DESC' };
    const { items, total } = await domain.organizationsInOrder(network, order, { skipped, first });
    return { ...aboutOf(network), ...connection(items, { skipped, total }) };
  }

  @FieldResolver(() => Brokerage, { nullable: true })
  brokerage(@Root() organization: domain.MeasuredOrganization, @Args(() => BrokerageArgs) { by }: BrokerageArgs) {
    return organization.brokerageBy(by);
  }
}
