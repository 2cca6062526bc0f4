/**
 * The network that the API gives of the real city, against one reckoned straight from the files: nothing between the two
 * is shared but the rows.
 */
import { useSeed } from '../harness';
import { rowsOf } from '../seed/seeded';

const api = useSeed();

/** The first day of a date that may be known to the year or month only. */
const firstDay = (date = '') => (date === '' ? null : `${date}-01-01`.slice(0, 10));

/** An event of one day is there on that day. */
const dayAfter = (day = '') => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

interface Member {
  id: string;
  builds: boolean;
  since: string | null;
  until: string | null;
}

interface Shared {
  kind: string | null;
  members: Member[];
}

const BUILDS = ['LEADS', 'CO_BUILDS'];

/** Platforms with the day on which they are closed, without those of which no source tells that they were ever open. */
function platformsOnceOpen(): { id: string; opened_on: string; until: string | null }[] {
  const published = new Map(rowsOf('weihai/sources').map(({ id, published_on }) => [id, firstDay(published_on)]));
  return rowsOf('weihai/platforms').flatMap((row) => {
    const isClosed = row.status === 'CLOSED';
    const seenClosed = isClosed ? (row.source_id ?? '').split('|').flatMap((one) => published.get(one) ?? []) : [];
    const until = firstDay(row.closed_on) ?? seenClosed.sort()[0] ?? null;
    return isClosed && until === null ? [] : [{ id: row.id ?? '', opened_on: row.opened_on ?? '', until }];
  });
}

/** Everything that ties organizations, with who is in it on the day. */
function sharedOn(asOf: string | null): Shared[] {
  const holds = ({ since, until }: Member) =>
    asOf === null || ((since === null || since <= asOf) && (until === null || until > asOf));
  const parts = rowsOf('weihai/participations');
  const collaborations = rowsOf('weihai/collaborations').map(
    ({ id, kind = '', since, until }): Shared => ({
      kind,
      members: parts
        .filter(({ collaboration_id }) => collaboration_id === id)
        .map(({ organization_id = '' }) => ({
          id: organization_id,
          builds: true,
          since: firstDay(since),
          until: since !== '' && since === until ? dayAfter(until) : firstDay(until),
        })),
    }),
  );
  const links = rowsOf('weihai/links');
  const platforms = platformsOnceOpen().map(({ id, until, opened_on }): Shared => {
    const opened = firstDay(opened_on);
    const ties = links
      .filter(({ to_id, type = '' }) => to_id === id && [...BUILDS, 'SUPPORTS', 'FUNDS'].includes(type))
      .map(({ from_id = '', type = '', since }) => ({
        id: from_id,
        builds: BUILDS.includes(type),
        // Undated, it counts from the opening day.
        since: firstDay(since) ?? opened,
        until,
      }))
      .filter(holds);
    const byId = new Map<string, Member>();
    for (const tie of ties) byId.set(tie.id, { ...tie, builds: tie.builds || (byId.get(tie.id)?.builds ?? false) });
    return { kind: null, members: [...byId.values()] };
  });
  const fundings = links
    .filter(({ type, to_id = '' }) => type === 'FUNDS' && to_id.startsWith('o-'))
    .map(({ from_id = '', to_id = '', since }): Shared => {
      const span = { builds: true, since: firstDay(since), until: null };
      return { kind: 'FUNDING', members: [from_id, to_id].map((id) => ({ id, ...span })) };
    });
  return [...collaborations, ...platforms, ...fundings]
    .map(({ kind, members }) => ({ kind, members: members.filter(holds) }))
    .filter(({ members }) => members.length > 1);
}

const WEIGHTS = {
  COUNT: () => 1,
  NEWMAN: (k: number) => 1 / (k - 1),
  FRACTIONAL: (k: number) => 2 / (k * (k - 1)),
};

/** The weights of the edges among the city's organizations and, with partners, from these to others. */
function edgesOf(
  asOf: string | null,
  weighting: keyof typeof WEIGHTS,
  kinds: string[] | null,
  includePartners: boolean,
): Map<string, number> {
  const inside = new Set(rowsOf('weihai/organizations').flatMap(({ id, region_id }) => (region_id === '' ? [] : [id])));
  const edges = new Map<string, number>();
  for (const { kind, members } of sharedOn(asOf)) {
    const counting =
      kind === null && kinds !== null && !kinds.includes('SUPPORT') ? members.filter((one) => one.builds) : members;
    for (const one of counting) {
      for (const other of counting) {
        if (one.id >= other.id) continue;
        if (
          includePartners
            ? !(inside.has(one.id) || inside.has(other.id))
            : !(inside.has(one.id) && inside.has(other.id))
        )
          continue;
        const tie = kind ?? (one.builds && other.builds ? 'CO_BUILDING' : 'SUPPORT');
        if (kinds !== null && !kinds.includes(tie)) continue;
        const ends = `${one.id}~${other.id}`;
        edges.set(ends, (edges.get(ends) ?? 0) + WEIGHTS[weighting](counting.length));
      }
    }
  }
  return edges;
}

