import type { Graph } from '../../database/graph';
import { dataVersion } from '../../intake/data-version';
import { VERSION } from '../engine/library.cypher';
import { libraryMethod } from '../engine/library-method';
import { methodByDirection } from '../measures/methods';
import type { MeasureMethod } from '../provenance/method';
import type { ByDirection, Measure } from './measures';

/** By what an analysis can be repeated and cited, as it was found when it was made. */
export interface FoundProvenance {
  graphHash: string;
  dataVersion: string | null;
  methods: MeasureMethod[];
}

/**
 * @param measures as the library reckoned them
 * @param byDirection those that this process did
 */
export async function foundProvenance(
  graph: Graph,
  graphHash: string,
  measures: readonly Measure[],
  byDirection: readonly ByDirection[],
): Promise<FoundProvenance> {
  const [row] = await graph.read(VERSION);
  return {
    graphHash,
    dataVersion: await dataVersion((statement) => graph.read(statement)),
    methods: [
      ...measures.map((measure) => ({ measure: measure.name, ...libraryMethod(measure, row?.version ?? '') })),
      ...byDirection.map((measure) => ({ measure: measure.name, ...methodByDirection(measure) })),
    ],
  };
}
