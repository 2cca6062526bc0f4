import type { Graph } from '../../database/graph';
import { badUserInput, quoted, refuseEmpty } from '../../errors';
import type { Background } from '../../jobs/background';
import type { Job } from '../../jobs/jobs';
import { shownJob } from '../../jobs/shown-job';
import { inMegabytes } from '../../megabytes';
import type { NetworkAnalysisPhase } from '../../vocabulary';
import { needsLibrary } from '../engine/measure-engine';
import { directedTies } from '../engine/members.cypher';
import { understoodQuestion } from '../engine/network';
import { manyTies } from '../ties/many-ties.cypher';
import type { TieQuestion } from '../ties/whole-network';
import { AnalysisRun } from './run';

/** What is to be analysed. */
export interface NetworkAnalysisQuestion extends TieQuestion {
  /** Words of `NetworkAnalysisMeasure`. */
  measures: readonly string[];
}

/** An analysis as one of those who asked for it sees it. */
export interface NetworkAnalysis extends Omit<Job, 'subject'> {
  run: AnalysisRun;
}

/**
 * Has the measures of a network of organizations reckoned, however large, apart from the request: the analysis is looked
 * at again by its id. Who asks for the same in the same state of the data shares one run.
 *
 * @param graph by which the question is understood
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, FEATURE_UNAVAILABLE without Graph Data Science,
 *   QUEUE_FULL when too many wait
 * @see docs/network-measures.md
 */
export async function startNetworkAnalysis(
  graph: Graph,
  background: Background,
  question: NetworkAnalysisQuestion,
): Promise<NetworkAnalysis> {
  const measures = [...new Set(question.measures)].sort();
  refuseEmpty('measures', measures, 'nothing', 'the default');
  const understood = await understoodQuestion(graph, {
    ...question,
    projection: 'ORGANIZATION_ORGANIZATION',
  });
  if (!(await background.projections.areAvailable())) throw needsLibrary('Analyses');
  const { scope, shape, source, version } = understood;
  const { weighting, minWeight } = question;
  const { includeIsolates } = shape;
  const { directed } = shape.ties;
  const large = { ...source, argument: 'scope', many: manyTies(shape, minWeight) };
  const arcs = directed ? { ...source, rows: large.many?.parts ?? directedTies(shape) } : undefined;
  const key = JSON.stringify([source.ties.text, source.parameters, source.includeSynthetic, version, measures]);
  const asked = { scope, weighting, minWeight, directed, includeIsolates, measures };
  const network = { source: large, version, arcs };
  return asAnalysis(background.jobs.start(key, () => new AnalysisRun(background, network, asked)));
}

/** @throws PublicError BAD_USER_INPUT naming `id` when there is no such analysis, or no longer */
export function findNetworkAnalysis(background: Background, id: string): NetworkAnalysis {
  const job = background.jobs.find(id);
  if (!(job?.subject instanceof AnalysisRun)) {
    throw badUserInput(
      'id',
      `There is no analysis ${quoted(id)}; analyses are forgotten at the time that \`expiresAt\` tells, when newer ` +
        'ones take their place, and when the server is started again. Start it anew with startNetworkAnalysis.',
    );
  }
  return asAnalysis(job);
}

/** Gives an analysis up; one that has ended stays as it is. @throws PublicError as {@link findNetworkAnalysis} */
export function cancelNetworkAnalysis(background: Background, id: string): NetworkAnalysis {
  findNetworkAnalysis(background, id);
  background.jobs.cancel(id);
  return findNetworkAnalysis(background, id);
}

/** An analysis as an answer shows it. */
export type ShownAnalysis = ReturnType<typeof shown>;

export function shown(analysis: NetworkAnalysis) {
  const { run, finishedAt, status } = analysis;
  const phase: NetworkAnalysisPhase = finishedAt === null ? run.phase : 'FINISHED';
  return {
    ...shownJob(analysis),
    ...run.asked,
    run,
    phase,
    estimatedMemoryMb: run.estimatedBytes === null ? null : inMegabytes(run.estimatedBytes),
    result: status === 'SUCCEEDED' ? run.result : null,
  };
}

function asAnalysis({ subject, ...job }: Job): NetworkAnalysis {
  return { ...job, run: subject as AnalysisRun };
}
