import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { entity, Organization, Platform, Region, Tier } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import { DateScalar } from '../graphql/scalars';
import * as domain from './architecture';
import { Architecture, ArchitectureTier, OrganizationTie, PlatformTie, TierPlatform } from './architecture.types';

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

  @FieldResolver(() => Region, { nullable: true })
  region(@Root() { region }: domain.Architecture, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return region && entity(region, context, info);
  }
}

@Resolver(() => ArchitectureTier)
export class ArchitectureTierResolver {
  @FieldResolver(() => Tier)
  tier(@Root() { tier }: domain.ArchitectureTier, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(tier, context, info);
  }

  @FieldResolver()
  platformCount(@Root() { platforms }: domain.ArchitectureTier): number {
    return platforms.length;
  }

  @FieldResolver(() => [TierPlatform])
  platforms(@Root() { platforms }: domain.ArchitectureTier, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }
}

@Resolver(() => TierPlatform)
export class TierPlatformResolver {
  @FieldResolver(() => Platform)
  platform(@Root() { platform }: domain.TierPlatform, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(platform, context, info);
  }
}

@Resolver(() => OrganizationTie)
export class OrganizationTieResolver {
  @FieldResolver(() => Organization)
  organization(
    @Root() { to }: domain.Tie<domain.OrganizationFact>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return entity(to, context, info);
  }
}

@Resolver(() => PlatformTie)
export class PlatformTieResolver {
  @FieldResolver(() => Platform)
  platform(@Root() { to }: domain.Tie<{ id: string }>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entity(to, context, info);
  }
}
