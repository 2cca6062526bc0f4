import { Float, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Batch } from '../graphql/batch';
import { Clause, Collaboration, Industry, Organization, Platform, SubsidyRule } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as candidates from './candidates';
import type { OpenOrCovered } from './way-kinds';
import * as domain from './ways';

/** Has the gaps and cells of an answer share one statement. */
export const waysOf = new Batch<OpenOrCovered, domain.WayToClose[]>(({ graph }, all) => domain.waysToClose(graph, all));

/** What the field `wayCounts` says, of a gap and of any cell. */
export const WAY_COUNTS = '途径计数: how many ways there are of each kind that there is, without listing them';

@AnswerType<candidates.LeadReason>('牵头理由: one thing that speaks for an organization to lead')
export class LeadReason {
  @Field(() => vocabulary.LeadReasonKind, '类别: what speaks for it')
  kind!: vocabulary.LeadReasonKind;

  @Field(() => Int, '数量: how many platforms or collaborations; 1 for LEVEL and IN_REGION')
  count!: number;

  @Field(() => Float, '得分: what it adds to the score')
  points!: number;

  @Nullable(() => vocabulary.PlatformLevel, '级别: for LEVEL, which; else null')
  level!: vocabulary.PlatformLevel | null;

  @Paged(() => [Platform], '平台: those that it leads, co-builds or supports; for LEVEL those of that level')
  platforms!: Platform[];

  @Paged(() => [Collaboration], '合作: for COLLABORATIONS, in what it works together with the others')
  collaborations!: Collaboration[];
}

@AnswerType<candidates.LeadCandidate>('牵头候选: an organization of the industry that could lead a new platform')
export class LeadCandidate {
  @Field(() => Organization, '机构: the organization')
  organization!: Organization;

  @Field(() => vocabulary.CollaborationRole, '角色: by which of its roles it may lead')
  role!: vocabulary.CollaborationRole;

  @Field(() => vocabulary.Basis, '依据: whether the clause states that those of the role may lead, or it is inferred')
  basis!: vocabulary.Basis;

  @Field(() => Clause, '条款: the clause by which those of the role may lead')
  clause!: Clause;

  @Field(() => Float, '评分: the points of all reasons together')
  score!: number;

  @Field(() => [LeadReason], '理由: what speaks for it; one entry a kind')
  reasons!: LeadReason[];
}

@AnswerType<domain.WayCount>('途径计数: how many ways of a kind a gap or a covered cell has')
export class WayCount {
  @Field(() => vocabulary.WayToCloseKind, '途径: finish, raise, widen or found')
  kind!: vocabulary.WayToCloseKind;

  @Field(() => Int, '数量: how many, at least one')
  count!: number;
}

@AnswerType<domain.WayToClose>(
  '补缺途径: a way in which a gap can be closed, or in which a covered cell comes to a further or a higher platform',
)
export class WayToClose {
  @Field(
    () => String,
    '键: the cell, the way and the platform or kind; of the list that it stands in, not of the graph',
  )
  key!: string;

  @Field(() => vocabulary.WayToCloseKind, '途径: finish, raise, widen or found')
  kind!: vocabulary.WayToCloseKind;

  @Nullable(() => Platform, '平台: the platform concerned; null for FOUND')
  platform!: Platform | null;

  @Field(() => [vocabulary.PlatformKind], '现类型: its kinds on the day, its own first; none for FOUND')
  fromKinds!: vocabulary.PlatformKind[];

  @Nullable(
    () => vocabulary.PlatformLevel,
    '现级别: the highest level it is designated at on the day; null where there is none',
  )
  fromLevel!: vocabulary.PlatformLevel | null;

  @Field(() => vocabulary.PlatformKind, '目标类型: the kind by which it then fills the slot')
  toKind!: vocabulary.PlatformKind;

  @Nullable(() => vocabulary.PlatformLevel, '目标级别: the level it then has; null where none is asked for')
  toLevel!: vocabulary.PlatformLevel | null;

  @Nullable(() => vocabulary.PlatformState, '状态: its state; null for FOUND')
  state!: vocabulary.PlatformState | null;

  @Nullable(() => DateScalar, '始于: the first day of that state as far as it is known')
  since!: string | null;

  @Nullable(() => Industry, '现服务单元: for WIDEN, the related unit that it serves')
  from!: Industry | null;

  @Nullable(() => vocabulary.UnitRelation, '单元关系: for WIDEN, how that unit stands to this one')
  relation!: vocabulary.UnitRelation | null;

  @Nullable(
    () => vocabulary.Basis,
    '依据: for UPGRADE to another kind, whether a clause states that it can become one or it is inferred',
  )
  basis!: vocabulary.Basis | null;

  @Nullable(() => Clause, '条款: for UPGRADE to another kind, the clause it is read from; null otherwise')
  clause!: Clause | null;

  @Paged(() => [LeadCandidate], '牵头候选: for FOUND, organizations of the industry that could lead, the best first')
  @Counted('candidateCount', '候选数: how many candidates there are')
  candidates!: LeadCandidate[];

  @Paged(
    () => [SubsidyRule],
    "补助规则: what going this way would draw: the rules for `toKind` that name no level or `toLevel`, in the document's order; none for WIDEN, which makes the platform nothing new",
  )
  subsidies!: SubsidyRule[];

  @Field(() => String, '理由: why, in Chinese')
  reasonZh!: string;

  @Field(() => String, '英文理由: why, in English')
  reasonEn!: string;
}
