import { type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';

/** A text of a variable up to so many characters is within every limit, whatever it says. */
const SHORT = 10;

/** How many shapes of one operation are remembered. */
const MOST_SHAPES = 200;

/** What the limits see of an operation: its variables as graphql-js has coerced them, and what tells those from others. */
export interface QueryShape {
  coerced: Record<string, unknown>;
  /** Equal for variables that limits can't tell from one another: short ids and days say nothing to them. */
  key: string;
}

const shapes = new WeakMap<object, QueryShape | undefined>();

/**
 * The shape of the query of a request; undefined where its variables are wrong, which the execution says, naming each.
 *
 * @param request an object that is of this request alone
 */
export function shapeOf(
  request: object,
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QueryShape | undefined {
  if (shapes.has(request)) return shapes.get(request);
  const { coerced } = getVariableValues(schema, variableDefinitions, variables);
  // A cursor is one of these, and has to be a right one.
  const hasTexts = variableDefinitions.some(({ type }) => nameOf(type) === 'String');
  const shape = coerced && { coerced, key: JSON.stringify(variables, hasTexts ? undefined : withoutShortTexts) };
  shapes.set(request, shape);
  return shape;
}

/** What is worked out of an operation by the shape of its variables, once for each as long as the operation is kept. */
export class PerShape<Result> {
  private readonly known = new WeakMap<OperationDefinitionNode, Map<string, Result>>();

  /** @param work what throws is not remembered */
  of(operation: OperationDefinitionNode, { key }: QueryShape, work: () => Result): Result {
    const ofOperation = this.known.get(operation) ?? new Map<string, Result>();
    this.known.set(operation, ofOperation);
    const known = ofOperation.get(key);
    if (known !== undefined || ofOperation.has(key)) return known as Result;
    const result = work();
    if (ofOperation.size >= MOST_SHAPES) ofOperation.clear();
    ofOperation.set(key, result);
    return result;
  }
}

function withoutShortTexts(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length <= SHORT ? '' : value;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
