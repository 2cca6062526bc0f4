import { Float, ID, InputType, Int } from 'type-graphql';
import { Field, Nullable } from '../graphql/fields';
import * as vocabulary from '../vocabulary';
import type * as design from './design/scheme';
import type * as scoring from './design/scoring/indicator';
import type { GivenScheme } from './scheme';

@InputType({
  description: '分档: from which value on which share of the weight is given; where lower is better, up to which',
})
export class ScoringStepInput implements scoring.ScoringStep {
  @Field(() => Float, '界值: the value of the step, in the unit of the indicator')
  bound!: number;

  @Field(() => Float, '得分比例: the share of the weight, from 0 to 1')
  share!: number;
}

@InputType({ description: '评价指标: what it weighs, where its value is from, and how that becomes points' })
export class EvaluationIndicatorInput implements scoring.IndicatorDesign {
  @Field(() => String, '代码: a short code of its own within its set')
  code!: string;

  @Field(() => String, '中文名称: what is measured')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what is measured, in English')
  nameEn?: string | null;

  @Nullable(() => String, '单位: the unit of the value, in Chinese')
  unitZh?: string | null;

  @Nullable(() => String, '英文单位: the unit of the value, in English')
  unitEn?: string | null;

  @Field(() => Float, '权重（分）: the most points that it gives; those of a set that are no bonus add up to 100')
  weight!: number;

  @Field(() => Boolean, '加分项: whether its points come on top of the 100, as far as `bonusCap`', {
    defaultValue: false,
  })
  isBonus!: boolean;

  @Field(() => vocabulary.EvaluationMethod, '计分方式: how the value becomes points')
  method!: vocabulary.EvaluationMethod;

  @Field(() => vocabulary.EvaluationDirection, '方向: which values are better', { defaultValue: 'HIGHER' })
  direction!: vocabulary.EvaluationDirection;

  @Nullable(() => Float, '下限: of LINEAR, the value at the lower end of the scale')
  lowest?: number | null;

  @Nullable(() => Float, '上限: of LINEAR, the value at the upper end of the scale')
  highest?: number | null;

  @Nullable(() => [ScoringStepInput], '分档: of STEPS, the steps')
  steps?: ScoringStepInput[] | null;

  @Nullable(() => Float, '年度目标: of SHARE_OF_TARGET, the yearly target, above 0')
  target?: number | null;

  @Nullable(() => Float, '封顶比例: of SHARE_OF_TARGET, the most that counts of the target; by default 1')
  cap?: number | null;

  @Nullable(() => Float, '专家满分: of EXPERT, the most points that experts give')
  outOf?: number | null;

  @Nullable(
    () => vocabulary.EvaluationMeasure,
    '图谱计数: what the graph counts for it; it earns points only where a source states the scheme',
  )
  measure?: vocabulary.EvaluationMeasure | null;

  @Nullable(
    () => String,
    '公开数据名称: the Chinese name of the published figure (`Indicator`) that is its value; without it and `measure` the value is recorded with an evaluation, or given in `values`',
  )
  figure?: string | null;
}

@InputType({ description: '指标组: the indicators of one class of platform' })
export class EvaluationIndicatorSetInput implements design.IndicatorSetDesign {
  @Field(() => String, '代码: a short code of its own within the scheme')
  code!: string;

  @Field(() => String, '中文名称: what the class is called')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what the class is called, in English')
  nameEn?: string | null;

  @Field(() => [vocabulary.PlatformKind], '平台类型: the kinds of the class; none for all that no other set is for', {
    defaultValue: [],
  })
  platformKinds!: vocabulary.PlatformKind[];

  @Field(() => [EvaluationIndicatorInput], '指标: the indicators, each once')
  indicators!: EvaluationIndicatorInput[];
}

@InputType({
  description: '等级: who reaches its points and its rank, whichever of them it sets, has it unless a better one',
})
export class EvaluationGradeInput implements design.GradeDesign {
  @Field(() => String, '代码: a short code of its own within the scheme')
  code!: string;

  @Field(() => String, '中文名称: what it is called, for example 优秀')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what it is called, in English')
  nameEn?: string | null;

  @Field(() => vocabulary.EvaluationStanding, '档次: what it says of the performance')
  standing!: vocabulary.EvaluationStanding;

  @Nullable(() => Float, '分数线: the points that it takes')
  minPoints?: number | null;

  @Nullable(
    () => Float,
    '名次比例: down to which rank, as a share of those evaluated in the class: 0.2 for the best fifth',
  )
  maxRankShare?: number | null;
}

@InputType({ description: '评价后果: what follows a grade' })
export class EvaluationConsequenceInput implements design.ConsequenceDesign {
  @Field(() => String, '等级: the code of the grade')
  grade!: string;

  @Field(() => vocabulary.EvaluationConsequenceKind, '类别: what follows')
  kind!: vocabulary.EvaluationConsequenceKind;

  @Field(() => String, '内容: what follows, in words')
  textZh!: string;

  @Nullable(() => String, '英文内容: what follows, in words, in English')
  textEn?: string | null;

  @Nullable(() => Int, '连续不合格年数: of EXIT, after how many poor years in a row')
  afterPoorYears?: number | null;

  @Nullable(() => ID, '补助规则: id of the subsidy rule that is drawn')
  subsidyRule?: string | null;

  @Nullable(() => ID, '条款: id of the clause that says so')
  clause?: string | null;

  @Field(() => vocabulary.Basis, '依据: whether a source states it or it is inferred', { defaultValue: 'STATED' })
  basis!: 'STATED' | 'INFERRED';
}

@InputType({ description: '评价方案: a scheme of your own; the same shape, as JSON, is `designJson` of a stored one' })
export class EvaluationSchemeInput implements GivenScheme {
  @Field(() => String, '中文名称: what it is called')
  nameZh!: string;

  @Nullable(() => String, '英文名称: what it is called, in English')
  nameEn?: string | null;

  @Nullable(
    () => ID,
    '来源: id of the source that states it; without one it gives no grades, and counts of the graph no points',
  )
  source?: string | null;

  @Field(() => [vocabulary.PlatformKind], '平台类型: the kinds of platform that it is for; none for all', {
    defaultValue: [],
  })
  platformKinds!: vocabulary.PlatformKind[];

  @Field(() => [vocabulary.PlatformLevel], '级别: the levels of designation that it is for; none for all', {
    defaultValue: [],
  })
  levels!: vocabulary.PlatformLevel[];

  @Field(() => vocabulary.EvaluationStart, '起算点: from what `graceMonths` are counted', { defaultValue: 'OPENED' })
  startsFrom!: vocabulary.EvaluationStart;

  @Field(() => Int, '新设豁免月数: how many months a platform must have been at work to be evaluated', {
    defaultValue: 0,
  })
  graceMonths!: number;

  @Field(() => Float, '加分上限: the most points that bonuses add', { defaultValue: 0 })
  bonusCap!: number;

  @Field(() => Int, '容错年数: how many poor years are pardoned before others count', { defaultValue: 0 })
  toleratedPoorYears!: number;

  @Nullable(() => String, '未参评等级: the code of the grade of those that do not take part')
  absentGrade?: string | null;

  @Field(() => [EvaluationIndicatorSetInput], '指标组: one for each class of platform')
  indicatorSets!: EvaluationIndicatorSetInput[];

  @Field(() => [EvaluationGradeInput], '等级: the best first', { defaultValue: [] })
  grades!: EvaluationGradeInput[];

  @Field(() => [EvaluationConsequenceInput], '后果: what follows the grades', { defaultValue: [] })
  consequences!: EvaluationConsequenceInput[];
}
