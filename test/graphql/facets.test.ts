import { type Api, useWorld } from '../harness';

const { api: shared, startApi, statementsOf, write } = useWorld();

type Facet = { value: unknown; count: number }[];

test('facets tell what is related, with all its own fields, the most frequent first', async () => {
  const { id } = await write({
    regions: { first: null, second: null },
    platforms: {
      one: { kind: 'INCUBATOR', region: 'second' },
      two: { kind: 'INCUBATOR', region: 'second' },
      three: { kind: 'MAKERSPACE', region: 'first' },
    },
  });
  const { data, errors } = await shared.ask(
    `query ($ids: [ID!]!) {
      platformsConnection(first: 1, where: { id: { in: $ids } }) {
        totalCount
        facets { kind { value count } regions { value count entity { __typename label ... on Region { kind } } } }
      }
    }`,
    { ids: ['one', 'two', 'three'].map(id) },
  );
  expect(errors).toBeUndefined();
  const region = (name: string) => ({ __typename: 'Region', label: id(name), kind: 'DISTRICT' });
  expect(data.platformsConnection).toEqual({
    totalCount: 3,
    facets: {
      kind: [
        { value: 'INCUBATOR', count: 2 },
        { value: 'MAKERSPACE', count: 1 },
      ],
      regions: [
        { value: id('second'), count: 2, entity: region('second') },
        { value: id('first'), count: 1, entity: region('first') },
      ],
    },
  });
});

describe('at any depth', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    // The entity API asks the server for its version once, before its first answer.
    await api.ask('{ platforms(limit: 1) { id } }');
  });

  test('the facets of all things of a list take one statement more', async () => {
    const ask = async (facets: string) => {
      let counts: Facet[] = [];
      const statements = await statementsOf(async () => {
        const { data, errors } = await api.ask<{
          regions: { platformsConnection: { totalCount: number; facets?: { kind: Facet } } }[];
        }>(`{ regions { platformsConnection(first: 1, where: { node: { kind: { in: [INCUBATOR, MAKERSPACE] } } }) {
          totalCount ${facets}
        } } }`);
        expect(errors).toBeUndefined();
        counts = data.regions.map(({ platformsConnection: { totalCount, facets = { kind: [] } } }) => {
          expect([0, totalCount]).toContain(facets.kind.reduce((sum, { count }) => sum + count, 0));
          return facets.kind;
        });
      });
      return { statements, counts };
    };
    const without = await ask('');
    const { statements, counts } = await ask('facets { kind { value count } industries { value } }');
    expect(statements).toBe(without.statements + 1);
    expect(new Set(counts.flat().map(({ value }) => value))).toEqual(new Set(['INCUBATOR', 'MAKERSPACE']));
  });

  test('so they do within an analytic answer', async () => {
    const { data, errors } = await api.ask(`{
      coverage { units { industry { nameZh platformsConnection(first: 1) { totalCount facets { regions { value count } } } } } }
    }`);
    expect(errors).toBeUndefined();
    const connections = data.coverage.units.flatMap(({ industry }) => industry?.platformsConnection ?? []);
    expect(connections.some(({ totalCount }) => totalCount > 10)).toBe(true);
    for (const { totalCount, facets } of connections) {
      expect(facets.regions.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(totalCount);
    }
  });
});
