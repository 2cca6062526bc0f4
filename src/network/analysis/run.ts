import { randomUUID } from 'node:crypto';
import type { Graph } from '../../database/graph';
import type { Projection } from '../../database/projections';
import { PublicError } from '../../errors';
import type { Background } from '../../jobs/background';
import type { Work } from '../../jobs/jobs';
import type { NetworkAnalysisPhase, TieWeighting } from '../../vocabulary';
import type { Arcs } from '../algorithms/adjacency';
import { sumOf } from '../algorithms/sums';
import { ESTIMATE } from '../engine/library.cypher';
import type { UnderstoodQuestion } from '../engine/network';
import { communities } from '../measures/of-nodes/communities';
import { components } from '../measures/of-nodes/components';
import { isOfArcsAlone } from '../measures/of-nodes/node-measure';
import { wordOf } from '../measures/words';
import type { UnderstoodScope } from '../ties/scope';
import { allOrStop } from './all-or-stop';
import { FETCH, IDS, MUTATE, OUTWARD, type Piece, PROGRESS } from './analysis.cypher';
import { asColumns, fetchPieces } from './columns';
import { type ArcSource, fetchArcs, hashOfArcs, valuesByDirection } from './direction';
import { foundProvenance } from './found-provenance';
import { hashOf, hashOfNothing } from './hash';
import { ANALYSED, type ByDirection, isAlways, type Measure, reckonedIn } from './measures';
import { type Fetched, NetworkAnalysisResult } from './result';

/** What is analysed, as it was understood. */
export interface UnderstoodAnalysis {
  scope: UnderstoodScope;
  weighting: TieWeighting;
  minWeight: number;
  directed: boolean;
  includeIsolates: boolean;
  /** Words of `NetworkAnalysisMeasure`. */
  measures: readonly string[];
}

/** A phase before the end, of which the job knows. */
type OpenPhase = Exclude<NetworkAnalysisPhase, 'FINISHED'>;

/** At which part of its time a phase begins and ends, as measured of a nation. */
const PART: Record<OpenPhase, [number, number]> = {
  WAITING: [0, 0],
  COUNTING: [0, 0.03],
  PROJECTING: [0.03, 0.5],
  COMPUTING: [0.5, 1],
};

const costOf = ({ analysis }: Measure) => analysis.cost ?? 2;

const seeded = ({ seed }: Measure) => ({ seed: seed ?? null });

/** One analysis from its beginning to its result, and how far it is. */
export class AnalysisRun implements Work {
  phase: OpenPhase = 'WAITING';
  /** What it takes of the database's memory, in bytes; null until that is known. */
  estimatedBytes: number | null = null;
  result: NetworkAnalysisResult | null = null;
  private readonly id = randomUUID();
  private readonly measures: readonly Measure[];
  /** Those that go by direction in this network; the library reckons the others. */
  private readonly byDirection: readonly ByDirection[];
  /** Those that are there already. */
  private readonly reckoned = new Set<Measure>();
  private farthest = 0;
  private hasEnded = false;

  constructor(
    private readonly background: Background,
    private readonly network: Pick<UnderstoodQuestion, 'source' | 'version'> & { arcs: ArcSource | undefined },
    readonly asked: UnderstoodAnalysis,
  ) {
    const wanted = ANALYSED.filter((measure) => isAlways(measure) || asked.measures.includes(wordOf(measure)));
    const goesByDirection = (measure: object): measure is ByDirection => asked.directed && 'withDirection' in measure;
    this.byDirection = wanted.filter(goesByDirection);
    this.measures = wanted.filter(
      (measure): measure is Measure => !goesByDirection(measure) && !isOfArcsAlone(measure),
    );
  }

  /** Whether it is of synthetic facts as well. */
  get includesSynthetic(): boolean {
    return this.network.source.includeSynthetic ?? false;
  }

  async run(signal: AbortSignal): Promise<void> {
    const { projections, timeoutMs } = this.background;
    const { source, version } = this.network;
    const within = (...signals: AbortSignal[]) =>
      this.background.graph.within({
        timeoutMs,
        signal: AbortSignal.any([signal, ...signals]),
        metadata: { analysis: this.id },
        includeSynthetic: this.includesSynthetic,
      });
    this.phase = 'COUNTING';
    try {
      const onEstimate = (bytes: number) => {
        this.estimatedBytes = bytes;
        this.phase = 'PROJECTING';
      };
      // Each attempt can be stopped for itself: a projection that is gone is made anew.
      const attempt = (projection: Projection) => {
        const stop = new AbortController();
        return this.reckon(within(stop.signal), projection, stop);
      };
      const fetched = await projections.use(source, version, attempt, { graph: within(), onEstimate });
      this.result = await NetworkAnalysisResult.of(fetched);
      this.farthest = 1;
    } catch (error) {
      await projections.release(source, version);
      throw explained(error);
    } finally {
      this.hasEnded = true;
    }
  }

  /** How far it is, from 0 to 1; never less than before. */
  async progress(): Promise<number> {
    if (this.hasEnded) return this.farthest;
    const [begin, end] = PART[this.phase];
    this.farthest = Math.max(this.farthest, begin + (end - begin) * (await this.partOfPhase()));
    return this.farthest;
  }

