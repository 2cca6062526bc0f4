/** Groups items by a key, in their order; as `Map.groupBy`, which Node 20 does not have. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What is made of each of some keys, of each once however often it is among them. */
export async function eachOnce<Key, Made>(
  keys: Iterable<Key>,
  make: (key: Key) => Promise<Made>,
): Promise<(key: Key) => Made> {
  const made = new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await make(key)] as const)));
  return (key) => made.get(key) as Made;
}

/**
 * Items by what they belong to, by its id; those that belong to nothing known, under null, last. What belongs to several is in
 * each group.
 */
export function groupByThings<Item, Thing extends { id: string }>(
  items: Iterable<Item>,
  thingsOf: (item: Item) => readonly Thing[],
): [Thing | null, Item[]][] {
  const groups = new Map<string | null, [Thing | null, Item[]]>();
  for (const item of items) {
    const things = new Map<string | null, Thing | null>(thingsOf(item).map((thing) => [thing.id, thing]));
    if (things.size === 0) things.set(null, null);
    for (const [id, thing] of things) {
      const group = groups.get(id) ?? [thing, []];
      groups.set(id, group);
      group[1].push(item);
    }
  }
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null || a < b ? -1 : 1)).map(([, group]) => group);
}

/** Items by their ids; of those with one id the last, in the place of the first. */
export function byId<Item extends { id: string }>(items: Iterable<Item>): Map<string, Item> {
  return new Map([...items].map((item) => [item.id, item]));
}

/** Puts things in the order of their ids, as `Array.sort` asks. */
export function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Rows by their keys; of those with one key the last, in the place of the first. */
export function byKey<Row extends { key: string }>(rows: Iterable<Row>): Map<string, Row> {
  return new Map([...rows].map((row) => [row.key, row]));
}

/** Puts rows in the order of their keys, as `Array.sort` asks. */
export function compareKeys(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1;
}
