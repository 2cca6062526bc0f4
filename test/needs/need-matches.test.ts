import { useWorld } from '../harness';
import type { SmallWorld } from '../story';

const { api, write } = useWorld();

const MATCHES = `query ($need: TechnicalNeedInput!, $kinds: [NeedMatchKind!], $scope: DayScopeInput, $first: Int! = 100, $after: String) {
  needMatches(need: $need, kinds: $kinds, scope: $scope, first: $first, after: $after) {
    asOf industry { id } region { id } clause { number } wordsFound wordsNotFound isBounded totalCount summary { zh en }
    pageInfo { hasNextPage endCursor }
    edges { node {
      kind score match { ... on Entity { id nameZh } } scoreParts { part value weight contribution }
      reasons { words industries { id } collaborations { id } level state steps }
    } }
  }
}`;

async function asked(need: object, more: object = {}) {
  const { data, errors } = await api.ask(MATCHES, { need, ...more });
  expect(errors).toBeUndefined();
  return data.needMatches;
}

// Words that nothing else in the database has.
const TEXT = '龘靐齉热压罐';
let world: SmallWorld;
beforeAll(async () => {
  world = await write({
    units: { cluster: null, field: 'cluster', other: null },
    unitNames: { field: '龘靐齉材料' },
    regions: { city: null, east: 'city', west: 'city' },
    regionKinds: { city: 'CITY' },
    platforms: {
      named: {
        kind: 'KEY_LABORATORY',
        nameZh: '龘靐齉热压罐实验室',
        opened: '2015-01-01',
        region: 'east',
        designations: [{ kind: 'KEY_LABORATORY', level: 'NATIONAL' }],
      },
      partly: { kind: 'KEY_LABORATORY', nameZh: '龘靐实验室', opened: '2015-01-01', region: 'west' },
      building: { kind: 'KEY_LABORATORY', nameZh: '龘靐实验基地', seenInProgress: '2015-01-01', region: 'west' },
      closed: { kind: 'KEY_LABORATORY', nameZh: '龘靐齉热压罐旧室', opened: '2010-01-01', closed: '2020-01-01' },
      serving: { kind: 'SCIENCE_PARK', serves: ['field'], opened: '2015-01-01' },
      led: { kind: 'TECHNOLOGY_INNOVATION_CENTER', opened: '2015-01-01' },
      ofBureau: { kind: 'TECHNOLOGY_INNOVATION_CENTER', opened: '2015-01-01' },
      elsewhere: { kind: 'KEY_LABORATORY', serves: ['other'], opened: '2015-01-01' },
    },
    organizations: {
      institute: { kind: 'RESEARCH_INSTITUTE', region: 'east' },
      bureau: { kind: 'GOVERNMENT', region: 'east' },
      idle: { kind: 'RESEARCH_INSTITUTE' },
    },
    collaborations: { work: { subject: '龘靐齉热压罐攻关', since: '2018-01-01', members: ['institute', 'bureau'] } },
    resources: {
      autoclave: { kind: 'EQUIPMENT', nameZh: '大型热压罐', platform: 'partly', sharedSince: '2021-01-01' },
    },
    ties: [
      ['institute', 'LEADS', 'led'],
      ['bureau', 'LEADS', 'ofBureau'],
    ],
  });
});

type Matches = Awaited<ReturnType<typeof asked>>;
const nodesOf = ({ edges }: Matches) => edges.map(({ node }) => node);
const idOf = (node: ReturnType<typeof nodesOf>[number]) => world.name((node.match as { id: string }).id);
const names = (matches: Matches) => nodesOf(matches).map(idOf);
const of = (matches: Matches, name: string) => nodesOf(matches).find((node) => idOf(node) === name);
const partsOf = (node: ReturnType<typeof of>) =>
  Object.fromEntries(node?.scoreParts.map(({ part, value }) => [part, value]) ?? []);