  private async reckon(graph: Graph, projection: Projection, stop: AbortController): Promise<Fetched> {
    const { name, edges } = projection;
    const provenance = (hash: string) =>
      foundProvenance(
        graph,
        hash,
        this.measures.map((measure) => reckonedIn(edges, measure)),
        this.byDirection,
      );
    if (name === undefined) {
      const all = [...this.measures, ...this.byDirection];
      return { ...nothing(all), provenance: await provenance(await hashOfNothing()) };
    }
    this.phase = 'COMPUTING';
    await this.requireRoom(graph, projection);
    const summaries = new Map<Measure, number>();
    const values = new Map<string, Piece<number>[]>();
    const reckonEach = async (isMeant: (measure: Measure) => boolean) => {
      for (const measure of this.measures.filter(isMeant)) {
        const value = measure.name;
        const [row] = await projection.once(value, () =>
          graph.read(MUTATE(reckonedIn(edges, measure)), {
            projection: name,
            value,
            job: this.jobOf(measure),
            ...seeded(measure),
          }),
        );
        if (row !== undefined) summaries.set(measure, row.summary);
        this.reckoned.add(measure);
        values.set(value, await fetchPieces(graph, FETCH, { projection: name, value }));
      }
    };
    await reckonEach(isAlways);
    let outward: Fetched['outward'] = new Map();
    let ids: Piece<string>[] = [];
    let hash = '';
    let arcs: Arcs | undefined;
    // The ranks take about as long as the communities and the ids together.
    const communitiesAndIds = async () => {
      if (this.measures.includes(communities)) {
        await reckonEach((measure) => measure === communities);
        if (edges > 0) outward = await outwardOf(graph, name);
      }
      ids = await fetchPieces(graph, IDS, { projection: name });
      if (this.network.arcs === undefined) {
        hash = await hashOf(graph, projection, ids);
        return;
      }
      arcs = await fetchArcs(graph, projection, this.network.arcs);
      hash = await hashOfArcs(arcs, ids);
      for (const measure of this.byDirection) values.set(measure.name, valuesByDirection(measure, arcs, ids));
    };
    const others = (measure: Measure) => measure !== communities && !isAlways(measure);
    await allOrStop(stop, [communitiesAndIds(), reckonEach(others)]);
    return {
      ...asColumns(ids, values),
      edges: arcs?.outward.size ?? edges,
      outward,
      provenance: await provenance(hash),
      modularity: (edges > 0 ? summaries.get(communities) : undefined) ?? null,
      componentCount: summaries.get(components) ?? null,
    };
  }

  /** @throws PublicError BAD_USER_INPUT when what is reckoned at once takes more memory besides the projection than is allowed */
  private async requireRoom(graph: Graph, { name, bytes, edges }: Projection): Promise<void> {
    let beside = 0;
    let most = 0;
    for (const measure of this.measures) {
      if (measure.isUnestimated) continue;
      const [estimate] = await graph.read(ESTIMATE(reckonedIn(edges, measure)), {
        projection: name,
        ...seeded(measure),
      });
      if (measure === communities) beside = estimate?.bytes ?? 0;
      else most = Math.max(most, estimate?.bytes ?? 0);
    }
    this.estimatedBytes = bytes + beside + most;
    this.background.projections.requireRoom('This analysis', this.estimatedBytes, this.network.source.argument);
  }

  private async partOfPhase(): Promise<number> {
    if (this.phase !== 'COMPUTING') return 0;
    const jobs = this.measures.map((measure) => this.jobOf(measure));
    const rows = await this.background.graph.read(PROGRESS, { jobs });
    const parts = new Map(rows.map(({ job, progress }) => [job, Number.parseFloat(progress) / 100 || 0]));
    const done = (measure: Measure) =>
      this.reckoned.has(measure) ? costOf(measure) : costOf(measure) * (parts.get(this.jobOf(measure)) ?? 0);
    return sumOf(this.measures.map(done)) / sumOf(this.measures.map(costOf));
  }

  private jobOf({ name }: Measure): string {
    return `${this.id}-${name}`;
  }
}

/** What a network without nodes comes to. */
function nothing(measures: readonly Pick<Measure, 'name'>[]): Omit<Fetched, 'provenance'> {
  return {
    ids: [],
    values: Object.fromEntries(measures.map(({ name }) => [name, new Float64Array()])),
    edges: 0,
    modularity: null,
    componentCount: measures.some(({ name }) => name === components.name) ? 0 : null,
    outward: new Map(),
  };
}

async function outwardOf(graph: Graph, projection: string): Promise<ReadonlyMap<number, number>> {
  const [row] = await graph.read(OUTWARD, { projection });
  return new Map(row?.communities.map((community, index) => [community, row.parts[index] as number]));
}

function explained(error: unknown): unknown {
  if (!(error instanceof PublicError) || error.code !== 'QUERY_TIMEOUT') return error;
  return new PublicError(
    'QUERY_TIMEOUT',
    'The analysis took longer than ANALYSIS_TIMEOUT_MS, or more memory than the database has. Narrow it by regions, ' +
      'industries, roles or ties, or have the settings raised.',
    undefined,
    { cause: error },
  );
}
