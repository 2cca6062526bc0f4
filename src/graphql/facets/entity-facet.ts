import { Field, ID, ObjectType } from 'type-graphql';

/** A stub: the entity API's type of the same name, which `withFacets` defines, has the fields. */
@ObjectType()
export class EntityFacet {
  @Field(() => ID, { nullable: true })
  value!: string | null;
}
