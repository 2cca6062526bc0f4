import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { entityApiOf } from '../graphql/entity-api';
import { addTo, nothing, type Usage } from './usage';
import { usageOfValue } from './value-usage';

/** What stands in a cursor the server has put there; each text in it has a limit of its own. */
const CURSORS = ['after', 'before'];

/**
 * What a query asks for by its arguments, in its text as in its variables, and by the lists of entities that it nests. A
 * fragment counts at each use and is measured once.
 *
 * @param variables as graphql-js has coerced them
 */
export function usageOfQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Usage {
  const known = usageOfVariables(schema, operation, variables);
  const entityApi = entityApiOf(schema);
  const definitions = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const fragments = new Map<string, Usage>();

  function ofSelection(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Usage {
    const usage = nothing();
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) addTo(usage, ofField(selection, parent));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) addTo(usage, ofFragment(selection.name.value));
      else {
        const { typeCondition, selectionSet } = selection;
        addTo(usage, ofSelection(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : parent));
      }
    }
    return usage;
  }

  function ofFragment(name: string): Usage {
    const before = fragments.get(name);
    if (before !== undefined) return before;
    const fragment = definitions.get(name);
    const usage = ofSelection(fragment?.selectionSet, schema.getType(fragment?.typeCondition.name.value ?? ''));
    fragments.set(name, usage);
    return usage;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): Usage {
    const usage = nothing();
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // `__typename` and what reads the schema.
    if (field === undefined || parent === undefined) return usage;
    for (const argument of node.arguments ?? []) {
      if (CURSORS.includes(argument.name.value)) continue;
      const type = field.args.find(({ name }) => name === argument.name.value)?.type as GraphQLInputType;
      addTo(usage, usageOfValue(valueFromAST(argument.value, type, variables), type, known), argument);
    }
    const type = getNamedType(field.type);
    if (isCompositeType(type) && isOfEntity(parent, field.name)) usage.lists += 1;
    addTo(usage, ofSelection(node.selectionSet, type));
    return usage;
  }

  function isOfEntity(parent: GraphQLNamedType, field: string): boolean {
    const entity = entityApi?.getType(parent.name);
    return isObjectType(entity) && 'id' in entity.getFields() && field in entity.getFields();
  }

  return ofSelection(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** Each value of a variable that has parts, with what it asks for. */
function usageOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Map<unknown, Usage> {
  const known = new Map<unknown, Usage>();
  for (const { variable, type } of variableDefinitions) {
    const value = variables[variable.name.value];
    if (typeof value !== 'object' || value === null) continue;
    known.set(value, usageOfValue(value, typeFromAST(schema, type as never) as GraphQLInputType));
  }
  return known;
}
