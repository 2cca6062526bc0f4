import type { Graph } from '../../database/graph';
import { dataVersion } from '../../intake/data-version';
import type { Network } from '../ties/network';
import type { MeasureMethod } from './method';

/** By what the measures of an answer can be reckoned again and cited; each is found when it is asked for. */
export interface Provenance {
  /** As `graphHash` makes it of the network that was measured. */
  graphHash(): Promise<string>;
  /** Which data of the project was last loaded; null where none was. */
  dataVersion(): Promise<string | null>;
  methods(): Promise<MeasureMethod[]>;
}

/** What tells which network was measured, and how. */
export interface Measured extends Pick<Network, 'scope' | 'projection' | 'weighting' | 'directed' | 'includeIsolates'> {
  provenance: Provenance;
}

export function provenanceOf(graph: Graph, told: Pick<Provenance, 'graphHash' | 'methods'>): Provenance {
  return { ...told, dataVersion: () => dataVersion((statement) => graph.read(statement)) };
}
