import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STYLE = path.join(import.meta.dirname, 'documents.css');

/** The documents by their places in the project, first those beside the folder of documents. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What the server has at an address of its own. */
const ADDRESSES: Record<string, string> = {
  ...Object.fromEntries(DOCUMENTS.map((document) => [document, `/docs/${nameOf(document)}`])),
  'schema/api.graphql': '/schema.graphql',
};

const MODULE = 'virtual:documents';

/**
 * Makes a page of each document, which links to the others as on disk, and puts beside it what else it links to; tells the
 * pages which there are.
 */
export function documents(): Plugin {
  return {
    name: 'documents-as-pages',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const list = DOCUMENTS.map((document) => ({ address: ADDRESSES[document], title: titleOf(textOf(document)) }));
      return `export default ${JSON.stringify(list)}`;
    },
    generateBundle() {
      const theme = readFileSync(path.join(ROOT, 'web/src/theme.css'), 'utf8');
      const sheet = this.emitFile({
        type: 'asset',
        name: 'documents.css',
        source: theme + readFileSync(STYLE, 'utf8'),
      });
      const emitted = new Set<string>();
      const addressOf = (file: string) => {
        const known = ADDRESSES[file];
        if (known !== undefined) return known;
        const beside = besideName(file);
        const fileName = `docs/files/${beside}`;
        if (!emitted.has(fileName)) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(ROOT, file)) });
          emitted.add(fileName);
        }
        return `/${fileName}`;
      };
      for (const document of DOCUMENTS) {
        const source = page(document, addressOf, `/${this.getFileName(sheet)}`);
        this.emitFile({ type: 'asset', fileName: `docs/${nameOf(document)}.html`, source });
      }
    },
  };
}

function textOf(document: string): string {
  return readFileSync(path.join(ROOT, document), 'utf8');
}

/** The first heading: the English words, ` · ` and the Chinese ones. */
function titleOf(text: string) {
  const [, en = '', zh = en] = /^# (.*?)(?: · (.*))?$/m.exec(text) ?? [];
  return { zh, en };
}

function nameOf(document: string): string {
  return path.basename(document, '.md').toLowerCase();
}

/** Texts are shown and not saved, and no name begins with a dot, which servers hide. */
function besideName(file: string): string {
  const name = file.replace(/^\./, '').replaceAll('/', '-');
  return /\.(?:svg|png)$/.test(name) ? name : `${name}.txt`;
}

function page(document: string, addressOf: (file: string) => string, sheet: string): string {
  const text = textOf(document);
  const here = path.dirname(document);
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = served(token.href, here, addressOf);
    },
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(text).en}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<nav><a href="/" lang="zh-CN">创新平台知识图谱</a></nav>
<main>
${marked.parse(text, { async: false })}</main>
</body>
</html>
`;
}

/** Where the server has what a document links to. */
function served(link: string, folder: string, addressOf: (file: string) => string): string {
  if (/^(?:https?:|#)/.test(link)) return link;
  const [target = '', anchor] = link.split('#');
  const file = path.posix.join(folder, target);
  if (!existsSync(path.join(ROOT, file))) throw new Error(`${folder} links to ${link}, which is not there.`);
  return anchor === undefined ? addressOf(file) : `${addressOf(file)}#${anchor}`;
}

/** The anchor of a heading as forges make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
