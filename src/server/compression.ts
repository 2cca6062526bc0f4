import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** An answer that fits into one packet is no sooner there for being shorter. */
const LEAST_BYTES = 1_400;

/** Brotli's own 11 is for files that are compressed once; this one takes about gzip's time and is smaller. */
const BROTLI_QUALITY = 4;

/** Compresses answers and files for clients that take it, but those that are compressed already (XLSX). */
export async function addCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: LEAST_BYTES,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    // Requests come as they are.
    globalDecompression: false,
  });
}
