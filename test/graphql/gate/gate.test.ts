import fc from 'fast-check';
import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import type { Api } from '../../harness';
import { useOwnDatabase } from '../../own-database';
import { readSchema } from '../../printed-schema';
import { type Chance, Drawing, type Feature } from './drawn';
import { type Beyond, printed } from './printed';
import { type Met, Reckoning } from './reckoned';
import { OF_TYPE_NAMES, TOTALS } from './samples';
import type { Asked, Part, Selection } from './selected';
import { Everything } from './stored';

// What other files write to the shared database would come and go between a query and its reckoning.
const own = useOwnDatabase();
let api: Api;
let everything: Everything;
const schema = readSchema();

beforeAll(async () => {
  api = await own.world().startApi();
  everything = await Everything.read(own.address());
});

/** How many queries of each type are asked, of a connection for two pages. */
const QUERIES_EACH = 3;

const FEATURES: (Feature | Met)[] = [
  'null',
  '{}',
  'NOT',
  'ties',
  'unknown values',
  'edge filter',
  'edge sort',
  'fragment',
  'facets',
  'directive',
  'from the end',
];

/** Every list and connection of stored things that can be asked for, by type. */
function queriesByType(): [type: string, fields: GraphQLField<unknown, unknown>[]][] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => 'where' in argumentsOf(field),
  );
  return Object.keys(everything.types).flatMap((type) => {
    const fields = queries.filter((field) => typeOf(field) === type);
    return fields.length > 0 ? [[type, fields] as [string, typeof fields]] : [];
  });
}

const argumentsOf = (field: GraphQLField<unknown, unknown>) =>
  Object.fromEntries(field.args.map((one) => [one.name, one]));

/** What a field lists, of a connection by its edges. */
function typeOf({ type }: { type: GraphQLField<unknown, unknown>['type'] }): string {
  const of = getNamedType(type);
  const fields = isObjectType(of) ? of.getFields() : {};
  const edges = fields.edges && getNamedType(fields.edges.type);
  const node = isObjectType(edges) ? edges.getFields().node : undefined;
  return fields.pageInfo && node ? typeOf(node) : of.name;
}

/** Draws a query of each type in turn, and tells what is in it. */
function drawing() {
  const queries = queriesByType();
  const counts: Record<string, number> = {};
  let drawn = 0;
  const draw = (chance: Chance) => {
    const [type, fields] = queries[drawn % queries.length] as (typeof queries)[number];
    const drawing = new Drawing(everything, chance);
    const asked = drawing.asked(fields[chance.below(fields.length)] as (typeof fields)[number], 2);
    const reckoning = new Reckoning(everything, schema);
    const expected = reckoning.answer(type, asked);
    drawn += 1;
    for (const feature of [...drawing.features, ...reckoning.met]) counts[feature] = (counts[feature] ?? 0) + 1;
    return { type, asked, expected };
  };
  const shareOf = (feature: string) => (counts[feature] ?? 0) / drawn;
  return { draw, shareOf };
}

const chanceOf = (gen: fc.GeneratorValue): Chance => ({ below: (count) => gen(fc.nat, { max: count - 1 }) });

test('whatever has been answered wrongly once is in one of twenty drawn queries at least', () => {
  const { draw, shareOf } = drawing();
  const property = fc.property(fc.gen(), (gen) => void draw(chanceOf(gen)));
  // Of how is drawn, not of what chance draws: the same queries each time.
  fc.assert(property, { numRuns: 15 * queriesByType().length, endOnFailure: true, seed: 1 });
  const shares = FEATURES.map((feature) => [feature, shareOf(feature)] as const);
  console.info(
    'Of the drawn queries have',
    Object.fromEntries(shares.map(([name, share]) => [name, share.toFixed(2)])),
  );
  expect(shares.filter(([, share]) => share < 0.05)).toEqual([]);
});

test('any query of stored things is answered as is reckoned plainly over all that is stored', async () => {
  const { draw } = drawing();
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const { type, asked, expected } = draw(chanceOf(gen));
      if (!asked.name.endsWith('Connection')) return void (await expectAnswer(asked, expected));
      const { startCursor, endCursor } = await expectAnswer(asked, expected);
      if (startCursor == null || endCursor == null) return;
      const { isTurned, size } = asked.part as Part;
      const next = { ...asked, part: { ...asked.part, skipped: size } as Part };
      const beyond = isTurned ? { before: startCursor } : { after: endCursor };
      await expectAnswer(next, new Reckoning(everything, schema).answer(type, next), beyond);
    }),
    { numRuns: QUERIES_EACH * queriesByType().length, endOnFailure: true },
  );
});

type Cursors = { startCursor?: string | null; endCursor?: string | null };

