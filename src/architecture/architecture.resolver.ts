import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { PlaceAndDay, placeAndDay } from '../graphql/place-and-day';
import * as domain from './architecture';
import { Architecture, ArchitectureTier, TierPlatform } from './architecture.types';

@Resolver(() => Architecture)
export class ArchitectureResolver {
  @Query(() => Architecture, {
    description: '基本架构: the four tiers of the document with the real platforms in each (威政办字〔2018〕106号 三)',
  })
  architecture(@Args(() => PlaceAndDay) args: PlaceAndDay, @Ctx() { graph }: Context) {
    return domain.architecture(graph, placeAndDay(args));
  }
}

@Resolver(() => ArchitectureTier)
export class ArchitectureTierResolver {
  @FieldResolver(() => [TierPlatform])
  platforms(@Root() { platforms }: domain.ArchitectureTier, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
