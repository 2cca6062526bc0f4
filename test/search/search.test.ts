import fc from 'fast-check';
import { cypher } from '../../src/database/cypher';
import { SearchKind, SearchMatch, valuesOf } from '../../src/vocabulary';
import type { SearchEdge } from '../answers';
import { type Answer, useSeed, useWorld } from '../harness';
import type { Story } from '../story';

const seed = useSeed();
const { api, graph, write, startApi, statementsOf } = useWorld();

const SEARCH = `query ($scope: SearchScopeInput, $text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(scope: $scope, text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      score kind matchedBy
      highlights { field text words }
      node {
        __typename
        ... on Platform { id nameZh aliases }
        ... on Organization { id nameZh aliases }
        ... on Industry { id nameZh }
        ... on Region { id nameZh }
        ... on IndustryFramework { id nameZh }
        ... on Document { id number }
        ... on Task { id number }
        ... on Collaboration { id subject }
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
  ['四(三)', 'TASK', 'task-4-3'],
  ['威政办字〔2018〕106号', 'DOCUMENT', 'doc-106'],
  ['威政办字[2018]106号', 'DOCUMENT', 'doc-106'],
  ['威政办字（2018）106号', 'DOCUMENT', 'doc-106'],
  ['威政办字2018106', 'DOCUMENT', 'doc-106'],
  ['〔2018〕106号', 'DOCUMENT', 'doc-106'],
  ['威政字〔2023〕40号', 'INDUSTRY_FRAMEWORK', 'f-a002'],
])('%s finds the %s %s', async (text, kind, id) => {
  const hits = await found(text, { kinds: [kind] });
  expect(hits.map(({ node }) => node.id)).toContain(id);
  expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set([kind]));
});

test.each([
  ['碳纤维', 'i-a026', 'EXACT_NAME'],
  ['carbon fibre', 'i-a026', 'EXACT_NAME'],
  ['威政办字〔2018〕106号', 'doc-106', 'EXACT_NAME'],
  ['高区', 'r-a003', 'ALIAS'],
  ['高新区', 'r-a003', 'ALIAS'],
  ['经区', 'r-a004', 'ALIAS'],
  ['临港区', 'r-a005', 'ALIAS'],
  ['南海新区', 'r-a006', 'ALIAS'],
  ['综保区', 'r-a007', 'ALIAS'],
  ['南海', 'r-a006', 'PREFIX'],
  ['临港', 'r-a005', 'PREFIX'],
  ['荣成', 'r-a008', 'PREFIX'],
  ['carbonfib', 'i-a026', 'PREFIX'],
  // Traditional characters, full width, and what nobody sees.
  ['碳纖維', 'i-a026', 'EXACT_NAME'],
  ['榮成', 'r-a008', 'PREFIX'],
  ['ｗｅｉｈａｉ', 'r-a001', 'EXACT_NAME'],
  ['\ufeff碳\u200b纤\u00ad维\ufe0f', 'i-a026', 'EXACT_NAME'],
  // As it is read, with and without tones and spaces, and the initials of that.
  ['tanxianwei', 'i-a026', 'PINYIN_NAME'],
  ['tàn xiān wéi', 'i-a026', 'PINYIN_NAME'],
  ['txw', 'i-a026', 'PINYIN_NAME'],
  ['wendengqu', 'r-a010', 'PINYIN_NAME'],
  ['gaoqu', 'r-a003', 'PINYIN_NAME'],
  ['tanxianw', 'i-a026', 'PINYIN'],
])('%s finds %s first, for %s', async (text, id, matchedBy) => {
  const [first] = await found(text);
  expect(first).toMatchObject({ node: { id }, matchedBy });
});

test.each(['山東大學', 'hagongda'])('%s finds an organization first', async (text) => {
  const [first] = await found(text);
  expect(first?.kind).toBe('ORGANIZATION');
  expect(JSON.stringify(first?.node)).toMatch(/山东大学|哈工大/);
});

test('hits stand by how they match and by their kind, and the score tells that order', async () => {
  const [matches, kinds] = [valuesOf(SearchMatch), valuesOf(SearchKind)];
  // Both are called exactly so.
  const places = ({ matchedBy, kind }: SearchEdge) =>
    Math.max(1, matches.indexOf(matchedBy)) * kinds.length + kinds.indexOf(kind);
  for (const text of ['高区', '碳纤维', 'wei', '山东大学', 'gao']) {
    const hits = await found(text);
    expect(hits.map(places)).toEqual(hits.map(places).sort((a, b) => a - b));
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  }
});

test('what has all of the text is found alone; only where nothing has it, what has some of it', async () => {
  const whole = await found('碳纤维 产业');
  expect(whole.length).toBeGreaterThan(2);
  for (const { node } of whole) expect(JSON.stringify(node)).toMatch(/碳纤维.*产业|产业.*碳纤维/);
  const parts = await found('碳纤维航天飞机');
  expect(new Set(parts.map(({ matchedBy }) => matchedBy))).toEqual(new Set(['PARTS']));
  expect(JSON.stringify(parts[0]?.node)).toContain('碳纤维');
});

test.each([
  ['四（三', 'nameZh', []],
  ['四（三）', 'number', ['四(三)']],
  ['纖維', 'nameZh', ['纤维']],
  ['txw', 'nameZh', ['碳纤维']],
  ['tanxianw', 'nameZh', ['碳纤维']],
  ['fib carb', 'nameEn', ['Carb', 'fib']],
])('what matches %s in %s is highlighted as it is written', async (text, field, words) => {
  const [first] = await found(text, { kinds: ['INDUSTRY', 'CLAUSE'] });
  const marked = first?.highlights.find((one) => one.field === field);
  expect(marked?.words ?? []).toEqual(words);
  for (const word of words) expect(marked?.text).toContain(word);
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
  expect(await found('vvv*')).toEqual([]);
  expect(await found('/.*qqq/')).toEqual([]);
});

test.each(['', '   ', '()', '*', '"'])('nothing to search for in %j is an error that names text', async (text) => {
  const { errors } = await api.ask(SEARCH, { text });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
});

test('an empty list of kinds is an error that names kinds', async () => {
  const { errors } = await api.ask(SEARCH, { text: '碳纤维', kinds: [] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'kinds' });
});

test('a text longer than any name is refused, with its length and the most', async () => {
  const { errors } = await api.ask(SEARCH, { text: '碳'.repeat(201) });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/201 .* 200/),
    extensions: { code: 'BAD_USER_INPUT', argument: 'text' },
  });
  expect(await found('碳'.repeat(200), { kinds: ['REGION'] })).toEqual([]);
});

test('no text is an error of ours', async () => {
  const different = String.fromCodePoint(...Array.from({ length: 114 }, (_, index) => 0x4e00 + 7 * index));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 220 }),
    fc
      .array(fc.constantFrom(...'碳a1 "\\*?:^~()[]{}/+-&|!<>=', ' AND ', ' OR ', ' NOT ', ' TO '), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      const { errors } = await api.ask(SEARCH, { text, first: 5 });
      if (errors) expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
    }),
    { numRuns: 40, examples: [[different], [[...different].join(' ')], ['ﷺ'.repeat(200)]] },
  );
});

test('what is written later is found as well by all that people type', async () => {
  const { id } = await write({
    organizations: { one: { nameZh: '龍口凤翔轴承研究所', nameEn: 'Fengxiang Bearings' } },
  });
  for (const text of ['龙口凤翔', '鳳翔軸承', 'fengxiangzhoucheng', 'lkfxzc', 'fengx', 'beari']) {
    expect((await found(text)).map(({ node }) => node.id)).toContain(id('one'));
  }
});

test('facets count all hits by kind and by region, whatever the page', async () => {
  const { id } = await write({
    regions: { there: null },
    organizations: { one: { nameZh: '分面检验甲' }, two: { nameZh: '分面检验乙', region: 'there' } },
    platforms: { three: { nameZh: '分面检验丙', kind: 'INCUBATOR', region: 'there' } },
  });
  const { data } = await api.ask(`{
    search(text: "分面检验", first: 1) {
      totalCount totalIsLowerBound edges { kind }
      facets { kind { value count } region { value count entity { id nameZh ... on Region { kind } } } }
    }
  }`);
  expect(data.search).toEqual({
    totalCount: 3,
    totalIsLowerBound: false,
    edges: [{ kind: 'ORGANIZATION' }],
    facets: {
      kind: [
        { value: 'ORGANIZATION', count: 2 },
        { value: 'PLATFORM', count: 1 },
      ],
      region: [
        { value: id('there'), count: 2, entity: { id: id('there'), nameZh: id('there'), kind: 'DISTRICT' } },
        { value: id('here'), count: 1, entity: { id: id('here'), nameZh: id('here'), kind: 'DISTRICT' } },
      ],
    },
  });
});

/** A city with a part and what is there, elsewhere and nowhere. */
const PLACES: Story = {
  regions: { city: null, part: 'city', other: null },
  home: 'city',
  organizations: {
    inCity: { nameZh: '方位检验甲', region: 'city' },
    inPart: { nameZh: '方位检验乙', region: 'part' },
    away: { nameZh: '方位检验丙', region: 'other' },
  },
  platforms: {
    lab: { nameZh: '方位检验丁', kind: 'INCUBATOR', region: 'part' },
    nowhere: { nameZh: '方位检验戊', kind: 'INCUBATOR' },
  },
};

test.each([
  [['part'], ['inPart', 'lab']],
  [['city'], ['inCity', 'inPart', 'lab']],
  [
    ['part', 'other'],
    ['inPart', 'away', 'lab'],
  ],
  [null, ['inCity', 'inPart', 'away', 'lab', 'nowhere']],
])('what is of the regions %j and their parts is found', async (regions, expected) => {
  const { id, name } = await write(PLACES);
  const scope = { regions: regions?.map(id) };
  const all = (await found('方位检验', { scope, first: 500 })).map(({ node }) => node.id);
  const own = all.filter((one) => one !== name(one)).map(name);
  expect([...own].sort()).toEqual([...expected].sort());
});

test('a region itself, its parts and the classifications for it are of it', async () => {
  const { id, name } = await write(PLACES);
  for (const [text, regions, expected] of [
    [id('city'), ['city'], ['city']],
    [id('part'), ['city'], ['part']],
    [id('city'), ['part'], []],
  ] as const) {
    const hits = await found(text, { scope: { regions: regions.map(id) }, kinds: ['REGION'] });
    expect(hits.filter(({ matchedBy }) => matchedBy === 'EXACT_NAME').map(({ node }) => name(node.id))).toEqual(
      expected,
    );
  }
  const frameworks = await found('试验', { scope: { regions: [id('city')] }, kinds: ['INDUSTRY_FRAMEWORK'] });
  expect(frameworks.map(({ node }) => node.id)).toEqual([id('framework')]);
  expect(await found('试验', { scope: { regions: [id('part')] }, kinds: ['INDUSTRY_FRAMEWORK'] })).toEqual([]);
});

test.each(['威高', '园', '海洋', 'weihai', '中心'])(
  'of the city: each region has as many hits of %s as its facet says, those that are there',
  async (text) => {
    const facets = 'totalCount facets { region { value count } kind { value count } }';
    const ask = async (regions: string[] | null, kinds: string[] | null) => {
      const { data } = await seed.ask(
        `query ($scope: SearchScopeInput, $kinds: [SearchKind!], $text: String!) {
        search(scope: $scope, kinds: $kinds, text: $text, first: 500) { ${facets} edges { node { ... on Entity { id } } } }
      }`,
        { scope: { regions }, kinds, text },
      );
      return { ...data.search, ids: data.search.edges.map(({ node }) => node.id) };
    };
    for (const kinds of [null, ['PLATFORM', 'ORGANIZATION']]) {
      const all = await ask(null, kinds);
      expect(all.facets.region.length).toBeGreaterThan(1);
      for (const { value, count } of all.facets.region) {
        const there = await ask([value as string], kinds);
        expect([value, there.totalCount]).toEqual([value, count]);
        expect(there.facets.region.find((one) => one.value === value)?.count).toBe(count);
        expect(there.facets.kind.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        expect(there.ids).toEqual(all.ids.filter((id) => there.ids.includes(id)));
      }
    }
  },
);

test('a page of a region goes on behind its own cursor, and refuses one of another region', async () => {
  const scope = { regions: ['r-a001'] };
  const ask = (more: object) => seed.ask(SEARCH, { text: '园', first: 3, ...more });
  const one = (await ask({ scope })).data.search;
  const next = (await ask({ scope, after: one.pageInfo.endCursor })).data.search;
  const both = (await ask({ scope, first: 6 })).data.search;
  expect([...one.edges, ...next.edges].map(({ node }) => node.id)).toEqual(both.edges.map(({ node }) => node.id));
  const { errors } = await ask({ scope: { regions: ['r-a003'] }, after: one.pageInfo.endCursor });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test.each([
  [['r-x'], '"r-x"'],
  [[], 'everywhere'],
])('the regions %j are refused by name', async (regions, message) => {
  const { errors } = await seed.ask(SEARCH, { text: '园', scope: { regions }, first: 1 });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.regions' });
  expect(errors?.[0]?.message).toContain(message);
});

test('facets cost a statement, and only when they are asked for', async () => {
  const own = await startApi();
  const ask = (fields: string) => statementsOf(() => own.ask(`{ search(text: "碳纤维") { ${fields} } }`));
  expect(await ask('totalCount')).toBe(1);
  expect(await ask('totalCount facets { kind { count } region { count } }')).toBe(2);
});

test('hits are counted up to 10,000, and where there are more the answer says so', async () => {
  const { id } = await write({});
  const create = cypher`
    UNWIND range(1, toInteger($many)) AS number
    CREATE (:DutyUnit {id: $prefix + number, nameZh: $name, matchText: $name, searchKind: 'DUTY_UNIT', searchWords: $name, searchPinyin: ''})`;
  const add = (many: number, prefix: string) =>
    graph.write((transaction) => transaction.run(create, { many, prefix: id(prefix), name: 'manyalike' }));
  const query = '{ search(text: "manyalike", first: 1) { totalCount totalIsLowerBound pageInfo { hasNextPage } } }';
  await add(10_000, 'a');
  expect((await api.ask(query)).data.search).toMatchObject({ totalCount: 10_000, totalIsLowerBound: false });
  await add(1, 'b');
  expect((await api.ask(query)).data.search).toMatchObject({ totalCount: 10_000, totalIsLowerBound: true });
  // Only those are gone through, so that there may be others in a region that has none of them.
  const inRegion = query.replace('(', `(scope: { regions: ["${id('here')}"] }, `);
  expect((await api.ask(inRegion)).data.search).toMatchObject({ totalCount: 0, totalIsLowerBound: true });
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
