import { useWorld } from '../../harness';

const { api, write } = useWorld();

const EVERY = ['a', 'b', 'c', 'd'] as const;

const ORGANIZATIONS = Object.fromEntries(EVERY.map((name) => [name, { nameEn: name }]));

type Connection = { pageInfo: { endCursor: string; startCursor: string } };

async function endOfPage(field: string): Promise<string> {
  const { data, errors } = await api.ask<Record<'page', Connection>>(`{ page: ${field} { pageInfo { endCursor } } }`);
  expect(errors).toBeUndefined();
  return data.page.pageInfo.endCursor;
}

test.each([
  ['with another filter', 'organizationsConnection(first: 1, after: $after, where: { kind: { eq: FUND } })'],
  ['with another order', 'organizationsConnection(first: 1, after: $after, sort: [{ kind: ASC }])'],
  ['with another direction of the order', 'organizationsConnection(first: 1, after: $after, sort: [{ nameZh: DESC }])'],
  ['of another type', 'platformsConnection(first: 1, after: $after, sort: [{ nameZh: ASC }])'],
])('a cursor given to a list %s is refused', async (_, field) => {
  const after = await endOfPage('organizationsConnection(first: 1, sort: [{ nameZh: ASC }])');
  const { errors } = await api.ask(`query ($after: String) { ${field} { totalCount } }`, { after });
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('is a cursor of another list, or of this one with another `where` or `sort`'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    }),
  ]);
});

test('a cursor of a list is good for the same list written otherwise, and of another length', async () => {
  const after = await endOfPage(
    'organizationsConnection(first: 1, where: { kind: { eq: FUND } }, sort: [{ nameZh: ASC }])',
  );
  const { errors } = await api.ask(
    `query ($after: String) {
      organizationsConnection(first: 2, after: $after, where: { AND: [{ kind: { eq: FUND, in: null } }, {}] }, sort: [{ nameZh: ASC }, { id: ASC }]) { edges { node { id } } }
    }`,
    { after },
  );
  expect(errors).toBeUndefined();
});

test('a cursor of a nested list is a value: under another parent it goes on from the same place', async () => {
  const world = await write({
    regions: { there: null },
    organizations: { ...ORGANIZATIONS, e: { region: 'there', nameEn: 'e' } },
  });
  const nested = (region: string, args: string) =>
    `{ regions(where: { id: { eq: "${world.id(region)}" } }) { organizationsConnection(${args} sort: [{ node: { nameEn: ASC } }]) { pageInfo { endCursor } edges { node { nameEn } } } } }`;
  const here = await api.ask(nested('here', 'first: 2,'));
  const { endCursor } = here.data.regions[0]!.organizationsConnection.pageInfo;
  const beyond = `after: "${endCursor}",`;
  const names = async (region: string) => {
    const { data } = await api.ask(nested(region, beyond));
    return data.regions[0]!.organizationsConnection.edges.map(({ node }) => node.nameEn);
  };
  expect(await names('here')).toEqual(['c', 'd']);
  expect(await names('there')).toEqual(['e']);
});

test.each([
  ['first: 1, last: 1', 'last'],
  ['last: 1, after: "WyJ4Il0"', 'last'],
  ['first: 1, before: "WyJ4Il0"', 'before'],
])('a page from both ends is refused: %s', async (args, argument) => {
  const { errors } = await api.ask(`{ platforms(limit: 1) { industriesConnection(${args}) { totalCount } } }`);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('give `first` and `after`, or `last` and `before`'),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});

test.each(['after', 'before'])('a changed cursor is refused: %s', async (argument) => {
  const cursor = await endOfPage('organizationsConnection(first: 1, sort: [{ kind: ASC }])');
  const [list] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  for (const values of [[], ['NO_KIND', 'o-1'], ['FUND', 1, 2], ['FUND', { id: 'o-1' }], [null, 'o-1']]) {
    const changed = Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
    const { errors } = await api.ask(
      `query ($cursor: String) { organizationsConnection(${argument}: $cursor, sort: [{ kind: ASC }]) { totalCount } }`,
      { cursor: changed },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  }
});

test('what is too long for a cursor is no place to go on from, but can be sorted by', async () => {
  const { id } = await write({ organizations: { a: { nameEn: 'a'.repeat(1_001) }, b: { nameEn: 'b' } } });
  const page = (selection: string) =>
    api.ask(
      `{ organizationsConnection(where: { id: { startsWith: "${id('')}" } }, sort: [{ nameEn: ASC }]) { ${selection} } }`,
    );
  const { data } = await page('edges { node { id } }');
  expect(data.organizationsConnection.edges.map(({ node }) => node.id)).toEqual([id('a'), id('b')]);
  const { errors } = await page('edges { cursor }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('Some `nameEn` is too long'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'sort' },
  });
});

test('a cursor of the longest texts it can hold is taken back', async () => {
  const long = (letter: string) => ({ nameZh: letter.repeat(1_000), nameEn: letter.repeat(1_000) });
  const { id } = await write({ organizations: { a: long('甲'), b: long('甲'), c: long('乙') } });
  const query = `query ($after: String) {
    organizationsConnection(first: 1, after: $after, where: { id: { startsWith: "${id('')}" } }, sort: [{ nameEn: DESC }, { nameZh: ASC }]) {
      edges { node { id } }
      pageInfo { endCursor hasNextPage }
    }
  }`;
  const seen: string[] = [];
  let after: string | null | undefined;
  do {
    const { data, errors } = await api.ask(query, { after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.organizationsConnection;
    seen.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual([id('a'), id('b'), id('c')]);
});
