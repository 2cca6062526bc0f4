import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../src/project-root';

/** A heading of a document, the query under it and the answer that the document shows. */
export type Example = [heading: string, query: string, answer: string];

/** The examples of a document: each second-level heading with a query and its answer under it. */
export function examplesIn(file: string): Example[] {
  const text = readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
  const found = text.matchAll(/^## ([^\n]+)\n[^#]*?```graphql\n(.*?)```\n```json\n(.*?)```/gms);
  return [...found].map(([, heading, query, answer]) => [heading, query, answer] as Example);
}
