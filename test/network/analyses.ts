import type { Analysis } from '../answers';
import type { Api } from '../harness';

const START = 'mutation ($input: AnalysisInput!) { startAnalysis(input: $input) { id status } }';
const ANALYSIS = `query ($id: ID!) {
  analysis(id: $id) {
    id status phase progress queuedAt startedAt finishedAt expiresAt elapsedMs estimatedMemoryMb
    error { code argument message }
    result { nodeCount edgeCount }
  }
}`;

export const start = (api: Api, input: object) => api.ask(START, { input });

/** Starts an analysis that is not refused. */
export async function started(api: Api, input: object): Promise<Analysis> {
  const { data, errors } = await start(api, input);
  expect(errors).toBeUndefined();
  return data.startAnalysis;
}

export const seen = (api: Api, id: string) => api.ask(ANALYSIS, { id });

/** The analysis once it has ended; its progress never falls until then. */
export async function ended(api: Api, id: string) {
  let progress = 0;
  for (;;) {
    const { data, errors } = await seen(api, id);
    expect(errors).toBeUndefined();
    expect(data.analysis.progress).toBeGreaterThanOrEqual(progress);
    progress = data.analysis.progress;
    if (!['QUEUED', 'RUNNING'].includes(data.analysis.status)) return data.analysis;
  }
}

/** The id of an analysis that has succeeded. */
export async function succeeded(api: Api, input: object): Promise<string> {
  const { id } = await started(api, input);
  expect(await ended(api, id)).toMatchObject({ status: 'SUCCEEDED', progress: 1, error: null });
  return id;
}
