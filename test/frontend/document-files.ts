import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';

/** The files that a document shows, each under a line with nothing but its name: text by name. */
export async function filesIn(document: string): Promise<Map<string, string>> {
  const text = await readFile(path.join(PROJECT_ROOT, document), 'utf8');
  const found = text.matchAll(/^`([^`\n]+)`\n```\w+\n(.*?)^```$/gms);
  return new Map([...found].map(([, name, content]) => [name, content] as [string, string]));
}

export async function writeFiles(folder: string, files: Iterable<[name: string, content: string]>): Promise<void> {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
