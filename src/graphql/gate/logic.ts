/** A filter as the engine reads it; in what is made here each object has one key. */
export type Filter = { [key: string]: unknown };

/** A filter that every row meets, one that none does, or one that the engine has to ask. */
export type Folded = Filter | boolean;

/** What every node meets, since all have an id. */
export const ALWAYS: Filter = { id: { startsWith: '' } };

/** What every node meets as well; it lets the database read what is sorted by id in the order of its index. */
export const IDENTIFIED: Filter = { NOT: { id: { eq: null } } };

/** What no node meets. */
export const NEVER: Filter = { id: { in: [] } };

/** All of these. */
export function and(parts: readonly Folded[]): Folded {
  return joined('AND', parts, true);
}

/** One of these at least. */
export function or(parts: readonly Folded[]): Folded {
  return joined('OR', parts, false);
}

/** @param idle what says nothing among the parts; its opposite decides for all of them */
function joined(by: 'AND' | 'OR', parts: readonly Folded[], idle: boolean): Folded {
  if (parts.includes(!idle)) return !idle;
  const asked = parts.filter((part): part is Filter => typeof part !== 'boolean');
  return asked.length > 1 ? { [by]: asked } : (asked[0] ?? idle);
}

/** The opposite of a filter that is never unknown itself. */
export function not(filter: Folded): Folded {
  return typeof filter === 'boolean' ? !filter : { NOT: filter };
}

/** A filter under the name of what it is about; one that every row or none meets needs none. */
export function under(name: string, filter: Folded): Folded {
  return typeof filter === 'boolean' ? filter : { [name]: filter };
}
