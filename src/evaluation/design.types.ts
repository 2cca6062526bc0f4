import { Float, Int } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Clause, EvaluationScheme, Source, SubsidyRule } from '../graphql/entities';
import { Field, Nullable } from '../graphql/fields';
import * as vocabulary from '../vocabulary';
import type * as shown from './shown-design';

@AnswerType<shown.ShownIndicator>('评价指标: an indicator, what it weighs and how its value becomes points')
export class EvaluationIndicator {
  @Field(() => String, '代码: its short code, of its own within its set')
  code!: string;

  @Field(() => String, '中文名称: what is measured')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what is measured, in English')
  nameEn!: string | null;

  @Nullable(() => String, '单位: the unit of the value, in Chinese; null where there is none')
  unitZh!: string | null;

  @Nullable(() => String, '英文单位: the unit of the value, in English')
  unitEn!: string | null;

  @Field(() => Float, '权重（分）: the most points that it gives')
  weight!: number;

  @Field(() => Boolean, '加分项: whether its points come on top of the 100')
  isBonus!: boolean;

  @Field(() => vocabulary.EvaluationMethod, '计分方式: how the value becomes points')
  method!: vocabulary.EvaluationMethod;

  @Field(() => vocabulary.EvaluationDirection, '方向: which values are better')
  direction!: vocabulary.EvaluationDirection;

  @Field(() => String, '计分说明: what the method does with its numbers')
  scoringZh!: string;

  @Field(() => String, '英文计分说明: what the method does with its numbers, in English')
  scoringEn!: string;

  @Nullable(() => vocabulary.EvaluationMeasure, '图谱计数: what the graph counts for it; null where it counts nothing')
  measure!: vocabulary.EvaluationMeasure | null;

  @Nullable(() => String, '公开数据名称: the name of the published figure that is its value; null where none is')
  figure!: string | null;
}

@AnswerType<shown.ShownSet>('指标组: the indicators of one class of platform')
export class EvaluationIndicatorSet {
  @Field(() => String, '代码: its short code, of its own within the scheme')
  code!: string;

  @Field(() => String, '中文名称: what the class is called')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what the class is called, in English')
  nameEn!: string | null;

  @Field(() => [vocabulary.PlatformKind], '平台类型: the kinds of the class; empty for all that no other set is for')
  platformKinds!: vocabulary.PlatformKind[];

  @Field(() => [EvaluationIndicator], '指标: the indicators, as the scheme lists them')
  indicators!: EvaluationIndicator[];
}

@AnswerType<shown.ShownGrade>('等级: a grade, and what it takes')
export class EvaluationGrade {
  @Field(() => String, '代码: its short code, of its own within the scheme')
  code!: string;

  @Field(() => String, '中文名称: what it is called, for example 优秀')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what it is called, in English')
  nameEn!: string | null;

  @Field(() => vocabulary.EvaluationStanding, '档次: what it says of the performance')
  standing!: vocabulary.EvaluationStanding;

  @Nullable(() => Float, '分数线: the points that it takes; null where it sets none, or none is known')
  minPoints!: number | null;

  @Nullable(
    () => Float,
    '名次比例: down to which rank, as a share of those evaluated in the class; null where it sets none, or none is known',
  )
  maxRankShare!: number | null;
}

@AnswerType<shown.ShownConsequence>('评价后果: what follows a grade, by which words')
export class EvaluationConsequence {
  @Field(() => vocabulary.EvaluationConsequenceKind, '类别: what follows')
  kind!: vocabulary.EvaluationConsequenceKind;

  @Field(() => String, '内容: what follows, in words')
  textZh!: string;

  @Nullable(() => String, '英文内容: what follows, in words, in English')
  textEn!: string | null;

  @Nullable(() => Int, '连续不合格年数: of EXIT, after how many poor years in a row; else null')
  afterPoorYears!: number | null;

  @Nullable(() => SubsidyRule, '补助规则: the subsidy rule that is drawn; null where none is')
  subsidyRule!: SubsidyRule | null;

  @Nullable(() => Clause, '条款: the clause that says so; null where it is the scheme itself')
  clause!: Clause | null;

  @Field(() => vocabulary.Basis, '依据: whether a source states it or it is inferred')
  basis!: vocabulary.Basis;
}

@AnswerType<shown.ShownScheme>('评价方案: the scheme that was asked by, stored or given')
export class AskedEvaluationScheme {
  @Nullable(() => EvaluationScheme, '评价办法: the stored scheme; null of one that was given')
  stored!: EvaluationScheme | null;

  @Field(() => String, '中文名称: what it is called')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what it is called, in English')
  nameEn!: string | null;

  @Field(() => Boolean, '可计算: whether its indicators are known, so that it can be reckoned by')
  isReckonable!: boolean;

  @Field(() => [Source], '来源: what states it; empty of a design without a source, which gives no grades')
  sources!: Source[];

  @Field(() => [EvaluationIndicatorSet], '指标组: one for each class of platform; empty where none are known')
  indicatorSets!: EvaluationIndicatorSet[];

  @Field(() => [EvaluationGrade], '等级: the best first')
  grades!: EvaluationGrade[];
}
