import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Config } from '../config';
import { PublicError } from '../errors';
import type { Context } from '../graphql/context';
import { refuseWrongPages } from './page-size';
import { PerShape, shapeOf } from './query-shape';
import { usageOfQuery } from './query-usage';
import { refusal } from './refusal';
import type { Usage } from './usage';

interface Limit {
  of: Exclude<keyof Usage, 'at'>;
  setting: keyof { [Name in keyof Config as Config[Name] extends number ? Name : never]: true };
  /** What was seen, and the way on. */
  say: (seen: number) => [what: string, wayOn: string];
}

/** By how long the database plans what they let through, which `npm run bench -- limits` measures. */
const LIMITS: Limit[] = [
  {
    of: 'nesting',
    setting: 'MAX_INPUT_DEPTH',
    say: (seen) => [`nests objects ${seen} deep`, 'Ask for less at once; `AND` and `OR` take lists.'],
  },
  {
    of: 'chain',
    setting: 'MAX_FILTER_STEP_DEPTH',
    say: (seen) => [
      `goes ${seen} relationships far in a filter`,
      'Find the ids of the far end first and filter by `id`.',
    ],
  },
  {
    of: 'steps',
    setting: 'MAX_FILTER_STEPS',
    say: (seen) => [
      `goes over ${seen} relationships in its filters`,
      'Find ids first and filter by `id`, or split the query.',
    ],
  },
  {
    of: 'singleChain',
    setting: 'MAX_FILTER_SINGLE_DEPTH',
    say: (seen) => [
      `has ${seen} times \`single\` one inside the other`,
      'Find the ids of the inner ones first and filter by `id`.',
    ],
  },
  {
    of: 'singles',
    setting: 'MAX_FILTER_SINGLES',
    say: (seen) => [
      `has ${seen} times \`single\` in its filters`,
      'Ask for `some` where it will do, or split the query.',
    ],
  },
  {
    of: 'conditions',
    setting: 'MAX_FILTER_CONDITIONS',
    say: (seen) => [
      `has ${seen} conditions in its filters`,
      'Use `in` for several values of one field, or split the query.',
    ],
  },
  {
    of: 'lists',
    setting: 'MAX_NESTED_LISTS',
    say: (seen) => [
      `has ${seen} relationships of entities among its fields`,
      'Ask for fewer, or go on from the ids in a second query.',
    ],
  },
  {
    of: 'entries',
    setting: 'MAX_LIST_ENTRIES',
    say: (seen) => [`gives ${seen} entries in the lists of its arguments`, 'Split the lists over several queries.'],
  },
  {
    of: 'text',
    setting: 'MAX_TEXT_LENGTH',
    say: (seen) => [`gives a text of ${seen} characters`, 'Give a shorter one.'],
  },
];

/**
 * Refuses what the database would plan for long, which no time-out ends once it has begun, and pages that can't be given,
 * wherever in the query they stand. A validation rule can't do this: they may stand in a variable, and validated documents
 * are cached.
 */
export function argumentLimits(config: Config): ApolloServerPlugin<Context> {
  const seenTo = new PerShape<void>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
          if (!operation) return;
          // graphql-js follows a value as deep as it goes, so this is seen to before.
          refuseDeepVariables(operation, variables, config.MAX_INPUT_DEPTH);
          const shape = shapeOf(contextValue, schema, operation, variables);
          if (shape === undefined) return;
          seenTo.of(operation, shape, () => {
            refuseOverLimit(usageOfQuery(schema, document, operation, shape.coerced), operation, config);
            refuseWrongPages(schema, document, operation, shape.coerced, config.MAX_PAGE_SIZE);
          });
        },
      };
    },
  };
}

function refuseDeepVariables(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  max: number,
): void {
  for (const definition of operation.variableDefinitions ?? []) {
    const { value: name } = definition.variable.name;
    const levels = levelsOf(variables[name]);
    if (levels <= max) continue;
    throw refusal(tooMuch(LIMITS[0] as Limit, levels, max, `$${name}`), definition);
  }
}

/** How many objects stand one inside the other. */
function levelsOf(variable: unknown): number {
  let deepest = 0;
  const places = [{ value: variable, levels: 0 }];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value, levels } = place;
    if (typeof value !== 'object' || value === null) continue;
    const inner = Array.isArray(value) ? levels : levels + 1;
    deepest = Math.max(deepest, inner);
    for (const part of Object.values(value)) places.push({ value: part, levels: inner });
  }
  return deepest;
}

function refuseOverLimit(usage: Usage, operation: OperationDefinitionNode, config: Config): void {
  for (const limit of LIMITS) {
    const seen = usage[limit.of];
    const max = config[limit.setting];
    if (seen <= max) continue;
    const argument = limit.of in usage.at ? usage.at[limit.of as keyof Usage['at']] : undefined;
    throw refusal(tooMuch(limit, seen, max, argument?.name.value), argument ?? operation);
  }
}

function tooMuch({ setting, say }: Limit, seen: number, max: number, argument?: string): PublicError {
  const [what, wayOn] = say(seen);
  const message = `${argument === undefined ? 'The query' : `\`${argument}\``} ${what}; the limit is ${max} (${setting}). ${wayOn}`;
  return new PublicError('QUERY_TOO_COMPLEX', message, argument);
}
