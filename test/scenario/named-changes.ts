import type { SmallWorld } from '../story';

const IDS = new Set([
  'platform',
  'parent',
  'industry',
  'industries',
  'organization',
  'region',
  'ledBy',
  'coBuiltBy',
  'partOf',
]);

/** Changes as a client writes them, the names of a story in place of ids; a name with a `?` before it is given as it is. */
export function named(changes: object, { id }: SmallWorld): unknown {
  const idOf = (name: string) => (/^(added-|\?)/.test(name) ? name.replace('?', '') : id(name));
  return JSON.parse(JSON.stringify(changes), (key, value) => {
    if (!IDS.has(key)) return value;
    return Array.isArray(value) ? value.map(idOf) : idOf(value);
  });
}

/** The id by which an answer shows what only its changes make: what they call it, and which changes they are. */
export const shown = (name: string): string => expect.stringMatching(new RegExp(`^${name}-[0-9a-f]{16}$`)) as string;
