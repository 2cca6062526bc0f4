import { useWorld } from '../harness';

const { api, startApi } = useWorld();

/** So many different characters, each a word's worth to a full-text index. */
const different = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

/** What a text may consist of. */
const TEXTS: [what: string, text: string][] = [
  ['114 different characters', different(114)],
  ['1,000 different characters', different(1_000)],
  ['500 words', different(500).split('').join(' ')],
  ['500 words of Latin letters', Array.from({ length: 200 }, (_, index) => `w${index}`).join(' ')],
  ['what grows when it is normalized', '\ufdfa'.repeat(1_000)],
  [
    '500 characters beyond the first plane',
    Array.from({ length: 500 }, (_, index) => String.fromCodePoint(0x20000 + index)).join(''),
  ],
  ['signs before a word', `${'！'.repeat(500)}碳纤维`],
];

test.each(TEXTS)('a search for %s is answered, or refused for its length', async (_, text) => {
  const { errors, data } = await api.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });
  if (errors === undefined) expect(data.search.totalCount).toBeGreaterThanOrEqual(0);
  else expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'text' }]);
});

test('what stands behind a long beginning of signs is found', async () => {
  const { data } = await api.ask('query ($text: String!) { search(text: $text, kinds: [INDUSTRY]) { totalCount } }', {
    text: `${'！'.repeat(190)}碳纤维`,
  });
  expect(data.search.totalCount).toBeGreaterThan(0);
});

test.each(TEXTS)('%s as an id is unknown, by name', async (_, text) => {
  const { errors } = await api.ask('query ($id: ID!) { coverage(scope: { industries: [$id] }) { asOf } }', {
    id: text,
  });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_USER_INPUT', argument: 'scope.industries' },
  ]);
});

test('so is one of 4,000, where so long a text is let through', async () => {
  const patient = await startApi({ MAX_TEXT_LENGTH: 100_000 });
  const query = 'query ($id: ID!) { coverage(scope: { industries: [$id] }) { asOf } }';
  const { errors } = await patient.ask(query, { id: different(4_000) });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('and in the address of an export', async () => {
  const response = await fetch(new URL(`/export/coverage.csv?industries=${'o-a1'.repeat(1_000)}`, api.url));
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});
