/** A cursor of an analytic list: the place of an item, from 1. */
export function cursorOf(place: number): string {
  return Buffer.from(`after:${place}`).toString('base64url');
}

/** The place that a cursor of an analytic list stands for; undefined of any other text. */
export function placeOf(cursor: string): number | undefined {
  return placeIn(cursor, /^after:(\d{1,9})$/);
}

/** Whether this is a cursor of a list of the entity API. */
export function isCursorOfEntities(cursor: string): boolean {
  return placeIn(cursor, /^arrayconnection:(\d{1,9})$/) !== undefined;
}

function placeIn(cursor: string, form: RegExp): number | undefined {
  const [, place] = form.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return place === undefined ? undefined : Number(place);
}
