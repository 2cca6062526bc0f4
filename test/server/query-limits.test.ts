import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { codesOf, type Serving, serve } from './serving';

const TYPES = `
  type Query { node: Node }
  type Node { left: Node right: Node name: String parts(ids: [Int!]): [Node!] }
`;

let server: Serving;

beforeAll(async () => {
  server = await serve({
    typeDefs: TYPES,
    resolvers: { Query: { node: () => ({}) } },
    settings: { MAX_QUERY_DEPTH: '5', MAX_QUERY_ALIASES: '4', MAX_QUERY_FIELDS: '30', MAX_QUERY_TOKENS: '400' },
  });
});
afterAll(() => server.close());

/** A path of fields as deep as said. */
function deep(levels: number): string {
  return `{ node { ${'left { '.repeat(levels - 2)} name ${'} '.repeat(levels - 2)} } }`;
}

/** Fragments each of which spreads the next as often as `step` does. */
function chain(length: number, step: (next: string) => string, last: string): string {
  const fragments = Array.from(
    { length },
    (_, index) => `fragment F${index} on Node { ${index === length - 1 ? last : step(`...F${index + 1}`)} }`,
  );
  return `{ node { ...F0 } } ${fragments.join(' ')}`;
}

/** A selection of so many aliases of one field. */
function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ');
}

/** A selection of the same field so many times. */
function names(count: number): string {
  return 'name '.repeat(count);
}

test.each([
  ['depth', deep(5), deep(6), '6 levels', 5],
  ['depth in inline fragments', inline(deep(5)), inline(deep(6)), '6 levels', 5],
  [
    'depth through fragments',
    chain(4, (next) => `left { ${next} }`, 'name'),
    chain(5, (next) => `left { ${next} }`, 'name'),
    '6 levels',
    5,
  ],
  ['depth with a fragment in two places', nested(2), nested(3), '6 levels', 5],
  ['aliases', `{ node { ${aliases(4)} } }`, `{ node { ${aliases(5)} } }`, '5 aliases', 4],
  ['aliases at each use of a fragment', twice(aliases(2)), twice(`${aliases(2)} left { x: name }`), '6 aliases', 4],
  ['fields', `{ node { ${names(29)} } }`, `{ node { ${names(30)} } }`, '31 fields', 30],
  ['fields at each use of a fragment', twice(names(13)), twice(names(14)), '31 fields', 30],
])(
  '%s: at the limit it passes, one above it is refused with the number and the way on',
  async (_what, at, above, seen, limit) => {
    expect(await server.ask(at)).toMatchObject({ status: 200, body: { data: { node: {} } } });

    const refused = await server.ask(above);
    expect(refused.status).toBe(400);
    expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(refused.body.errors[0]!.message).toMatch(new RegExp(`${seen}.*Ask for .*The limit is ${limit}\\.$`));
  },
);

/** The same query with every inner selection in an inline fragment, which adds no level. */
function inline(query: string): string {
  return query
    .replaceAll('left {', '... on Node { left {')
    .replaceAll('} } }', '} '.repeat(query.split('left').length + 2))
    .trim();
}

/** Fragments used first high up, then at this depth below `node`. */
function nested(depth: number): string {
  return `{ node { ...Two ${'right { '.repeat(depth - 1)} ...Two ${'} '.repeat(depth - 1)} } } fragment Two on Node { left { right { name } } }`;
}

/** A fragment in two places. */
function twice(selection: string): string {
  return `{ node { left { ...Part } right { ...Part } } } fragment Part on Node { ${selection} }`;
}

test('tokens: at the limit a query passes, one above it is refused', async () => {
  const query = (tokens: number) => `{ node { parts(ids: [${'1 '.repeat(tokens - 15)}]) { name } } }`;
  expect(await server.ask(query(400))).toMatchObject({ status: 200 });

  const refused = await server.ask(query(401));
  expect(refused.status).toBe(400);
  expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(refused.body.errors[0]!.message).toMatch(/more than 400 tokens.*Split it/);
});

test.each([
  [
    'doubling without aliases',
    chain(14, (next) => `left { ${next} } right { ${next} }`, 'name'),
    { MAX_QUERY_DEPTH: '100' },
  ],
  ['doubling with aliases', chain(50, (next) => `a: left { ${next} } b: left { ${next} }`, 'name'), {}],
  [
    'a circle',
    '{ node { ...A } } fragment A on Node { left { ...B } right { ...A } } fragment B on Node { left { ...A ...B } }',
    {},
  ],
  ['very deep', `{ node ${'{ left '.repeat(600)} { name } ${'}'.repeat(600)} }`, {}],
  ['one field over and over', `{ node { ${'name '.repeat(1_900)} } }`, {}],
])('a query made to grow (%s) is refused at once', async (_what, query, settings) => {
  const patient = await serve({ typeDefs: TYPES, settings });
  try {
    await patient.ask('{ node { name } }');
    const before = process.cpuUsage();
    const refused = await patient.ask(query);
    // In microseconds of work, however busy the machine is: some ten thousand; without its guard each takes minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
    expect(refused.status).toBe(400);
    expect(['QUERY_TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED']).toContain(codesOf(refused)[0]);
  } finally {
    await patient.close();
  }
});

test('the queries that tools read the schema with pass the default limits', async () => {
  const everyday = await serve({ typeDefs: TYPES });
  try {
    const everything = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    };
    const query = getIntrospectionQuery({ ...everything, inputValueDeprecation: true, oneOf: true });
    const { status, body } = await everyday.ask(query);
    expect(status).toBe(200);
    expect((body.data as IntrospectionQuery).__schema.types).toContainEqual(expect.objectContaining({ name: 'Node' }));
  } finally {
    await everyday.close();
  }
});

test('the lists of the schema can not be nested to make a huge answer', async () => {
  const refused = await server.ask(
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  );
  expect(refused.status).toBe(400);
  expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(refused.body.errors[0]!.message).toMatch(/introspection.*several queries/);
});

test('a query that repeats its fields too often to be compared is refused', async () => {
  const everyday = await serve({ typeDefs: TYPES });
  try {
    const refused = await everyday.ask(`{ node { ${'left { name } '.repeat(490)} } }`);
    expect(refused.status).toBe(400);
    expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(refused.body.errors[0]!.message).toMatch(/Select each field once/);
  } finally {
    await everyday.close();
  }
});

test('every operation of a document is measured', async () => {
  const refused = await server.ask(`query Good { node { name } } query Bad ${deep(6)}`, {}, 'Good');
  expect(codesOf(refused)).toEqual(['QUERY_TOO_COMPLEX']);
});
