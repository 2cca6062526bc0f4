import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** The last two of eleven take ten times as long for a tenth less. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const ENCODINGS = [
  { ending: 'br', encode: (content: Buffer) => promisify(brotliCompress)(content, BROTLI) },
  // Browsers ask for Brotli only from this machine or by TLS.
  { ending: 'gz', encode: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }) },
];

/** Below it, compressing saves less than the headers take. */
const WORTH_IT_BYTES = 1_024;

/** Writes beside each text of the build what it is compressed, once, so that no answer has to compress it. */
export function compressed(): Plugin {
  return {
    name: 'compressed-beside',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(?:css|html|js|svg)$/.test(name));
      await Promise.all(names.map((name) => compress(path.join(dir, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < WORTH_IT_BYTES) return;
  await Promise.all(ENCODINGS.map(async ({ ending, encode }) => writeFile(`${file}.${ending}`, await encode(content))));
}
