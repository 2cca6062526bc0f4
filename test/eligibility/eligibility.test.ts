import type { DatePrecision } from '../../src/vocabulary';
import { useWorld } from '../harness';
import type { PlatformStory, SmallWorld, Story } from '../story';
import { byRule, ELIGIBILITY, eligibilityBy, TODAY } from './asking';

const { api, write } = useWorld();

const CITY: Story = { regions: { town: null, elsewhere: null }, regionsOfSeed: { town: 'r-a001' } };
const incubator = (since?: string, sincePrecision: DatePrecision = 'DAY'): PlatformStory => ({
  kind: 'INCUBATOR',
  region: 'town',
  opened: '2012-01-01',
  designations: [{ kind: 'INCUBATOR', level: 'NATIONAL', ...(since && { since, sincePrecision }) }],
});

let world: SmallWorld;
beforeAll(async () => {
  world = await write({
    ...CITY,
    organizations: {
      firm: { region: 'town' },
      college: { kind: 'UNIVERSITY', region: 'town' },
      outsider: { region: 'elsewhere' },
      placeless: { region: null },
    },
    platforms: {
      center: {
        kind: 'TECHNOLOGY_INNOVATION_CENTER',
        region: 'town',
        opened: '2019-06-01',
        designations: [{ kind: 'TECHNOLOGY_INNOVATION_CENTER', level: 'MUNICIPAL', since: '2020-05-01' }],
      },
      hall: incubator('2016-01-01'),
      closed: { ...incubator('2019-01-01'), kind: 'MAKERSPACE', closed: '2021-01-01' },
      distant: { kind: 'KEY_LABORATORY', region: 'elsewhere', opened: '2020-01-01' },
      agency: { kind: 'TECHNOLOGY_TRANSFER_AGENCY', region: 'town', opened: '2019-01-01' },
    },
    ties: [
      ['firm', 'LEADS', 'center'],
      ['firm', 'LEADS', 'hall'],
      ['firm', 'LEADS', 'closed'],
      ['firm', 'LEADS', 'distant'],
      ['firm', 'LEADS', 'agency', { until: '2020-01-01' }],
    ],
  });
});

const of = async (name: string, more: object = {}) =>
  byRule(await eligibilityBy(api, { organization: world.id(name), ...more }));

test('every rule stands in the answer once, each with its clause, and the counts are those of the items', async () => {
  const { data } = await api.ask('{ subsidyRules(limit: 500, sort: [{ position: ASC }]) { id clause { number } } }');
  const { items, counts } = await eligibilityBy(api, { organization: world.id('firm') });
  expect(items.map(({ rule, clause }) => ({ id: rule.id, clause }))).toEqual(data.subsidyRules);
  const count = (status: string) => items.filter((item) => item.status === status).length;
  expect(counts).toEqual({
    fits: count('FITS'),
    depends: count('DEPENDS'),
    lacks: count('LACKS'),
    past: count('PAST'),
    notFor: count('NOT_FOR'),
  });
});

