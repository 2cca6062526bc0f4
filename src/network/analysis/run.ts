import { randomUUID } from 'node:crypto';
import type { Graph } from '../../database/graph';
import type { Projection, Projections } from '../../database/projections';
import { PublicError } from '../../errors';
import type { Work } from '../../jobs/jobs';
import type { AnalysisMeasure, AnalysisPhase, TieWeighting } from '../../vocabulary';
import { ESTIMATE } from '../algorithms/algorithms';
import type { UnderstoodQuestion } from '../measures/measured';
import type { UnderstoodScope } from '../ties/scope';
import {
  algorithmOf,
  FETCH,
  IDS,
  MUTATE,
  OUTWARD,
  type Piece,
  PROGRESS,
  SIZE,
  VALUES,
  type ValueName,
} from './analysis.cypher';
import { asColumns, fetchPieces } from './fetching';
import { AnalysisResult, type Fetched } from './result';

/** What an analysis leans on. */
export interface AnalysisMeans {
  graph: Graph;
  /** Those that analyses have to themselves, so that no request waits for one of them. */
  projections: Projections;
  /** How long each of its statements may run, in milliseconds. */
  timeoutMs: number;
}

/** What is analysed, as it was understood. */
export interface UnderstoodAnalysis {
  scope: UnderstoodScope;
  weighting: TieWeighting;
  minWeight: number;
  measures: readonly AnalysisMeasure[];
}

const VALUE_OF: Record<AnalysisMeasure, ValueName> = {
  COMMUNITIES: 'communities',
  PAGE_RANK: 'pageRank',
  CORE_NUMBER: 'coreNumber',
  CLUSTERING: 'clustering',
  COMPONENTS: 'components',
};

/** A phase before the end, of which the job knows. */
type OpenPhase = Exclude<AnalysisPhase, 'FINISHED'>;

/** At which part of its time a phase begins and ends, as measured of a nation. */
const PART: Record<OpenPhase, [number, number]> = {
  WAITING: [0, 0],
  COUNTING: [0, 0.03],
  PROJECTING: [0.03, 0.5],
  COMPUTING: [0.5, 1],
};

/** Reckoned of every network, before all else. */
const ALWAYS: readonly ValueName[] = ['degree', 'strength'];

/** Reckoned one after another, while the communities are. */
const isOneOfMany = (value: ValueName) => value !== 'communities' && !ALWAYS.includes(value);

/** How long values take as compared with others. */
const COST: Partial<Record<ValueName, number>> = { communities: 20, pageRank: 25 };
const costOf = (value: ValueName) => COST[value] ?? 2;

/** One analysis from its beginning to its result, and how far it is. */
export class AnalysisRun implements Work {
  phase: OpenPhase = 'WAITING';
  /** What it takes of the database's memory, in bytes; null until that is known. */
  estimatedBytes: number | null = null;
  result: AnalysisResult | null = null;
  private readonly id = randomUUID();
  private readonly values: readonly ValueName[];
  /** The values of this run that are there already. */
  private readonly reckoned = new Set<ValueName>();
  private farthest = 0;
  private hasEnded = false;

  constructor(
    private readonly means: AnalysisMeans,
    private readonly network: Pick<UnderstoodQuestion, 'source' | 'version'>,
    readonly asked: UnderstoodAnalysis,
  ) {
    const values = asked.measures.map((measure) => VALUE_OF[measure]);
    this.values = VALUES.filter((value) => ALWAYS.includes(value) || values.includes(value));
  }

  async run(signal: AbortSignal): Promise<void> {
    const { projections, timeoutMs } = this.means;
    const { source, version } = this.network;
    const within = (...signals: AbortSignal[]) =>
      this.means.graph.within({
        timeoutMs,
        signal: AbortSignal.any([signal, ...signals]),
        metadata: { analysis: this.id },
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
      this.result = await AnalysisResult.of(fetched);
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
    const { name } = projection;
    if (name === undefined) return nothing(this.values);
    const [size] = await graph.read(SIZE, { projection: name });
    const edges = size?.edges ?? 0;
    this.phase = 'COMPUTING';
    await this.requireRoom(graph, projection, edges);
    const summaries = new Map<ValueName, number>();
    const values = new Map<ValueName, Piece<number>[]>();
    const reckonEach = async (names: readonly ValueName[]) => {
      for (const value of names) {
        const [row] = await projection.once(value, () =>
          graph.read(MUTATE(value, algorithmOf(value, edges)), { projection: name, value, job: this.jobOf(value) }),
        );
        if (row !== undefined) summaries.set(value, row.summary);
        this.reckoned.add(value);
        values.set(value, await fetchPieces(graph, FETCH, { projection: name, value }));
      }
    };
    await reckonEach(ALWAYS);
    let outward: Fetched['outward'] = new Map();
    let ids: Piece<string>[] = [];
    // The ranks take about as long as the communities and the ids together.
    const communitiesAndIds = async () => {
      if (this.values.includes('communities')) {
        await reckonEach(['communities']);
        outward = await outwardOf(graph, name);
      }
      ids = await fetchPieces(graph, IDS, { projection: name });
    };
    await allOrStop(stop, [communitiesAndIds(), reckonEach(this.values.filter(isOneOfMany))]);
    return {
      ...asColumns(ids, values),
      edges,
      outward,
      modularity: summaries.get('communities') ?? null,
      componentCount: summaries.get('components') ?? null,
    };
  }

  /** @throws PublicError BAD_USER_INPUT when what is reckoned at once takes more memory besides the projection than is allowed */
  private async requireRoom(graph: Graph, { name, bytes }: Projection, edges: number): Promise<void> {
    let communities = 0;
    let most = 0;
    for (const value of this.values) {
      const [estimate] = await graph.read(ESTIMATE(algorithmOf(value, edges)), { projection: name });
      if (value === 'communities') communities = estimate?.bytes ?? 0;
      else most = Math.max(most, estimate?.bytes ?? 0);
    }
    this.estimatedBytes = bytes + communities + most;
    this.means.projections.requireRoom('This analysis', this.estimatedBytes, this.network.source.argument);
  }

  private async partOfPhase(): Promise<number> {
    if (this.phase !== 'COMPUTING') return 0;
    const rows = await this.means.graph.read(PROGRESS, { jobs: this.values.map((value) => this.jobOf(value)) });
    const parts = new Map(rows.map(({ job, progress }) => [job, Number.parseFloat(progress) / 100 || 0]));
    const done = (value: ValueName) => (this.reckoned.has(value) ? 1 : (parts.get(this.jobOf(value)) ?? 0));
    const sum = (of: (value: ValueName) => number) =>
      this.values.reduce((total, value) => total + costOf(value) * of(value), 0);
    return sum(done) / sum(() => 1);
  }

  private jobOf(value: ValueName): string {
    return `${this.id}-${value}`;
  }
}

/** What a network without nodes comes to. */
function nothing(values: readonly ValueName[]): Fetched {
  return {
    ids: [],
    values: Object.fromEntries(values.map((value) => [value, new Float64Array()])),
    edges: 0,
    modularity: null,
    componentCount: values.includes('components') ? 0 : null,
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
