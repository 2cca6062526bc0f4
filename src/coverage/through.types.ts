import { Field } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { Industry, IndustryFramework } from '../graphql/entities';

@AnswerType('经由分类: another framework whose platforms count through a mapping, and what the mapping does not reach')
export class CoverageThrough {
  @Field(() => IndustryFramework, { description: '产业分类: the other framework' })
  framework!: IndustryFramework;

  @Field(() => [Industry], {
    description:
      '未对应单元: units that correspond to none of the other framework; they count only what serves themselves',
  })
  unmapped!: Industry[];

  @Field(() => [Industry], {
    description: '未及单元: units of the other framework whose platforms count in no unit of the slice',
  })
  unreached!: Industry[];
}
