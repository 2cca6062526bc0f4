import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { PlaceAndDay } from '../graphql/asked-days';
import type { Context } from '../graphql/context';
import * as domain from './architecture';
import { Architecture } from './architecture.types';

@Resolver(() => Architecture)
export class ArchitectureResolver {
  @Query(() => Architecture, {
    description: '基本架构: the four tiers of the document with the real platforms in each (威政办字〔2018〕106号 三)',
  })
  architecture(@Args(() => PlaceAndDay) args: PlaceAndDay, @Ctx() { graph }: Context) {
    return domain.architecture(graph, args);
  }
}
