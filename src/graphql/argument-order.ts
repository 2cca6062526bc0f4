import { type DefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind } from 'graphql';

const OF_PAGES = ['first', 'after', 'limit', 'offset'];

/** Whether an argument says which page of a list is asked for. */
export const isOfPages = (name: string) => OF_PAGES.includes(name);

/** A type whose fields have their arguments in the order of all fields: which facts, what must be told, what may, which page. */
export function withArgumentsInOrder(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  return { ...definition, fields: (definition.fields ?? []).map(inOrder) };
}

function inOrder(field: FieldDefinitionNode): FieldDefinitionNode {
  const given = [...(field.arguments ?? [])];
  return { ...field, arguments: given.sort((a, b) => placeOf(a) - placeOf(b)) };
}

function placeOf({ name, type, defaultValue }: InputValueDefinitionNode): number {
  if (name.value.startsWith('scope')) return 0;
  if (isOfPages(name.value)) return 3 + OF_PAGES.indexOf(name.value);
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined ? 1 : 2;
}
