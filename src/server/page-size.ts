import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ArgumentNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { Config } from '../config';
import { badUserInput, type PublicError } from '../errors';
import type { Context } from '../graphql/context';

/**
 * Refuses a page that is larger than allowed, empty, before the beginning or behind no cursor, wherever in the query it is asked for. A
 * validation rule can't do this: the number may stand in a variable, and validated documents are cached.
 */
export function pageSizes({ MAX_PAGE_SIZE }: Config): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Wrong variables: the execution refuses them, naming each.
          if (!coerced) return;
          const error = wrongPage(document, operation, coerced, MAX_PAGE_SIZE);
          if (error)
            throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
        },
      };
    },
  };
}

/** The first wrong page of an operation. Every fragment is looked at once, however often it is spread. */
function wrongPage(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  max: number,
): PublicError | undefined {
  let found: PublicError | undefined;
  const path: string[] = [];
  visit(document, {
    OperationDefinition: (other) => (other === operation ? undefined : false),
    FragmentDefinition: {
      enter: ({ name }) => void path.push(`...${name.value}`),
      leave: () => void path.pop(),
    },
    Field: {
      enter(field) {
        path.push(field.alias?.value ?? field.name.value);
        for (const argument of field.arguments ?? []) {
          found ??= wrongArgument(argument, valueIn(argument.value, variables), path, max);
        }
        return found ? BREAK : undefined;
      },
      leave: () => void path.pop(),
    },
  });
  return found;
}

function wrongArgument(
  { name: { value: name } }: ArgumentNode,
  value: unknown,
  path: string[],
  max: number,
): PublicError | undefined {
  const place = [...path, name].join('.');
  if (name === 'after' && typeof value === 'string' && !isCursor(value)) {
    return badUserInput(
      place,
      `${place} is no cursor; take it from a page's \`pageInfo.endCursor\` or an edge's \`cursor\`.`,
    );
  }
  if (typeof value !== 'number') return undefined;
  if ((name === 'first' || name === 'limit') && (value < 1 || value > max)) {
    const wayOn = name === 'first' ? 'go on with `after`' : 'go on with `offset`';
    return badUserInput(place, `${place} is ${value}; a page has 1 to ${max} rows. Ask for fewer and ${wayOn}.`);
  }
  if (name === 'offset' && value < 0) {
    return badUserInput(place, `${place} is ${value}; the first row has the offset 0.`);
  }
  return undefined;
}

/** The entity API takes a cursor that it can't read for the beginning, so it is read here first. */
function isCursor(text: string): boolean {
  return /^(?:arrayconnection|after):\d{1,9}$/.test(Buffer.from(text, 'base64').toString());
}

function valueIn(node: ValueNode, variables: Record<string, unknown>): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}
