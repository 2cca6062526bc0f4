import { cypher } from '../../../src/database/cypher';
import { useWorld } from '../../harness';
import type { PlatformStory } from '../../story';

const { api, graph, write } = useWorld();

type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  edges: { node: { id: string } }[];
};

/** Ties in all that is sorted by, and values that nobody knows. */
const PLATFORMS = Object.fromEntries(
  Array.from({ length: 14 }, (_, index): [string, PlatformStory] => [
    `p${index}`,
    {
      kind: index % 3 === 0 ? 'INCUBATOR' : 'SCIENCE_PARK',
      region: 'here',
      located: { since: index % 4 === 0 ? undefined : `20${10 + (index % 4)}-01-01` },
      ...(index % 2 === 0 ? { nameEn: `name ${index % 5}`, opened: '2018-01-01' } : {}),
    },
  ]),
);

const ADD = cypher`
  MATCH (region:Region {id: $region})
  CREATE (platform:Platform {id: $id, nameZh: $id, aliases: [], kind: 'SCIENCE_PARK', nameEn: $nameEn})
  CREATE (platform)-[:LOCATED_IN {since: date('2011-01-01'), basis: 'STATED', sourceIds: []}]->(region)`;
const REMOVE = cypher`MATCH (platform:Platform {id: $id}) DETACH DELETE platform`;

const ROOT = (args: string, region: string) =>
  `platformsConnection(where: { regions: { some: { id: { eq: "${region}" } } } }, sort: [{ kind: DESC }, { nameEn: DESC }], ${args})`;
const NESTED = (sort: string) => (args: string, region: string) =>
  `regions(where: { id: { eq: "${region}" } }) { platformsConnection(sort: ${sort}, ${args})`;

describe.each([
  ['the query', ROOT],
  ['a region, by when it was located there', NESTED('[{ edge: { since: DESC } }, { node: { openedOn: DESC } }]')],
  ['a region, by names that are not all known', NESTED('[{ node: { nameEn: ASC } }, { edge: { since: ASC } }]')],
])('of the connection of %s', (_, connection) => {
  test.each(['first', 'last'] as const)('a walk by `%s` gives each once, whatever comes and goes', async (from) => {
    const world = await write({ platforms: PLATFORMS });
    const region = world.id('here');
    const ask = async (beyond: string): Promise<Page> => {
      const field = connection(`${from}: 3${beyond}`, region);
      const fields =
        '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } }';
      const { data, errors } = await api.ask<{ platformsConnection?: Page; regions?: { platformsConnection: Page }[] }>(
        `{ ${field} ${fields} ${field.startsWith('regions') ? '}' : ''} }`,
      );
      expect(errors).toBeUndefined();
      return (data.platformsConnection ?? data.regions?.[0]?.platformsConnection) as Page;
    };
    const walk = async (between: (last: string, page: number) => Promise<number>) => {
      const seen: string[] = [];
      let total = 14;
      let beyond = '';
      for (let number = 1; ; number += 1) {
        const { totalCount, pageInfo, edges } = await ask(beyond);
        const ids = edges.map(({ node }) => node.id);
        seen.push(...(from === 'first' ? ids : ids.reverse()));
        expect(totalCount).toBe(total);
        expect(from === 'first' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(number > 1);
        if (!(from === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
        beyond = from === 'first' ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
        total += await between(seen.at(-1) as string, number);
      }
    };
    const before = await walk(async () => 0);
    expect([...before].sort()).toEqual(Object.keys(PLATFORMS).map(world.id).sort());

    const removed: string[] = [];
    const after = await walk(async (last, number) => {
      removed.push(last);
      await graph.write((transaction) => transaction.run(REMOVE, { id: last }));
      const added = { region, id: world.id(`new-${number}`), nameEn: number % 2 === 0 ? null : 'name 2' };
      await graph.write((transaction) => transaction.run(ADD, added));
      return 0;
    });
    expect(removed.length).toBeGreaterThan(3);
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((id) => before.includes(id))).toEqual(before);
  });
});
