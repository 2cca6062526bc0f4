// JavaScript, so that it runs when the pages no longer compile with the types of an earlier schema.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const PAGES = path.resolve(import.meta.dirname, '../src');
const SCHEMA = path.resolve(import.meta.dirname, '../../schema/api.graphql');

const NOTE = '// Made of the .graphql files of the views by `npm run schema`.\n';

/** The questions of a view are a file of their own, so that no view loads those of others. */
const DOCUMENTS = 'documents';

/** Every question of the pages as text with the types of its variables and its answer: the files by their paths. */
async function typedDocuments() {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: file, document: parse(readFileSync(path.join(PAGES, file), 'utf8')) }));
  const code = await codegen({
    schema: parse(readFileSync(SCHEMA, 'utf8')),
    schemaAst: buildSchema(readFileSync(SCHEMA, 'utf8')),
    documents: files,
    filename: 'graphql.ts',
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
  const [beforeClass, afterClass] = code.split(/^export class TypedDocumentString/m);
  const [classBody, ...documents] = afterClass.split(/^export const /m);
  const decoration = /^import type \{ DocumentTypeDecoration \}.*\n/m;
  const views = new Map(
    files.flatMap(({ location, document }) =>
      document.definitions.map(({ name }) => [`${name.value}Document`, path.parse(location.split('/')[0]).name]),
    ),
  );
  const byView = new Map();
  for (const text of documents.filter((one) => /^\w+Document =/.test(one))) {
    const view = views.get(/^\w+/.exec(text)[0]);
    byView.set(view, [...(byView.get(view) ?? []), text]);
  }
  return new Map([
    [
      'graphql.ts',
      [
        NOTE,
        beforeClass.replace(decoration, ''),
        `export * from './${DOCUMENTS}/text';\n`,
        ...[...byView.keys()].map((view) => `export * from './${DOCUMENTS}/${view}';\n`),
      ],
    ],
    [`${DOCUMENTS}/text.ts`, [NOTE, decoration.exec(beforeClass)[0], '\nexport class TypedDocumentString', classBody]],
    ...[...byView].map(([view, texts]) => {
      const types = texts.flatMap((text) => /as unknown as TypedDocumentString<(\w+), (\w+)>/.exec(text).slice(1));
      const imports = `import type { ${types.sort().join(', ')} } from '../graphql';\nimport { TypedDocumentString } from './text';\n`;
      return [`${DOCUMENTS}/${view}.ts`, [NOTE, imports, ...texts.map((text) => `\nexport const ${text}`)]];
    }),
  ]);
}

const [, , folder = PAGES] = process.argv;
rmSync(path.join(folder, DOCUMENTS), { recursive: true, force: true });
mkdirSync(path.join(folder, DOCUMENTS), { recursive: true });
for (const [file, parts] of await typedDocuments()) writeFileSync(path.join(folder, file), parts.join(''));