test('what has the words of the need, serves an industry that they name or did such work may meet it', async () => {
  const matches = await asked({ text: TEXT }, { scope: { asOf: '2022-01-01' } });
  expect(names(matches).sort()).toEqual(
    ['named', 'partly', 'building', 'serving', 'led', 'institute', 'bureau', 'autoclave'].sort(),
  );
  expect(names(matches)[0]).toBe('named');
  expect(of(matches, 'named')?.reasons).toMatchObject({
    words: ['龘靐齉热压罐'],
    level: 'NATIONAL',
    state: 'OPERATING',
  });
  expect(of(matches, 'serving')?.reasons).toMatchObject({ words: [], industries: [{ id: world.id('field') }] });
  expect(of(matches, 'led')?.reasons.collaborations).toEqual([{ id: world.id('work') }]);
  expect(of(matches, 'institute')?.reasons.collaborations).toEqual([{ id: world.id('work') }]);
  expect(of(matches, 'autoclave')?.reasons.words).toEqual(['热压罐']);
  expect([matches.clause.number, matches.wordsFound, matches.isBounded]).toEqual(['四(七)', [TEXT], false]);
});

test('a score is the sum of its parts by their weights, and the highest stands first', async () => {
  const matches = await asked({ text: TEXT, region: world.id('east') }, { scope: { asOf: '2022-01-01' } });
  const scores = nodesOf(matches).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const { score, scoreParts } of nodesOf(matches)) {
    expect(scoreParts.reduce((sum, { weight }) => sum + weight, 0)).toBe(10);
    expect(scoreParts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 8);
    for (const { value, weight, contribution } of scoreParts)
      expect(contribution).toBeCloseTo((value ?? 0) * weight, 8);
  }
  const [whole, partly] = [partsOf(of(matches, 'named')), partsOf(of(matches, 'partly'))];
  expect(whole).toEqual({ WORDS: 1, INDUSTRY: 0, EARLIER_WORK: 0, KIND: 1, LEVEL: 1, DISTANCE: 1, STATE: 1 });
  expect(partly.WORDS as number).toBeLessThan(0.5);
  expect([partly.LEVEL, of(matches, 'partly')?.reasons.steps]).toEqual([null, 2]);
  expect(partly.DISTANCE).toBeCloseTo(1 / 3, 8);
});

test('who serves the industry of the need, or one below it, matches without a word, and nothing is narrowed by it', async () => {
  const matches = await asked({ text: '彁', industry: world.id('cluster') }, { scope: { asOf: '2022-01-01' } });
  expect(names(matches)).toEqual(['serving']);
  expect(partsOf(of(matches, 'serving'))).toMatchObject({ WORDS: 0, INDUSTRY: 1, DISTANCE: null });
  expect(matches.wordsNotFound).toEqual(['彁']);
  const named = await asked({ text: TEXT, industry: world.id('field') }, { scope: { asOf: '2022-01-01' } });
  expect(partsOf(of(named, 'serving')).INDUSTRY).toBe(1);
  const both = await asked({ text: TEXT, industry: world.id('other') }, { scope: { asOf: '2022-01-01' } });
  expect(names(both)).toEqual(expect.arrayContaining(['named', 'elsewhere']));
});

test.each([
  ['2017-12-31', 'closed', 'institute'],
  ['2018-01-01', 'institute', 'autoclave'],
  ['2021-01-01', 'autoclave', 'closed'],
])('on %s %s may meet it, and %s may not', async (asOf, there, notThere) => {
  const found = names(await asked({ text: TEXT }, { scope: { asOf } }));
  expect(found).toContain(there);
  expect(found).not.toContain(notThere);
});

test('what is still being built comes behind the like of it that operates', async () => {
  const matches = await asked({ text: '龘靐' }, { scope: { asOf: '2022-01-01' }, kinds: ['PLATFORM'] });
  expect(partsOf(of(matches, 'building')).STATE).toBe(0.25);
  expect(names(matches).indexOf('partly')).toBeLessThan(names(matches).indexOf('building'));
});

