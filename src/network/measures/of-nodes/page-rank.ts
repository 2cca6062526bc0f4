import pagerank from 'graphology-metrics/centrality/pagerank';
import { type Cypher, cypher } from '../../../database/cypher';
import { byGraphology, byGraphologyDirected } from '../../algorithms/graphology';
import { sumOf } from '../../algorithms/sums';
import type { AnalysedMeasure } from './node-measure';

const configured = (tolerance: Cypher) => cypher`{
  relationshipWeightProperty: 'weight', dampingFactor: 0.85, maxIterations: 1000, tolerance: ${tolerance}}`;

const SETTINGS = { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 1_000, tolerance: 1e-12 };

export const pageRank: AnalysedMeasure = {
  name: 'pageRank',
  term: '网页排名',
  meaning:
    'PageRank, how often a random walk along the ties, with direction along that, comes by; all together come to 1',
  order: 'PageRank, how often a random walk along the ties comes by',
  unit: 'Float',
  algorithm: 'pageRank',
  column: 'score',
  configuration: configured(cypher`1e-12`),
  // The library's sum to any number. They are in the same proportion also where there are nodes without ties, whose rank
  // NetworkX deals out to all alike.
  divisor: sumOf,
  inProcess: byGraphology((graph) => pagerank(graph, SETTINGS)),
  withDirection: byGraphologyDirected((graph) => pagerank(graph, SETTINGS)),
  analysis: {
    asked: 'PageRank, how often a random walk along the ties comes by',
    meaning: 'PageRank; all together come to 1',
    order: 'PageRank',
    cost: 25,
    // Until none moves by more than 10⁻⁴ of an average one: a nation's then differ by 0.2 % at most from those that move no more.
    coarse: configured(cypher`1e-4`),
  },
};
