import { useWorld } from '../harness';
import { conditions, entries, type Filter, levels, lists, literal, steps, text } from './asking-much';

const { api, startApi, statementsOf } = useWorld();

const AND = (...filters: Filter[]): Filter => ({ AND: filters });
const ofOneId = { id: { eq: 'o' } };

/** For every limit on filters: what asks for as much as given, and how a message says so. */
const FILTERS: [setting: string, limit: number, filter: (count: number) => Filter, seen: string][] = [
  ['MAX_INPUT_DEPTH', 30, levels, 'objects 31 deep'],
  ['MAX_FILTER_STEP_DEPTH', 6, steps, '7 relationships far'],
  ['MAX_FILTER_STEPS', 10, (count) => AND(steps(5), steps(count - 5)), 'over 11 relationships'],
  ['MAX_FILTER_SINGLE_DEPTH', 2, (count) => steps(count, 'single'), '3 times `single` one inside'],
  ['MAX_FILTER_SINGLES', 5, (count) => AND(...Array(count).fill(steps(1, 'single'))), '6 times `single` in'],
  ['MAX_FILTER_CONDITIONS', 30, conditions, '31 conditions'],
  ['MAX_TEXT_LENGTH', 1_000, text, '1001 characters'],
];

const LIST_ENTRIES = ['MAX_LIST_ENTRIES', 5_000, entries, '5001 entries'] as (typeof FILTERS)[number];

/** Where a filter may stand. */
const PLACES: [place: string, ask: (filter: Filter) => ReturnType<typeof api.ask>][] = [
  ['the text', (where) => api.ask(`{ organizationsConnection(where: ${literal(where)}) { totalCount } }`)],
  ['a variable', inVariable],
  [
    'a part of an argument that is a variable',
    (where) => asking('organizationsConnection(where: { AND: $where }) { totalCount }', where, '[OrganizationWhere!]'),
  ],
  ['a nested list', (where) => asking('regions(limit: 1) { organizations(where: $where, limit: 1) { id } }', where)],
  [
    'an inline fragment',
    (where) => asking('... on Query { organizationsConnection(where: $where) { totalCount } }', where),
  ],
];

function inVariable(where: Filter) {
  return asking('organizationsConnection(where: $where) { totalCount }', where);
}

function asking(selection: string, where: Filter, type = 'OrganizationWhere') {
  return api.ask(`query ($where: ${type}) { ${selection} }`, { where });
}

describe.each(FILTERS)('%s', (setting, limit, filter, seen) => {
  test(`${limit} are answered`, async () => {
    const { data, errors } = await inVariable(filter(limit));
    expect(errors).toBeUndefined();
    expect(data.organizationsConnection.totalCount).toBeGreaterThanOrEqual(0);
  });

  test.each(PLACES)('one more is refused in %s', async (place, ask) => {
    // What stands around it there counts too.
    const around = setting === 'MAX_INPUT_DEPTH' && place.startsWith('a part') ? 1 : 0;
    const { status, errors } = await ask(filter(limit - around + 1));
    expect(status).toBe(400);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(`${seen}.*the limit is ${limit} \\(${setting}\\)\\. \\S.*\\.$`),
        extensions: expect.objectContaining({ code: 'QUERY_TOO_COMPLEX' }),
      }),
    ]);
  });
});

test('MAX_LIST_ENTRIES: at the limit a query is answered, one more is refused', async () => {
  const [setting, limit, filter, seen] = LIST_ENTRIES;
  expect(await inVariable(filter(limit))).toMatchObject({
    status: 200,
    data: { organizationsConnection: { totalCount: 0 } },
  });
  const { status, errors } = await inVariable(filter(limit + 1));
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toMatch(`${seen} in the lists of its arguments; the limit is ${limit} (${setting}).`);
});

/** A selection of so many relationships, and how it asks for more than one of them. */
const NESTED: [place: string, query: (count: number) => string][] = [
  ['one list', (count) => `{ organizations(limit: 1) { ${lists(count)} } }`],
  ['lists one inside the other', (count) => `{ organizations(where: { id: { eq: "none" } }) { ${nested(count)} } }`],
  [
    'two root fields',
    (count) =>
      `{ organizations(limit: 1) { ${lists(4)} } regions(limit: 1) { organizations(limit: 1) { ${lists(count - 5)} } } }`,
  ],
  [
    'two uses of a fragment',
    (count) =>
      `{ a: organizations(limit: 1) { ...Part } b: organizations(limit: 1) { ...Part ${lists(count - 6)} } } fragment Part on Organization { ${lists(3)} }`,
  ],
  [
    'entities of an analytic answer',
    (count) =>
      `{ coverage { units { industry { platforms(limit: 1) { regions(limit: 1) { organizations(limit: 1) { ${lists(count - 3)} } } } } } } }`,
  ],
];

function nested(count: number): string {
  return Array.from({ length: count }).reduceRight<string>(
    (inner, _, depth) => `${depth % 2 === 0 ? 'regions' : 'organizations'}(limit: 1) { ${inner} }`,
    'id',
  );
}

