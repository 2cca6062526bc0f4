import { cypher, name } from '../../database/cypher';
import type { Algorithm } from '../engine/library.cypher';
import type { LibraryMeasure } from '../engine/measure-engine';

/** Reckons a value, to be kept in the projection; by one thread, so that the other requests have the rest of the machine. */
export const MUTATE = ({
  algorithm,
  configuration = cypher`{}`,
  summary = 'nodePropertiesWritten',
}: Algorithm & Pick<LibraryMeasure, 'summary'>) => cypher<{ summary: number }>`
  WITH ${configuration} AS configuration
  CALL gds.${name(algorithm)}.mutate($projection, configuration {
    .*, mutateProperty: $value, concurrency: 1, jobId: $job})
  YIELD ${name(summary)} AS summary
  RETURN summary`;

/** How far each of these jobs is, as a percentage in words. */
export const PROGRESS = cypher<{ job: string; progress: string }>`
  CALL gds.listProgress() YIELD jobId, progress
  WITH jobId, progress WHERE jobId IN $jobs
  RETURN jobId AS job, progress`;

/** Of all weight at the nodes of each community, the part that leads out of it. */
export const OUTWARD = cypher<{ communities: number[]; parts: number[] }>`
  CALL gds.conductance.stream($projection, {
    relationshipWeightProperty: 'weight', communityProperty: 'communities', concurrency: 1})
  YIELD community, conductance
  RETURN collect(toFloat(community)) AS communities, collect(conductance) AS parts`;

/** Values of nodes whose numbers lie near each other, in the order in which the projection has them. */
export interface Piece<Value> {
  slice: number;
  values: Value[];
}

/** The ids of all nodes, found by their numbers; an empty one for a node that was removed meanwhile. */
export const IDS = cypher<Piece<string>>`
  CALL gds.graph.nodeProperty.stream($projection, 'degree', ['*'], {concurrency: 1}) YIELD nodeId
  OPTIONAL MATCH (node) WHERE id(node) = nodeId
  RETURN nodeId / 5000 AS slice, collect(coalesce(node.id, '')) AS values`;

/** The database's own numbers of all nodes, in the order of their ids above. */
export const NUMBERS = cypher<Piece<number>>`
  CALL gds.graph.nodeProperty.stream($projection, 'degree', ['*'], {concurrency: 1}) YIELD nodeId
  RETURN nodeId / 5000 AS slice, collect(toFloat(nodeId)) AS values`;

/** The edges whose lesser end has a number from one on to before another. */
export const EDGES = cypher<{ sources: number[]; targets: number[]; weights: number[] }>`
  CALL gds.graph.relationshipProperty.stream($projection, 'weight', ['*'], {concurrency: 1})
  YIELD sourceNodeId, targetNodeId, propertyValue
  WITH sourceNodeId, targetNodeId, propertyValue
  WHERE sourceNodeId < targetNodeId AND $from <= sourceNodeId AND sourceNodeId < $to
  RETURN sourceNodeId / 5000 AS slice, collect(toFloat(sourceNodeId)) AS sources,
         collect(toFloat(targetNodeId)) AS targets, collect(propertyValue) AS weights`;

/** A value of all nodes, as floats, which the driver reads without making an object of each. */
export const FETCH = cypher<Piece<number>>`
  CALL gds.graph.nodeProperty.stream($projection, $value, ['*'], {concurrency: 1}) YIELD nodeId, propertyValue
  RETURN nodeId / 5000 AS slice, collect(toFloat(propertyValue)) AS values`;
