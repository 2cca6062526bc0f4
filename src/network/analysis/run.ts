import { randomUUID } from 'node:crypto';
import type { Graph } from '../../database/graph';
import type { Projection } from '../../database/projections';
import { PublicError } from '../../errors';
import type { Background } from '../../jobs/background';
import type { Work } from '../../jobs/jobs';
import type { NetworkAnalysisPhase, TieWeighting } from '../../vocabulary';
import { sumOf } from '../algorithms/sums';
import { ESTIMATE } from '../engine/library.cypher';
import type { UnderstoodQuestion } from '../engine/network';
import { communities } from '../measures/of-nodes/communities';
import { components } from '../measures/of-nodes/components';
import { wordOf } from '../measures/words';
import type { UnderstoodScope } from '../ties/scope';
import { FETCH, IDS, MUTATE, OUTWARD, type Piece, PROGRESS } from './analysis.cypher';
import { asColumns, fetchPieces } from './columns';
import { foundProvenance } from './found-provenance';
import { hashOf, hashOfNothing } from './hash';
import { ANALYSED, isAlways, type Measure } from './measures';
import { type Fetched, NetworkAnalysisResult } from './result';

/** What is analysed, as it was understood. */
export interface UnderstoodAnalysis {
  scope: UnderstoodScope;
  weighting: TieWeighting;
  minWeight: number;
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

/** Beyond so many edges some measures are reckoned less finely. */
const FINELY_UP_TO = 20_000;

/** A measure as it is reckoned in a network of so many edges. */
function reckonedIn(edges: number, measure: Measure): Measure {
  const { coarse } = measure.analysis;
  if (edges === 0 && measure.withoutTies !== undefined) return { ...measure, ...measure.withoutTies };
  return coarse === undefined || edges <= FINELY_UP_TO ? measure : { ...measure, configuration: coarse };
}

const seeded = ({ seed }: Measure) => ({ seed: seed ?? null });

/** One analysis from its beginning to its result, and how far it is. */
export class AnalysisRun implements Work {
  phase: OpenPhase = 'WAITING';
  /** What it takes of the database's memory, in bytes; null until that is known. */
  estimatedBytes: number | null = null;
  result: NetworkAnalysisResult | null = null;
  private readonly id = randomUUID();
  private readonly measures: readonly Measure[];
  /** Those that are there already. */
  private readonly reckoned = new Set<Measure>();
  private farthest = 0;
  private hasEnded = false;

  constructor(
    private readonly background: Background,
    private readonly network: Pick<UnderstoodQuestion, 'source' | 'version'>,
    readonly asked: UnderstoodAnalysis,
  ) {
    this.measures = ANALYSED.filter((measure) => isAlways(measure) || asked.measures.includes(wordOf(measure)));
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
      );
    if (name === undefined) return { ...nothing(this.measures), provenance: await provenance(await hashOfNothing()) };
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
    // The ranks take about as long as the communities and the ids together.
    const communitiesAndIds = async () => {
      if (this.measures.includes(communities)) {
        await reckonEach((measure) => measure === communities);
        if (edges > 0) outward = await outwardOf(graph, name);
      }
      ids = await fetchPieces(graph, IDS, { projection: name });
      hash = await hashOf(graph, projection, ids);
    };
    const others = (measure: Measure) => measure !== communities && !isAlways(measure);
    await allOrStop(stop, [communitiesAndIds(), reckonEach(others)]);
    return {
      ...asColumns(ids, values),
      edges,
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
function nothing(measures: readonly Measure[]): Omit<Fetched, 'provenance'> {
  return {
    ids: [],
    values: Object.fromEntries(measures.map(({ name }) => [name, new Float64Array()])),
    edges: 0,
    modularity: null,
    componentCount: measures.includes(components) ? 0 : null,
    outward: new Map(),
  };
}

/** Waits for all to end; when one fails, the others are ended first. */
async function allOrStop(stop: AbortController, works: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(
    works.map((work) =>
      work.catch((error) => {
        stop.abort(error);
        throw error;
      }),
    ),
  );
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
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
