import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { byGraphology } from '../../algorithms/graphology';
import type { LibraryNodeMeasure } from './node-measure';

export const betweenness: LibraryNodeMeasure = {
  name: 'betweenness',
  term: '中介中心性',
  meaning: 'the part of the shortest paths between two others that pass it, from 0 to 1',
  order: 'on how many of the shortest paths between others it lies',
  unit: 'Float',
  algorithm: 'betweenness',
  column: 'score',
  // The library counts the pairs of others, of which this is a part.
  divisor: ({ length }) => Math.max(1, ((length - 1) * (length - 2)) / 2),
  // graphology divides by the number of those pairs also where there is none.
  inProcess: byGraphology((graph) =>
    graph.order < 3
      ? Object.fromEntries(graph.mapNodes((node) => [node, 0]))
      : betweennessCentrality(graph, { getEdgeWeight: null }),
  ),
};
