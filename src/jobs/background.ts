import type { Graph } from '../database/graph';
import type { Projections } from '../database/projections';
import type { Jobs } from './jobs';

/** Where is done what outlasts the request that asks for it. */
export interface Background {
  graph: Graph;
  /** Those that jobs have to themselves, so that no request waits for one of them. */
  projections: Projections;
  jobs: Jobs;
  /** How long each statement may run, in milliseconds. */
  timeoutMs: number;
}
