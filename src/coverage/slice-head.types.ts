import { Field } from 'type-graphql';
import { AnswerType } from '../graphql/answer-type';
import { CoverageStandard, IndustryFramework, Region } from '../graphql/entities';

/** The fields of every answer about one slice of coverage. */
@AnswerType('所问切片: by which standard, and of which units and region it is')
export class AboutSlice {
  @Field(() => CoverageStandard, { description: '覆盖标准: the standard whose units, slots and rules these are' })
  standard!: CoverageStandard;

  @Field(() => IndustryFramework, {
    nullable: true,
    description: '产业分类: the framework of the units; null where they are regions',
  })
  framework!: IndustryFramework | null;

  @Field(() => Region, {
    nullable: true,
    description:
      '区划: the region it is narrowed to; null for everywhere. Where regions are the units, the one they are parts of',
  })
  region!: Region | null;
}
