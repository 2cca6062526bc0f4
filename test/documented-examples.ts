import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../src/cli/ask';
import { PROJECT_ROOT } from '../src/project-root';

/** A heading of a document, the query under it and the answer that the document shows. */
export type Example = [heading: string, query: string, answer: string];

/** The examples of a document: each second-level heading with a query and its answer under it. */
export function examplesIn(file: string): Example[] {
  const text = readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
  const found = text.matchAll(/^## ([^\n]+)\n[^#]*?```graphql\n(.*?)```\n```json\n(.*?)```/gms);
  return [...found].map(([, heading, query, answer]) => [heading, query, answer] as Example);
}

/** The steps of a walk through a document: each query under the third-level heading, with the answer that it shows. */
export function stepsIn(file: string, heading: string): { query: string; answer: string }[] {
  const text = readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
  const [, walk = ''] = text.split(`\n### ${heading}\n`);
  const [own = ''] = walk.split(/^#/m);
  const found = own.matchAll(/```graphql\n(.*?)```\n```json\n(.*?)```/gs);
  return [...found].map(([, query, answer]) => ({ query, answer }) as { query: string; answer: string });
}

/** What a person gets who asks by `npm run ask`, as the document tells them to. */
export async function asked(url: string, query: string): Promise<{ data: unknown; errors: string[] }> {
  const { data, errors } = await ask({ url, query });
  return { data: data === undefined ? undefined : JSON.parse(data), errors };
}

/** An answer with its fractions to six decimals: sums of them differ in their last digits from machine to machine. */
export function rounded(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)),
  );
}
