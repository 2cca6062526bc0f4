import { assortativity, degreeAssortativity } from './assortativity';
import { clustering } from './clustering';
import { components } from './components';
import { degreeDistribution } from './degree-distribution';
import { diameter } from './diameter';
import { groupModularity } from './group-modularity';
import { modularity } from './modularity';
import { pathLength } from './path-length';
import { size } from './size';
import { twoModeClustering } from './two-mode-clustering';
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
  diameter,
  modularity,
  groupModularity,
  twoModeClustering,
];
