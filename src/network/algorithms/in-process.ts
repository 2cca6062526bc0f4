import type { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { undirectedSingleSourceLength } from 'graphology-shortest-path/unweighted';
import { Results } from '../../database/results';
import { PublicError } from '../../errors';
import { type Adjacency, adjacencyFrom, neighboursOf, type TieLists, weightsOf } from './adjacency';
import type { Communities, MeasureEngine, PathLengths } from './engine';
import { graphOf, inOrder } from './graphology';

/** The largest network that is measured in this process, where a measure holds up all other requests while it runs. */
const MOST_NODES = 1_000;
const MOST_TIES = 10_000;

/** How many rows tell that a network is too large. */
export const MOST_ROWS = MOST_NODES + MOST_TIES + 1;

/**
 * The measures of a small network without Graph Data Science, by graphology. Those that it does not have are answered
 * with what to install.
 */
export class InProcessEngine implements MeasureEngine {
  private readonly results = new Results();
  private readonly kept: { nodes: readonly number[]; ties: Adjacency };

  /** @throws PublicError FEATURE_UNAVAILABLE when the network is too large */
  constructor(lists: TieLists) {
    const nodes = [...new Set(lists.nodes)].sort((a, b) => a - b);
    if (nodes.length > MOST_NODES || lists.sources.length > MOST_TIES) {
      throw unavailable(`Networks of more than ${MOST_NODES} nodes or ${MOST_TIES} ties`);
    }
    this.kept = { nodes, ties: adjacencyFrom({ ...lists, nodes }) };
  }

  async nodes(): Promise<readonly number[]> {
    return this.kept.nodes;
  }

  async adjacency(): Promise<Adjacency> {
    return this.kept.ties;
  }

  async degree(): Promise<readonly number[]> {
    return this.ofEach((node) => neighboursOf(this.kept.ties, node).length);
  }

  async strength(): Promise<readonly number[]> {
    return this.ofEach((node) => weightsOf(this.kept.ties, node).reduce((sum, weight) => sum + weight, 0));
  }

  betweenness(): Promise<readonly number[]> {
    const { order } = this.kept.ties;
    // graphology divides by the number of pairs of others, also where there is none.
    if (order < 3) return Promise.resolve(new Array<number>(order).fill(0));
    return this.byGraphology('betweenness', (graph) => betweennessCentrality(graph, { getEdgeWeight: null }));
  }

  closeness(): Promise<readonly number[]> {
    return this.byGraphology('closeness', (graph) => closenessCentrality(graph, { wassermanFaust: true }));
  }

  pageRank(): Promise<readonly number[]> {
    return this.byGraphology('pageRank', (graph) =>
      pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 1_000, tolerance: 1e-12 }),
    );
  }

  async components(): Promise<readonly number[]> {
    return this.once('components', async () => {
      const of = new Array<number>(this.kept.ties.order);
      connectedComponents(graphOf(this.kept.ties)).forEach((nodes, component) => {
        for (const node of nodes) of[Number(node)] = component;
      });
      return of;
    });
  }

  async coreNumber(): Promise<never> {
    throw unavailable('Core numbers');
  }

  async clustering(): Promise<never> {
    throw unavailable('Clustering coefficients');
  }

  async communities(): Promise<Communities> {
    throw unavailable('Communities and modularity');
  }

  async pathLengths(sources: readonly number[]): Promise<PathLengths> {
    const graph = graphOf(this.kept.ties);
    const place = new Map(this.kept.nodes.map((node, index) => [node, index]));
    const lengths = sources.flatMap((source) =>
      Object.values(undirectedSingleSourceLength(graph, place.get(source))).filter((length) => length > 0),
    );
    return { steps: lengths.reduce((sum, length) => sum + length, 0), pairs: lengths.length };
  }

  once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result> {
    return this.results.once(key, reckon);
  }

  private byGraphology(
    measure: string,
    reckon: (graph: UndirectedGraph) => Record<string, number>,
  ): Promise<readonly number[]> {
    return this.once(measure, async () => inOrder(reckon(graphOf(this.kept.ties)), this.kept.ties.order));
  }

  private ofEach(measure: (node: number) => number): number[] {
    return Array.from({ length: this.kept.ties.order }, (_, node) => measure(node));
  }
}

function unavailable(what: string): PublicError {
  return new PublicError(
    'FEATURE_UNAVAILABLE',
    `${what} need Graph Data Science, which this database does not have: install the plugin (neo4j.com/docs/graph-data-science) ` +
      'there and restart it, or leave NEO4J_URI unset to use the embedded database, which has it.',
  );
}
