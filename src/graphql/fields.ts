import type { GraphQLScalarType } from 'graphql';
import { Field as LibraryField } from 'type-graphql';
import type { Vocabulary } from '../vocabulary';
import { enumOf } from './enums';

/** What stands in a class for the type that GraphQL is told: a class, a scalar, a vocabulary, an enum, a union, a list of these. */
export type ValueOf<Told> = Told extends readonly (infer Item)[]
  ? ValueOf<Item>[]
  : Told extends Vocabulary<infer Word>
    ? Word
    : Told extends GraphQLScalarType<infer Scalar>
      ? Scalar
      : Told extends abstract new (
            ...args: never[]
          ) => infer Instance
        ? Instance
        : Told extends Readonly<Record<string, string>>
          ? Told[keyof Told]
          : Told;

/** What the library takes as the type: of a vocabulary the enum. */
function told(type: object): object {
  if (Array.isArray(type)) return type.map(told);
  return typeof type === 'object' && 'values' in type ? enumOf(type as Vocabulary) : type;
}

/** A field with what it is in words, Chinese term first. What stands in the class is of the type told, and never null. */
export function Field<const Told extends object>(
  type: () => Told,
  description: string,
  options: { defaultValue?: ValueOf<Told> } = {},
) {
  return <Name extends string>(target: Record<Name, ValueOf<Told>>, name: Name): void =>
    LibraryField(() => told(type()), { ...options, description })(target, name);
}

/** A field that may be null or, of an input, be left out. */
export function Nullable<const Told extends object>(type: () => Told, description: string) {
  return <Name extends string>(target: { [_ in Name]?: ValueOf<Told> | null }, name: Name): void =>
    LibraryField(() => told(type()), { nullable: true, description })(target, name);
}
