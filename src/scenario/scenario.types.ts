import { Int } from 'type-graphql';
import { ArchitectureIssue } from '../architecture/architecture-issues.types';
import type * as domain from '../changes/scenario';
import { AnswerType } from '../graphql/answer-type';
import { Industry, Organization, Platform, Region, Target } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { TargetProgress } from '../targets/target-progress.types';
import * as vocabulary from '../vocabulary';
import type * as beside from './beside-today';

@AnswerType<domain.ScenarioChange['ties']>('假设机构关系: an organization that comes to stand behind a platform')
export class ScenarioTie {
  @Field(() => vocabulary.OrganizationTieKind, '关系: how it stands to the platform')
  kind!: vocabulary.OrganizationTieKind;

  @Field(() => Organization, '机构: the organization')
  organization!: Organization;
}

@AnswerType<domain.ScenarioChange>('假设变化: a change of the scenario as it was understood')
export class ScenarioChange {
  @Field(() => Int, '次序: its place in the list, from 0')
  index!: number;

  @Field(() => vocabulary.ScenarioChangeKind, '类别: what kind of change')
  kind!: vocabulary.ScenarioChangeKind;

  @Field(() => DateScalar, '起始日: the day on which it takes effect, from which it holds')
  on!: string;

  @Field(
    () => Platform,
    '平台: the platform that changes; of a stored one the fields are those stored, without the change. One that is added has an id of its own in every list of changes, and its fields are those of the changes',
  )
  platform!: Platform;

  @Nullable(() => vocabulary.PlatformKind, '平台类型: for ADD its kind, for UPGRADE the kind that it is designated as')
  platformKind!: vocabulary.PlatformKind | null;

  @Nullable(() => vocabulary.PlatformLevel, '级别: for UPGRADE and ADD, the level of the designation')
  level!: vocabulary.PlatformLevel | null;

  @Field(() => [Industry], '产业: for SERVE and ADD, what it comes to serve')
  industries!: Industry[];

  @Nullable(() => Region, '区划: for ADD, where it is')
  region!: Region | null;

  @Field(() => [ScenarioTie], '机构关系: for JOIN and ADD, who comes to stand behind it')
  ties!: ScenarioTie[];

  @Nullable(() => Platform, '上级平台: for ATTACH and ADD, what it becomes part of')
  parent!: Platform | null;
}

@AnswerType<beside.TargetChange>('目标变化: a target that stands otherwise under the scenario')
export class TargetChange {
  @Field(() => Target, '目标: the target')
  target!: Target;

  @Field(() => TargetProgress, '前: how far it is known to have come without the changes')
  before!: TargetProgress;

  @Field(() => TargetProgress, '后: how far it would have come with them')
  after!: TargetProgress;
}

@AnswerType<beside.ArchitectureChanges['altered']>(
  '架构问题变化: an issue that stays, with another severity or other roles',
)
export class ArchitectureIssueChange {
  @Field(() => ArchitectureIssue, '前: the issue without the changes')
  before!: ArchitectureIssue;

  @Field(() => ArchitectureIssue, '后: the issue with them')
  after!: ArchitectureIssue;
}

@AnswerType<beside.ArchitectureChanges>(
  '架构变化: the architecture issues that the scenario resolves, makes and alters',
)
export class ArchitectureChanges {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Paged(() => [ArchitectureIssue], '消除问题: the issues that are no more, the weightiest first')
  @Counted('resolvedCount', '消除数: how many issues are no more')
  resolved!: ArchitectureIssue[];

  @Paged(() => [ArchitectureIssue], '新增问题: the issues that there were not, the weightiest first')
  @Counted('arisingCount', '新增数: how many issues arise')
  arising!: ArchitectureIssue[];

  @Paged(() => [ArchitectureIssueChange], '改变问题: those that stay with another severity or other roles')
  @Counted('alteredCount', '改变数: how many stay with another severity or other roles')
  altered!: ArchitectureIssueChange[];
}

@AnswerType<domain.Scenario>(
  '情景: what would be if the changes were made; nothing is written. Wherever it is asked without a day, answers are for the day `asOf`',
)
export class CoverageScenario {
  @Field(
    () => DateScalar,
    '截至日: the day of answers that are asked for none, on which changes take effect that name none',
  )
  asOf!: string;

  @Paged(() => [ScenarioChange], '变化: each change as it was understood, in the order of the list')
  @Counted('changeCount', '变化数: how many changes there are')
  changes!: ScenarioChange[];
}
