import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLNonNull,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { isOfPages } from './argument-order';
import type { Context } from './context';

/** The argument by which a question is asked of synthetic facts as well. */
const INCLUDE_SYNTHETIC = 'includeSynthetic';

const DESCRIPTION =
  '含合成数据: whether facts that are made up (`synthetic`) count and are given as well as real ones, here and in all that is asked of the answer';

/** Their answers are of what an earlier question asked for. */
const OF_EARLIER_QUESTIONS = [
  'networkAnalysis',
  'cancelNetworkAnalysis',
  'networkRobustness',
  'cancelNetworkRobustness',
];

/** Whether the answer of a query or mutation is of what an earlier one asked for. */
export function isOfEarlierQuestion(field: string): boolean {
  return OF_EARLIER_QUESTIONS.includes(field);
}

/** Their answers are of the schema, and hold no facts. */
const OF_THE_SCHEMA = ['enumLabels'];

type Field = GraphQLField<unknown, Context>;
type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Gives every question the argument {@link INCLUDE_SYNTHETIC}. All that is selected of its answer goes by it: each field is
 * resolved with a context whose graph reads so.
 */
export function letIncludeSynthetic(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const { resolve } = field;
      if (resolve === undefined) continue;
      if (!roots.includes(type)) field.resolve = partOfAnswer(resolve);
      else if (!isOfEarlierQuestion(field.name) && !OF_THE_SCHEMA.includes(field.name)) makeQuestion(field, resolve);
    }
  }
}

function makeQuestion(field: Field, resolve: Resolver): void {
  const place = field.args.findIndex(({ name }) => isOfPages(name));
  (field.args as GraphQLArgument[]).splice(place < 0 ? field.args.length : place, 0, {
    name: INCLUDE_SYNTHETIC,
    description: DESCRIPTION,
    type: new GraphQLNonNull(GraphQLBoolean),
    defaultValue: false,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  });
  field.resolve = (source, { [INCLUDE_SYNTHETIC]: isIncluded, ...args }, context, info) =>
    resolve(source, args, isIncluded ? includeSynthetic(context, info) : context, info);
}

const partOfAnswer =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) =>
    resolve(source, args, contextFor(context, info), info);

/** Has the answer that a field is part of be of synthetic facts as well. @returns what it is resolved with from here on */
export function includeSynthetic(context: Context, info: GraphQLResolveInfo): Context {
  context.synthetic ??= { context: context.withSynthetic(), answers: new Set() };
  context.synthetic.answers.add(answerOf(info));
  return context.synthetic.context;
}

// Of every field of every row: most requests ask for nothing synthetic.
function contextFor(context: Context, info: GraphQLResolveInfo): Context {
  const { synthetic } = context;
  return synthetic?.answers.has(answerOf(info)) ? synthetic.context : context;
}

/** By what name the request asks for the answer that a field is part of. */
export function answerOf({ path }: GraphQLResolveInfo): string {
  let at = path;
  while (at.prev !== undefined) at = at.prev;
  return String(at.key);
}
