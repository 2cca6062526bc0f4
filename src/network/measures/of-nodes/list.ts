import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { clustering } from './clustering';
import { communities } from './communities';
import { components } from './components';
import { constraint } from './constraint';
import { coreNumber } from './core-number';
import { degree } from './degree';
import { effectiveSize } from './effective-size';
import { eigenvector } from './eigenvector';
import { harmonic } from './harmonic';
import { inDegree } from './in-degree';
import { inStrength } from './in-strength';
import type { Division, NodeMeasure } from './node-measure';
import { outDegree } from './out-degree';
import { outStrength } from './out-strength';
import { pageRank } from './page-rank';
import { strength } from './strength';

/** All measures of organizations, in the order in which analyses reckon and tables show them. */
export const NODE_MEASURES: readonly NodeMeasure[] = [
  degree,
  strength,
  betweenness,
  closeness,
  harmonic,
  eigenvector,
  pageRank,
  coreNumber,
  clustering,
  constraint,
  effectiveSize,
  inDegree,
  outDegree,
  inStrength,
  outStrength,
];

export const DIVISIONS: readonly Division[] = [components, communities];
