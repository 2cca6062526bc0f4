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
