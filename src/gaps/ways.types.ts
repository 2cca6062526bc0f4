import { Field, Float, ID, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Collaboration, Industry, Organization, Platform, SubsidyRule } from '../graphql/entities';
import { enumOf } from '../graphql/enums';
import { Counted, Paged } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import * as vocabulary from '../vocabulary';
import type * as candidates from './candidates';
import type * as domain from './ways';

@AnswerType<candidates.LeadReason>('牵头理由: one thing that speaks for an organization to lead')
export class LeadReason {
  @Field(() => enumOf(vocabulary.LeadReasonKind), { description: '类别: what speaks for it' })
  kind!: string;

  @Field(() => Int, { description: '数量: how many platforms or collaborations; 1 for LEVEL and IN_REGION' })
  count!: number;

  @Field(() => Float, { description: '得分: what it adds to the score' })
  points!: number;

  @Field(() => enumOf(vocabulary.PlatformLevel), { nullable: true, description: '级别: for LEVEL, which; else null' })
  level!: string | null;

  @Paged(() => [Platform], {
    description: '平台: those that it leads, co-builds or supports; for LEVEL those of that level',
  })
  platforms!: Platform[];

  @Paged(() => [Collaboration], { description: '合作: for COLLABORATIONS, in what it works together with the others' })
  collaborations!: Collaboration[];
}

@AnswerType<candidates.LeadCandidate>('牵头候选: an organization of the industry that could lead a new platform')
export class LeadCandidate {
  @Field(() => Organization, { description: '机构: the organization' })
  organization!: Organization;

  @Field(() => enumOf(vocabulary.CollaborationRole), { description: '角色: by which of its roles it may lead' })
  role!: string;

  @Field(() => enumOf(vocabulary.Basis), {
    description: '依据: whether the clause states that those of the role may lead, or it is inferred',
  })
  basis!: string;

  @Field(() => Clause, { description: '条款: the clause by which those of the role may lead' })
  clause!: Clause;

  @Field(() => Float, { description: '评分: the points of all reasons together' })
  score!: number;

  @Field(() => [LeadReason], { description: '理由: what speaks for it; one entry a kind' })
  reasons!: LeadReason[];
}

@AnswerType<domain.WayToClose>('补缺途径: a way in which a gap can be closed')
export class WayToClose {
  @Field(() => ID, {
    description: '编号: the gap, the way and the platform or kind, stable from one answer to the next',
  })
  id!: string;

  @Field(() => enumOf(vocabulary.WayToCloseKind), { description: '途径: finish, raise, widen or found' })
  kind!: string;

  @Field(() => Platform, { nullable: true, description: '平台: the platform concerned; null for FOUND' })
  platform!: Platform | null;

  @Field(() => [enumOf(vocabulary.PlatformKind)], {
    description: '现类型: its kinds on the day, its own first; none for FOUND',
  })
  fromKinds!: string[];

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '现级别: the highest level it is designated at on the day; null where there is none',
  })
  fromLevel!: string | null;

  @Field(() => enumOf(vocabulary.PlatformKind), { description: '目标类型: the kind by which it then fills the slot' })
  toKind!: string;

  @Field(() => enumOf(vocabulary.PlatformLevel), {
    nullable: true,
    description: '目标级别: the level it then has; null where none is asked for',
  })
  toLevel!: string | null;

  @Field(() => enumOf(vocabulary.PlatformState), { nullable: true, description: '状态: its state; null for FOUND' })
  state!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '始于: the first day of that state as far as it is known',
  })
  since!: string | null;

  @Field(() => Industry, { nullable: true, description: '现服务单元: for WIDEN, the related unit that it serves' })
  from!: Industry | null;

  @Field(() => enumOf(vocabulary.UnitRelation), {
    nullable: true,
    description: '单元关系: for WIDEN, how that unit stands to this one',
  })
  relation!: string | null;

  @Field(() => enumOf(vocabulary.Basis), {
    nullable: true,
    description: '依据: for UPGRADE to another kind, whether a clause states that it can become one or it is inferred',
  })
  basis!: string | null;

  @Field(() => Clause, {
    nullable: true,
    description: '条款: for UPGRADE to another kind, the clause it is read from; null otherwise',
  })
  clause!: Clause | null;

  @Paged(() => [LeadCandidate], {
    description: '牵头候选: for FOUND, organizations of the industry that could lead, the best first',
  })
  @Counted('candidateCount', '候选数: how many candidates there are')
  candidates!: LeadCandidate[];

  @Paged(() => [SubsidyRule], {
    description:
      "补助规则: what going this way would draw: the rules for `toKind` that name no level or `toLevel`, in the document's order; none for WIDEN, which makes the platform nothing new",
  })
  subsidies!: SubsidyRule[];

  @Field({ description: '理由: why, in Chinese' })
  reasonZh!: string;

  @Field({ description: '英文理由: why, in English' })
  reasonEn!: string;
}