const NETWORK = `query ($scope: NetworkScopeInput!, $weighting: TieWeighting!) {
  collaborationNetwork(scope: $scope, weighting: $weighting) {
    nodeCount edgeCount isolatedCount leftOut { nodes edges } nodes { isPartner } edges { key weight }
  }
}`;

test.each([
  ['COUNT', null, null, true],
  ['COUNT', null, null, false],
  ['NEWMAN', null, null, true],
  ['FRACTIONAL', '2026-01-01', null, true],
  ['COUNT', '2019-12-31', null, true],
  ['NEWMAN', '2010-01-01', ['CO_BUILDING'], true],
  ['NEWMAN', null, ['SUPPORT'], true],
  ['COUNT', null, ['AGREEMENT', 'PROJECT'], false],
  ['COUNT', null, ['FUNDING'], true],
] as const)(
  'by %s on %s the ties %j of the city (with partners: %s) are what the files say',
  async (weighting, asOf, ties, includePartners) => {
    const scope = { regions: ['r-a001'], includePartners, ties, asOf };
    const { data, errors } = await api.ask(NETWORK, { scope, weighting });
    expect(errors).toBeUndefined();
    const { nodeCount, edgeCount, isolatedCount, leftOut, nodes, edges } = data.collaborationNetwork;
    const expected = edgesOf(asOf, weighting, ties && [...ties], includePartners);
    expect(leftOut).toEqual({ nodes: 0, edges: 0 });
    expect(Object.fromEntries(edges.map(({ key: id, weight }) => [id, weight]))).toEqual(
      Object.fromEntries([...expected].map(([id, weight]) => [id, expect.closeTo(weight, 9)])),
    );
    const tied = new Set([...expected.keys()].flatMap((id) => id.split('~')));
    expect([nodeCount, edgeCount]).toEqual([tied.size, expected.size]);
    const inside = nodes.filter(({ isPartner }) => !isPartner).length;
    const located = rowsOf('weihai/organizations').filter(({ region_id }) => region_id !== '').length;
    // The document names two organizations of the city that the files of the city do not have.
    expect(inside + isolatedCount).toBe(located + 2);
  },
);

test('the platforms of the city’s organizations are those that the files tie them to', async () => {
  const { data, errors } = await api.ask(
    `{ collaborationNetwork(scope: { regions: ["r-a001"] }, projection: ORGANIZATION_PLATFORM) { edges { key weight } } }`,
  );
  expect(errors).toBeUndefined();
  const inside = new Set(rowsOf('weihai/organizations').flatMap(({ id, region_id }) => (region_id === '' ? [] : [id])));
  const expected = new Map<string, number>();
  const open = new Set(platformsOnceOpen().map(({ id }) => id));
  for (const { from_id = '', type = '', to_id = '' } of rowsOf('weihai/links')) {
    if (!inside.has(from_id) || !open.has(to_id) || ![...BUILDS, 'SUPPORTS', 'FUNDS'].includes(type)) continue;
    const ends = `${from_id}~${to_id}`;
    expected.set(ends, (expected.get(ends) ?? 0) + 1);
  }
  const told = data.collaborationNetwork.edges.map(({ key: id, weight }) => [id, weight]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
});

test('the roles of the city’s organizations are tied as their ties say', async () => {
  const { data, errors } = await api.ask(
    `{ collaborationNetwork(scope: { regions: ["r-a001"] }, projection: ROLE_ROLE) { edges { key weight } } }`,
  );
  expect(errors).toBeUndefined();
  const roles = new Map(rowsOf('weihai/organizations').map((row) => [row.id, row.roles?.split('|') ?? []]));
  const expected = new Map<string, number>();
  for (const [ends, weight] of edgesOf(null, 'COUNT', null, false)) {
    const [some = [], others = []] = ends.split('~').map((id) => roles.get(id));
    const pairs = new Set(some.flatMap((one) => others.map((other) => [one, other].sort().join('~'))));
    for (const pair of pairs) expected.set(pair, (expected.get(pair) ?? 0) + weight);
  }
  const told = data.collaborationNetwork.edges.map(({ key: id, weight }) => [id, weight]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
});

test('a platform that a source without a date says is closed ties nobody', async () => {
  const { data, errors } = await api.ask(`{
    platforms(where: { id: { eq: "p-a034" } }) { statedClosed coBuiltBy { id } }
    networkNeighbours(organization: "o-a062", scope: { asOf: "2026-01-01", includePartners: true }, first: 500) {
      edges { node { organization { id } tie { evidence(limit: 500) { platforms { id } } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.platforms).toEqual([{ statedClosed: true, coBuiltBy: expect.arrayContaining([{ id: 'o-a062' }]) }]);
  const evidence = data.networkNeighbours.edges.flatMap(({ node }) => node.tie.evidence);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.flatMap(({ platforms }) => platforms)).not.toContainEqual({ id: 'p-a034' });
});
