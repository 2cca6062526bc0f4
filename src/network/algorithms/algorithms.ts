import { type Cypher, cypher, name } from '../../database/cypher';

/** How an algorithm of Graph Data Science is asked. */
export interface Algorithm {
  /** As in `gds.<algorithm>.stream`. */
  algorithm: string;
  /** The column with the value of a node. */
  column: string;
  configuration: Cypher;
  /** Whether the library can tell beforehand what memory it takes; those for which it can't take little. */
  isEstimated: boolean;
}

/** All of the ranks' configuration but how finely they are reckoned. */
export const PAGE_RANK = cypher`relationshipWeightProperty: 'weight', dampingFactor: 0.85, maxIterations: 1000`;

/** What reckons each measure, set so that it gives what docs/network-measures.md says. */
export const ALGORITHMS = {
  degree: { algorithm: 'degree', column: 'score', configuration: cypher`{}`, isEstimated: true },
  strength: {
    algorithm: 'degree',
    column: 'score',
    configuration: cypher`{relationshipWeightProperty: 'weight'}`,
    isEstimated: true,
  },
  betweenness: { algorithm: 'betweenness', column: 'score', configuration: cypher`{}`, isEstimated: true },
  // Wasserman and Faust's form, which is NetworkX's for networks of several components. By the statement's own thread: those
  // that all algorithms share it only waits milliseconds for, and then fails.
  closeness: {
    algorithm: 'closeness',
    column: 'score',
    configuration: cypher`{useWassermanFaust: true, concurrency: 1}`,
    isEstimated: false,
  },
  pageRank: {
    algorithm: 'pageRank',
    column: 'score',
    configuration: cypher`{${PAGE_RANK}, tolerance: 1e-12}`,
    isEstimated: true,
  },
  coreNumber: { algorithm: 'kcore', column: 'coreValue', configuration: cypher`{}`, isEstimated: true },
  clustering: {
    algorithm: 'localClusteringCoefficient',
    column: 'localClusteringCoefficient',
    configuration: cypher`{}`,
    isEstimated: true,
  },
  components: { algorithm: 'wcc', column: 'componentId', configuration: cypher`{}`, isEstimated: true },
  // By one thread: with several the same seed can give another division.
  communities: {
    algorithm: 'leiden',
    column: 'communityId',
    configuration: cypher`{relationshipWeightProperty: 'weight', randomSeed: 42, concurrency: 1}`,
    isEstimated: true,
  },
} as const satisfies Record<string, Algorithm>;

const procedure = ({ algorithm }: Algorithm) => cypher`gds.${name(algorithm)}`;

/** What memory it would take. */
export const ESTIMATE = (algorithm: Algorithm) => cypher<{ bytes: number }>`
  CALL ${procedure(algorithm)}.stream.estimate($projection, ${algorithm.configuration}) YIELD bytesMax
  RETURN bytesMax AS bytes`;

/** Its value for each node. */
export const STREAM = (algorithm: Algorithm) => cypher<{ nodes: number[]; values: number[] }>`
  CALL ${procedure(algorithm)}.stream($projection, ${algorithm.configuration}) YIELD nodeId, ${name(algorithm.column)} AS value
  RETURN collect(nodeId) AS nodes, collect(value) AS values`;
