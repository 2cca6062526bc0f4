import { ArgsType, InputType, registerEnumType } from 'type-graphql';
import { registerVocabulary } from '../../graphql/enums';
import { Field, Nullable } from '../../graphql/fields';
import { pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { DirectionArgs } from '../ties/arguments.types';
import { DEFAULTS } from '../ties/network';
import { OrganizationMeasure } from './words';

/** Stands for the entity API's enum of the same name, with which it merges. */
export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, { name: 'SortDirection' });

registerVocabulary(OrganizationMeasure);

@ArgsType()
export class MeasuresArgs extends DirectionArgs {
  @Field(
    () => vocabulary.NetworkProjection,
    '网络投影: what the nodes are. ROLE_ROLE can not be measured, for seven nodes are too few; INDUSTRY_INDUSTRY only as a whole, by `networkMeasures`, for it has no organizations',
    { defaultValue: DEFAULTS.projection },
  )
  projection!: vocabulary.NetworkProjection;
}

@InputType({ description: '机构排序: by which measure organizations are put in order' })
export class OrganizationMeasureOrderInput {
  @Field(() => OrganizationMeasure, '测度: the measure')
  field!: string;

  @Field(() => SortDirection, '方向: from the highest down, or from the lowest up; those without a value come last', {
    defaultValue: 'DESC',
  })
  direction!: 'ASC' | 'DESC';
}

@ArgsType()
export class PagedMeasuresArgs extends pageArgs('', MeasuresArgs) {}

@ArgsType()
export class OrganizationMeasuresArgs extends PagedMeasuresArgs {
  @Nullable(
    () => OrganizationMeasureOrderInput,
    '排序: by which measure they are put in order; by default by their degree, the highest first',
  )
  orderBy?: OrganizationMeasureOrderInput;
}

@ArgsType()
export class AssortativityArgs {
  @Field(() => vocabulary.NetworkAttribute, '属性: by what nodes are told alike')
  by!: vocabulary.NetworkAttribute;
}

@ArgsType()
export class BrokerageArgs {
  @Field(() => vocabulary.NetworkGrouping, '分组: into which groups organizations are divided', {
    defaultValue: 'ROLE',
  })
  by!: vocabulary.NetworkGrouping;
}
