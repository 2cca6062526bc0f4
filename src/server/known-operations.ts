import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses a mutation or subscription where the schema has none. No rule of graphql-js does, and its execution would report
 * it as if a resolver had failed.
 */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation)) {
      context.reportError(new GraphQLError(`This API has no ${node.operation}s.`, { nodes: node }));
    }
  },
});
