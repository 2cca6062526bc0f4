import { isEnumType } from 'graphql';
import { contentsOf, cursorWith } from '../../cursors';
import { badUserInput } from '../../errors';
import { and, type Filter, type Folded, not, or } from './logic';
import type { SortKey } from './order';

/** The longest text by which a page can be told from the next: a cursor holds it. */
const LONGEST_TEXT = 1_000;

/** What a list is sorted by, of one of its items. */
type Values = readonly unknown[];

/**
 * The cursor of an item: the values that the list is sorted by, so that the next page begins behind them whether or not the
 * item is still there.
 *
 * @param values as the answer gives them
 * @throws BAD_USER_INPUT naming `sort` when a value is too long a text
 */
export function cursorOf(list: string, keys: readonly SortKey[], values: Values): string {
  const plain = values.map((value) => (value == null || typeof value !== 'object' ? (value ?? null) : String(value)));
  const tooLong = plain.findIndex((value) => typeof value === 'string' && value.length > LONGEST_TEXT);
  if (tooLong >= 0) {
    throw badUserInput(
      'sort',
      `Some \`${keys[tooLong]?.property}\` is too long to be held by a cursor (${LONGEST_TEXT} characters). Sort by something shorter, or leave \`cursor\` and \`pageInfo\` out.`,
    );
  }
  return cursorWith([list, ...plain]);
}

/**
 * The values in a cursor, as filters take them.
 *
 * @param argument under which the client gave it
 * @throws BAD_USER_INPUT naming the argument when it is the cursor of another list, or none
 */
export function valuesIn(cursor: string, list: string, keys: readonly SortKey[], argument: 'after' | 'before'): Values {
  const [of, ...values] = contentsOf(cursor) ?? [];
  if (of !== list) {
    throw badUserInput(
      argument,
      `\`${argument}\` is a cursor of another list, or of this one with another \`where\` or \`sort\`; ask as you did for the page that it is from, or begin anew without it.`,
    );
  }
  const read = keys.map(({ type, isKnown }, index) => {
    const value = values[index];
    if (typeof value === 'string' && value.length > LONGEST_TEXT) return undefined;
    try {
      return value === null ? (isKnown ? undefined : null) : type.parseValue(value);
    } catch {
      return undefined;
    }
  });
  if (values.length !== keys.length || read.includes(undefined)) {
    throw badUserInput(
      argument,
      `\`${argument}\` is no cursor of this list; take it from a page's \`pageInfo\` or an edge's \`cursor\`.`,
    );
  }
  return read;
}

/**
 * What the items beyond a cursor meet.
 *
 * @param isTurned whether those before it are meant
 * @param isNested whether the properties stand under `node` and `edge`
 */
export function beyond(
  keys: readonly SortKey[],
  values: Values,
  { isTurned, isNested }: { isTurned: boolean; isNested: boolean },
): Folded {
  const equal: Filter[] = [];
  const steps: Folded[] = [];
  for (const [index, key] of keys.entries()) {
    const value = values[index];
    const of = (operator: object): Filter => {
      const filter = { [key.property]: operator };
      return isNested ? { [key.of]: filter } : filter;
    };
    for (const filter of beyondValue(key, value, isTurned, of)) steps.push(and([...equal, filter]));
    equal.push(of({ eq: value }));
  }
  return or(steps);
}

/** By what a single value is passed; unknown ones come last. */
function beyondValue(
  { type, direction, isKnown }: SortKey,
  value: unknown,
  isTurned: boolean,
  of: (operator: object) => Filter,
): Folded[] {
  const unknown = of({ eq: null });
  if (value === null) return isTurned ? [not(unknown)] : [];
  const isUp = (direction === 'ASC') !== isTurned;
  const known = isUp ? further(type, value, 'gt') : further(type, value, 'lt');
  const filters = known.map(of);
  return isKnown || isTurned ? filters : [...filters, unknown];
}

/** Of a type that the engine can't compare, all values that lie beyond; the database sorts them as JavaScript does. */
function further(type: SortKey['type'], value: unknown, comparison: 'gt' | 'lt'): object[] {
  const lies = (other: unknown) =>
    comparison === 'gt' ? String(other) > String(value) : String(other) < String(value);
  if (isEnumType(type)) {
    const values = type.getValues().map((each) => each.value);
    return [{ in: values.filter(lies) }];
  }
  return type.name === 'Boolean' ? [false, true].filter(lies).map((eq) => ({ eq })) : [{ [comparison]: value }];
}
