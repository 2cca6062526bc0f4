import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../src/project-root';
import { sharedFolder } from '../environment';

test('the types of what the pages ask are those of the schema and of the questions as they are', async () => {
  const made = path.join(sharedFolder(), 'graphql.ts');
  await promisify(execFile)(process.execPath, [path.join(PROJECT_ROOT, 'web/build/typed-documents.js'), made]);
  expect(await readFile(path.join(PROJECT_ROOT, 'web/src/graphql.ts'), 'utf8')).toBe(await readFile(made, 'utf8'));
});
