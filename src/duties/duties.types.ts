import { ArgsType, ID, Int } from 'type-graphql';
import { CoverageScopeArgs } from '../coverage/scope.types';
import { CoverageGap } from '../gaps/gaps.types';
import { AnswerType } from '../graphql/answer-type';
import { Clause, DutyUnit, SubsidyRule, Target, Task } from '../graphql/entities';
import { Field } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as domain from './duties';

@ArgsType()
export class DutiesArgs extends CoverageScopeArgs {
  @Field(() => ID, '单位: id of a duty unit, or of an organization that is one or is a member of a collective one')
  dutyUnit!: string;
}

@AnswerType<domain.Duty>('职责: one task that the unit leads or is responsible for')
export class Duty {
  @Field(() => String, '键: the unit, the role and the task; of the list that it stands in, not of the graph')
  key!: string;

  @Field(() => vocabulary.DutyRole, '身份: whether it leads or is responsible')
  role!: vocabulary.DutyRole;

  @Field(() => DutyUnit, '责任单位: the unit of the document that has the duty')
  unit!: DutyUnit;

  @Field(() => Boolean, '作为成员: whether the duty comes by being a member of that collective unit')
  asMember!: boolean;

  @Field(() => Boolean, '作为承接: whether the duty comes by having taken over from that unit when it was reorganised')
  asSuccessor!: boolean;

  @Field(
    () => vocabulary.Basis,
    '依据: whether sources state that the unit asked for is that unit, its member or its successor, or it is inferred',
  )
  basis!: vocabulary.Basis;

  @Field(() => String, '原文称谓: how the clause names the unit here')
  namedAs!: string;

  @Field(() => Task, '任务: the task or guarantee')
  task!: Task;

  @Field(() => Clause, '条款: the clause that lays it down')
  clause!: Clause;

  @Paged(() => [Target], "目标: the targets under the task, in the document's order")
  targets!: Target[];

  @Paged(() => [SubsidyRule], "补助规则: the subsidies under the task, in the document's order")
  subsidyRules!: SubsidyRule[];

  @Paged(() => [CoverageGap], '缺口: the gaps of the scope that the task is to close; the highest score first')
  @Counted('gapCount', '缺口数: how many gaps stand under the task')
  gaps!: CoverageGap[];
}

@AnswerType<domain.Duties>('职责清单: everything that a unit of the document leads or is responsible for')
export class Duties {
  @Field(() => DateScalar, '截至日: the day of the gaps; documents issued by it count')
  asOf!: string;

  @Field(
    () => [DutyUnit],
    '责任单位: the units of the document that the one asked for is, then those it took over from, then those it is a member of',
  )
  units!: DutyUnit[];

  @Paged(() => [Duty], "职责: what it leads, then what it is responsible for, in the document's order")
  duties!: Duty[];

  @Field(() => Int, '牵头数: how many tasks it leads')
  leadCount!: number;

  @Field(() => Int, '负责数: how many tasks it is responsible for')
  responsibleCount!: number;

  @Field(() => Int, '缺口数: how many different gaps stand under its duties')
  gapCount!: number;
}
