import { Args, Field, Float, Int } from 'type-graphql';
import { ListArgs } from '../../graphql/lists';

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
  for (const { name, unit, description, isNullable: nullable = false, isList } of fields) {
    Field(() => (isList ? [TYPES[unit]] : TYPES[unit]), { nullable, description })(answer.prototype, name);
    if (isList) Args(() => ListArgs)(answer.prototype, name, 0);
  }
}
