import { Readable } from 'node:stream';
import type { Day } from '../../days';

/** A file of an archive, made when its turn comes. */
export interface ZipEntry {
  path: string;
  text(): string | Promise<string>;
}

/**
 * An archive of texts, packed and sent one after the other: one of them is held at a time.
 *
 * @param day that the files bear, so that the same texts always make the same archive
 * @returns its bytes; the stream fails when one of the texts can't be made
 */
export async function zip(entries: Iterable<ZipEntry>, day: Day): Promise<Readable> {
  // Loaded when first asked for, as few ask.
  const { ZipFile } = await import('yazl');
  const file = new ZipFile();
  const bytes = file.outputStream as Readable;
  file.on('error', (error) => bytes.destroy(error as Error));
  const options = { mtime: new Date(`${day}T00:00:00Z`), forceDosTimestamp: true };
  for (const { path, text } of entries) {
    file.addReadStreamLazy(path, options, (take) => {
      Promise.resolve()
        .then(text)
        .then(
          (made) => take(null, Readable.from([Buffer.from(made)])),
          (error) => take(error, undefined as never),
        );
    });
  }
  file.end();
  return bytes;
}