test('with statuses only those rules are shown, and counts and questions stay those of all', async () => {
  const whole = await eligibilityBy(api, { organization: world.id('firm') });
  const some = await eligibilityBy(api, { organization: world.id('firm'), statuses: ['FITS', 'PAST'] });
  expect(some.items).toEqual(whole.items.filter(({ status }) => status === 'FITS' || status === 'PAST'));
  expect({ ...some, items: [] }).toEqual({ ...whole, items: [] });
  const { errors } = await api.ask(ELIGIBILITY, { organization: world.id('firm'), statuses: [] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.statuses' });
});

test('a rule fits by an event since its day, with the sum of the estimate, the platform, the day and who leads its task', async () => {
  expect((await of('firm'))['4-3-2']).toMatchObject({
    status: 'FITS',
    right: 'LEADER',
    outcome: 'PAYABLE',
    amountWan: 200,
    atLeastWan: 200,
    eventOn: '2020-05-01',
    platforms: [{ id: world.id('center') }],
    leadUnits: [{ nameZh: '市科技局' }],
  });
});

test.each([
  ['4-3-3', 'NOT_FOR', ['RECIPIENT'], 'led by a public-benefit unit'],
  ['4-3-5', 'LACKS', ['LEVEL'], 'its center is only municipal'],
  ['4-1-1', 'LACKS', ['PLATFORM'], 'it leads no such institution'],
  ['4-4-1', 'LACKS', ['REGION'], 'its laboratory lies elsewhere'],
  ['4-6-2', 'LACKS', ['PLATFORM'], 'its makerspace has closed'],
  ['4-7-1', 'LACKS', ['PLATFORM'], 'it no longer leads the agency'],
])('%s is %s for the firm by %j: %s', async (rule, status, lacks) => {
  expect((await of('firm'))[rule]).toMatchObject({
    status,
    lacks,
    atLeastWan: rule === '4-4-1' || rule === '4-7-1' ? null : 0,
  });
});

test('what is lacking is told in the words of the clause', async () => {
  const { '4-3-5': provincial } = await of('firm');
  expect(provincial?.lackedConditions.map(({ words }) => words)).toEqual(['认定', '省级']);
  expect(provincial?.reasonZh).toBe('欠缺：级别“认定”“省级”。');
});

test.each<[string | undefined, DatePrecision, string]>([
  ['2018-11-29', 'DAY', 'PAST'],
  ['2018-11-30', 'DAY', 'FITS'],
  ['2017-01-01', 'YEAR', 'PAST'],
  ['2018-01-01', 'YEAR', 'DEPENDS'],
  ['2018-10-01', 'MONTH', 'PAST'],
  ['2018-11-01', 'MONTH', 'DEPENDS'],
  [undefined, 'DAY', 'DEPENDS'],
  ['2022-01-02', 'DAY', 'LACKS'],
])('of an incubator that became national on %s, known to the %s, the award is %s', async (since, precision, status) => {
  const graph = await write({
    ...CITY,
    organizations: { firm: { region: 'town' } },
    platforms: { hall: incubator(since, precision) },
    ties: [['firm', 'LEADS', 'hall']],
  });
  const { '4-6-1': award } = byRule(await eligibilityBy(api, { organization: graph.id('firm') }));
  expect(award).toMatchObject({ status, awaits: status === 'DEPENDS' ? ['DAY'] : [] });
});

test('what was seen at work before the day of the rule had been set up by then, whenever that was', async () => {
  const graph = await write({
    ...CITY,
    organizations: { firm: { region: 'town' } },
    platforms: { hall: { kind: 'ACCELERATOR', region: 'town', seenOperating: '2017-03-01' } },
    ties: [['firm', 'LEADS', 'hall']],
  });
  const { '4-6-9': land } = byRule(await eligibilityBy(api, { organization: graph.id('firm') }));
  expect(land).toMatchObject({ status: 'PAST', eventOn: null, reasonZh: expect.stringContaining('不晚于2017-03-01') });
});

test.each([
  ['firm', '4-6-6', 'DEPENDS', 'OWN', ['TITLE']],
  ['firm', '4-7-7', 'DEPENDS', 'BUYER', ['RECIPIENT', 'CIRCUMSTANCE']],
  ['firm', '4-7-6', 'DEPENDS', 'SUPPLIER', ['RECIPIENT', 'CIRCUMSTANCE']],
  ['placeless', '4-6-6', 'DEPENDS', 'OWN', ['TITLE', 'REGION']],
  ['college', '4-6-6', 'NOT_FOR', 'OWN', []],
  ['outsider', '4-6-6', 'NOT_FOR', 'OWN', []],
  ['college', '4-7-4', 'DEPENDS', 'OWN', ['LEVEL', 'TITLE']],
])('%s by %s: %s, as %s, on %j', async (name, rule, status, right, awaits) => {
  expect((await of(name))[rule]).toMatchObject({ status, right, awaits });
});

test('once a later policy on the matter is known and its text is not, nothing is certain any more', async () => {
  const before = await eligibilityBy(api, { organization: world.id('firm'), asOf: '2022-12-31' });
  const { items, questions, counts } = await eligibilityBy(api, { organization: world.id('firm'), asOf: TODAY });
  expect(before.counts.fits).toBeGreaterThan(0);
  expect(counts.fits).toBe(0);
  for (const [place, item] of items.entries()) {
    const { status } = before.items[place]!;
    expect([item.key, item.status]).toEqual([item.key, status === 'FITS' ? 'DEPENDS' : status]);
    if (item.status === 'DEPENDS') expect(item.awaits).toContain('LATER_POLICY');
    expect(item.atLeastWan ?? 0).toBe(0);
  }
  expect(questions[0]).toMatchObject({ key: 'LATER_POLICY:pol-001', policy: { id: 'pol-001' }, argument: null });
  expect(items.find(({ key }) => key === 'sub-4-3-2')?.reasonZh).toContain('全文未见');
});

test('the questions come first that settle most by themselves, then those on which most turn', async () => {
  const { items, questions } = await eligibilityBy(api, { organization: world.id('firm') });
  const order = questions.map(({ settles, bearsOn }) => settles * 100 + bearsOn);
  expect(order).toEqual([...order].sort((a, b) => b - a));
  const open = items.filter(({ status }) => status === 'DEPENDS').map(({ key }) => key);
  expect(new Set(questions.flatMap(({ rules }) => rules.map(({ id }) => id)))).toEqual(new Set(open));
  const title = questions.find(({ title }) => title === 'TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE');
  expect(title).toMatchObject({ settles: 3, bearsOn: 3, argument: 'met' });
});

test('what whoever asks tells settles what turns on it, either way', async () => {
  const { questions } = await eligibilityBy(api, { organization: world.id('firm') });
  const asked = questions.find(({ key }) => key === 'TITLE:TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE')!;
  const conditions = asked.conditions.map(({ id }) => id);
  expect((await of('firm', { met: conditions }))['4-6-6']).toMatchObject({ status: 'FITS', atLeastWan: 20 });
  expect((await of('firm', { unmet: conditions }))['4-6-6']).toMatchObject({ status: 'LACKS', lacks: ['TITLE'] });
});

test('before any document was issued there is no rule, and the answer says what was looked for', async () => {
  const answer = await eligibilityBy(api, { organization: world.id('firm'), asOf: '2018-11-29' });
  expect(answer).toMatchObject({ items: [], questions: [], counts: { fits: 0, notFor: 0 } });
  expect(answer.nothingZh).toContain('截至2018-11-29');
  expect((await eligibilityBy(api, { organization: world.id('firm'), asOf: '2018-11-30' })).items).toHaveLength(48);
});

test('the laboratory that an enterprise of the city leads abroad is paid for as if at home; that of a firm from elsewhere is not', async () => {
  const graph = await write({
    regions: { ...CITY.regions, state: null },
    regionsOfSeed: { town: 'r-a001' },
    regionKinds: { elsewhere: 'CITY', state: 'FOREIGN' },
    organizations: {
      firm: { region: 'town' },
      outsider: { region: 'elsewhere' },
      college: { kind: 'UNIVERSITY', region: 'town' },
    },
    platforms: Object.fromEntries(
      ['one', 'two', 'three'].map((name) => [
        name,
        { kind: 'INTERNATIONAL_COOPERATION_PLATFORM', region: 'state', opened: '2020-01-01' } as const,
      ]),
    ),
    ties: [
      ['firm', 'LEADS', 'one'],
      ['outsider', 'LEADS', 'two'],
      ['college', 'LEADS', 'three'],
    ],
  });
  const told = async (name: string) => {
    const { '4-8-1': abroad, '5-2-1': any } = byRule(await eligibilityBy(api, { organization: graph.id(name) }));
    return [abroad?.status, any?.status];
  };
  expect(await told('firm')).toEqual(['DEPENDS', 'FITS']);
  expect(await told('outsider')).toEqual(['LACKS', 'LACKS']);
  expect(await told('college')).toEqual(['NOT_FOR', 'LACKS']);
});
