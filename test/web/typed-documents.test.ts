import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/project-root';
import { sharedFolder } from '../environment';

const PAGES = path.join(PROJECT_ROOT, 'web/src');

/** What is made of the questions, by the name of the file. */
async function madeIn(folder: string): Promise<Map<string, string>> {
  const documents = (await readdir(path.join(folder, 'documents'))).map((name) => `documents/${name}`);
  return new Map(
    await Promise.all(
      ['graphql.ts', ...documents.sort()].map(
        async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const,
      ),
    ),
  );
}

test('the types of what the pages ask are those of the schema and of the questions as they are', async () => {
  const folder = await mkdtemp(path.join(sharedFolder(), 'documents-'));
  await promisify(execFile)(process.execPath, [path.join(PROJECT_ROOT, 'web/build/typed-documents.js'), folder]);
  expect(await madeIn(PAGES)).toEqual(await madeIn(folder));
});
