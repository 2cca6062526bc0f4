/** Filters and selections of the entity API that ask for as much of one thing as said. */

export type Filter = Record<string, unknown>;

/** Of organizations: a filter that goes over so many relationships, one after the other. */
export function steps(count: number, operator = 'some', leaf: Filter = { id: { startsWith: '' } }): Filter {
  let where = leaf;
  for (let step = count; step > 0; step -= 1) {
    where = { [step % 2 === 1 ? 'regions' : 'organizations']: { [operator]: where } };
  }
  return where;
}

/** So many conditions. */
export function conditions(count: number): Filter {
  return { OR: Array.from({ length: count }, (_, index) => ({ nameZh: { contains: `海${index}` } })) };
}

/** So many levels of objects. */
export function levels(count: number): Filter {
  let where: Filter = { id: { startsWith: 'o' } };
  for (let level = count - 2; level > 0; level -= 1) where = { NOT: where };
  return where;
}

/** So many entries, in one list or more. */
export const entries = (count: number): Filter => ({
  id: { in: Array.from({ length: count }, (_, index) => `o${index}`) },
});

/** A text of so many characters. */
export const text = (length: number): Filter => ({ nameZh: { contains: '海'.repeat(length) } });

/** A selection of so many relationships of an organization. */
export function lists(count: number): string {
  const fields = ['regions', 'regionsConnection', 'coBuilds', 'coBuildsConnection', 'collaborations', 'fundedBy'];
  return Array.from({ length: count }, (_, index) => {
    const field = fields[index % fields.length] as string;
    const inner = field.endsWith('Connection') ? 'edges { node { id } }' : 'id';
    return `l${index}: ${field} { ${inner} }`;
  }).join(' ');
}

/** A value as it stands in the text of a query. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(' ')}}`;
}
