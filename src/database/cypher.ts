/** A piece of Cypher made by the {@link cypher} tag; `Row` is the shape of a row it returns. */
export class Cypher<Row = unknown> {
  /** Exists for the type alone: it ties a statement to the shape of its rows. */
  declare readonly row: Row;

  constructor(readonly text: string) {}
}

/**
 * Writes Cypher. Only other pieces of Cypher may stand in the template, so a value can reach the database as a
 * parameter and in no other way.
 */
export function cypher<Row = unknown>(parts: TemplateStringsArray, ...pieces: Cypher[]): Cypher<Row> {
  return new Cypher(String.raw({ raw: parts }, ...pieces.map((piece) => piece.text)));
}

/** Several pieces, with another between them where one is given. */
export function joined(pieces: readonly Cypher[], separator = cypher``): Cypher {
  return new Cypher(pieces.map((piece) => piece.text).join(separator.text));
}

/**
 * A label, relationship type or property name as a piece of Cypher, since those can't be parameters.
 *
 * @throws Error when the name is more than letters, digits and underscores
 */
export function name(identifier: string): Cypher {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(identifier)) throw new Error(`Not a name: ${identifier}`);
  return new Cypher(identifier);
}
