import { Field, ID, InputType } from 'type-graphql';
import { AnswerType } from '../../graphql/answer-type';
import { Industry, Region } from '../../graphql/entities';
import { enumOf } from '../../graphql/enums';
import { DateScalar } from '../../graphql/scalars';
import * as vocabulary from '../../vocabulary';
import type * as domain from './scope';

@InputType({
  description: '网络范围: which organizations and ties belong to the network; what is left out is not narrowed',
})
export class NetworkScope {
  @Field(() => [enumOf(vocabulary.CollaborationRole)], {
    nullable: true,
    description:
      '角色: organizations that play any of these roles, which count under all roles that they play; by default all',
  })
  roles?: vocabulary.CollaborationRole[];

  @Field(() => [ID], {
    nullable: true,
    description:
      '产业: ids of industries or sub-fields: organizations that lead, co-build, support or fund a platform serving any of them, and of shared platforms only those; between industries, which are the nodes. By default all, between industries the seven clusters',
  })
  industries?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: '含细分领域: whether what serves the units below an industry counts in it; by default it does',
  })
  includeSubfields?: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      '区划: ids of regions, which count with their parts: organizations located there; by default everywhere',
  })
  regions?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      '含外部伙伴: whether organizations outside the scope count too that are tied to one inside, with those ties; by default not',
  })
  includePartners?: boolean;

  @Field(() => [enumOf(vocabulary.NetworkTieKind)], {
    nullable: true,
    description: '联系类别: by what they are tied; by default all',
  })
  ties?: vocabulary.NetworkTieKind[];

  @Field(() => DateScalar, {
    nullable: true,
    description: '起始日: the first day of the window; a tie counts that holds on a day of it. By default open',
  })
  since?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '终止日: the day with which the window has ended, itself no longer in it; by default open',
  })
  until?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '截至日: a window of this day alone; not together with `since` or `until`',
  })
  asOf?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '仅限有日期: whether ties count only where a source tells since when; by default an undated tie counts in every window',
  })
  datedOnly?: boolean;
}

@AnswerType<domain.UnderstoodScope>(
  '已解读网络范围: the scope of a network as it was understood, its defaults filled in',
)
export class UnderstoodScope {
  @Field(() => [enumOf(vocabulary.CollaborationRole)], { description: '角色: the roles; empty for all' })
  roles!: vocabulary.CollaborationRole[];

  @Field(() => [Industry], { description: '产业: the industries; empty for all' })
  industries!: Industry[];

  @Field({ description: '含细分领域: whether what serves the units below an industry counts in it' })
  includeSubfields!: boolean;

  @Field(() => [Region], { description: '区划: the regions; empty for everywhere' })
  regions!: Region[];

  @Field({ description: '含外部伙伴: whether partners outside the scope count too' })
  includePartners!: boolean;

  @Field(() => [enumOf(vocabulary.NetworkTieKind)], { description: '联系类别: by what they are tied' })
  ties!: vocabulary.NetworkTieKind[];

  @Field(() => DateScalar, {
    nullable: true,
    description: '起始日: the first day of the window; null where it is open',
  })
  since!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '终止日: the day with which the window has ended; null where it is open',
  })
  until!: string | null;

  @Field({ description: '仅限有日期: whether ties count only where a source tells since when' })
  datedOnly!: boolean;
}
