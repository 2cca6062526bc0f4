import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Organization } from '../../graphql/entities';
import { ListArgs, pageOf } from '../../graphql/lists';
import { connection, skippedBy } from '../../graphql/pages';
import { aboutOf, measuredNetwork } from '../engine/measured-network';
import { NetworkEntity } from '../ties/network.types';
import { domainScope } from '../ties/scope.types';
import * as domain from './communities';
import {
  IndustryShare,
  NetworkCommunity,
  NetworkCommunityConnection,
  RoleShare,
  SharedThing,
} from './communities.types';
import { PagedMeasuresArgs } from './measure-arguments.types';

@Resolver(() => NetworkCommunity)
export class CommunitiesResolver {
  @Query(() => NetworkCommunityConnection, {
    description:
      '社群: the parts into which the network of collaboration falls, who is in each and what holds it together',
  })
  async communities(
    @Args(() => PagedMeasuresArgs) { first, after, scope, ...rest }: PagedMeasuresArgs,
    @Ctx() { graph, projections }: Context,
  ) {
    const skipped = skippedBy(after);
    const network = await measuredNetwork(graph, projections, { ...rest, scope: domainScope(scope) });
    const all = await domain.communities(network);
    return {
      ...aboutOf(network),
      ...connection(all.slice(skipped, skipped + first), { skipped, total: all.length }),
    };
  }

  @FieldResolver(() => String)
  nameZh(@Root() community: domain.Community) {
    return domain.nameOf(community);
  }

  @FieldResolver(() => Int)
  size(@Root() { places }: domain.Community) {
    return places.length;
  }

  @FieldResolver(() => Organization)
  core(@Root() community: domain.Community) {
    return domain.coreOf(community);
  }

  @FieldResolver(() => [NetworkEntity])
  members(@Root() { members }: domain.Community, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(members, page).map((member) => ({ ...member, __typename: member.type }));
  }

  @FieldResolver(() => [RoleShare])
  roles(@Root() community: domain.Community) {
    return domain.rolesOf(community).map(({ value, members }) => ({ role: value, members }));
  }

  @FieldResolver(() => [IndustryShare])
  industries(@Root() community: domain.Community, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(domain.industriesOf(community), page).map(({ value, members }) => ({ industry: value, members }));
  }

  @FieldResolver(() => [SharedThing])
  async heldTogetherBy(@Root() community: domain.Community, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(await domain.sharedThingsOf(community), page);
  }
}
