import { setImmediate as nextTurn } from 'node:timers/promises';
import { badUserInput } from '../../errors';
import type { Background } from '../../jobs/background';
import { failureOf } from '../../jobs/shown-job';
import { findNetworkAnalysis, type NetworkAnalysis } from '../../network/analysis/analysis';
import type { AnalysedOrganization, NetworkAnalysisResult } from '../../network/analysis/result';

/** An analysis that has come to something. */
export interface FinishedAnalysis {
  analysis: NetworkAnalysis;
  result: NetworkAnalysisResult;
}

/**
 * The analysis of this id, once it has succeeded.
 *
 * @throws PublicError BAD_USER_INPUT naming `id` when there is none, or it has no result: not yet, or never
 */
export async function finishedAnalysis(background: Background, id: string): Promise<FinishedAnalysis> {
  const analysis = findNetworkAnalysis(background, id);
  const { run, status } = analysis;
  if (status === 'SUCCEEDED' && run.result !== null) return { analysis, result: run.result };
  if (status === 'CANCELLED')
    throw badUserInput('id', 'This analysis was cancelled. Start it anew with startNetworkAnalysis.');
  const failure = failureOf(analysis);
  if (failure !== null) {
    throw badUserInput('id', `This analysis failed with ${failure.code}, so there is no result: ${failure.message}`);
  }
  const percentage = Math.floor(100 * (await run.progress()));
  throw badUserInput(
    'id',
    `This analysis is ${status}, at ${percentage} %. Its result is there once the query \`networkAnalysis\` says SUCCEEDED.`,
  );
}

/** So many organizations are some hundred kilobytes of text, made in a few milliseconds. */
const PAGE = 2_000;

/** All organizations of a result in its usual order, a page at a time; other requests have their turn in between. */
export async function* organizationPages(result: NetworkAnalysisResult): AsyncGenerator<AnalysedOrganization[]> {
  for (let skipped = 0; skipped < result.nodeCount; skipped += PAGE) {
    const { items } = await result.organizations(null, null, { skipped, first: PAGE });
    yield items;
    await nextTurn();
  }
}
