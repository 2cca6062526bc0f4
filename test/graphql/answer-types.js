// JavaScript, so that it runs when the tests no longer compile with the types of an earlier schema.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const {
  buildSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} = require('graphql');

/** @typedef {import('graphql').GraphQLNamedType} NamedType */

const SCHEMA = path.join(__dirname, '../../schema/api.graphql');

/** Where the types stand by which tests read answers; a test fails when they differ from the schema. */
const ANSWER_TYPES = path.join(__dirname, '../answers.d.ts');

/** A page and an edge, which the schema has in a hundred types that differ in nothing but of what they are. */
const GENERIC = `// Printed from schema/api.graphql by \`npm run schema\`.

export interface Connection<Edge> {
  edges: Edge[];
  pageInfo: PageInfo;
  totalCount: number;
}

export interface Edge<Node, Properties = never> {
  cursor: string;
  node: Node;
  properties: Properties;
}
`;

/** @type {Record<string, string>} */
const SCALARS = {
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'string',
  Float: 'number',
  ID: 'string',
  Int: 'number',
  String: 'string',
};

/** @param {NamedType} type */
const fieldsOf = (type) => (isObjectType(type) ? Object.values(type.getFields()) : []);

/** @type {(type: NamedType) => string | undefined} */
function genericOf(type) {
  const fields = fieldsOf(type);
  const of = (/** @type {string[]} */ names) =>
    fields
      .filter(({ name }) => names.includes(name))
      .map((field) => nameOf(getNamedType(field.type)))
      .join(', ');
  switch (fields.map(({ name }) => name).join(' ')) {
    case 'edges pageInfo totalCount':
      return `Connection<${of(['edges'])}>`;
    case 'cursor node':
    case 'cursor node properties':
      return `Edge<${of(['node', 'properties'])}>`;
  }
}

/** @type {(type: NamedType) => string} */
const nameOf = (type) => SCALARS[type.name] ?? genericOf(type) ?? type.name;

/** @type {(type: import('graphql').GraphQLOutputType, orNull?: string) => string} */
function typeOf(type, orNull = ' | null') {
  if (isNonNullType(type)) return typeOf(type.ofType, '');
  return (isListType(type) ? `Array<${typeOf(type.ofType)}>` : nameOf(type)) + orNull;
}

/** @type {(type: NamedType) => string | undefined} */
function declarationOf(type) {
  const { name } = type;
  const oneOf = (/** @type {string[]} */ members) => `export type ${name} = ${members.join(' | ')};\n`;
  if (isEnumType(type)) return oneOf(type.getValues().map((value) => `'${value.name}'`));
  if (isUnionType(type)) return oneOf(type.getTypes().map(nameOf));
  if (!isObjectType(type) || genericOf(type) !== undefined) return;
  const fields = fieldsOf(type).map((field) => `  ${field.name}: ${typeOf(field.type)};\n`);
  return `export interface ${name} {\n  __typename: '${name}';\n${fields.join('')}}\n`;
}

/** The types of all answers. */
function answerTypes() {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const types = Object.values(schema.getTypeMap());
  const reached = new Set(types.filter((type) => type === schema.getQueryType() || type === schema.getMutationType()));
  for (const type of reached) {
    const parts = isUnionType(type) ? type.getTypes() : fieldsOf(type).map((field) => getNamedType(field.type));
    for (const part of parts) reached.add(part);
  }
  const own = types.filter((type) => reached.has(type));
  return [GENERIC, ...own.flatMap((type) => declarationOf(type) ?? [])].join('\n');
}

module.exports = { ANSWER_TYPES, answerTypes };

if (require.main === module) writeFileSync(ANSWER_TYPES, answerTypes());
