import { versionOf } from '../../versions';

/** How something is reckoned, so that it can be reckoned again and cited. */
export interface Method {
  /** The algorithm by its name in the library or, where that is this project, what defines it. */
  algorithm: string;
  library: string;
  version: string;
  /** What the library is told; null where there is nothing to tell. */
  parameters: string | null;
  /** Null where nothing is left to chance. */
  seed: number | null;
}

/** How something is reckoned in this process. */
export function methodInProcess(algorithm: string, library: string): Method {
  return { algorithm, library, version: versionOf(library), parameters: null, seed: null };
}

/** How a measure of an answer is reckoned, by the name of its field; one that is made of several has several. */
export interface MeasureMethod extends Method {
  measure: string;
}
