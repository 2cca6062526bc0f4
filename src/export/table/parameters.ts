import { badUserInput, renamed } from '../../errors';

/** The query string as the HTTP server reads it: a parameter given twice is a list. */
export type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** How each parameter that an address takes is read, from its name and the values given. */
export type Readers<Fields> = {
  [Name in keyof Fields]-?: (name: string, values: string[]) => Fields[Name];
};

/**
 * Reads the query string of an address.
 *
 * @returns what was given, by the names of the readers
 * @throws PublicError BAD_USER_INPUT naming the parameter that is unknown, given twice or has a wrong value
 */
export function readParameters<Fields>(parameters: Parameters, readers: Readers<Fields>): Partial<Fields> {
  const read: Partial<Fields> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(readers, name)) {
      const names = Object.keys(readers).join(', ');
      throw badUserInput(name, `There is no parameter ${JSON.stringify(name)}; there are ${names}.`);
    }
    read[name as keyof Fields] = readers[name as keyof Fields](name, [value].flat());
  }
  return read;
}

/** The domain names an argument as GraphQL has it; an address has the fields of its input as parameters. */
export function asParameter(error: unknown): unknown {
  return renamed(error, (argument) => argument.replace(/^scope\./, ''));
}
