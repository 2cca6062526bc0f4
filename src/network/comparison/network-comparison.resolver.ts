import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { Long } from '../../graphql/long';
import { ofNodes, type PageArgs, pageIn } from '../../graphql/pages';
import { weighsBySize } from '../ties/whole-network';
import * as domain from './network-comparison';
import {
  ChangedPairConnection,
  ComparedOrganizationConnection,
  ComparedPageArgs,
  NetworkComparison,
  NetworkComparisonArgs,
} from './network-comparison.types';

/** A comparison with what it was asked by, which tells its cursors from those of others. */
type Compared = domain.NetworkComparison & { asked: NetworkComparisonArgs };

type Organizations = 'joined' | 'left';
type Pairs = 'tied' | 'untied' | 'rewired';

function organizationsOf(compared: Compared, list: Organizations, page: PageArgs) {
  const of = ['networkComparison', list, compared.asked];
  // Whoever comes or goes makes others stronger or weaker.
  return pageIn(compared[list], page, { of, placeOf: ({ organization }) => [organization.id], moves: true });
}

function pairsOf(compared: Compared, list: Pairs, page: PageArgs) {
  const of = ['networkComparison', list, compared.asked];
  const pairs = pageIn(compared[list], page, {
    of,
    placeOf: ({ edge }) => [-edge.weight, edge.key],
    moves: weighsBySize(compared.asked.weighting),
  });
  return ofNodes(pairs, (nodes) => compared.open(nodes));
}

@Resolver(() => NetworkComparison)
export class NetworkComparisonResolver {
  @Long
  @Query(() => NetworkComparison, {
    description:
      '网络比较: the networks of collaboration of two days or scopes side by side: which organizations joined or left, which pairs were tied, untied and rewired',
  })
  async networkComparison(
    @Args(() => NetworkComparisonArgs) args: NetworkComparisonArgs,
    @Ctx() { graph }: Context,
  ): Promise<Compared> {
    return { ...(await domain.networkComparison(graph, args)), asked: args };
  }

  @FieldResolver(() => ComparedOrganizationConnection, {
    description: '加入机构: those that are tied to another after and were not before',
  })
  joined(@Root() compared: Compared, @Args(() => ComparedPageArgs) page: PageArgs) {
    return organizationsOf(compared, 'joined', page);
  }

  @FieldResolver(() => ComparedOrganizationConnection, {
    description: '退出机构: those that were tied to another before and are not after',
  })
  left(@Root() compared: Compared, @Args(() => ComparedPageArgs) page: PageArgs) {
    return organizationsOf(compared, 'left', page);
  }

  @FieldResolver(() => ChangedPairConnection, {
    description: '新连组对: pairs that are tied after and were not before, for whichever reason',
  })
  tied(@Root() compared: Compared, @Args(() => ComparedPageArgs) page: PageArgs) {
    return pairsOf(compared, 'tied', page);
  }

  @FieldResolver(() => ChangedPairConnection, {
    description: '断连组对: pairs that were tied before and are not after, for whichever reason',
  })
  untied(@Root() compared: Compared, @Args(() => ComparedPageArgs) page: PageArgs) {
    return pairsOf(compared, 'untied', page);
  }

  @FieldResolver(() => ChangedPairConnection, {
    description:
      '重连组对: of the pairs tied and of those untied, the ones whose two organizations are in both networks: whom those who stayed work with otherwise than before (Poisot et al. 2012)',
  })
  rewired(@Root() compared: Compared, @Args(() => ComparedPageArgs) page: PageArgs) {
    return pairsOf(compared, 'rewired', page);
  }
}
