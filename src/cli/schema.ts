import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { PROJECT_ROOT } from '../project-root';
import { buildSchema } from '../schema';

/** Where the whole API stands in print; a test fails when it differs from what is served. */
export const PRINTED_SCHEMA = path.join(PROJECT_ROOT, 'schema', 'api.graphql');

/** The whole API as SDL, sorted by name so that a change shows as what it is. */
export async function printedSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildSchema({ validate: true })))}\n`;
}

async function main(): Promise<void> {
  writeFileSync(PRINTED_SCHEMA, await printedSchema());
}

if (require.main === module) void main();
