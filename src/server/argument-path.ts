import { type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * The path of the argument in which a literal of the query is wrong: `slice.asOf` for `coverage(slice: { asOf: "x" })`.
 *
 * @param error as graphql-js raises it, with the literal as its node
 * @returns undefined when the error is not about a literal
 */
export function literalAtFault({ nodes, source }: GraphQLError): string | undefined {
  const start = nodes?.[0]?.loc?.start;
  if (start === undefined || source === undefined) return undefined;
  const path: string[] = [];
  let found: string | undefined;
  const named = {
    enter: ({ name, value }: { name: { value: string }; value: { loc?: { start: number } | undefined } }) => {
      path.push(name.value);
      if (value.loc?.start === start) found = path.join('.');
    },
    leave: () => void path.pop(),
  };
  visit(parse(source), {
    [Kind.ARGUMENT]: named,
    [Kind.OBJECT_FIELD]: named,
    // An item of a list is wrong in the argument or field that holds the list.
    [Kind.LIST]: ({ values }) => {
      if (values.some(({ loc }) => loc?.start === start)) found = path.join('.');
    },
  });
  return found;
}
