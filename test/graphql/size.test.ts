import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isObjectType, printSchema } from 'graphql';
import { buildSchema } from '../../src/schema';

/** Stored nouns that one reads beside the graph's own, each of which is to stay small. */
const SIDE_NOUNS = [
  'Evaluation',
  'EvaluationScheme',
  'Indicator',
  'OrganizationService',
  'SharedResource',
  'SubsidyCondition',
  'Survey',
];

const linesOf = (schema: GraphQLSchema) => printSchema(schema).split('\n').length;

/** What a list or a connection is of. */
function itemOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return named.name;
  const edge = named.getFields().edges?.type;
  const node = edge && (getNamedType(edge) as { getFields?: typeof named.getFields }).getFields?.().node?.type;
  return node === undefined ? named.name : getNamedType(node).name;
}

/** The schema without a type, what is asked for it, and what only that needs. */
const without = (schema: GraphQLSchema, name: string) =>
  pruneSchema(
    mapSchema(schema, {
      [MapperKind.OBJECT_TYPE]: (type) => (type.name === name ? null : undefined),
      [MapperKind.OBJECT_FIELD]: ({ type }) => (itemOf(type) === name ? null : undefined),
    }),
  );

test('a stored noun takes 600 lines of the printed schema at most', async () => {
  const schema = await buildSchema();
  const all = linesOf(schema);
  const lines = SIDE_NOUNS.map((name) => ({ name, lines: all - linesOf(without(schema, name)) }));
  expect(lines.filter((noun) => noun.lines > 600)).toEqual([]);
  // Each is really taken out.
  expect(lines.filter((noun) => noun.lines < 200)).toEqual([]);
});
