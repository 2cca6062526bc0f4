import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enums';
import { pageArgs } from '../../graphql/pages';
import * as vocabulary from '../../vocabulary';
import { TieArgs } from '../ties/arguments.types';

/** Stands for the entity API's enum of the same name, with which it merges. */
export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, { name: 'SortDirection' });

@ArgsType()
export class MeasuresArgs extends TieArgs {
  @Field(() => enumOf(vocabulary.NetworkProjection), {
    defaultValue: 'ORGANIZATION_ORGANIZATION',
    description:
      '网络投影: what the nodes are. ROLE_ROLE can not be measured, for seven nodes are too few; INDUSTRY_INDUSTRY only as a whole, by `networkMeasures`, for it has no organizations',
  })
  projection!: vocabulary.NetworkProjection;
}

@InputType({ description: '机构排序: by which measure organizations are put in order' })
export class OrganizationOrder {
  @Field(() => enumOf(vocabulary.OrganizationMeasure), { description: '测度: the measure' })
  field!: vocabulary.OrganizationMeasure;

  @Field(() => SortDirection, {
    defaultValue: 'DESC',
    description: '方向: from the highest down, or from the lowest up; those without a value come last',
  })
  direction!: 'ASC' | 'DESC';
}

@ArgsType()
export class PagedMeasuresArgs extends pageArgs('', MeasuresArgs) {}

@ArgsType()
export class OrganizationMeasuresArgs extends PagedMeasuresArgs {
  @Field(() => OrganizationOrder, {
    nullable: true,
    description: '排序: by which measure they are put in order; by default by their degree, the highest first',
  })
  orderBy?: OrganizationOrder;
}

@ArgsType()
export class AssortativityArgs {
  @Field(() => enumOf(vocabulary.NetworkAttribute), { description: '属性: by what nodes are told alike' })
  by!: vocabulary.NetworkAttribute;
}

@ArgsType()
export class BrokerageArgs {
  @Field(() => enumOf(vocabulary.NetworkGrouping), {
    defaultValue: 'ROLE',
    description: '分组: into which groups organizations are divided',
  })
  by!: vocabulary.NetworkGrouping;
}
