import { type ASTNode, GraphQLError } from 'graphql';
import type { PublicError } from '../errors';

/** What is thrown before a query is executed, for the answer to have the status of a query that was not begun. */
export function refusal(error: PublicError, nodes: ASTNode): GraphQLError {
  return new GraphQLError(error.message, { nodes, originalError: error, extensions: { http: { status: 400 } } });
}
