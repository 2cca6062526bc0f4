import { keepingLanguage } from '../language';

/** Where GraphiQL opens with a query: it takes what it begins with from its address, as an API takes it by GET. */
export function graphiqlWith(query: string, variables: unknown): string {
  const given = new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) });
  return keepingLanguage(`/graphql?${given}`);
}
