import { z } from 'zod';
import { faultOfDay, isDay } from '../../days';
import { Basis, type DatePrecision, type Vocabulary, valuesOf } from '../../vocabulary';
import type { Period } from '../facts';

// An empty cell is undefined, so every kind of column below is required until it is made optional.
const MISSING = 'is missing';

/** Words. */
export const text = z.string(MISSING);

/** Words joined by `|`, each once; an empty cell is an empty list. */
export const texts = z
  .string()
  .transform((joined) => joined.split('|'))
  .refine((words) => !words.includes(''), 'has an empty entry between its |')
  // A source named twice would be a tie twice where facts are created, and once where they are written again.
  .refine((words) => new Set(words).size === words.length, 'has an entry twice between its |')
  .default([]);

/** One value of a vocabulary. */
export function oneOf<Value extends string>(vocabulary: Vocabulary<Value>) {
  return z.enum(valuesOf(vocabulary), {
    error: ({ input }) =>
      input === undefined
        ? MISSING
        : `${String(input)} is no ${vocabulary.name}; it has ${valuesOf(vocabulary).join(', ')}`,
  });
}

/** Values of a vocabulary joined by `|`; an empty cell is an empty list. */
export function someOf<Value extends string>(vocabulary: Vocabulary<Value>) {
  return texts.pipe(z.array(oneOf(vocabulary)));
}

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'], { error: ({ input }) => (input === undefined ? MISSING : 'must be true or false') })
  .transform((word) => word === 'true');

/** A decimal number. */
export const decimal = text.regex(/^-?\d+(\.\d+)?$/, 'is no number').transform(Number);

/** A place in a list, from 1. */
export const position = text.regex(/^[1-9]\d*$/, 'is no whole number from 1').transform(BigInt);

/** A day, month or year. */
export const period = text.transform((written, context): Period => {
  const firstDay = `${written}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  const precision = PRECISIONS[written.length];
  if (precision === undefined || !isDay(firstDay)) {
    context.addIssue(`${written} is no date; write YYYY, YYYY-MM or YYYY-MM-DD`);
    return z.NEVER;
  }
  const fault = faultOfDay(firstDay);
  if (fault !== undefined) context.addIssue(`${written} ${fault}`);
  return { text: written, firstDay, precision };
});

/** A day where a month or a year would not do; so its precision need not be told. */
export const day = text.transform((written, context): Period => {
  const fault = faultOfDay(written);
  if (fault !== undefined) context.addIssue(`${written} ${fault}`);
  return { text: written, firstDay: written };
});

const PRECISIONS: Record<number, DatePrecision> = {
  ['YYYY'.length]: 'YEAR',
  ['YYYY-MM'.length]: 'MONTH',
  ['YYYY-MM-DD'.length]: 'DAY',
};

/** Two columns: in Chinese and in English. */
export function inBoth<Name extends string, Column>(name: Name, column: Column) {
  return { [`${name}_zh`]: column, [`${name}_en`]: column } as Record<`${Name}_${'zh' | 'en'}`, Column>;
}

const { HYPOTHETICAL: _, ...STORED_BASES } = Basis.values;

/** How a fact came from its source; what is only supposed is no fact. */
export const basis = oneOf({ ...Basis, values: STORED_BASES });

/** The sources of a row of the city's data. */
export const sourced = { source_id: texts.refine((ids) => ids.length > 0, 'is missing') };

/** What has an id and names. */
export const named = { id: text, name_zh: text, name_en: text.optional(), aliases: texts };

export const notes = inBoth('note', text.optional());
export const span = { since: period.optional(), until: period.optional() };
export const validity = { valid_from: day.optional(), valid_to: day.optional() };
