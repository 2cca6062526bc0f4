import { Float, Int } from 'type-graphql';
import { Field, Nullable } from '../../graphql/fields';
import { Paged } from '../../graphql/pages';

const TYPES = { Int, Float, Boolean };

/** A field of an answer, described by data. */
interface DescribedField {
  name: string;
  description: string;
  isNullable?: boolean;
  isList?: boolean;
}

/** Gives the type of an answer a field. */
export function addField(
  answer: new () => object,
  type: object,
  { name, description, isNullable, isList }: DescribedField,
): void {
  const [target, kind] = [answer.prototype as never, isNullable ? Nullable : Field];
  if (isList) Paged(() => [type], description, kind)(target, name);
  else kind(() => type, description)(target, name);
}

/** Gives the type of an answer fields of numbers and of yes or no. */
export function addFields(
  answer: new () => object,
  fields: readonly (DescribedField & { unit: keyof typeof TYPES })[],
): void {
  for (const field of fields) addField(answer, TYPES[field.unit], field);
}