/** Asks for a page and, of a connection, for its cursors besides. */
async function expectAnswer(asked: Asked, expected: unknown, beyond?: Beyond): Promise<Cursors> {
  const isConnection = asked.name.endsWith('Connection');
  const { query, variables } = printed(isConnection ? withCursors(asked) : asked, schema, beyond);
  const { errors, data } = await api.ask<Record<string, { cursors?: Cursors }>>(query, variables);
  const { cursors = {}, ...answer } = data?.[asked.as] ?? {};
  const answered = isConnection ? answer : data?.[asked.as];
  expect({ query, variables, errors, answered }).toEqual({ query, variables, errors: undefined, answered: expected });
  return cursors;
}

function withCursors(asked: Asked): Asked {
  const cursors = ['startCursor', 'endCursor'].map((name) => ({ as: name, name }));
  const selection: Selection = [...(asked.selection ?? []), { as: 'cursors', name: 'pageInfo', selection: cursors }];
  return { ...asked, selection };
}

test.each(TOTALS)('of the %s %s are met by %i', async (connection, where, total) => {
  const { data, errors } = await api.ask<Record<'of', { totalCount: number; edges: unknown[] }>>(
    `{ of: ${connection}Connection(where: ${where}, first: 20) { totalCount edges { node { id } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.of.totalCount).toBe(total);
  expect(data.of.edges).toHaveLength(Math.min(total, 20));
});

test.each(OF_TYPE_NAMES)('types alone can be asked for: %s', async (query) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).not.toContain('[]');
});

test.each(['ASC', 'DESC'])(
  'pages of a list whose sort has ties give each once, what is unknown last: %s',
  async (direction) => {
    const pages = await Promise.all(
      [0, 100, 200, 300].map((offset) =>
        api.ask(`{ platforms(limit: 100, offset: ${offset}, sort: [{ openedOn: ${direction} }]) { id openedOn } }`),
      ),
    );
    const platforms = pages.flatMap(({ data }) => data.platforms);
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(289);
    const days = platforms.map(({ openedOn }) => openedOn);
    const known = days.filter((day): day is string => day !== null);
    const sorted = [...known].sort();
    expect(days.slice(0, known.length)).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
  },
);

test('what is related in several ways stands once in a list, and once for each of them in its connection', async () => {
  const { data } = await api.ask(
    '{ tiers(where: { id: { eq: "tier-1" } }) { relations { id } relationsConnection { totalCount edges { properties { kind } node { id } } } } }',
  );
  const [tier] = data.tiers;
  expect(tier?.relations.map(({ id }) => id)).toEqual(['tier-2', 'tier-3', 'tier-4']);
  expect(tier?.relationsConnection.totalCount).toBe(5);
  expect(tier?.relationsConnection.edges).toHaveLength(5);
});

test('a page may end between two relationships to the same thing', async () => {
  const pageAfter = async (after: string | null) => {
    const { data } = await api.ask(
      `query ($after: String) { tiers(where: { id: { eq: "tier-1" } }) { relationsConnection(first: 1, after: $after) {
        pageInfo { hasNextPage endCursor } edges { properties { kind } node { id } }
      } } }`,
      { after },
    );
    return data.tiers[0]!.relationsConnection;
  };
  const pages = [await pageAfter(null)];
  while (pages.at(-1)!.pageInfo.hasNextPage && pages.length < 9)
    pages.push(await pageAfter(pages.at(-1)!.pageInfo.endCursor));
  const kinds = pages.flatMap(({ edges }) => edges.map(({ node, properties }) => [node.id, properties.kind]));
  expect(kinds).toEqual([
    ['tier-2', 'LEADS'],
    ['tier-2', 'TIED_BY_FUNDS'],
    ['tier-3', 'LEADS'],
    ['tier-3', 'TIED_BY_SHAREHOLDING'],
    ['tier-4', 'LEADS'],
  ]);
});

test('other names on the connection of an entity inside an analytic answer', async () => {
  const { data, errors } = await api.ask<{
    net: { nodes: { entity: { id: string; c: { t: number; e: object[] } } }[] };
  }>(
    `{ net: collaborationNetwork(nodeLimit: 5) { nodes { entity {
      ... on Organization { id c: regionsConnection(first: 1) { t: totalCount e: edges { totalCount: cursor edges: node { id: nameZh } } } }
      ... on Platform { id c: regionsConnection(first: 1) { t: totalCount e: edges { totalCount: cursor edges: node { id: nameZh } } } }
    } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.net.nodes.length).toBeGreaterThan(2);
  for (const { entity } of data.net.nodes) {
    const organization = everything.all('Organization').find(({ values }) => values.id === entity.id);
    const related = everything.related(organization!, everything.types.Organization!.relations.regions!);
    expect(entity.c.t).toBe(related.length);
    expect(entity.c.e).toEqual(
      related.map(({ node }) => ({ totalCount: expect.any(String), edges: { id: node.values.nameZh } })),
    );
  }
});
