import { GraphQLError, type GraphQLScalarType, Kind, GraphQLScalarType as Scalar } from 'graphql';
import { toDatabaseDate } from '../database/values';
import { faultOfDay } from '../days';
import { PublicError } from '../errors';

/**
 * Stands for the entity API's `Date` where an analytic field names it; both merge by name, and
 * {@link makeDatesStrict} says how it reads and writes.
 */
export const DateScalar = new Scalar({ name: 'Date' });

/** A moment of an answer, as `Date.toISOString` writes it; no argument takes one. */
export const InstantScalar = new Scalar({
  name: 'DateTime',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  description: '时刻: a moment in UTC, like 2018-11-30T08:00:00.000Z (ISO 8601)',
});

/**
 * Makes the schema's `Date` take only real days written `YYYY-MM-DD`. The library's own reads 2018-02-30 as 2 March and
 * shifts a day by the server's time zone.
 */
export function makeDatesStrict(scalar: GraphQLScalarType): void {
  scalar.description = '日期: a day written YYYY-MM-DD; where only the month or year is known, its first day';
  scalar.specifiedByURL = 'https://scalars.graphql.org/andimarek/local-date.html';
  scalar.serialize = (value) => String(value);
  scalar.parseValue = read;
  scalar.parseLiteral = (node) => {
    if (node.kind === Kind.STRING) return read(node.value);
    throw new GraphQLError('A day is written as a string: "2018-11-30".', { nodes: node });
  };
}

function read(value: unknown): unknown {
  const text = typeof value === 'string' ? value : '';
  const fault = faultOfDay(text);
  if (fault === undefined) return toDatabaseDate(text);
  // Which argument it stands in, the server finds out from the query.
  throw new PublicError('BAD_USER_INPUT', `${JSON.stringify(value)} ${fault}.`);
}
