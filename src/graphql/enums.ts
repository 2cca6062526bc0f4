import { GraphQLEnumType, printType } from 'graphql';
import { registerEnumType } from 'type-graphql';
import * as vocabularies from '../vocabulary';

/** GraphQL wants an enum as an object; a vocabulary's words are both its names and its values. */
const enums = Object.values(vocabularies)
  .filter((entry): entry is Extract<typeof entry, vocabularies.Vocabulary> => typeof entry === 'object')
  .map(registered);

function registered(vocabulary: vocabularies.Vocabulary) {
  const { name, description, values } = vocabulary;
  const meanings = Object.entries(values);
  const words = Object.fromEntries(meanings.map(([word]) => [word, word]));
  const valuesConfig = Object.fromEntries(meanings.map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(words, { name, description, valuesConfig });
  return { name, vocabulary, words, type: new GraphQLEnumType({ name, description, values: valuesConfig }) };
}

/** Every vocabulary as SDL, for the entity API to name. */
export const ENUM_TYPE_DEFS = enums.map(({ type }) => printType(type)).join('\n\n');

/** Has a vocabulary be an enum that is not in vocabulary.ts: when a module is loaded, before the types are made. */
export function registerVocabulary(vocabulary: vocabularies.Vocabulary): void {
  enums.push(registered(vocabulary));
}

/** The registered enum of a vocabulary. */
export function enumOf({ name }: vocabularies.Vocabulary): object {
  const found = enums.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is neither exported by vocabulary.ts nor registered`);
  return found.words;
}

/** Every vocabulary that is an enum, by name. */
export function publishedVocabularies(): vocabularies.Vocabulary[] {
  return enums.map(({ vocabulary }) => vocabulary).sort((one, other) => (one.name < other.name ? -1 : 1));
}
