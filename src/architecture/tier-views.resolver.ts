import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Graph } from '../database/graph';
import type { Context } from '../graphql/context';
import { pageIn } from '../graphql/pages';
import type { TierKind } from '../vocabulary';
import { tierViews } from './tier-views';
import {
  DoubleInnovationPlatformConnection,
  IndustrialResearchInstituteConnection,
  RegionalInnovationCenterConnection,
  SpecializedInstituteConnection,
  TierViewArgs,
} from './tier-views.types';

async function viewsPage(graph: Graph, kind: TierKind, { scope = {}, ...page }: TierViewArgs) {
  const { views, ...about } = await tierViews(graph, kind, scope);
  const listed = { of: [kind, scope], placeOf: ({ platform }: (typeof views)[number]) => [platform.id] };
  return { ...about, ...pageIn(views, page, listed) };
}

@Resolver()
export class TierViewsResolver {
  @Query(() => RegionalInnovationCenterConnection, {
    description: '区域创新中心: the platforms of the first tier on a day, with what each leads and funds (三(一))',
  })
  regionalInnovationCenters(@Args(() => TierViewArgs) args: TierViewArgs, @Ctx() { graph }: Context) {
    return viewsPage(graph, 'REGIONAL_INNOVATION_CENTER', args);
  }

  @Query(() => IndustrialResearchInstituteConnection, {
    description:
      '工业技术研究院: the platforms of the second tier on a day, with who runs each, the center that leads it and the institutes below it (三(二))',
  })
  industrialResearchInstitutes(@Args(() => TierViewArgs) args: TierViewArgs, @Ctx() { graph }: Context) {
    return viewsPage(graph, 'INDUSTRIAL_RESEARCH_INSTITUTE', args);
  }

  @Query(() => SpecializedInstituteConnection, {
    description:
      '专业研究所（中心）: the platforms of the third tier on a day, with the enterprises that build each and the institutes above it (三(三))',
  })
  specializedInstitutes(@Args(() => TierViewArgs) args: TierViewArgs, @Ctx() { graph }: Context) {
    return viewsPage(graph, 'SPECIALIZED_INSTITUTE', args);
  }

  @Query(() => DoubleInnovationPlatformConnection, {
    description: '双创平台: the platforms alongside the tiers on a day, with who builds and supports each (三(四))',
  })
  doubleInnovationPlatforms(@Args(() => TierViewArgs) args: TierViewArgs, @Ctx() { graph }: Context) {
    return viewsPage(graph, 'DOUBLE_INNOVATION_PLATFORM', args);
  }
}
