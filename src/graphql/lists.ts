import { ArgsType, Field, Int } from 'type-graphql';

/** How a bounded list of an analytic answer is paged, as the entity API pages its own. */
@ArgsType()
export class ListArgs {
  @Field(() => Int, { defaultValue: 100, description: '条数: how many items at most' })
  limit!: number;

  @Field(() => Int, { defaultValue: 0, description: '偏移: how many items to leave out before the first' })
  offset!: number;
}

/** The part of a list that is asked for. */
export function pageOf<Item>(items: Item[], { limit, offset }: ListArgs): Item[] {
  return items.slice(offset, offset + limit);
}
