import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Listed } from '../../cursors';
import type { Context } from '../../graphql/context';
import { Organization } from '../../graphql/entities';
import { Long } from '../../graphql/long';
import { ListArgs, pageIn, pageOf } from '../../graphql/pages';
import { aboutOf, measuredNetwork } from '../engine/network';
import { NetworkEntity } from '../ties/network.types';
import { PagedMeasuresArgs } from './measure-arguments.types';
import { methodsOfCommunities } from './methods';
import * as domain from './network-communities';
import {
  IndustryShare,
  NetworkCommunity,
  NetworkCommunityConnection,
  RoleShare,
  SharedThing,
} from './network-communities.types';

@Resolver(() => NetworkCommunity)
export class NetworkCommunitiesResolver {
  @Long
  @Query(() => NetworkCommunityConnection, {
    description:
      '社群: the parts into which the network of collaboration falls, who is in each and what holds it together',
  })
  async networkCommunities(
    @Args(() => PagedMeasuresArgs) args: PagedMeasuresArgs,
    @Ctx() { graph, projections }: Context,
  ) {
    const network = await measuredNetwork(graph, projections, args);
    const all = await domain.networkCommunities(network);
    const { first: _, after: __, ...asked } = args;
    const members = (community: domain.Community) => community.members.map(({ id }) => id).join(' ');
    const listed: Listed<domain.Community> = {
      of: ['networkCommunities', asked],
      placeOf: (one) => [members(one)],
      moves: true,
    };
    return { ...aboutOf(network, methodsOfCommunities), ...pageIn(all, args, listed) };
  }

  @FieldResolver(() => String, {
    description:
      '中文名称: after its core, its size and the industry that more of its members serve than any other, which may be few of them: the first of `industries`, which has how many',
  })
  nameZh(@Root() community: domain.Community) {
    return domain.nameOf(community);
  }

  @FieldResolver(() => Int, { description: '规模: how many members it has' })
  size(@Root() { places }: domain.Community) {
    return places.length;
  }

  @FieldResolver(() => Organization, { description: '核心: the organization that is tied most strongly within' })
  core(@Root() community: domain.Community) {
    return domain.coreOf(community);
  }

  @FieldResolver(() => [NetworkEntity], { description: '成员: those most strongly tied within first' })
  members(@Root() { members }: domain.Community, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(members, page).map((member) => ({ ...member, __typename: member.type }));
  }

  @FieldResolver(() => [RoleShare], { description: '角色构成: which roles its members play, the most frequent first' })
  roles(@Root() community: domain.Community) {
    return domain.rolesOf(community);
  }

  @FieldResolver(() => [IndustryShare], {
    description: '产业构成: which industries its members serve, the most frequent first',
  })
  industries(@Root() community: domain.Community, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(domain.industriesOf(community), page);
  }

  @FieldResolver(() => [SharedThing], {
    description: '凝聚因素: what ties its members, that which ties the most of them first',
  })
  async heldTogetherBy(@Root() community: domain.Community, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(await domain.sharedThingsOf(community), page);
  }
}
