/**
 * `npm run answer-types`: prints test/answer-types.ts anew, the types of whatever the API answers, so that tests declare
 * none by hand. A test fails when they are no longer those of the schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { PROJECT_ROOT } from '../src/project-root';

export const ANSWER_TYPES = path.join(PROJECT_ROOT, 'test/answer-types.ts');

const SCALARS: Record<string, string> = { Boolean: 'boolean', Float: 'number', Int: 'number' };

/** Sums over entities, which no test asks for. */
const isLeftOut = ({ name }: { name: string }) => /Aggregate/.test(name);

const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ type: of }) => !isLeftOut(getNamedType(of)));

/** Whether a connection, or an edge of one, has the fields that all have and no other. */
const isPlain = (type: GraphQLObjectType) =>
  fieldsOf(type).every(({ name }) =>
    ['edges', 'pageInfo', 'totalCount', 'cursor', 'node', 'properties'].includes(name),
  );

/** The types of an answer, each in one line, in the order of their names. */
export function answerTypes(): string {
  const schema = buildSchema(readFileSync(path.join(PROJECT_ROOT, 'schema/api.graphql'), 'utf8'));
  const declarations = new Map<string, string>();
  for (const root of [schema.getQueryType(), schema.getMutationType()]) declare(root as GraphQLObjectType);
  return [
    '// Printed by `npm run answer-types` from schema/api.graphql. A field of Query that failed is null; its error says so.',
    'export interface Connection<Node, Properties = never> { edges: { cursor: string; node: Node; properties: Properties }[]; pageInfo: PageInfo; totalCount: number }',
    ...[...declarations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, declaration]) => declaration),
    '',
  ].join('\n');

  function declare(type: GraphQLObjectType): void {
    declarations.set(type.name, '');
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const fields = fieldsOf(type).map(({ name, type: of }) => `${name}: ${isRoot ? bare(of) : written(of)}`);
    const isMember = Object.values(schema.getTypeMap()).some(
      (one) => isUnionType(one) && one.getTypes().includes(type),
    );
    if (isMember) fields.unshift(`__typename: '${type.name}'`);
    declarations.set(type.name, `export interface ${type.name} { ${fields.join('; ')} }`);
  }

  function written(type: GraphQLOutputType): string {
    return isNonNullType(type) ? bare(type) : `${bare(type)} | null`;
  }

  function bare(type: GraphQLOutputType): string {
    if (isNonNullType(type)) return bare(type.ofType);
    if (isListType(type)) return `${isNonNullType(type.ofType) ? bare(type.ofType) : `(${written(type.ofType)})`}[]`;
    if (isScalarType(type)) return SCALARS[type.name] ?? 'string';
    if (isUnionType(type)) return `(${type.getTypes().map(bare).join(' | ')})`;
    if (isEnumType(type)) {
      const values = type.getValues().map(({ name }) => `'${name}'`);
      declarations.set(type.name, `export type ${type.name} = ${values.join(' | ')};`);
      return type.name;
    }
    const { edges } = (type as GraphQLObjectType).getFields();
    const edge = edges && getNamedType(edges.type);
    if (isObjectType(edge) && isPlain(type as GraphQLObjectType) && isPlain(edge)) {
      const { node, properties } = edge.getFields();
      return `Connection<${[node, properties].flatMap((field) => (field ? written(field.type) : [])).join(', ')}>`;
    }
    if (!declarations.has(type.name)) declare(type as GraphQLObjectType);
    return type.name;
  }
}

if (require.main === module) writeFileSync(ANSWER_TYPES, answerTypes());
