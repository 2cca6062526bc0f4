import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SlotCell } from '../coverage/coverage.types';
import type { Cell } from '../coverage/reckon';
import { Batch } from '../graphql/batch';
import type { Context } from '../graphql/context';
import { Clause, DutyUnit, SubsidyRule, Task } from '../graphql/entities';
import { ListArgs, pageOf } from '../graphql/pages';
import { type CellDuties, dutiesOf } from './standard-duties';
import { type SubsidyFact, subsidiesOf } from './subsidies';

const DUTIES = new Batch<Cell, CellDuties>(({ graph }, cells) => dutiesOf(graph, cells));
const SUBSIDIES = new Batch<Cell, SubsidyFact[]>(({ graph }, cells) => subsidiesOf(graph, cells));

/** What is said of a gap that holds of any cell, covered or not. */
@Resolver(() => SlotCell)
export class SlotCellDutyResolver {
  @FieldResolver(() => Clause, {
    description: '条款: the clause that asks for the slot: 五(一), or that of another standard',
  })
  async clause(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).clause;
  }

  @FieldResolver(() => [DutyUnit], { description: '牵头单位: the units that lead under that clause, in its order' })
  async ledBy(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).ledBy;
  }

  @FieldResolver(() => [DutyUnit], { description: '责任单位: the units responsible under that clause, in its order' })
  async responsible(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).responsible;
  }

  @FieldResolver(() => [Task], {
    description:
      '相关任务: the tasks of the document under which such a platform is built, each with its own duty holders',
  })
  async tasks(@Root() cell: Cell, @Ctx() context: Context) {
    return (await DUTIES.of(cell, context)).tasks;
  }

  @FieldResolver(() => [SubsidyRule], {
    description:
      "补助规则: the rules that concern a kind of platform that fills the slot, in the document's order; of a gap what closing it would draw",
  })
  async subsidies(@Root() cell: Cell, @Args(() => ListArgs) page: ListArgs, @Ctx() context: Context) {
    return pageOf(await SUBSIDIES.of(cell, context), page);
  }
}
