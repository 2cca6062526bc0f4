import type { Graph } from '../../database/graph';
import type { Projection, Projections } from '../../database/projections';
import type { TieSource } from '../../database/projections.cypher';
import { badUserInput } from '../../errors';
import { type Adjacency, adjacencyFrom } from '../algorithms/adjacency';
import type { Method } from '../provenance/method';
import { ESTIMATE, PATH_LENGTHS, STREAM, type Streamed, SUMMARY, TIES, VERSION } from './library.cypher';
import { libraryMethod } from './library-method';
import type { Described, LibraryMeasure, MeasureEngine, PathLengths, SummedUp } from './measure-engine';

/** The most ties that are taken into this process, where what is reckoned of them holds up all other requests. */
const MOST_TIES = 200_000;

/** The degrees' stream is the cheapest that gives all nodes. */
const NODES = { algorithm: 'degree', column: 'score' };

/** The measures of a network by Graph Data Science, on a projection that the catalog keeps. */
export class DataScienceEngine implements MeasureEngine {
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

  values(measure: LibraryMeasure): Promise<readonly number[]> {
    return this.use((projection) =>
      projection.once(measure.name, async () => {
        if (projection.name === undefined) return [];
        const nodes = await this.nodesOf(projection);
        const asked = projection.edges === 0 ? { ...measure, ...measure.withoutTies } : measure;
        const row = await this.stream(asked, projection.name);
        const byNode = new Map(row.nodes.map((node, index) => [node, row.values[index] as number]));
        const divisor = measure.divisor?.(row.values) ?? 1;
        return nodes.map((node) => (byNode.get(node) as number) / divisor);
      }),
    );
  }

  summary(measure: SummedUp): Promise<number> {
    return this.once(`${measure.summary} of ${measure.name}`, async () => {
      const seed = measure.seed ?? null;
      const [row] = await this.use(async ({ name: projection, edges }) =>
        projection === undefined || (edges === 0 && measure.withoutTies !== undefined)
          ? []
          : this.graph.read(SUMMARY(measure), { projection, seed }),
      );
      return row?.summary ?? 0;
    });
  }

  adjacency(): Promise<Adjacency> {
    return this.use((projection) =>
      projection.once('adjacency', async () => {
        const { name, edges } = projection;
        requireFewTies(this.source.argument, edges);
        const nodes = await this.nodesOf(projection);
        // Without ties the projection has no weights to ask for.
        const [row] = edges > 0 ? await this.graph.read(TIES, { projection: name }) : [];
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

  async methodOf(measure: Described): Promise<Method> {
    const [row] = await this.graph.read(VERSION);
    return libraryMethod(measure, row?.version ?? '');
  }

  once<Result>(key: string, reckon: () => Promise<Result>): Promise<Result> {
    return this.use((projection) => projection.once(key, reckon));
  }

  private nodesOf(projection: Projection): Promise<readonly number[]> {
    return projection.once('nodes', async () => {
      if (projection.name === undefined) return [];
      const { nodes } = await this.stream(NODES, projection.name);
      return nodes.sort((a, b) => a - b);
    });
  }

  private async stream(
    measure: Streamed & Pick<LibraryMeasure, 'isUnestimated' | 'seed'>,
    projection: string,
  ): Promise<{ nodes: number[]; values: number[] }> {
    const parameters = { projection, seed: measure.seed ?? null };
    if (!measure.isUnestimated) {
      const [estimate] = await this.graph.read(ESTIMATE(measure), parameters);
      this.projections.requireRoom('A measure of this network', estimate?.bytes ?? 0, this.source.argument);
    }
    const [row] = await this.graph.read(STREAM(measure), parameters);
    return row ?? { nodes: [], values: [] };
  }

  private use<Result>(work: (projection: Projection) => Promise<Result>): Promise<Result> {
    return this.projections.use(this.source, this.version, work, { graph: this.graph });
  }
}

/** @throws PublicError BAD_USER_INPUT when a network has more ties than are taken into this process */
export function requireFewTies(argument: string, count: number): void {
  if (count <= MOST_TIES) return;
  throw badUserInput(
    argument,
    `This measure goes through the ties one by one, ${MOST_TIES} at most; the network has ${count}. Narrow it by regions, ` +
      'industries, roles or ties.',
  );
}
