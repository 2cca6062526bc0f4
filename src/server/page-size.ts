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
 * Refuses a page that is larger than allowed, empty or before the beginning, wherever in the query it is asked for. A
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
          found ??= wrongArgument(argument, numberIn(argument.value, variables), path, max);
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
  number: number | undefined,
  path: string[],
  max: number,
): PublicError | undefined {
  if (number === undefined) return undefined;
  const place = [...path, name].join('.');
  if ((name === 'first' || name === 'limit') && (number < 1 || number > max)) {
    const wayOn = name === 'first' ? 'go on with `after`' : 'go on with `offset`';
    return badUserInput(place, `${place} is ${number}; a page has 1 to ${max} rows. Ask for fewer and ${wayOn}.`);
  }
  if (name === 'offset' && number < 0) {
    return badUserInput(place, `${place} is ${number}; the first row has the offset 0.`);
  }
  return undefined;
}

function numberIn(node: ValueNode, variables: Record<string, unknown>): number | undefined {
  if (node.kind === Kind.INT) return Number(node.value);
  const value = node.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
  return typeof value === 'number' ? value : undefined;
}
