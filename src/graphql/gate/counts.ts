import { type GraphQLObjectType, isListType, isNonNullType } from 'graphql';
import { isValue } from './shape';

/** A connection whose items are counted. */
export interface Counted {
  /** The type that it is a field of: a stored one, or that of the queries. */
  owner: string;
  field: string;
  where: unknown;
}

/** How many items have each value of one of their fields, of what is related its id; null of what has none. */
export interface Count {
  /** The thing that the connection is of; null of a query's. */
  of: string | null;
  facet: string;
  /** The most frequent first. */
  values: { value: unknown; count: number }[];
}

/** How many values a facet has at most. */
export const MOST_VALUES = 100;

interface EngineContext {
  executionContext: { run: (text: string, parameters: Record<string, unknown>) => unknown };
}

/** The engine's question to the database what it is, which stands once before its first statement. */
const ABOUT_DATABASE = 'CALL dbms.components()';

/**
 * A context in which the engine's statement, which gives the items one by one or those of each thing under the name of a
 * connection, gives {@link Count}s of them in place of its rows.
 *
 * @param type that of the items
 * @param facets fields of theirs
 */
export function countingIn(
  context: unknown,
  type: GraphQLObjectType,
  facets: readonly string[],
  connection: string | undefined,
) {
  const { executionContext, ...rest } = context as EngineContext;
  const items =
    connection === undefined
      ? 'WITH this AS item, null AS of'
      : `UNWIND this.${connection}.edges AS edge WITH edge.node AS item, this.id AS of`;
  const values = facets.map((facet) => `RETURN '${facet}' AS facet, ${valuesOf(type, facet)} AS values`);
  const counted = (text: string) => `CALL () {
${text}
}
${items}
CALL (item) { ${values.join(' UNION ALL ')} }
UNWIND CASE values WHEN [] THEN [null] ELSE values END AS value
WITH of, facet, value, count(*) AS count ORDER BY count DESC, value
WITH of, facet, collect({value: value, count: count})[..${MOST_VALUES}] AS values
RETURN {of: of, facet: facet, values: values} AS this`;
  return {
    ...rest,
    // Stands at the head of a statement, which this one is no longer.
    cypherQueryOptions: { addVersionPrefix: false },
    executionContext: {
      run: (text: string, parameters: Record<string, unknown>) =>
        executionContext.run(text.includes(ABOUT_DATABASE) ? text : counted(text), parameters),
    },
  };
}

function valuesOf(type: GraphQLObjectType, facet: string): string {
  const field = type.getFields()[facet];
  const given = isNonNullType(field?.type) ? field.type.ofType : field?.type;
  const isThing = field !== undefined && !isValue(field);
  if (!isListType(given)) return isThing ? `[item.${facet}.id]` : `[item.${facet}]`;
  return isThing ? `[one IN item.${facet} | one.id]` : `item.${facet}`;
}
