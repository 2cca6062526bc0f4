import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The documents with questions, each a second-level heading with its query under it, as they are offered. */
const DOCUMENTS = ['README.md', 'docs/planner-questions.md', 'docs/researcher-questions.md'];
const ROOT = path.resolve(import.meta.dirname, '../..');
const MODULE = 'virtual:questions';

/** Gives the pages the documented questions, so that none is written twice. */
export function questions(): Plugin {
  return {
    name: 'documented-questions',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const found = DOCUMENTS.flatMap((document) => {
        const file = path.join(ROOT, document);
        this.addWatchFile(file);
        return questionsIn(readFileSync(file, 'utf8'), path.basename(document, '.md').toLowerCase());
      });
      return `export default ${JSON.stringify(found)}`;
    },
  };
}

/** A heading has the English words, ` · ` and the Chinese ones, and a number in front where its document counts. */
function questionsIn(text: string, document: string) {
  const found = text.matchAll(/^## (?:(\d+)\. )?([^\n]+) · ([^\n]+)\n[^#]*?```graphql\n(.*?)```/gms);
  return [...found].map(([, number, en = '', zh = '', query = ''], index) => {
    const place = Number(number ?? index + 1);
    return { id: `${document}-${place}`, document, place, title: { zh, en }, query };
  });
}
