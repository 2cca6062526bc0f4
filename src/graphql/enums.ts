import { GraphQLEnumType, printType } from 'graphql';
import { registerEnumType } from 'type-graphql';
import * as vocabularies from '../vocabulary';

/** GraphQL wants an enum as an object; a vocabulary's words are both its names and its values. */
const enums = Object.values(vocabularies)
  .filter((entry): entry is Extract<typeof entry, vocabularies.Vocabulary> => typeof entry === 'object')
  .map(registered);

function registered({ name, description, values }: vocabularies.Vocabulary) {
  const meanings = Object.entries(values);
  const words = Object.fromEntries(meanings.map(([word]) => [word, word]));
  const valuesConfig = Object.fromEntries(meanings.map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(words, { name, description, valuesConfig });
  return { name, words, type: new GraphQLEnumType({ name, description, values: valuesConfig }) };
}

/** Every vocabulary as SDL, for the entity API to name. */
export const ENUM_TYPE_DEFS = enums.map(({ type }) => printType(type)).join('\n\n');

/**
 * The registered enum of a vocabulary, to name as a field's or argument's type. One that is not in vocabulary.ts is
 * registered here, which must be before the types are made: when a module is loaded, not when a field's type is asked for.
 */
export function enumOf(vocabulary: vocabularies.Vocabulary): object {
  const known = enums.find(({ name }) => name === vocabulary.name) ?? registered(vocabulary);
  if (!enums.includes(known)) enums.push(known);
  return known.words;
}
