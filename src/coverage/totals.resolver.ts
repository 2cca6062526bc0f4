import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { enumOf } from '../graphql/enums';
import { connection, DEFAULT_PAGE, skippedBy } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import * as domain from './totals';
import { CoverageTotals, FrameworkTotalsConnection } from './totals.types';

@Resolver(() => CoverageTotals)
export class CoverageTotalsResolver {
  @Query(() => CoverageTotals, {
    description:
      '覆盖合计: how many cells have each status in many frameworks at once, per framework, per slot and in all; counted as `coverage` counts each framework',
  })
  coverageTotals(
    @Arg('frameworks', () => [ID], {
      nullable: true,
      description: '产业分类: ids of frameworks; by default all of the graph',
    })
    frameworks: string[] | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: '截至日: the day asked about; by default today' })
    asOf: unknown,
    @Arg('slots', () => [enumOf(vocabulary.FiveOneSlot)], {
      nullable: true,
      description: '槽位: which of the five; by default all',
    })
    slots: vocabulary.FiveOneSlot[] | null,
    @Arg('includeSubfields', () => Boolean, {
      nullable: true,
      description: '含细分领域: whether the sub-fields below the top-level units are units too; by default not',
    })
    includeSubfields: boolean | null,
    @Ctx() { graph }: Context,
  ) {
    return domain.coverageTotals(graph, {
      frameworks,
      asOf: asOf == null ? null : String(asOf),
      slots,
      includeSubfields,
    });
  }

  @FieldResolver(() => FrameworkTotalsConnection)
  frameworks(
    @Root() { frameworks: all }: domain.CoverageTotals,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '条数: how many frameworks at most' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '游标: go on behind this cursor' }) after: string | null,
  ) {
    const skipped = skippedBy(after);
    return connection(all.slice(skipped, skipped + first), { skipped, total: all.length });
  }
}
