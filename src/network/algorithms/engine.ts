import type { Adjacency } from './adjacency';

/**
 * What reckons the measures of one network. Lists are in the order of `nodes`. Each measure is defined in
 * docs/network-measures.md and equals NetworkX's.
 */
export interface MeasureEngine {
  /** The nodes by the database's own numbers, ascending. */
  nodes(): Promise<readonly number[]>;
  /** The network itself, for what is reckoned from its ties. */
  adjacency(): Promise<Adjacency>;
  degree(): Promise<readonly number[]>;
  strength(): Promise<readonly number[]>;
  betweenness(): Promise<readonly number[]>;
  closeness(): Promise<readonly number[]>;
  pageRank(): Promise<readonly number[]>;
  coreNumber(): Promise<readonly number[]>;
  clustering(): Promise<readonly number[]>;
  /** The number of its component for each node. */
  components(): Promise<readonly number[]>;
  communities(): Promise<Communities>;
  pathLengths(sources: readonly number[]): Promise<PathLengths>;
  /** What is reckoned by others from these, kept as long as they are. */
  once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result>;
}

/** A division of the network. */
export interface Communities {
  /** The number of its community for each node. */
  of: readonly number[];
  modularity: number;
}

/** Distances from some nodes to all that they reach. */
export interface PathLengths {
  /** Their sum, in steps. */
  steps: number;
  /** How many pairs it is over. */
  pairs: number;
}
