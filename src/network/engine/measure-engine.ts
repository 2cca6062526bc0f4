import type { Cypher } from '../../database/cypher';
import { PublicError } from '../../errors';
import type { Adjacency, Arcs } from '../algorithms/adjacency';
import type { Reckoning } from '../algorithms/reckoning';
import type { Method } from '../provenance/method';

/** A value for each node, in the order of the nodes; null where it is not defined. */
export type Values = readonly (number | null)[];

/** What Graph Data Science reckons of each node or, of a small network on a server without it, this process. */
export interface LibraryMeasure {
  /** In camelCase, by which it is kept and shown. */
  name: string;
  /** As in `gds.<algorithm>.stream`, set so that it gives what docs/network-measures.md says. */
  algorithm: string;
  /** The column with the value of a node. */
  column: string;
  /** May take the parameter `seed`. */
  configuration?: Cypher;
  /** By which what is left to chance is the same each time. */
  seed?: number;
  /** Whether the library can't tell beforehand what memory it takes, which then is little. */
  isUnestimated?: true;
  /** What it tells of the whole besides. */
  summary?: string;
  /** By what the library's values are to be divided. */
  divisor?(values: readonly number[] | Float64Array): number;
  /** What is asked for of a network without ties, where this one fails. */
  withoutTies?: Pick<SummedUp, 'algorithm' | 'column' | 'summary'> & { configuration: Cypher };
  /** The same in this process; where it has no library for it, the words with which that is told. */
  inProcess: Reckoning<Adjacency, readonly number[]> | string;
  /** In a directed network, where it goes by direction there; else that is taken without. */
  withDirection?: Reckoning<Arcs, Values>;
}

/** A measure of each node that tells something of the whole besides. */
export type SummedUp = LibraryMeasure & { summary: string };

/** What is reckoned of each node from the ties, always in this process. */
export interface TiesMeasure {
  name: string;
  /** By what it is defined, as it is cited. */
  source: string;
  /** @throws PublicError BAD_USER_INPUT naming the scope where the network has no such values */
  fromTies: Reckoning<Adjacency, Values>;
}

/** What there is of directed networks alone, null in others. */
export interface ArcsMeasure {
  name: string;
  source: string;
  withDirection: Reckoning<Arcs, Values>;
}

/**
 * What reckons the measures of one network. Lists are in the order of `nodes`. Each measure is defined in
 * docs/network-measures.md and equals NetworkX's.
 */
export interface MeasureEngine {
  /** The nodes by the database's own numbers, ascending. */
  nodes(): Promise<readonly number[]>;
  /** The network itself, for what is reckoned from its ties. */
  adjacency(): Promise<Adjacency>;
  values(measure: LibraryMeasure): Promise<readonly number[]>;
  /** What a measure tells of the whole besides. */
  summary(measure: SummedUp): Promise<number>;
  pathLengths(sources: readonly number[]): Promise<PathLengths>;
  /** How it reckons a measure; null where it can't. */
  methodOf(measure: Described): Promise<Method | null>;
  /** What is reckoned by others from these, kept as long as they are. */
  once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result>;
}

/** What is said of a measure of the library, whether it is one of the nodes or not. */
export interface Described extends Pick<LibraryMeasure, 'name' | 'algorithm' | 'configuration' | 'seed'> {
  inProcess: Pick<Reckoning<never, unknown>, 'library'> | string;
}

/** Distances from some nodes to all that they reach. */
export interface PathLengths {
  /** Their sum, in steps. */
  steps: number;
  /** How many pairs it is over. */
  pairs: number;
}

/** A measure of each node, reckoned once for all who ask. */
export function valuesOf(engine: MeasureEngine, measure: LibraryMeasure | TiesMeasure): Promise<Values> {
  if (!('fromTies' in measure)) return engine.values(measure);
  return engine.once(measure.name, async () => measure.fromTies.of(await engine.adjacency()));
}

/** @param what begins the message: `Core numbers` */
export function needsLibrary(what: string): PublicError {
  return new PublicError(
    'FEATURE_UNAVAILABLE',
    `${what} need Graph Data Science, which this database does not have: install the plugin (neo4j.com/docs/graph-data-science) ` +
      'there and restart it, or leave NEO4J_URI unset to use the embedded database, which has it.',
  );
}
