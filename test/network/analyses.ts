import type { NetworkAnalysis } from '../answers';
import type { Api } from '../harness';

const START = `mutation ($scope: NetworkScopeInput, $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0, $directed: Boolean! = false, $includeIsolates: Boolean! = false, $measures: [NetworkAnalysisMeasure!]! = [COMMUNITIES, PAGE_RANK]) {
  startNetworkAnalysis(scope: $scope, weighting: $weighting, minWeight: $minWeight, directed: $directed, includeIsolates: $includeIsolates, measures: $measures) { id status }
}`;
const ANALYSIS = `query ($id: ID!) {
  networkAnalysis(id: $id) {
    id status phase progress queuedAt startedAt finishedAt expiresAt elapsedMs estimatedMemoryMb
    error { code argument message }
    result { nodeCount edgeCount }
  }
}`;

export const start = (api: Api, asked: object) => api.ask(START, { ...asked });

/** Starts an analysis that is not refused. */
export async function started(api: Api, asked: object): Promise<NetworkAnalysis> {
  const { data, errors } = await start(api, asked);
  expect(errors).toBeUndefined();
  return data.startNetworkAnalysis;
}

export const seen = (api: Api, id: string) => api.ask(ANALYSIS, { id });

/** The analysis once it has ended; its progress never falls until then. */
export async function ended(api: Api, id: string) {
  let progress = 0;
  for (;;) {
    const { data, errors } = await seen(api, id);
    expect(errors).toBeUndefined();
    expect(data.networkAnalysis.progress).toBeGreaterThanOrEqual(progress);
    progress = data.networkAnalysis.progress;
    if (!['QUEUED', 'RUNNING'].includes(data.networkAnalysis.status)) return data.networkAnalysis;
  }
}

/** The id of an analysis that has succeeded. */
export async function succeeded(api: Api, asked: object): Promise<string> {
  const { id } = await started(api, asked);
  expect(await ended(api, id)).toMatchObject({ status: 'SUCCEEDED', progress: 1, error: null });
  return id;
}
