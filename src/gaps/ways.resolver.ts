import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Batch } from '../graphql/batch';
import type { Context } from '../graphql/context';
import { Collaboration, Platform, SubsidyRule } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/lists';
import type * as candidates from './candidates';
import type * as gaps from './gaps';
import { CoverageGap } from './gaps.types';
import { type SubsidyFact, subsidiesOf } from './subsidies';
import * as domain from './ways';
import { LeadCandidate, LeadReason, WayToClose } from './ways.types';

const WAYS = new Batch<gaps.CoverageGap, domain.WayToClose[]>(({ graph }, all) => domain.waysToClose(graph, all));
const SUBSIDIES = new Batch<gaps.CoverageGap, SubsidyFact[]>(({ graph }, all) => subsidiesOf(graph, all));

@Resolver(() => CoverageGap)
export class GapWaysResolver {
  @FieldResolver(() => [WayToClose])
  async waysToClose(@Root() gap: gaps.CoverageGap, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await WAYS.of(gap, context), page);
  }

  @FieldResolver(() => [SubsidyRule])
  async subsidies(@Root() gap: gaps.CoverageGap, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await SUBSIDIES.of(gap, context), page);
  }
}

@Resolver(() => WayToClose)
export class WayToCloseResolver {
  @FieldResolver(() => [LeadCandidate])
  candidates(@Root() { candidates: all }: domain.WayToClose, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(all, page);
  }

  @FieldResolver(() => Int)
  candidateCount(@Root() { candidates: all }: domain.WayToClose) {
    return all.length;
  }

  @FieldResolver(() => [SubsidyRule])
  subsidies(@Root() { subsidies }: domain.WayToClose, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(subsidies, page);
  }
}

@Resolver(() => LeadReason)
export class LeadReasonResolver {
  @FieldResolver(() => [Platform])
  platforms(@Root() { platforms }: candidates.LeadReason, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(platforms, page);
  }

  @FieldResolver(() => [Collaboration])
  collaborations(@Root() { collaborations }: candidates.LeadReason, @Args(() => ListArgs) page: ListArgs) {
    return pageOf(collaborations, page);
  }
}
