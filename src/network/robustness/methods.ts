import { PROJECT_NAME } from '../../versions';
import { type MeasureMethod, methodInProcess } from '../provenance/method';
import type { Chance } from './estimates';

/** By which generator of the library chance is let at work. */
const GENERATOR = methodInProcess('xoroshiro128+', 'pure-rand');

/** How tests and intervals are reckoned, with the seed of what is left to chance. */
export function methodsOf({ permutations, resamples, seed }: Chance): MeasureMethod[] {
  const method = (measure: string, algorithm: string, parameters: string): MeasureMethod => ({
    ...methodInProcess(algorithm, PROJECT_NAME),
    measure,
    parameters,
    seed,
  });
  return [
    method('test', 'Permutation of node categories; Phipson and Smyth 2010', `{permutations: ${permutations}}`),
    method('interval', 'Vertex bootstrap; Snijders and Borgatti 1999', `{resamples: ${resamples}}`),
    ...['test', 'interval'].map((measure) => ({ ...GENERATOR, measure, seed })),
  ];
}
