// JavaScript, so that it runs when the pages no longer compile with the types of an earlier schema.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const PAGES = path.resolve(import.meta.dirname, '../src');
const SCHEMA = path.resolve(import.meta.dirname, '../../schema/api.graphql');
const TYPED = path.join(PAGES, 'graphql.ts');

const NOTE = '// Made of the .graphql files of the views by `npm run schema`.\n';

/** Every question of the pages as text with the types of its variables and its answer. */
async function typedDocuments() {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const code = await codegen({
    schema: parse(readFileSync(SCHEMA, 'utf8')),
    schemaAst: schema,
    documents: files.map((file) => ({
      location: file,
      document: parse(readFileSync(path.join(PAGES, file), 'utf8')),
    })),
    filename: TYPED,
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      scalars: { Date: 'string', ID: 'string' },
      defaultScalarType: 'unknown',
      useTypeImports: true,
      skipTypename: true,
    },
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  });
  return `${NOTE}${code}`;
}

writeFileSync(process.argv[2] ?? TYPED, await typedDocuments());
