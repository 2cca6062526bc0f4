import { Field, Float, Int } from 'type-graphql';
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
  for (const { name, unit, description, isNullable: nullable = false, isList } of fields) {
    const type = TYPES[unit];
    if (isList) Paged(() => [type], { description })(answer.prototype, name);
    else Field(() => type, { nullable, description })(answer.prototype, name);
  }
}
