import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { connection, skippedBy } from '../../graphql/pages';
import { domainScope } from '../ties/scope.types';
import { BrokerageArgs, OrganizationMeasuresArgs } from './measure-arguments.types';
import { aboutOf, measuredNetwork } from './measured';
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
    const all = await domain.organizationsInOrder(network, orderBy ?? { field: 'DEGREE', direction: 'DESC' });
    return {
      ...aboutOf(network),
      ...connection(all.slice(skipped, skipped + first), { skipped, total: all.length }),
    };
  }

  @FieldResolver(() => Brokerage, { nullable: true })
  brokerage(@Root() organization: domain.MeasuredOrganization, @Args(() => BrokerageArgs) { by }: BrokerageArgs) {
    return organization.brokerageBy(by);
  }
}
