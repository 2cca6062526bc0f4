import { ArgsType, Float, Int } from 'type-graphql';
import { AboutUnit, CELL_KEY } from '../coverage/about.types';
import { CellPlatform, MISSING_GROUND, UnitKnowledge } from '../coverage/coverage.types';
import { CoverageScopeArgs } from '../coverage/scope.types';
import { AnswerType } from '../graphql/answer-type';
import { Clause, DutyUnit, Slot, SlotRule, Task } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { connectionOf, Paged, pageArgs } from '../graphql/pages';
import { Summary } from '../graphql/summary.types';
import { LOOKED_FOR, LookedFor } from '../surveys/looked-for.types';
import * as vocabulary from '../vocabulary';
import { DUTY } from './duty.types';
import type * as domain from './gaps';
import { GapScorePart } from './score.types';
import { GapWeightsInput, WEIGHTS } from './weights.types';

@ArgsType()
export class GapArgs extends pageArgs('gaps', CoverageScopeArgs) {
  @Nullable(() => GapWeightsInput, WEIGHTS)
  weights?: GapWeightsInput;
}

@AnswerType<domain.CoverageGap>('缺口: a cell that is not covered, whose duty it is and under which clause')
export class CoverageGap extends AboutUnit {
  @Field(() => String, CELL_KEY)
  key!: string;

  @Nullable(
    () => vocabulary.FiveOneSlot,
    '槽位: which of the five is not covered; null where the standard is another than 五个一',
  )
  slot!: vocabulary.FiveOneSlot | null;

  @Field(() => Slot, '标准槽位: the slot that is not covered, of whatever standard')
  standardSlot!: Slot;

  @Field(() => vocabulary.CoverageStatus, '状态: in progress, unknown or missing')
  status!: vocabulary.CoverageStatus;

  @Field(() => SlotRule, '规则: which kinds of platform would fill the slot')
  rule!: SlotRule;

  @Paged(() => [CellPlatform], '平台: those in progress or of unknown state')
  platforms!: CellPlatform[];

  @Nullable(() => vocabulary.LookedForExtent, MISSING_GROUND)
  missingGround!: vocabulary.LookedForExtent | null;

  @Field(() => LookedFor, LOOKED_FOR)
  lookedFor!: LookedFor;

  @Field(() => UnitKnowledge, '已知程度: how much is known of the unit')
  known!: UnitKnowledge;

  @Field(
    () => Int,
    '名次: its place among all gaps of the scope, from 1; gaps of the same score and status share one, and the next is as many places behind',
  )
  rank!: number;

  @Field(() => Float, '评分: from 0 to 1, the higher the weightier: the mean of the parts that apply, by their weights')
  score!: number;

  @Field(() => [GapScorePart], '评分项: every part of the score, those that do not apply too')
  scoreParts!: GapScorePart[];

  @Field(() => Clause, DUTY.clause)
  clause!: Clause;

  @Field(() => [DutyUnit], DUTY.ledBy)
  ledBy!: DutyUnit[];

  @Field(() => [DutyUnit], DUTY.responsible)
  responsible!: DutyUnit[];

  @Field(() => [Task], DUTY.tasks)
  tasks!: Task[];
}

/** What is said of all gaps beside a page of them. */
@AnswerType<domain.CoverageWithGaps>('缺口概况: what all gaps come to')
class AboutGaps {
  @Field(() => Summary, '摘要: how many gaps there are in all, in what state, and which stand first')
  summary!: Summary;
}

export const CoverageGapConnection = connectionOf(
  CoverageGap,
  {
    term: '缺口',
    one: 'gap',
    many: 'gaps',
    order: 'the highest score first',
    total: 'there are in all',
  },
  AboutGaps,
);
