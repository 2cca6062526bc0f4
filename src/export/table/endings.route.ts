import type { FastifyInstance } from 'fastify';
import { PublicError } from '../../errors';

/**
 * Answers addresses at which there is no file with the endings at which there is one.
 *
 * @param paths without a file: a path, or one that ends in `.:ending` for all endings that have no route of their own
 * @param file the path of the file, without its ending
 */
export function nameEndings(app: FastifyInstance, paths: string[], file: string, endings: string[]): void {
  const there = endings.map((ending) => `${file}.${ending}`).join(', ');
  for (const path of paths) {
    app.get(path, ({ url }) => {
      throw new PublicError('NOT_FOUND', `There is nothing at ${url.replace(/\?.*/s, '')}. There is ${there}.`);
    });
  }
}
