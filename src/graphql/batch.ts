import type { Context } from './context';

/**
 * Lets a field that is resolved once for every item of a list load what all of them need together: the items that are
 * asked for before the next turn of the event loop share one load, within a request.
 */
export class Batch<Item, Loaded> {
  private readonly open = new WeakMap<Context, { items: Set<Item>; loading: Promise<Map<Item, Loaded>> }>();

  /** @param load gives what it loads in the order of the items */
  constructor(private readonly load: (context: Context, items: Item[]) => Promise<Loaded[]>) {}

  async of(item: Item, context: Context): Promise<Loaded> {
    const batch = this.open.get(context) ?? this.begin(context);
    batch.items.add(item);
    return (await batch.loading).get(item) as Loaded;
  }

  private begin(context: Context) {
    const items = new Set<Item>();
    const batch = { items, loading: this.loadLater(context, items) };
    this.open.set(context, batch);
    return batch;
  }

  private async loadLater(context: Context, items: Set<Item>): Promise<Map<Item, Loaded>> {
    // The lists of an answer resolve by promises, all of which are through before the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    this.open.delete(context);
    const asked = [...items];
    const loaded = await this.load(context, asked);
    return new Map(asked.map((item, index) => [item, loaded[index] as Loaded]));
  }
}
