import { ArgsType, ID, InputType, Int } from 'type-graphql';
import { Span } from '../coverage/state.types';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Industry, Organization, Platform, Region } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Counted, connectionOf, Paged, pageArgs } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as domain from './architecture-issues';

@InputType({ description: '架构问题范围: where and when issues are looked for; what is left out is not narrowed' })
class ArchitectureIssueScopeInput {
  @Nullable(
    () => ID,
    '产业分类: id of the framework whose top-level units are the industries; by default the seven clusters',
  )
  framework?: string;

  @Nullable(() => ID, '区划: id of a region, which counts with its parts; by default everywhere')
  region?: string;

  @Nullable(() => DateScalar, '截至日: the day asked about; by default today')
  asOf?: string;
}

/** Which issues are asked for. */
@ArgsType()
export class ArchitectureIssueArgs {
  @Nullable(
    () => ArchitectureIssueScopeInput,
    '范围: where and when issues are looked for; by default everywhere, today',
  )
  scope?: ArchitectureIssueScopeInput;

  @Nullable(() => [vocabulary.ArchitectureIssueKind], '类别: which kinds of issue; by default all')
  kinds?: vocabulary.ArchitectureIssueKind[];
}

@ArgsType()
export class ArchitectureIssuePageArgs extends pageArgs('issues', ArchitectureIssueArgs) {}

@AnswerType<domain.TieEvidence>('关系证据: a tie that was looked at, with where it comes from')
export class TieEvidence extends Span {
  @Field(() => vocabulary.TieKind, '关系: how they are tied')
  kind!: vocabulary.TieKind;

  @Field(() => Platform, '平台: the platform that is tied')
  platform!: Platform;

  @Nullable(() => Organization, '机构: the organization that leads, co-builds, supports or funds it')
  organization?: Organization;

  @Nullable(() => Platform, '上级平台: for PART_OF, the platform that it is part of')
  parent?: Platform;

  @Nullable(() => Industry, '产业: for SERVES, the industry that it serves')
  industry?: Industry;
}

@AnswerType<domain.ArchitectureIssue>(
  "架构问题: where reality departs from the document's architecture, as far as the graph knows",
)
export class ArchitectureIssue {
  @Field(() => String, '键: the kind and what it concerns; of the list that it stands in, not of the graph')
  key!: string;

  @Field(() => vocabulary.ArchitectureIssueKind, '类别: in what it departs')
  kind!: vocabulary.ArchitectureIssueKind;

  @Field(
    () => vocabulary.IssueSeverity,
    '严重程度: how much it weighs; one step less where no tie at all is known, since it may be ignorance',
  )
  severity!: vocabulary.IssueSeverity;

  @Field(() => Clause, '条款: the clause that it departs from')
  clause!: Clause;

  @Nullable(() => Platform, '平台: the platform concerned; null where it is an industry')
  platform!: Platform | null;

  @Nullable(() => Industry, '产业: the industry concerned; null where it is a platform')
  industry!: Industry | null;

  @Field(
    () => [vocabulary.CollaborationRole],
    '缺位角色: for ROLE_ABSENT, those of the seven that nobody plays; else empty',
  )
  roles!: vocabulary.CollaborationRole[];

  @Paged(
    () => [TieEvidence],
    '证据: the ties that were looked at; for PLATFORM_SERVES_NO_INDUSTRY those that do not hold on the day',
  )
  @Counted('evidenceCount', '证据数: how many ties were looked at')
  evidence!: TieEvidence[];
}

@AnswerType<domain.ArchitectureIssues['counts'][number]>('架构问题计数: how many issues of a kind there are')
export class ArchitectureIssueCount {
  @Field(() => vocabulary.ArchitectureIssueKind, '类别: the kind')
  kind!: vocabulary.ArchitectureIssueKind;

  @Field(() => Int, '数量: how many there are on the day in the region')
  count!: number;
}

@AnswerType<domain.ArchitectureIssues>(
  '所问架构问题: for which day and region they are reckoned, and how many of each kind there are',
)
class AboutArchitectureIssues {
  @Field(() => DateScalar, '截至日: the day it is reckoned for')
  asOf!: string;

  @Nullable(() => Region, '区划: the region it is narrowed to; null for everywhere')
  region!: Region | null;

  @Field(() => [ArchitectureIssueCount], '分类计数: how many issues of each kind there are, whatever `kinds` asks for')
  counts!: ArchitectureIssueCount[];
}

export const ArchitectureIssueConnection = connectionOf(
  ArchitectureIssue,
  {
    term: '架构问题',
    one: 'issue',
    many: 'issues',
    order: 'the weightiest first',
    total: 'of the kinds asked for there are in all',
  },
  AboutArchitectureIssues,
);
