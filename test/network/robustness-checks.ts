import type { NetworkRobustness } from '../answers';
import type { Answer, Api } from '../harness';

const ARGUMENTS = {
  scope: 'NetworkScopeInput',
  weighting: 'TieWeighting! = COUNT',
  minWeight: 'Float! = 0',
  counting: 'RoleCounting! = FULL',
  by: 'NetworkGrouping! = ROLE',
  permutations: 'Int! = 99',
  resamples: 'Int! = 99',
  seed: 'Int! = 42',
};
const declared = Object.entries(ARGUMENTS).map(([name, type]) => `$${name}: ${type}`);
const given = Object.keys(ARGUMENTS).map((name) => `${name}: $${name}`);
const START = `mutation (${declared.join(', ')}) { startNetworkRobustness(${given.join(', ')}) { id status queuedAt } }`;

const ESTIMATE =
  '{ value test { mean standardDeviation pGreater pLess pTwoSided } interval { low high standardError resamples } }';
const BOTH = `allTies ${ESTIMATE} datedTies ${ESTIMATE}`;
const WAYS = ['coordinator', 'consultant', 'gatekeeper', 'representative', 'liaison'];
const waysWith = (fields: string) => WAYS.map((way) => `${way} { ${fields} }`).join(' ');
const TESTS = `{ total ${waysWith('count expected z pGreater pLess pTwoSided')} }`;
const SIZE =
  '{ nodeCount edgeCount totalWeight brokerageTotal provenance { graphHash methods { measure seed parameters } } }';
const CHECK = `query ($id: ID!, $first: Int! = 50, $after: String) {
  networkRobustness(id: $id) {
    id status progress elapsedMs counting by permutations resamples seed weighting minWeight
    scope { regions { id } datedOnly } error { code argument message }
    result {
      allTies ${SIZE} datedTies ${SIZE}
      degreeAssortativity { ${BOTH} } roleMixingAssortativity { ${BOTH} }
      byRole: assortativity(by: ROLE) { ${BOTH} } byRegion: assortativity(by: REGION) { ${BOTH} }
      roleMixing { from to ${BOTH} }
      brokerage { ${waysWith(BOTH)} }
      organizations(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { organization { id } allTies ${TESTS} datedTies ${TESTS} } }
      }
    }
  }
}`;

type Result = NonNullable<NetworkRobustness['result']>;

/** A check with the assortativities under the names of the query. */
export type Check = Omit<NetworkRobustness, 'result'> & {
  result: (Result & Record<'byRole' | 'byRegion', Result['assortativity']>) | null;
};

export const startCheck = (api: Api, asked: object) => api.ask(START, { ...asked });

export const seenCheck = (api: Api, id: string, page: object = {}): Promise<Answer<{ networkRobustness: Check }>> =>
  api.ask(CHECK, { id, ...page });

/** A check once it has ended; its progress never falls until then. */
export async function endedCheck(api: Api, id: string): Promise<Check> {
  let progress = 0;
  for (;;) {
    const { data, errors } = await seenCheck(api, id);
    expect(errors).toBeUndefined();
    expect(data.networkRobustness.progress).toBeGreaterThanOrEqual(progress);
    progress = data.networkRobustness.progress;
    if (!['QUEUED', 'RUNNING'].includes(data.networkRobustness.status)) return data.networkRobustness;
  }
}

/** Starts a check that succeeds, and what it has come to. */
export async function checked(api: Api, asked: object): Promise<Check & { result: NonNullable<Check['result']> }> {
  const { data, errors } = await startCheck(api, asked);
  expect(errors).toBeUndefined();
  const check = await endedCheck(api, data.startNetworkRobustness.id);
  expect(check).toMatchObject({ status: 'SUCCEEDED', progress: 1, error: null });
  return { ...check, result: check.result! };
}
