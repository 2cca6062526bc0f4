import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { PRINTED_SCHEMA } from '../project-root';
import { buildSchema } from '../schema';

/** The whole API as SDL, sorted by name so that a change shows as what it is. */
export async function printedSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildSchema({ validate: true })))}\n`;
}

async function main(): Promise<void> {
  writeFileSync(PRINTED_SCHEMA, await printedSchema());
}

if (require.main === module) void main();
