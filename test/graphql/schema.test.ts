import { readFileSync } from 'node:fs';
import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { isDescribed } from '../../src/graphql/descriptions';
import { PRINTED_SCHEMA, printedSchema } from '../../src/print-schema';
import { buildSchema } from '../../src/schema';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const served = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

test('the printed schema is the served one; `npm run schema` prints it anew', async () => {
  expect(readFileSync(PRINTED_SCHEMA, 'utf8')).toBe(await printedSchema());
});

test('every type, field, argument and enum value says in Chinese what it is', () => {
  const silent: string[] = [];
  for (const type of served()) {
    if (!isDescribed(type)) silent.push(type.name);
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!isDescribed(value)) silent.push(`${type.name}.${value.name}`);
    }
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isDescribed(field)) silent.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : []) {
        if (!isDescribed(argument)) silent.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
  }
  expect(silent).toEqual([]);
});

test('every list of things has a size that can be asked for', () => {
  const unbounded: string[] = [];
  for (const type of served()) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const args = field.args.map(({ name }) => name);
      const isConnection = /Connection!$/.test(String(field.type));
      if (isConnection && !args.includes('first')) unbounded.push(`${type.name}.${field.name}`);
    }
  }
  expect(unbounded).toEqual([]);
});
