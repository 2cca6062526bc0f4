import { createHash } from 'node:crypto';
import { badUserInput } from './errors';

/**
 * Where an item stands in its list: values, those that stand first first, of which the smaller comes before the larger and
 * an unknown one last. The last of them no other item of the list has.
 */
export type Place = readonly (string | number | null)[];

/** A list of reckoned items as its cursors know it. */
export interface Listed<Item> {
  /** What it is a list of, and all that it is asked by but the page: a cursor of any other list is refused. */
  of: readonly unknown[];
  placeOf(item: Item): Place;
  /**
   * Whether what comes or goes may move others, since their values are reckoned from the whole. A cursor of such a list
   * holds a digest of what stands up to it, told by the last values of places, and goes on only while that stands there
   * still; else it is refused, rather than to repeat or skip.
   */
  moves?: boolean;
}

/** What a cursor holds: which list it is of and where it stands; where the list moves, at which place and behind what. */
type Held = [list: string, ...place: Place];

/** The cursors of some items of a list, in their order. `before` are those that stand before the first of them. */
export function cursorsOf<Item>(items: readonly Item[], before: readonly Item[], listed: Listed<Item>): string[] {
  const list = nameOf(listed);
  const digest = digestOf(before, listed);
  return items.map((item, index) => {
    const place = listed.placeOf(item);
    if (listed.moves) digest.update(`${place.at(-1)}\n`);
    const held: Held = listed.moves
      ? [list, before.length + index + 1, short(digest.copy().digest())]
      : [list, ...place];
    return cursorWith(held);
  });
}

/**
 * How many items of a list stand before the page that follows a cursor, whatever has come or gone since.
 *
 * @param all the items, or as many from the first as may stand up to the cursor
 * @throws PublicError BAD_USER_INPUT naming `after` where the cursor is of another list, or its place is no longer sure
 */
export function skippedBy<Item>(after: string | undefined, all: readonly Item[], listed: Listed<Item>): number {
  if (after === undefined) return 0;
  const place = placeIn(after, listed);
  if (!listed.moves) {
    const behind = all.findIndex((item) => comparePlaces(listed.placeOf(item), place) > 0);
    return behind === -1 ? all.length : behind;
  }
  const [skipped, digest] = place;
  const isPlace = typeof skipped === 'number' && skipped > 0;
  if (!isPlace || short(digestOf(all.slice(0, skipped), listed).digest()) !== digest) {
    throw badUserInput(
      'after',
      'What stood up to this cursor has changed since, and others may have moved by it; begin anew without `after`.',
    );
  }
  return skipped;
}

/**
 * How many items of a list that never changes stand before the page that follows a cursor.
 *
 * @throws PublicError as {@link skippedBy}
 */
export function placeOfFixed(after: string | undefined, listed: Listed<number>): number {
  return after === undefined ? 0 : Number(placeIn(after, listed)[0]);
}

/**
 * Where a cursor stands, which is to be one of this list: the values of its item; where the list moves, how many stand up
 * to it, which {@link skippedBy} holds against what stands there now.
 *
 * @throws PublicError BAD_USER_INPUT naming `after` where the cursor is of another list
 */
export function placeIn(after: string, listed: Listed<never>): Place {
  const [list, ...place] = heldBy(after) ?? [];
  if (list === nameOf(listed)) return place;
  throw badUserInput(
    'after',
    'This cursor is of another list, or of the same asked by other arguments; take it from a page of this one.',
  );
}

/** Whether a cursor is one of this list. */
export function isCursorOf(after: string, listed: Listed<never>): boolean {
  return heldBy(after)?.[0] === nameOf(listed);
}

/** Whether this has the form of a cursor of a reckoned list. */
export function isCursorOfList(text: string): boolean {
  return heldBy(text) !== undefined;
}

function comparePlaces(a: Place, b: Place): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? null;
    if (one === other) continue;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return 0;
}

function heldBy(cursor: string): Held | undefined {
  const held = contentsOf(cursor);
  const isPlain = (one: unknown) => one === null || typeof one === 'string' || typeof one === 'number';
  return held !== undefined && held.length > 1 && held.every(isPlain) ? (held as Held) : undefined;
}

/** The text of a cursor that holds the name of its list and what tells the place in it. */
export function cursorWith(contents: readonly [list: string, ...place: unknown[]]): string {
  return Buffer.from(JSON.stringify(contents)).toString('base64url');
}

/** What a cursor holds, of whichever list; undefined of any other text. */
export function contentsOf(cursor: string): [list: string, ...place: unknown[]] | undefined {
  try {
    const contents: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(contents) && typeof contents[0] === 'string' ? (contents as [string]) : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a list, by all that tells it from others. A cursor bears it and is good for no other. */
export function nameOfList(parts: unknown): string {
  return short(createHash('sha256').update(JSON.stringify(parts)).digest());
}

const nameOf = ({ of }: Listed<never>) => nameOfList(of);

function digestOf<Item>(items: readonly Item[], { placeOf, moves }: Listed<Item>) {
  const digest = createHash('sha256');
  if (moves) for (const item of items) digest.update(`${placeOf(item).at(-1)}\n`);
  return digest;
}

function short(digest: Buffer): string {
  return digest.toString('base64url').slice(0, 16);
}
