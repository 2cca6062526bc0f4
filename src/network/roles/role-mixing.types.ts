import { ArgsType, Field, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { enumOf } from '../../graphql/enums';
import * as vocabulary from '../../vocabulary';
import { AboutTies } from '../ties/about.types';
import { TieArgs } from '../ties/arguments.types';
import type * as domain from './role-mixing';

@ArgsType()
export class RoleMixingArgs extends TieArgs {
  @Field(() => enumOf(vocabulary.RoleCounting), {
    defaultValue: 'FULL',
    description: '角色计数: how an organization of several roles counts',
  })
  counting!: vocabulary.RoleCounting;
}

@AnswerType<domain.RoleMixingCell>(
  '角色混合格: how strongly two roles are tied, and how strongly they would be by chance',
)
export class RoleMixingCell {
  @Field(() => enumOf(vocabulary.CollaborationRole), { description: '角色: one role' })
  from!: string;

  @Field(() => enumOf(vocabulary.CollaborationRole), {
    description: '对方角色: the other role, or the same; ties have no direction',
  })
  to!: string;

  @Field(() => Float, { description: '实际: the weight of the ties between organizations of the two roles' })
  observed!: number;

  @Field(() => Float, {
    description:
      '期望: the same by the configuration model, in which each organization keeps its strength and is tied by chance',
  })
  expected!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      '比值: observed to expected, above 1 where they work together more than by chance; null for none expected',
  })
  ratio!: number | null;
}

@AnswerType<domain.RoleMixing>('角色混合: which of the seven roles (政产学研金服用) work with which, against chance')
export class RoleMixing extends AboutTies {
  @Field(() => enumOf(vocabulary.RoleCounting), {
    description: '角色计数: how an organization of several roles counts',
  })
  counting!: string;

  @Field(() => Float, {
    description:
      '总边权: the weight of all edges whose two ends play a role. With FRACTIONAL it is the sum of `observed`, and of `expected`, over all pairs of roles, each pair once',
  })
  totalWeight!: number;

  @Field(() => Float, {
    description: '未计边权: the weight of the edges left out, since the graph knows no role of one end',
  })
  unassignedWeight!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      '同配系数: assortativity by role (Newman 2003): 1 where only the same roles are tied, 0 as by chance, below 0 where different roles are tied more; null without ties or where all are of one role',
  })
  assortativity!: number | null;

  @Field(() => [RoleMixingCell], {
    description: '单元格: all 49, row by row, rows and columns in the order 政产学研金服用; symmetric',
  })
  cells!: RoleMixingCell[];

  @Field(() => Int, {
    description:
      '未计机构数: of a scope of more than 10,000 organizations, how many with the fewest relationships were left out; else 0',
  })
  unreckoned!: number;
}
