import type { NetworkAttribute } from '../../../vocabulary';
import type { Described as Reckoned } from '../../engine/measure-engine';
import type { MeasuredNetwork } from '../../engine/network';

/** A field of an answer. */
export interface AnswerField {
  unit: 'Int' | 'Float' | 'Boolean';
  description: string;
  /** Whether it may not be defined. */
  isNullable?: true;
  /** Whether it is a list, which is given by pages. */
  isList?: true;
}

type Fields = Record<string, AnswerField>;
type Value<Field extends AnswerField> = Field['unit'] extends 'Boolean' ? boolean : number;

/** The answer that some fields describe. */
export type AnswerOf<Described extends Fields> = {
  [Name in keyof Described]: Described[Name] extends { isList: true }
    ? Value<Described[Name]>[]
    : Described[Name] extends { isNullable: true }
      ? Value<Described[Name]> | null
      : Value<Described[Name]>;
};

/** A type of answers, by its name in the API. */
export interface AnswerShape<Described extends Fields = Fields> {
  name: string;
  description: string;
  fields: Described;
}

export type Ingredient = Reckoned | string;

/** A measure of a network as a whole, and all that is said of it. */
export interface WholeMeasure<Described extends Fields = Fields, List extends true | undefined = true | undefined> {
  name: string;
  description: string;
  /** Whether it can always be reckoned; else it is null beside its error where it can not. */
  isCertain?: true;
  /** Whether it is a list of answers, which is given by pages. */
  isList?: List;
  /** Whether it is by an attribute, which is asked for. */
  isByAttribute?: true;
  /** What it is reckoned from: measures of the library, or the words that cite by what this project does, in a network of so many nodes. */
  by: readonly Ingredient[] | ((nodes: number) => readonly Ingredient[]);
  answer: AnswerShape<Described>;
  of(
    network: MeasuredNetwork,
    by: NetworkAttribute,
  ): Promise<List extends true ? AnswerOf<Described>[] : AnswerOf<Described>>;
}

/** Holds what a measure gives to the fields that it describes. */
export function wholeMeasure<const Described extends Fields, const List extends true | undefined = undefined>(
  measure: WholeMeasure<Described, List>,
): WholeMeasure {
  return measure as unknown as WholeMeasure;
}
