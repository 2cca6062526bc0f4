import type { AnalysedOrganization } from '../answers';
import { type Answer, useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { ended, started, succeeded } from './analyses';

const { api, write, startApi } = useWorld();
/** A square with a diagonal that hangs on a triangle by two of its corners, and a pair by itself. */
let network: SmallWorld;
let id: string;

beforeAll(async () => {
  const pairs = ['ab', 'bc', 'cd', 'da', 'ac', 'de', 'ef', 'fg', 'eg', 'xy'];
  network = await write({
    organizations: Object.fromEntries([...'abcdefgxy'].map((name) => [name, {}])),
    collaborations: {
      ...Object.fromEntries(pairs.map((pair) => [pair, { members: [...pair] }])),
      'fg again': { members: ['f', 'g'] },
    },
  });
  id = await succeeded(api, {
    scope: { regions: [network.id('here')] },
    measures: ['COMMUNITIES', 'PAGE_RANK', 'CORE_NUMBER', 'CLUSTERING'],
  });
});

const ORGANIZATIONS = `query (
  $id: ID!, $orderBy: AnalysedOrganizationOrderInput, $community: Int, $first: Int! = 100, $after: String
) {
  networkAnalysis(id: $id) { result {
    organizations(orderBy: $orderBy, community: $community, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { organization { id } degree strength pageRank coreNumber clustering community } }
    }
  } }
}`;

/** All organizations, gathered page by page. */
async function gathered(asked: object, first: number): Promise<AnalysedOrganization[]> {
  const all: AnalysedOrganization[] = [];
  let after: string | null = null;
  do {
    const answer: Answer = await api.ask(ORGANIZATIONS, { id, first, after, ...asked });
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = answer.data.networkAnalysis.result!.organizations;
    expect(edges).toHaveLength(Math.min(first, totalCount - all.length));
    all.push(...edges.map(({ node }) => node));
    expect(pageInfo).toEqual({ hasNextPage: all.length < totalCount, endCursor: edges.at(-1)!.cursor });
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

const VALUES: Record<string, (shown: AnalysedOrganization) => number> = {
  DEGREE: ({ degree }) => degree,
  STRENGTH: ({ strength }) => strength,
  PAGE_RANK: ({ pageRank }) => pageRank!,
  CORE_NUMBER: ({ coreNumber }) => coreNumber!,
  CLUSTERING: ({ clustering }) => clustering!,
};

test.each(
  Object.keys(VALUES).flatMap((field) => [
    [field, 'DESC', -1],
    [field, 'ASC', 1],
  ]) as [string, string, number][],
)('by %s %s they come in order, those alike by id, page by page', async (field, direction, sign) => {
  const value = VALUES[field]!;
  const shown = await gathered({ orderBy: { field, direction } }, 2);
  const byId = [...shown].sort((one, other) => (one.organization!.id < other.organization!.id ? -1 : 1));
  expect(byId.map(({ organization }) => network.name(organization!.id)).join('')).toBe('abcdefgxy');
  expect(shown).toEqual([...byId].sort((one, other) => sign * (value(one) - value(other))));
  // There are both to be seen: some alike and some not.
  expect([...new Set(shown.map(value))].length).toBeLessThan(shown.length);
  expect([...new Set(shown.map(value))].length).toBeGreaterThan(1);
});

test('the usual order is that of PageRank, and of the degree where it was not asked for', async () => {
  expect(await gathered({}, 100)).toEqual(await gathered({ orderBy: { field: 'PAGE_RANK' } }, 100));
  const other = await succeeded(api, { scope: { regions: [network.id('here')] }, measures: ['COMPONENTS'] });
  const usual = await gathered({ id: other }, 100);
  expect(usual).toEqual(await gathered({ id: other, orderBy: { field: 'DEGREE', direction: 'DESC' } }, 100));
  expect(usual.map(({ pageRank, community }) => [pageRank, community])).toEqual(usual.map(() => [null, null]));
});

test('the members of a community are those of its number, in the order asked for', async () => {
  const orderBy = { field: 'STRENGTH', direction: 'ASC' };
  const all = await gathered({ orderBy }, 100);
  const numbers = [...new Set(all.map(({ community }) => community))].sort();
  expect(numbers).toEqual([1, 2, 3]);
  for (const community of numbers) {
    const members = all.filter((one) => one.community === community);
    expect(await gathered({ orderBy, community }, 2)).toEqual(members);
  }
});

test('communities come the largest first, page by page', async () => {
  const query = `query ($id: ID!, $after: String) {
    networkAnalysis(id: $id) { result { communities(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { number size nameZh hub { id } insideWeight outsideWeight } }
    } } }
  }`;
  const first = (await api.ask(query, { id })).data.networkAnalysis.result!.communities!;
  const second = (await api.ask(query, { id, after: first.pageInfo.endCursor })).data.networkAnalysis.result!
    .communities!;
  const shown = [...first.edges, ...second.edges].map(({ node: { hub, nameZh, ...node } }) => {
    expect(nameZh).toBe(`${hub!.id}等${node.size}家`);
    return { ...node, hub: network.name(hub!.id) };
  });
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  expect(shown).toEqual([
    // As strong as c and d, and of the smaller id.
    { number: 1, size: 4, hub: 'a', insideWeight: 5, outsideWeight: 1 },
    { number: 2, size: 3, hub: 'e', insideWeight: 4, outsideWeight: 1 },
    { number: 3, size: 2, hub: 'x', insideWeight: 1, outsideWeight: 0 },
  ]);
});

test.each([
  ['orderBy.field', 'organizations(orderBy: { field: CORE_NUMBER }) { totalCount }', /^CORE_NUMBER is not among/],
  ['community', 'organizations(community: 1) { totalCount }', /^COMMUNITIES is not among/],
  ['communities', 'communities { totalCount }', /^COMMUNITIES is not among/],
])('%s of what was not reckoned is refused with the way on', async (argument, selection, message) => {
  const other = await succeeded(api, { scope: { regions: [network.id('here')] }, measures: ['PAGE_RANK'] });
  const { errors } = await api.ask(`query ($id: ID!) { networkAnalysis(id: $id) { result { ${selection} } } }`, {
    id: other,
  });
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    }),
  ]);
});

test('a network that is too large for the memory allowed is refused with the way on', async () => {
  const narrow = await startApi({ ANALYSIS_MEMORY_MB: 0 });
  const refused = await started(narrow, { scope: { regions: [network.id('here')] } });
  expect(await ended(narrow, refused.id)).toMatchObject({
    status: 'FAILED',
    estimatedMemoryMb: 1,
    result: null,
    error: {
      code: 'BAD_USER_INPUT',
      argument: 'scope',
      message: expect.stringMatching(/take about 1 MB .*; 0 MB are allowed \(ANALYSIS_MEMORY_MB\)\. Narrow it/),
    },
  });
});
