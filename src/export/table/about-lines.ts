import type { Column } from './columns';
import { enumerated, type Language } from './language';

/** One thing that a file says of itself. */
export interface AboutLine<Key extends string> {
  key: Key;
  /** The key in words. */
  name: string;
  text: string;
}

export const ABOUT_COLUMNS: readonly Column<AboutLine<string>>[] = [
  { name: 'key', width: 14, read: ({ key }) => key },
  { name: 'name', width: 16, read: ({ name }) => name },
  { name: 'text', width: 110, read: ({ text }) => text },
];

/** What is said by each key, in this order; what there is nothing to say of is left out. */
export function linesOf<Key extends string>(
  said: readonly [Key, string | number | null][],
  names: Readonly<Record<Key, string>>,
): AboutLine<Key>[] {
  return said
    .filter(([, text]) => text !== null && text !== '')
    .map(([key, text]) => ({ key, name: names[key], text: String(text) }));
}

/** Things in a row, each by its name and id. */
export function namedWithIds(things: readonly { id: string; nameZh: string }[], language: Language): string {
  return enumerated(
    things.map(({ id, nameZh }) => `${nameZh} (${id})`),
    language,
  );
}
