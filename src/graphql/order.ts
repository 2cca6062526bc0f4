import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType } from 'graphql';

/**
 * Gives every list of the entity API an order where the client asks for none, since pages of a list without one may
 * repeat and skip: the document's order where the type has a `position`, else by id.
 */
export function makeOrderStable(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const sort = field.args.find(({ name }) => name === 'sort');
    const { resolve } = field;
    if (sort === undefined || resolve === undefined) continue;
    const sortable = (getNamedType(sort.type) as GraphQLInputObjectType).getFields();
    const order = ['position', 'id'].filter((name) => name in sortable).map((name) => ({ [name]: 'ASC' }));
    field.resolve = (source, args, context, info) => resolve(source, { ...args, sort: args.sort ?? order }, context, info);
  }
}
