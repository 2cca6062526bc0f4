import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import { LABELS } from '../facts/nouns';
import type { StoredField, StoredFields } from '../facts/stored-field';
import * as vocabularies from '../vocabulary';
import { entityTypeDefs } from './type-definitions';

const SCALARS: Partial<Record<string, StoredField['holds']>> = {
  ID: 'text',
  String: 'text',
  Int: 'integer',
  Float: 'decimal',
  Boolean: 'truth',
  Date: 'day',
};

/** The directives of what is not stored with a thing, but found when it is asked for. */
const FOUND = ['cypher', 'customResolver'];

/**
 * What is stored of each noun, as `schema/entities/` defines it. A relationship is a field of what it starts at, so that
 * each is told once.
 */
export function storedFields(): StoredFields {
  const { definitions } = parse(entityTypeDefs().join('\n'));
  const fields = LABELS.map((label) => {
    const own = definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === label ? (one.fields ?? []) : [],
    );
    return [label, own.flatMap((field) => storedField(field, definitions))] as const;
  });
  return Object.fromEntries(fields) as unknown as StoredFields;
}

function storedField(field: FieldDefinitionNode, definitions: readonly DefinitionNode[]): StoredField[] {
  if (field.directives?.some(({ name }) => FOUND.includes(name.value))) return [];
  const { type, isList } = named(field.type);
  const about = { name: field.name.value, meaning: field.description?.value ?? '', isList };
  const relationship = field.directives?.find(({ name }) => ['relationship', 'one'].includes(name.value));
  if (relationship === undefined) return [{ ...about, ...valueKind(type) }];
  const text = (argument: string) => {
    const given = relationship.arguments?.find(({ name }) => name.value === argument)?.value;
    return given?.kind === Kind.ENUM ? given.value : (given as StringValueNode | undefined)?.value;
  };
  if (text('direction') === 'IN') return [];
  const isMutual = text('queryDirection') === 'UNDIRECTED';
  return [
    { ...about, holds: 'things', leads: { type: text('type') as string, to: membersOf(type, definitions), isMutual } },
  ];
}

function valueKind(type: string): Pick<StoredField, 'holds' | 'words'> {
  const holds = SCALARS[type];
  if (holds !== undefined) return { holds };
  const words = Object.values(vocabularies).find((one) => typeof one === 'object' && one.name === type);
  if (words === undefined) throw new Error(`${type} is neither a scalar that a column can hold nor a vocabulary`);
  return { holds: 'text', words: words as vocabularies.Vocabulary };
}

/** The types that a union stands for; of any other it alone. */
function membersOf(type: string, definitions: readonly DefinitionNode[]): string[] {
  const union = definitions.find((one) => one.kind === Kind.UNION_TYPE_DEFINITION && one.name.value === type);
  return union?.kind === Kind.UNION_TYPE_DEFINITION ? (union.types ?? []).map(({ name }) => name.value) : [type];
}

function named(type: TypeNode, isList = false): { type: string; isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { type: type.name.value, isList };
  return named(type.type, isList || type.kind === Kind.LIST_TYPE);
}
