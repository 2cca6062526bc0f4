const LONG = new Set<string>();

/**
 * A query or mutation that may take seconds: a request that asks for one takes a place among the long ones, so that
 * however many ask for such, short questions are answered. It goes by the method's name, which is the field's.
 */
export const Long: MethodDecorator = (_class, method) => {
  LONG.add(String(method));
};

/** Whether a field of the query or mutation root is {@link Long}. */
export function isLong(field: string): boolean {
  return LONG.has(field);
}

const LONG_IN = new Map<string, string[]>();

/** A field within the answers of some queries that makes them {@link Long} where it is asked for. */
export const LongIn =
  (...queries: string[]): MethodDecorator =>
  (_class, method) => {
    for (const query of queries) LONG_IN.set(query, [...(LONG_IN.get(query) ?? []), String(method)]);
  };

/** The fields within the answer of a query that are {@link LongIn} it. */
export function longIn(query: string): readonly string[] {
  return LONG_IN.get(query) ?? [];
}
