import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Batch } from '../graphql/batch';
import type { Context } from '../graphql/context';
import { SubsidyRule } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/pages';
import type * as gaps from './gaps';
import { CoverageGap } from './gaps.types';
import { type SubsidyFact, subsidiesOf } from './subsidies';
import * as domain from './ways';
import { WayToClose } from './ways.types';

const WAYS = new Batch<gaps.CoverageGap, domain.WayToClose[]>(({ graph }, all) => domain.waysToClose(graph, all));
const SUBSIDIES = new Batch<gaps.CoverageGap, SubsidyFact[]>(({ graph }, all) => subsidiesOf(graph, all));

@Resolver(() => CoverageGap)
export class GapWaysResolver {
  @FieldResolver(() => [WayToClose], {
    description:
      '补缺途径: how it can be closed, the most promising first: finish, raise, widen, found; then the nearest unit, the highest level, the id',
  })
  async waysToClose(@Root() gap: gaps.CoverageGap, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await WAYS.of(gap, context), page);
  }

  @FieldResolver(() => [SubsidyRule], {
    description:
      "补助规则: what closing it would draw: the rules that concern a kind of platform that fills the slot, in the document's order",
  })
  async subsidies(@Root() gap: gaps.CoverageGap, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await SUBSIDIES.of(gap, context), page);
  }
}
