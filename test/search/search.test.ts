import type { SearchEdge } from '../answers';
import { type Answer, useWorld } from '../harness';

const { api } = useWorld();

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      score kind
      node {
        __typename
        ... on Platform { id nameZh aliases }
        ... on Organization { id nameZh aliases }
        ... on Industry { id nameZh }
        ... on Clause { id number }
        ... on Source { id title }
      }
    }
  }
}`;

async function found(text: string, more: Record<string, unknown> = {}): Promise<SearchEdge[]> {
  const { data, errors } = await api.ask(SEARCH, { text, first: 100, ...more });
  expect(errors).toBeUndefined();
  return data.search.edges;
}

test.each([
  ['碳纤维', 'INDUSTRY', 'i-a026'],
  ['医疗', 'INDUSTRY', 'i-c003'],
  ['carbon fibre', 'INDUSTRY', 'i-a026'],
  // 哈工大 is in no name of the university, only among its aliases.
  ['哈工大', 'ORGANIZATION', 'o-a033'],
  ['国家（威海）区域创新中心', 'PLATFORM', 'p-a001'],
  ['国家〔威海〕区域创新中心', 'PLATFORM', 'p-a001'],
  ['四(三)', 'CLAUSE', 'doc-106-4-3'],
])('%s finds the %s %s', async (text, kind, id) => {
  const hits = await found(text, { kinds: [kind] });
  expect(hits.map(({ node }) => node.id)).toContain(id);
  expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set([kind]));
});

test('what is called exactly so comes first', async () => {
  const [first] = await found('碳纤维');
  expect(first?.node.id).toBe('i-a026');
});

test('the whole text as a phrase ranks above its parts', async () => {
  const hits = await found('碳纤维');
  const isPhrase = hits.map(({ node }) => JSON.stringify(node).includes('碳纤维'));
  expect(isPhrase.slice(0, 10)).toEqual(Array(10).fill(true));
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
});

test('a single character is found by containment', async () => {
  const hits = await found('纤', { kinds: ['INDUSTRY'] });
  expect(hits.length).toBeGreaterThan(3);
  for (const { node } of hits) expect(JSON.stringify(node)).toContain('纤');
});

test.each([
  '碳纤维 AND',
  '碳纤维" OR *:*',
  '碳纤维)) ~2^ +-!{}[]/\\',
  'NOT 碳纤维',
  'nameZh:碳纤维',
  '/碳.*/',
  '碳纤维 && ||',
])('search syntax is text: %s', async (text) => {
  const hits = await found(text, { kinds: ['INDUSTRY'] });
  expect(hits.map(({ node }) => node.id)).toContain('i-a026');
  expect(hits.length).toBeLessThan(60);
});

test('a single character among signs is a single character', async () => {
  expect(await found('/纤.*/', { kinds: ['INDUSTRY'] })).toEqual(await found('纤', { kinds: ['INDUSTRY'] }));
});

test('a wildcard or a regular expression finds nothing that it does not name', async () => {
  expect(await found('zzz*')).toEqual([]);
  expect(await found('/.*qqq/')).toEqual([]);
});

test.each(['', '   ', '()', '*', '"'])('nothing to search for in %j is an error that names text', async (text) => {
  const { errors } = await api.ask(SEARCH, { text });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
});

test('pages follow one another without gap or overlap', async () => {
  // A single character, whose ranks do not move when other tests write to the index at the same time.
  const kinds = ['ORGANIZATION'];
  const whole = (await found('海', { kinds, first: 30 })).map(({ node }) => node.id);
  const paged: string[] = [];
  let after: string | null = null;
  for (const _ of [1, 2, 3]) {
    const answer: Answer = await api.ask(SEARCH, {
      text: '海',
      kinds,
      first: 10,
      after,
    });
    paged.push(...answer.data.search.edges.map(({ node }) => node.id));
    after = answer.data.search.pageInfo.endCursor;
  }
  expect(whole).toHaveLength(30);
  expect(paged).toEqual(whole);
});
