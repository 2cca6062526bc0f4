import { ObjectType } from 'type-graphql';

/** A row of the domain as a client is given it: of what is worked out when it is asked for, what comes of that. */
type Given<Row> = Row extends (...args: never[]) => infer Value
  ? Given<Value>
  : Row extends Promise<infer Value>
    ? Given<Value>
    : Row extends readonly (infer Item)[]
      ? Given<Item>[]
      : Row extends object
        ? { [Field in keyof Row]: Given<Row[Field]> }
        : Row;

/** The row of a type's own: of a list, that of each item. */
type RowOf<Source> = Given<Source> extends (infer Item)[] ? Item : Given<Source>;

type FieldOf<Row> = Row extends unknown ? keyof Row : never;
type ValueOf<Row, Field> = Row extends unknown ? (Field extends keyof Row ? Row[Field] : undefined) : never;

/** The fields of an answer that no row has, or one of another type. */
type Misfit<Row, Answer> = {
  [Field in keyof Answer as [ValueOf<Row, Field>] extends [Answer[Field]]
    ? Exclude<Field, FieldOf<Row>>
    : Field]: ValueOf<Row, Field>;
};

/**
 * A type of an analytic answer, whose fields are read from the domain's row directly, which an answer with thousands of
 * fields can't do without. A class with a field that the row does not have, or of another type, does not compile; what a
 * resolver makes of the row is declared there alone.
 *
 * @typeParam Source what gives the row: its type, a list of such or a function; where several do, each has the fields that
 * are not optional
 */
export function AnswerType<Source>(description: string) {
  return <Class extends new () => object>(
    type: keyof Misfit<RowOf<Source>, InstanceType<Class>> extends never
      ? Class
      : Misfit<RowOf<Source>, InstanceType<Class>>,
  ): void => void ObjectType({ description, simpleResolvers: true })(type as Class);
}
