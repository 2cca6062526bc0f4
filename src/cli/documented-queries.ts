import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import { PROJECT_ROOT } from '../project-root';

/**
 * The queries that the documents show, those of the README first: what people begin with. None where the documents are
 * not installed.
 */
export async function documentedQueries(root = PROJECT_ROOT): Promise<string[]> {
  const documents = await readdir(path.join(root, 'docs')).catch(() => []);
  const files = ['README.md', ...documents.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8').catch(() => '')));
  return texts
    .flatMap((text) => [...text.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query = '']) => query))
    .filter(canBeAsked);
}

/** Whether it is one query that needs no variables. */
function canBeAsked(text: string): boolean {
  const [operation, ...others] = parse(text).definitions;
  return (
    others.length === 0 &&
    operation?.kind === Kind.OPERATION_DEFINITION &&
    operation.operation === 'query' &&
    operation.variableDefinitions?.length === 0
  );
}
