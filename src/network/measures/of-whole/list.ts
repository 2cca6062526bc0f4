import { assortativity, degreeAssortativity } from './assortativity';
import { clustering } from './clustering';
import { components } from './components';
import { degreeDistribution } from './degree-distribution';
import { modularity } from './modularity';
import { pathLength } from './path-length';
import { size } from './size';
import type { WholeMeasure } from './whole-measure';

/** All measures of a network as a whole. */
export const WHOLE_MEASURES: readonly WholeMeasure[] = [
  size,
  components,
  degreeDistribution,
  clustering,
  degreeAssortativity,
  assortativity,
  pathLength,
  modularity,
];
