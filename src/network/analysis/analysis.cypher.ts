import { cypher, name } from '../../database/cypher';
import { ALGORITHMS, type Algorithm, PAGE_RANK } from '../algorithms/algorithms';

/** What is kept of each node in its projection, and under which name. */
export const VALUES = [
  'degree',
  'strength',
  'pageRank',
  'coreNumber',
  'clustering',
  'components',
  'communities',
] as const;
export type ValueName = (typeof VALUES)[number];

/** Beyond so many edges the ranks are reckoned less finely: the last digits would take most of the time. */
const FINELY_UP_TO = 20_000;

/**
 * How often the ranks of a large network are passed on: until none moves by more than 10⁻⁴ of an average one. A nation's
 * then differ by 0.2 % at most from those that move no more.
 */
const COARSE_PAGE_RANK: Algorithm = {
  ...ALGORITHMS.pageRank,
  configuration: cypher`{${PAGE_RANK}, tolerance: 1e-4}`,
};

/** What reckons a value in a network of so many edges. */
export function algorithmOf(value: ValueName, edges: number): Algorithm {
  return value === 'pageRank' && edges > FINELY_UP_TO ? COARSE_PAGE_RANK : ALGORITHMS[value];
}

/** What an algorithm tells of the whole besides: of communities their modularity, of components how many there are. */
const SUMMARIES: Partial<Record<ValueName, string>> = { communities: 'modularity', components: 'componentCount' };

/** Reckons a value, to be kept in the projection; by one thread, so that the other requests have the rest of the machine. */
export const MUTATE = (value: ValueName, algorithm: Algorithm) => cypher<{ summary: number }>`
  WITH ${algorithm.configuration} AS configuration
  CALL gds.${name(algorithm.algorithm)}.mutate($projection, configuration {
    .*, mutateProperty: $value, concurrency: 1, jobId: $job})
  YIELD ${name(SUMMARIES[value] ?? 'nodePropertiesWritten')} AS summary
  RETURN summary`;

export const SIZE = cypher<{ nodes: number; edges: number }>`
  CALL gds.graph.list($projection) YIELD nodeCount, relationshipCount
  RETURN nodeCount AS nodes, relationshipCount / 2 AS edges`;

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

/** A value of all nodes, as floats, which the driver reads without making an object of each. */
export const FETCH = cypher<Piece<number>>`
  CALL gds.graph.nodeProperty.stream($projection, $value, ['*'], {concurrency: 1}) YIELD nodeId, propertyValue
  RETURN nodeId / 5000 AS slice, collect(toFloat(propertyValue)) AS values`;
