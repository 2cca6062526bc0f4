import { Float, Int } from 'type-graphql';
import { Field, Nullable } from '../../graphql/fields';
import { Paged } from '../../graphql/pages';

const TYPES = { Int, Float, Boolean };

/** Gives the type of an answer fields that are described by data. */
export function addFields(
  answer: new () => object,
  fields: readonly {
    name: string;
    description: string;
    unit: keyof typeof TYPES;
    isNullable?: boolean;
    isList?: boolean;
  }[],
): void {
  for (const { name, unit, description, isNullable, isList } of fields) {
    const type: object = TYPES[unit];
    if (isList) Paged(() => [type], description)(answer.prototype as never, name);
    else (isNullable ? Nullable : Field)(() => type, description)(answer.prototype as never, name);
  }
}
