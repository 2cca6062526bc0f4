import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

/** The address of GraphiQL is that of the API. */
const ADDRESS = '/graphql';

interface Question {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

export type Answer = FormattedExecutionResult;

/**
 * Asks the API.
 *
 * @param noAnswer said where there is no answer that can be read
 */
export async function ask(question: Question, headers: object, noAnswer: string): Promise<Answer> {
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...headers,
      },
      body: JSON.stringify(question),
    });
    return await response.json();
  } catch {
    return { errors: [{ message: noAnswer }] };
  }
}

/** Why the schema can't be read, from the answer to the question for it; undefined when it can. */
export function schemaRefusal({ data, errors }: Answer): GraphQLFormattedError | undefined {
  return data?.__schema ? undefined : errors?.[0];
}