test('a government that took part does not make what it leads a match', async () => {
  const found = names(await asked({ text: TEXT }, { scope: { asOf: '2022-01-01' } }));
  expect(found).toContain('bureau');
  expect(found).not.toContain('ofBureau');
});

test('matches are of the kinds asked for and are paged', async () => {
  const some = await asked(
    { text: TEXT },
    { scope: { asOf: '2022-01-01' }, kinds: ['ORGANIZATION', 'SHARED_RESOURCE'] },
  );
  expect(new Set(nodesOf(some).map(({ kind }) => kind))).toEqual(new Set(['ORGANIZATION', 'SHARED_RESOURCE']));
  const scope = { scope: { asOf: '2022-01-01' } };
  const all = await asked({ text: TEXT }, scope);
  const first = await asked({ text: TEXT }, { ...scope, first: 3 });
  const rest = await asked({ text: TEXT }, { ...scope, after: first.pageInfo.endCursor });
  expect([...names(first), ...names(rest)]).toEqual(names(all));
  expect(first.totalCount).toBe(all.totalCount);
});

test('where nothing has its words the answer is empty, and says what was looked through and when', async () => {
  const none = await asked({ text: '彁暃椦槞' }, { scope: { asOf: '2022-01-01' } });
  expect([none.totalCount, none.wordsFound, none.wordsNotFound]).toEqual([0, [], ['彁暃椦槞']]);
  expect(none.summary.zh).toMatch(/^截至 2022-01-01，在平台、机构、共享资源、产业和合作的名称中未找到/);
});

test('words that any need may have tell nothing and part the rest, unless there is nothing else', async () => {
  const scope = { scope: { asOf: '2022-01-01' } };
  const matches = await asked({ text: `高性能${TEXT}的关键技术研究与彁暃` }, scope);
  expect([matches.wordsFound, matches.wordsNotFound]).toEqual([[TEXT], ['彁暃']]);
  expect(partsOf(of(matches, 'named')).WORDS).toBe(1);
  expect((await asked({ text: '技术' }, scope)).wordsFound).toEqual(['技术']);
});

test('of a word that is found in part, what is left is told', async () => {
  const matches = await asked({ text: `${TEXT}彁暃` }, { scope: { asOf: '2022-01-01' } });
  expect([matches.wordsFound, matches.wordsNotFound]).toEqual([[TEXT], ['彁暃']]);
});

test('on the real platforms a need of carbon fibre finds who works on carbon fibre first, in Chinese and in English', async () => {
  const zh = await asked(
    { text: '高性能碳纤维复合材料的制备' },
    { scope: { asOf: '2026-01-01' }, kinds: ['PLATFORM'] },
  );
  const top = nodesOf(zh).slice(0, 3);
  for (const { match } of top) expect((match as { nameZh: string }).nameZh).toMatch(/碳纤维|复合材料/);
  const en = await asked({ text: 'We need carbon fibre' }, { scope: { asOf: '2026-01-01' } });
  expect(en.wordsFound).toEqual(['carbon', 'fibre']);
  expect(en.totalCount).toBeGreaterThan(0);
});

test.each([
  [{ need: { text: ' 、“”' } }, 'need.text', /say in words what is needed/],
  [{ need: { text: 'for the' } }, 'need.text', /no word in `need.text`/],
  [{ need: { text: '碳'.repeat(501) } }, 'need.text', /500 at most/],
  [{ need: { text: '碳', industry: 'i-x' } }, 'need.industry', /knows no Industry/],
  [{ need: { text: '碳', region: 'r-x' } }, 'need.region', /knows no Region/],
  [{ need: { text: '碳' }, kinds: [] }, 'kinds', /leave `kinds` out/],
])('%j is refused by %s', async (variables, argument, message) => {
  const { errors } = await api.ask(MATCHES, variables);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});