test.each(NESTED)('MAX_NESTED_LISTS in %s: 8 are answered, one more is refused', async (_, query) => {
  expect((await api.ask(query(8))).errors).toBeUndefined();
  const { status, errors } = await api.ask(query(9));
  expect(status).toBe(400);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^The query has 9 relationships of entities.*the limit is 8 \(MAX_NESTED_LISTS\)/),
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });
});

const SUMMED: [what: string, query: string][] = [
  [
    'siblings',
    'query ($w: OrganizationWhere) { a: organizations(where: $w) { id } b: organizationsConnection(where: $w) { totalCount } }',
  ],
  [
    'uses of a fragment',
    'query ($w: OrganizationWhere) { ...Part ... on Query { ...Part } } fragment Part on Query { organizations(where: $w) { id } }',
  ],
  ['uses of a variable', 'query ($w: OrganizationWhere!) { organizations(where: { AND: [$w, $w] }) { id } }'],
];

test.each(SUMMED)('%s are counted together', async (_, query) => {
  expect((await api.ask(query, { w: conditions(15) })).errors).toBeUndefined();
  const { errors } = await api.ask(query, { w: conditions(16) });
  expect(errors?.[0]?.message).toMatch(/^The query has 32 conditions in its filters; the limit is 30/);
});

test.each([
  ['an empty filter', { OR: Array(31).fill({}) }, /31 conditions/],
  ['what is empty within a relationship', { OR: Array(10).fill({ regions: { some: {} } }) }, undefined],
  [
    'a filter of the edge',
    { regionsConnection: { some: { edge: { OR: Array(31).fill({ since: { eq: null } }) } } } },
    /31 conditions/,
  ],
  ['a filter that is null', { OR: Array(31).fill({ regions: null, nameZh: null }) }, /31 conditions/],
])('%s counts as what it asks for', async (_, where, message) => {
  const { errors } = await inVariable(where);
  if (message === undefined) expect(errors).toBeUndefined();
  else expect(errors?.[0]?.message).toMatch(message);
});

test('a peak is shown where it is, with the argument’s name', async () => {
  const { errors } = await asking(
    'a: regions(limit: 1) { id organizations(limit: 1, where: $where) { id } }',
    steps(7),
  );
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^`where` goes 7 relationships far/),
    extensions: { argument: 'where' },
    locations: [{ line: 1, column: expect.any(Number) }],
  });
});

test('an argument of another kind has the same limits', async () => {
  const { errors } = await api.ask('query ($ids: [ID!]) { coverage(scope: { industries: $ids }) { asOf } }', {
    ids: Array(5_001).fill('i-a004'),
  });
  expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  const long = await api.ask(`{ search(text: "${'海'.repeat(1_001)}") { totalCount } }`);
  expect(long.errors?.[0]?.message).toMatch(/^`text` gives a text of 1001 characters; the limit is 1000/);
});

/** Written by hand: what makes JSON of values follows them by calls. */
const HOSTILE: [what: string, where: string][] = [
  ['`NOT` in `NOT`', `${'{"NOT":'.repeat(10_000)}{}${'}'.repeat(10_000)}`],
  ['`AND` in `AND`', `${'{"AND":['.repeat(9_000)}{}${']}'.repeat(9_000)}`],
  ['lists in lists', `${'['.repeat(40_000)}${']'.repeat(40_000)}`],
  ['what no input knows', `${'{"x":'.repeat(10_000)}{}${'}'.repeat(10_000)}`],
];

test.each(HOSTILE)('%s, thousands deep in a variable, is refused by what it is', async (_, where) => {
  const query = 'query ($w: OrganizationWhere) { organizations(where: $w) { id } }';
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"${query}","variables":{"w":${where}}}`,
  });
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  const code = where.startsWith('[') ? 'BAD_USER_INPUT' : 'QUERY_TOO_COMPLEX';
  expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code, argument: '$w' }) })]);
});

test('a large variable that is used often costs no more than once', async () => {
  const where = { OR: Array.from({ length: 2_000 }, () => ({ id: { eq: 'o' } })) };
  const before = process.cpuUsage();
  const { errors } = await api.ask(
    `query ($w: OrganizationWhere!) { organizations(where: { AND: [${'$w '.repeat(400)}] }) { id } }`,
    { w: where },
  );
  expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  expect(errors?.[0]?.message).toMatch(/has 800000 conditions/);
});

test('what is asked for next to nothing is answered', async () => {
  expect(await asking('organizations(where: $where) { id }', AND(ofOneId))).toMatchObject({
    data: { organizations: [] },
  });
});

test('MAX_STATEMENT_LENGTH: what becomes too long a statement is refused before the database sees it', async () => {
  const short = await startApi({ MAX_STATEMENT_LENGTH: 1_000 });
  expect((await short.ask('{ organizations(limit: 1) { id } }')).errors).toBeUndefined();
  let errors: Awaited<ReturnType<typeof short.ask>>['errors'];
  const sent = await statementsOf(async () => {
    ({ errors } = await short.ask(`{ organizations(limit: 1) { ${lists(6)} } }`));
  });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(
      /a statement of \d+ characters; the limit is 1000 \(MAX_STATEMENT_LENGTH\)\. Ask for/,
    ),
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });
  expect(sent).toBe(0);
});
