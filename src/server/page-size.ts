import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { contentsOf, isCursorOfList } from '../cursors';
import { badUserInput, type PublicError } from '../errors';
import { entityApiOf } from '../graphql/entity-api';
import { refusal } from './refusal';

/**
 * Refuses a page that is larger than allowed, empty, before the beginning or behind no cursor, wherever in the query it
 * is asked for. Every fragment is looked at once, however often it is spread.
 *
 * @param variables as graphql-js has coerced them
 */
export function refuseWrongPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  max: number,
): void {
  const path: string[] = [];
  const types = new TypeInfo(schema);
  const entityApi = entityApiOf(schema);
  const visitor = visitWithTypeInfo(types, {
    OperationDefinition: (other) => (other === operation ? undefined : false),
    FragmentDefinition: {
      enter: ({ name }) => void path.push(`...${name.value}`),
      leave: () => void path.pop(),
    },
    Field: {
      enter(field) {
        path.push(field.alias?.value ?? field.name.value);
        const owner = entityApi?.getType(types.getParentType()?.name ?? '');
        const isOfEntities = isObjectType(owner) && field.name.value in owner.getFields();
        for (const argument of field.arguments ?? []) {
          const error = wrongArgument(argument, valueIn(argument.value, variables), { path, max, isOfEntities });
          if (error === undefined) continue;
          throw refusal(error, argument);
        }
      },
      leave: () => void path.pop(),
    },
  });
  visit(document, visitor);
}

/** How to go on from a page, by the argument that says how large it is. */
const WAYS_ON: Record<string, string> = { first: 'after', last: 'before', limit: 'offset' };

function wrongArgument(
  { name: { value: name } }: ArgumentNode,
  value: unknown,
  { path, max, isOfEntities }: { path: string[]; max: number; isOfEntities: boolean },
): PublicError | undefined {
  const place = [...path, name].join('.');
  const isCursor = (text: string) => (isOfEntities ? contentsOf(text) !== undefined : isCursorOfList(text));
  if ((name === 'after' || name === 'before') && typeof value === 'string' && !isCursor(value)) {
    return badUserInput(
      name,
      `${place} is no cursor of this list; take it from a page's \`pageInfo.endCursor\` or an edge's \`cursor\`.`,
    );
  }
  if (typeof value !== 'number') return undefined;
  const wayOn = WAYS_ON[name];
  if (wayOn !== undefined && (value < 1 || value > max)) {
    const less = value > max ? ` Ask for fewer and go on with \`${wayOn}\`.` : '';
    return badUserInput(name, `${place} is ${value}; a page has 1 to ${max} rows.${less}`);
  }
  if (name === 'offset' && value < 0) {
    return badUserInput(name, `${place} is ${value}; the first row has the offset 0.`);
  }
  return undefined;
}

function valueIn(node: ValueNode, variables: Record<string, unknown>): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}
