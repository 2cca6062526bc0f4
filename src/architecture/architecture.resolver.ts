import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/lists';
import { DateScalar } from '../graphql/scalars';
import * as domain from './architecture';
import { Architecture, ArchitectureTier, TierPlatform } from './architecture.types';

@Resolver(() => Architecture)
export class ArchitectureResolver {
  @Query(() => Architecture, {
    description: '基本架构: the four tiers of the document with the real platforms in each (威政办字〔2018〕106号 三)',
  })
  architecture(
    @Arg('region', () => ID, {
      nullable: true,
      description: '区划: id of a region, which counts with its parts; by default everywhere',
    })
    region: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
    asOf: unknown,
    @Ctx() { graph }: Context,
  ) {
    return domain.architecture(graph, { region: region ?? null, asOf: asOf == null ? undefined : String(asOf) });
  }
}

@Resolver(() => ArchitectureTier)
export class ArchitectureTierResolver {
  @FieldResolver(() => [TierPlatform])
  platforms(@Root() { platforms }: domain.ArchitectureTier, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}
