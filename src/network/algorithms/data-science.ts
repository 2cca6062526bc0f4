import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import type { Projection, Projections, TieSource } from '../../database/projections';
import { badUserInput } from '../../errors';
import { type Adjacency, adjacencyFrom } from './adjacency';
import { ALGORITHMS, type Algorithm, ESTIMATE, STREAM } from './algorithms';
import type { Communities, MeasureEngine, PathLengths } from './engine';

const MODULARITY = cypher<{ modularity: number }>`
  CALL gds.leiden.stats($projection, ${ALGORITHMS.communities.configuration}) YIELD modularity RETURN modularity`;

const TIES = cypher<{ sources: number[]; targets: number[]; weights: number[] }>`
  CALL gds.graph.relationshipProperty.stream($projection, 'weight') YIELD sourceNodeId, targetNodeId, propertyValue
  WITH sourceNodeId, targetNodeId, propertyValue WHERE sourceNodeId < targetNodeId
  RETURN collect(sourceNodeId) AS sources, collect(targetNodeId) AS targets, collect(propertyValue) AS weights`;

const PATH_LENGTHS = cypher<PathLengths>`
  UNWIND $sources AS source
  CALL gds.allShortestPaths.delta.stream($projection, {sourceNode: toInteger(source)}) YIELD targetNode, totalCost
  WITH source, targetNode, totalCost WHERE targetNode <> toInteger(source)
  RETURN sum(totalCost) AS steps, count(*) AS pairs`;

/** The most ties that are taken into this process, where what is reckoned of them holds up all other requests. */
const MOST_TIES = 200_000;

/** The measures of a network by Graph Data Science, on a projection that the catalog keeps. */
export class DataScienceEngine implements MeasureEngine {
  readonly degree = () => this.values('degree');
  readonly strength = () => this.values('strength');
  readonly closeness = () => this.values('closeness');
  readonly coreNumber = () => this.values('coreNumber');
  readonly clustering = () => this.values('clustering');
  readonly components = () => this.values('components');

  /** @param version the state of the data that all measures are of */
  constructor(
    private readonly graph: Graph,
    private readonly projections: Projections,
    private readonly source: TieSource,
    private readonly version: string,
  ) {}

  nodes(): Promise<readonly number[]> {
    return this.use((projection) => this.nodesOf(projection));
  }

  /** As a part of all pairs of others, where the library counts the pairs. */
  async betweenness(): Promise<readonly number[]> {
    const counts = await this.values('betweenness');
    const pairs = ((counts.length - 1) * (counts.length - 2)) / 2;
    return counts.map((count) => (pairs > 0 ? count / pairs : 0));
  }

  /**
   * As shares that come to 1, where the library's sum to any number. Its scores are in the same proportion also where there
   * are nodes without ties, whose rank NetworkX deals out to all alike.
   */
  async pageRank(): Promise<readonly number[]> {
    const scores = await this.values('pageRank');
    const sum = scores.reduce((total, score) => total + score, 0);
    return scores.map((score) => score / sum);
  }

  async communities(): Promise<Communities> {
    const of = await this.values('communities');
    const modularity = await this.once('modularity', async () => {
      const [row] = await this.use(({ name: projection }) =>
        projection === undefined ? Promise.resolve([]) : this.graph.read(MODULARITY, { projection }),
      );
      return row?.modularity ?? 0;
    });
    return { of, modularity };
  }

  adjacency(): Promise<Adjacency> {
    return this.use((projection) =>
      projection.once('adjacency', async () => {
        const nodes = await this.nodesOf(projection);
        const degrees = await this.valuesOf('degree', projection);
        // Without ties the projection has no weights to ask for.
        const count = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
        if (count > MOST_TIES) throw tooManyTies(this.source.argument, count);
        const [row] = count > 0 ? await this.graph.read(TIES, { projection: projection.name }) : [];
        return adjacencyFrom({ nodes, ...(row ?? { sources: [], targets: [], weights: [] }) });
      }),
    );
  }

  pathLengths(sources: readonly number[]): Promise<PathLengths> {
    return this.use(async ({ name: projection }) => {
      const [row] = await this.graph.read(PATH_LENGTHS, { projection, sources });
      return row ?? { steps: 0, pairs: 0 };
    });
  }

  once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result> {
    return this.use((projection) => projection.once(key, reckon));
  }

  private values(measure: keyof typeof ALGORITHMS): Promise<readonly number[]> {
    return this.use((projection) => this.valuesOf(measure, projection));
  }

  private valuesOf(measure: keyof typeof ALGORITHMS, projection: Projection): Promise<readonly number[]> {
    return projection.once(measure, async () => {
      if (projection.name === undefined) return [];
      const nodes = await this.nodesOf(projection);
      const row = await this.stream(ALGORITHMS[measure], projection.name);
      const byNode = new Map(row.nodes.map((node, index) => [node, row.values[index] as number]));
      return nodes.map((node) => byNode.get(node) as number);
    });
  }

  /** The degrees' stream is the cheapest that gives all nodes. */
  private nodesOf(projection: Projection): Promise<readonly number[]> {
    return projection.once('nodes', async () => {
      if (projection.name === undefined) return [];
      const { nodes } = await this.stream(ALGORITHMS.degree, projection.name);
      return nodes.sort((a, b) => a - b);
    });
  }

  private async stream(algorithm: Algorithm, projection: string): Promise<{ nodes: number[]; values: number[] }> {
    if (algorithm.isEstimated) {
      const [estimate] = await this.graph.read(ESTIMATE(algorithm), { projection });
      this.projections.requireRoom('A measure of this network', estimate?.bytes ?? 0, this.source.argument);
    }
    const [row] = await this.graph.read(STREAM(algorithm), { projection });
    return row ?? { nodes: [], values: [] };
  }

  private use<Result>(work: (projection: Projection) => Promise<Result>): Promise<Result> {
    return this.projections.use(this.source, this.version, work, { graph: this.graph });
  }
}

function tooManyTies(argument: string, count: number): Error {
  return badUserInput(
    argument,
    `This measure goes through the ties one by one, ${MOST_TIES} at most; the network has ${count}. Narrow it by regions, ` +
      'industries, roles or ties.',
  );
}
