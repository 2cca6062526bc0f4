import { type Cypher, cypher, joined, name } from '../../database/cypher';
import type { LibraryMeasure, SummedUp } from './measure-engine';

/** An algorithm of Graph Data Science and how it is asked. */
export type Algorithm = Pick<LibraryMeasure, 'algorithm' | 'configuration'>;

/** `gds.closeness.harmonic` for `closeness.harmonic`. */
export const algorithmName = (algorithm: string) => joined(['gds', ...algorithm.split('.')].map(name), cypher`.`);

const call = ({ algorithm, configuration = cypher`{}` }: Algorithm, mode: Cypher) =>
  cypher`CALL ${algorithmName(algorithm)}.${mode}($projection, ${configuration})`;

export const VERSION = cypher<{ version: string }>`RETURN gds.version() AS version`;

/** An algorithm with the column of its stream that has the value of a node. */
export type Streamed = Algorithm & Pick<LibraryMeasure, 'column'>;

/** What memory it would take. */
export const ESTIMATE = (algorithm: Algorithm) => cypher<{ bytes: number }>`
  ${call(algorithm, cypher`stream.estimate`)} YIELD bytesMax RETURN bytesMax AS bytes`;

/** Its value for each node. */
export const STREAM = (measure: Streamed) => cypher<{ nodes: number[]; values: number[] }>`
  ${call(measure, cypher`stream`)} YIELD nodeId, ${name(measure.column)} AS value
  RETURN collect(nodeId) AS nodes, collect(value) AS values`;

/** What it tells of the whole. */
export const SUMMARY = (measure: SummedUp) => cypher<{ summary: number }>`
  ${call(measure, cypher`stats`)} YIELD ${name(measure.summary)} AS summary RETURN summary`;

export const TIES = cypher<{ sources: number[]; targets: number[]; weights: number[] }>`
  CALL gds.graph.relationshipProperty.stream($projection, 'weight') YIELD sourceNodeId, targetNodeId, propertyValue
  WITH sourceNodeId, targetNodeId, propertyValue WHERE sourceNodeId < targetNodeId
  RETURN collect(sourceNodeId) AS sources, collect(targetNodeId) AS targets, collect(propertyValue) AS weights`;

/** The sum of all distances from some nodes, and over how many pairs it is. */
export const PATH_LENGTHS = cypher<{ steps: number; pairs: number }>`
  UNWIND $sources AS source
  CALL gds.allShortestPaths.delta.stream($projection, {sourceNode: toInteger(source)}) YIELD targetNode, totalCost
  WITH source, targetNode, totalCost WHERE targetNode <> toInteger(source)
  RETURN sum(totalCost) AS steps, count(*) AS pairs`;
