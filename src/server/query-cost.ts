import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import type { Config } from '../config';
import { PublicError } from '../errors';
import type { Context } from '../graphql/context';
import { entityApiOf } from '../graphql/entity-api';
import { PerShape, shapeOf } from './query-shape';
import { refusal } from './refusal';
import { longWithin } from './root-fields';

/** How many rows a page has where neither the client says nor the schema. */
const DEFAULT_PAGE = 50;

/**
 * How many rows a list without pages is taken to have: the slots of an industry, the sources of a fact. Nor has a list of
 * what is reckoned more by itself, such as the ways to close a gap, unless a client asks for so many.
 */
const USUAL_LIST = 5;

/** How many rows it is worth to reckon an answer, beside those that it has. */
const RECKONING = 100;

/**
 * Estimates what a query costs as the rows that its answer may have, before anything runs, tells it in every answer
 * (`extensions.cost`) and refuses one that costs too much.
 */
export function queryCost({ MAX_QUERY_COST: limit }: Config): ApolloServerPlugin<Context> {
  const costs = new PerShape<number | undefined>();
  return {
    async requestDidStart() {
      let asked: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
          if (!operation) return;
          const { value: operationName } = operation.name ?? {};
          const shape = shapeOf(contextValue, schema, operation, variables);
          // Wrong variables the execution refuses, naming each.
          if (shape === undefined) return;
          asked = costs.of(operation, shape, () =>
            costOf({ schema, query: document, variables, ...(operationName && { operationName }) }),
          );
          if (asked !== undefined && asked > limit) throw refusal(tooCostly(asked, limit), operation);
        },
        async willSendResponse({ response: { body } }) {
          if (asked === undefined || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { asked, limit } };
        },
      };
    },
  };
}

function tooCostly(asked: number, limit: number): PublicError {
  return new PublicError(
    'QUERY_TOO_COMPLEX',
    `The answer may have ${asked} rows; the limit is ${limit} (MAX_QUERY_COST). Ask for smaller pages (\`first\`, \`limit\`), those of nested lists first, or go on from the ids in a second query.`,
  );
}

function costOf(query: Omit<Parameters<typeof getComplexity>[0], 'estimators' | 'maxQueryNodes'>): number | undefined {
  try {
    // How many nodes there may be is bounded by MAX_QUERY_FIELDS.
    return getComplexity({ ...query, estimators: [rowsOf(query)], maxQueryNodes: Number.POSITIVE_INFINITY });
  } catch {
    // Wrong arguments the execution refuses, naming each.
    return undefined;
  }
}

/** Rows are counted where the pages are, and those of nested pages multiply. */
function rowsOf({ schema, query: document }: { schema: GraphQLSchema; query: DocumentNode }): ComplexityEstimator {
  const entityApi = entityApiOf(schema);
  const entities = entityApi?.getQueryType()?.getFields() ?? {};
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return ({ childComplexity: inner, ...asked }) => {
    const { type: parent, field } = asked;
    if (!isCompositeType(getNamedType(field.type))) return 0;
    const isRoot = roots.some((root) => root === parent);
    const page = pageOf(asked, !isRoot && entityApi?.getType(parent.name) === undefined);
    const sought = soughtBy(asked);
    const isReckoned = (isRoot && !(field.name in entities)) || sought !== undefined;
    const besides = isRoot ? longWithin(field.name, asked.node.selectionSet, document).length : 0;
    const rows = page === undefined ? inner : page * (1 + inner);
    return ((isReckoned ? 1 : 0) + besides) * RECKONING + rows * ((sought ?? USUAL_LIST) / USUAL_LIST);
  };
}

/**
 * By which arguments a client says how long the lists without pages of what is reckoned may be: points of a cost curve, plans of
 * equal worth, nodes and edges of a network.
 */
const SOUGHT = ['pointLimit', 'planLimit', 'nodeLimit', 'edgeLimit'];

/** How many rows the longest list has that a field seeks by itself; undefined of one that seeks nothing. */
function soughtBy({ field, args }: Pick<ComplexityEstimatorArgs, 'field' | 'args'>): number | undefined {
  const limits = field.args.filter(({ name }) => SOUGHT.includes(name)).map(({ name }) => args[name]);
  return limits.length === 0 ? undefined : Math.max(...limits, 1);
}

/** By which arguments a client says how many rows a page has. */
const SIZES = ['first', 'last', 'limit'];

/**
 * How many rows a field gives; undefined where it gives a part of one: the edges of a connection are those of its page.
 *
 * @param isOfReckoned whether it is a field of a reckoned row
 */
function pageOf(
  { type: parent, field, args, node }: Omit<ComplexityEstimatorArgs, 'childComplexity'>,
  isOfReckoned: boolean,
): number | undefined {
  if (field.args.some(({ name }) => SIZES.includes(name))) {
    const isAsked = node.arguments?.some(({ name }) => SIZES.includes(name.value));
    if (isOfReckoned && !isAsked) return USUAL_LIST;
    const size = args.first ?? args.last ?? args.limit;
    return typeof size === 'number' ? size : DEFAULT_PAGE;
  }
  return isListType(getNullableType(field.type)) && !parent.name.endsWith('Connection') ? USUAL_LIST : undefined;
}
