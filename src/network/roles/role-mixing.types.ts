import { ArgsType, Float, Int } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Field, Nullable } from '../../graphql/fields';
import * as vocabulary from '../../vocabulary';
import { MeasureProvenance } from '../provenance/provenance.types';
import { TieArgs } from '../ties/arguments.types';
import { AboutTies } from '../ties/scope.types';
import type * as domain from './role-mixing';

@ArgsType()
export class RoleMixingArgs extends TieArgs {
  @Field(() => vocabulary.RoleCounting, '角色计数: how an organization of several roles counts', {
    defaultValue: 'FULL',
  })
  counting!: vocabulary.RoleCounting;
}

@AnswerType<domain.RoleMixingCell>(
  '角色混合格: how strongly two roles are tied, and how strongly they would be by chance',
)
export class RoleMixingCell {
  @Field(() => vocabulary.CollaborationRole, '角色: one role')
  from!: vocabulary.CollaborationRole;

  @Field(() => vocabulary.CollaborationRole, '对方角色: the other role, or the same; ties have no direction')
  to!: vocabulary.CollaborationRole;

  @Field(() => Float, '实际: the weight of the ties between organizations of the two roles')
  observed!: number;

  @Field(
    () => Float,
    '期望: the same by the configuration model, in which each organization keeps its strength and is tied by chance',
  )
  expected!: number;

  @Nullable(
    () => Float,
    '比值: observed to expected, above 1 where they work together more than by chance; null for none expected',
  )
  ratio!: number | null;
}

@AnswerType<domain.RoleMixing>('角色混合: which of the seven roles (政产学研金服用) work with which, against chance')
export class RoleMixing extends AboutTies {
  @Field(() => vocabulary.RoleCounting, '角色计数: how an organization of several roles counts')
  counting!: vocabulary.RoleCounting;

  @Field(
    () => Float,
    '总边权: the weight of all edges whose two ends play a role. With FRACTIONAL it is the sum of `observed`, and of `expected`, over all pairs of roles, each pair once',
  )
  totalWeight!: number;

  @Field(() => Float, '未计边权: the weight of the edges left out, since the graph knows no role of one end')
  unassignedWeight!: number;

  @Nullable(
    () => Float,
    '同配系数: assortativity by role (Newman 2003): 1 where only the same roles are tied, 0 as by chance, below 0 where different roles are tied more; null without ties or where all are of one role',
  )
  assortativity!: number | null;

  @Field(() => [RoleMixingCell], '单元格: all 49, row by row, rows and columns in the order 政产学研金服用; symmetric')
  cells!: RoleMixingCell[];

  @Field(
    () => Int,
    '未计机构数: of a scope of more than 10,000 organizations, how many with the fewest relationships were left out; else 0',
  )
  unreckoned!: number;

  @Field(() => MeasureProvenance, '复算依据: by what it can be reckoned again and cited')
  provenance!: MeasureProvenance;
}
