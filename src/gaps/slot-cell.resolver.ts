import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SlotCell } from '../coverage/coverage.types';
import type { Cell } from '../coverage/reckon';
import { Batch } from '../graphql/batch';
import type { Context } from '../graphql/context';
import { Clause, DutyUnit, SubsidyRule, Task } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/pages';
import { DUTY, subsidyRulesOf } from './duty.types';
import { type CellDuties, dutiesOf } from './standard-duties';
import { countWays } from './ways';
import { WAY_COUNTS, WayCount, WayToClose, waysOf } from './ways.types';

const DUTIES = new Batch<Cell, CellDuties>(({ graph }, cells) => dutiesOf(graph, cells));

/** What is said of a gap that holds of any cell, covered or not. */
@Resolver(() => SlotCell)
export class SlotCellDutyResolver {
  @FieldResolver(() => Clause, { description: DUTY.clause })
  async clause(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).clause;
  }

  @FieldResolver(() => [DutyUnit], { description: DUTY.ledBy })
  async ledBy(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).ledBy;
  }

  @FieldResolver(() => [DutyUnit], { description: DUTY.responsible })
  async responsible(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).responsible;
  }

  @FieldResolver(() => [Task], { description: DUTY.tasks })
  async tasks(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).tasks;
  }

  @FieldResolver(() => [SubsidyRule], {
    description:
      "补助规则: the rules that concern a kind of platform that fills the slot, in the document's order; of a gap what closing it would draw",
  })
  async subsidies(@Root() cell: Cell, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await subsidyRulesOf.of(cell, context), page);
  }

  @FieldResolver(() => [WayToClose], {
    description:
      '补缺途径: of a gap how it can be closed; of a covered cell how it comes to a further platform, or one that operates in it to the next level (UPGRADE). In the order of those of a gap',
  })
  async waysToClose(@Root() cell: Cell, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await waysOf.of(cell, context), page);
  }

  @FieldResolver(() => [WayCount], { description: WAY_COUNTS })
  async wayCounts(@Root() cell: Cell, @Ctx() context: Context) {
    return countWays(await waysOf.of(cell, context));
  }
}
