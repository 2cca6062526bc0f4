import { ArgsType, createUnionType, Float, ID, InputType, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, Collaboration, Industry, Organization, Platform, Region, SharedResource } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import { connectionOf, Paged, pageArgs } from '../graphql/pages';
import { DateScalar } from '../graphql/scalars';
import { DayScopeInput } from '../graphql/scopes';
import { Summary } from '../graphql/summary.types';
import * as vocabulary from '../vocabulary';
import { MOST_HITS } from './need-facts';
import type * as domain from './need-matches';
import { MOST_CHARACTERS } from './need-words';
import type { NeedScorePart as ScorePart } from './score';

@InputType({ description: '技术需求: what an enterprise needs, in words' })
class TechnicalNeedInput {
  @Field(
    () => String,
    `需求描述: which technology, material, process or test is needed, in Chinese or English; ${MOST_CHARACTERS} characters at most, each taken as text`,
  )
  text!: string;

  @Nullable(
    () => ID,
    '产业: id of the industry it is needed for, which counts with the units below it; it narrows nothing',
  )
  industry?: string;

  @Nullable(() => ID, '区划: id of the region where it is needed; what lies near is ranked higher, nothing is narrowed')
  region?: string;
}

@ArgsType()
class NeedArgs {
  @Nullable(() => DayScopeInput, '范围: the day on which it is to be met; by default today')
  scope?: DayScopeInput;

  @Field(() => TechnicalNeedInput, '技术需求: what is needed')
  need!: TechnicalNeedInput;

  @Nullable(() => [vocabulary.NeedMatchKind], '类别: of which kinds matches are, at least one; by default all')
  kinds?: vocabulary.NeedMatchKind[];
}

@ArgsType()
export class NeedMatchesArgs extends pageArgs('matches', NeedArgs) {}

const NeedMatchSubject = createUnionType({
  name: 'NeedMatchSubject',
  description: '需求匹配对象: what may meet a technical need',
  types: () => [Platform, Organization, SharedResource] as const,
});

@AnswerType<ScorePart>('需求匹配评分项: one part of the score of a match')
class NeedScorePart {
  @Field(() => vocabulary.NeedScoreKind, '评分项: what it measures')
  part!: vocabulary.NeedScoreKind;

  @Nullable(() => Float, '分值: from 0 to 1; null where it does not apply or nothing is known, so that it adds nothing')
  value!: number | null;

  @Field(() => Float, '权重: how much it weighs; all parts together 10')
  weight!: number;

  @Field(() => Float, '贡献: weight by value; those of all parts add up to the score')
  contribution!: number;
}

@AnswerType<domain.NeedReasons>('匹配理由: why something may meet a need')
class NeedReasons {
  @Field(() => [String], '字词: the words of the need that stand in its own names; none where they are too few to tell')
  words!: string[];

  @Paged(
    () => [Industry],
    '产业: the industries that it serves and that are of the need: the one asked for with those below it, and those that its words name; of an organization by the platforms that it leads or co-builds',
  )
  industries!: Industry[];

  @Paged(
    () => [Collaboration],
    '已有合作: the collaborations with words of the need in their subject that it took part in by the day; of a platform those of who leads or co-builds it, governments aside',
  )
  collaborations!: Collaboration[];

  @Nullable(
    () => vocabulary.PlatformLevel,
    '级别: the highest level of a platform on the day; null where there is none',
  )
  level!: vocabulary.PlatformLevel | null;

  @Nullable(() => vocabulary.PlatformState, '状态: the state of a platform on the day; null of anything else')
  state!: vocabulary.PlatformState | null;

  @Nullable(
    () => Int,
    '距离（级）: how many steps up and down the tree of regions it lies from that of the need, 0 within it; null where none is asked for or its place is unknown',
  )
  steps!: number | null;
}

@AnswerType<domain.NeedMatch>('需求匹配: something that may meet a technical need, and why')
class NeedMatch {
  @Field(() => vocabulary.NeedMatchKind, '类别: what it is')
  kind!: vocabulary.NeedMatchKind;

  @Field(() => NeedMatchSubject, '对象: the platform, organization or resource, with all its own fields and sources')
  match!: typeof NeedMatchSubject;

  @Field(() => Float, '得分: the sum of its parts, from 0 to 10')
  score!: number;

  @Field(() => [NeedScorePart], '评分项: the parts of the score, those that add nothing too')
  scoreParts!: NeedScorePart[];

  @Field(() => NeedReasons, '理由: why it may meet the need')
  reasons!: NeedReasons;
}

@AnswerType<domain.NeedMatches>('所问需求: for which need matches are given, and what of it was found')
class AboutNeed {
  @Field(() => DateScalar, '截至日: the day on which it is to be met')
  asOf!: string;

  @Nullable(() => Industry, '产业: the industry of the need; null where none is given')
  industry!: Industry | null;

  @Nullable(() => Region, '区划: the region of the need; null where none is given')
  region!: Region | null;

  @Field(() => Clause, '条款: where the document has resources and needs be joined, 四(七)')
  clause!: Clause;

  @Field(() => [String], '见于名称的字词: the words of the need that stand in some name or subject')
  wordsFound!: string[];

  @Field(() => [String], '未见的字词: its words that stand in none, and weigh nothing')
  wordsNotFound!: string[];

  @Field(
    () => Boolean,
    `未尽: whether more than ${MOST_HITS.toLocaleString('en')} things have some of its words, of which those that match best were gone through`,
  )
  isBounded!: boolean;

  @Field(() => Summary, '摘要: how many may meet the need, and which of its words nothing has')
  summary!: Summary;
}

export const NeedMatchConnection = connectionOf(
  NeedMatch,
  {
    term: '需求匹配',
    one: 'match',
    many: 'matches',
    order: 'by score, then by kind and id',
    total: 'there are in all',
    page: 'what may meet a technical need',
  },
  AboutNeed,
);
