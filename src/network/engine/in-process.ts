import { undirectedSingleSourceLength } from 'graphology-shortest-path/unweighted';
import { Results } from '../../database/results';
import { type Adjacency, adjacencyFrom, type TieLists } from '../algorithms/adjacency';
import { graphOf } from '../algorithms/graphology';
import { sumOf } from '../algorithms/sums';
import { type Method, methodInProcess } from '../provenance/method';
import {
  type Described,
  type LibraryMeasure,
  type MeasureEngine,
  needsLibrary,
  type PathLengths,
} from './measure-engine';

/** The largest network that is measured in this process, where a measure holds up all other requests while it runs. */
const MOST_NODES = 1_000;
const MOST_TIES = 10_000;

/** How many rows tell that a network is too large. */
export const MOST_ROWS = MOST_NODES + MOST_TIES + 1;

/** The measures of a small network without Graph Data Science. Those not to be had are answered with what to install. */
export class InProcessEngine implements MeasureEngine {
  private readonly results = new Results();
  private readonly kept: { nodes: readonly number[]; ties: Adjacency };

  /** @throws PublicError FEATURE_UNAVAILABLE when the network is too large */
  constructor(lists: TieLists) {
    const nodes = [...new Set(lists.nodes)].sort((a, b) => a - b);
    if (nodes.length > MOST_NODES || lists.sources.length > MOST_TIES) {
      throw needsLibrary(`Networks of more than ${MOST_NODES} nodes or ${MOST_TIES} ties`);
    }
    this.kept = { nodes, ties: adjacencyFrom({ ...lists, nodes }) };
  }

  async nodes(): Promise<readonly number[]> {
    return this.kept.nodes;
  }

  async adjacency(): Promise<Adjacency> {
    return this.kept.ties;
  }

  values({ name, inProcess }: LibraryMeasure): Promise<readonly number[]> {
    return this.once(name, async () => {
      if (typeof inProcess === 'string') throw needsLibrary(inProcess);
      return inProcess.of(this.kept.ties);
    });
  }

  async summary(): Promise<never> {
    throw needsLibrary('Measures of divisions');
  }

  async pathLengths(sources: readonly number[]): Promise<PathLengths> {
    const graph = graphOf(this.kept.ties);
    const place = new Map(this.kept.nodes.map((node, index) => [node, index]));
    const lengths = sources.flatMap((source) =>
      Object.values(undirectedSingleSourceLength(graph, place.get(source))).filter((length) => length > 0),
    );
    return { steps: sumOf(lengths), pairs: lengths.length };
  }

  async methodOf({ name, inProcess }: Described): Promise<Method | null> {
    return typeof inProcess === 'string' ? null : methodInProcess(name, inProcess.library);
  }

  once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result> {
    return this.results.once(key, reckon);
  }
}
