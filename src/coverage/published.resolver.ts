import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { ListArgs, pageOf } from '../graphql/pages';
import { PUBLISHED_TOTALS, PublishedTotal, publishedTotalsOf } from '../published/published-totals.types';
import { SlotCell, UnitKnowledge } from './coverage.types';
import type { Known } from './known';
import type { Cell } from './reckon';

@Resolver(() => SlotCell)
export class SlotCellResolver {
  @FieldResolver(() => [PublishedTotal], PUBLISHED_TOTALS)
  async publishedTotals(@Root() { totalsOf }: Cell, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await publishedTotalsOf.of(totalsOf, context), page);
  }
}

@Resolver(() => UnitKnowledge)
export class UnitKnowledgeResolver {
  @FieldResolver(() => [PublishedTotal], PUBLISHED_TOTALS)
  async publishedTotals(@Root() { totalsOf }: Known, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await publishedTotalsOf.of(totalsOf, context), page);
  }
}
