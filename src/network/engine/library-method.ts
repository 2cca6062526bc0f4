import type { Method } from '../provenance/method';
import { type Algorithm, algorithmName } from './library.cypher';
import type { Described } from './measure-engine';

/** How Graph Data Science of a version reckons a measure. */
export function libraryMethod(
  { algorithm, configuration, seed }: Algorithm & Pick<Described, 'seed'>,
  version: string,
): Method {
  return {
    algorithm: algorithmName(algorithm).text,
    library: 'Graph Data Science',
    version,
    parameters: configuration?.text.replace(/\s+/g, ' ') ?? null,
    seed: seed ?? null,
  };
}
