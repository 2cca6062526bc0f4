/** What surrounds an organization of the city, against the same found in the whole network as the API gives it. */
import type { CollaborationNetwork, NetworkEdge } from '../answers';
import { useSeed } from '../harness';
import { queryOf } from './asking';
import { answerAround } from './asking-around';

const api = useSeed();

const LARGE = { nodeLimit: 10_000, edgeLimit: 10_000 };

type Ties = Map<string, Map<string, number>>;

function tiesOf({ edges }: CollaborationNetwork): Ties {
  const ties: Ties = new Map();
  for (const { source, target, weight } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      ties.set(one, (ties.get(one) ?? new Map()).set(other, weight));
    }
  }
  return ties;
}

function distancesFrom(ties: Ties, center: string, most: number): Map<string, number> {
  const distances = new Map([[center, 0]]);
  for (const [id, distance] of distances) {
    if (distance === most) continue;
    for (const other of ties.get(id)?.keys() ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}

/** The first paths of all that are no longer, each as its ids. */
interface Between {
  fromOrganization: string;
  toOrganization: string;
  maxLength: number;
  pathLimit: number;
}

function pathsIn(ties: Ties, { fromOrganization: from, toOrganization: to, maxLength, pathLimit }: Between) {
  const toEnd = distancesFrom(ties, to, maxLength);
  const found: { ids: string[]; resistance: number }[] = [];
  const goOn = (ids: string[], resistance: number) => {
    const last = ids.at(-1) as string;
    if (last === to) found.push({ ids, resistance });
    else {
      for (const [id, weight] of ties.get(last) ?? []) {
        const isNear = ids.length + (toEnd.get(id) ?? Number.POSITIVE_INFINITY) <= maxLength;
        if (isNear && !ids.includes(id)) goOn([...ids, id], resistance + 1 / weight);
      }
    }
  };
  goOn([from], 0);
  const inOrder = found
    .map(({ ids, resistance }) => ({ ids: ids.join(' '), length: ids.length, resistance: resistance.toFixed(6) }))
    .sort((a, b) => a.length - b.length || Number(a.resistance) - Number(b.resistance) || (a.ids < b.ids ? -1 : 1));
  return inOrder.slice(0, pathLimit).map(({ ids }) => ids);
}

const weightsOf = (edges: readonly NetworkEdge[]) =>
  Object.fromEntries(edges.map(({ key: id, weight }) => [id, weight]));

test.each([
  [true, 0],
  [true, 2],
  [false, 0],
])('with partners: %s, by edges of weight %d or more', async (includePartners, minWeight) => {
  const asked = { scope: { regions: ['r-a001'], includePartners, asOf: '2024-01-01' }, minWeight };
  const { data, errors } = await api.ask(queryOf('collaborationNetwork', {}), { ...asked, ...LARGE });
  expect(errors).toBeUndefined();
  const whole = data.collaborationNetwork;
  const ties = tiesOf(whole);
  const ids = [...ties.keys()].sort();
  const some = ids.filter((_, index) => index % Math.ceil(ids.length / 7) === 0);
  expect(some.length).toBeGreaterThan(4);
  const partners = new Set(whole.nodes.flatMap(({ key: id, isPartner }) => (isPartner ? [id] : [])));
  expect(some.some((id) => partners.has(id))).toBe(includePartners);

  for (const [index, organization] of some.entries()) {
    const depth = 1 + (index % 3);
    const distances = distancesFrom(ties, organization, depth);
    const shown = await answerAround(api, 'egoNetwork', { ...asked, ...LARGE, organization, depth });
    expect(Object.fromEntries(shown.nodes.map(({ key: id, distance }) => [id, distance]))).toEqual(
      Object.fromEntries(distances),
    );
    expect(shown.nodes.filter(({ key: id, isPartner }) => isPartner !== partners.has(id))).toEqual([]);
    const among = whole.edges.filter(({ source, target }) => distances.has(source) && distances.has(target));
    expect(weightsOf(shown.edges)).toEqual(weightsOf(among));

    const page = await answerAround(api, 'networkNeighbours', { ...asked, organization });
    const tied = whole.edges.filter(({ source, target }) => [source, target].includes(organization));
    expect(page.totalCount).toBe(tied.length);
    expect(weightsOf(page.edges.map(({ node }) => node.tie))).toEqual(weightsOf(tied));
  }

  const pairs = some.flatMap((from, index) => [
    [from, some[(index + 1) % some.length] as string],
    [from, some[(index + 3) % some.length] as string],
  ]);
  for (const [from = '', to = ''] of pairs) {
    const given = { fromOrganization: from, toOrganization: to, maxLength: 6, pathLimit: 20 };
    const { paths } = await answerAround(api, 'networkPaths', { ...asked, ...given });
    const found = paths.map(({ organizations }) => organizations.map(({ id }) => id).join(' '));
    expect([from, to, ...found]).toEqual([from, to, ...pathsIn(ties, given)]);
  }
});
