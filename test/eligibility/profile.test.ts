import { useSeed } from '../harness';
import { EVERY_NEW, FOUNDINGS } from '../subsidies/foundings';
import { byRule, ELIGIBILITY, eligibilityBy } from './asking';

const api = useSeed();

const FIRM = { kind: 'ENTERPRISE', region: 'r-a003', foundedOn: '2010-01-01', titles: [], platforms: [] };
const of = async (profile: object, more: object = {}) =>
  byRule(await eligibilityBy(api, { profile: { ...FIRM, ...profile }, ...more }));

test('of a list left out nothing is known; of an empty one that there is none', async () => {
  expect((await of({ titles: undefined }))['4-6-6']).toMatchObject({ status: 'DEPENDS', awaits: ['TITLE'] });
  expect((await of({}))['4-6-6']).toMatchObject({ status: 'LACKS', lacks: ['TITLE'] });
  expect((await of({ platforms: undefined }))['4-6-1']).toMatchObject({ status: 'DEPENDS', awaits: ['PLATFORM'] });
  expect((await of({}))['4-6-1']).toMatchObject({ status: 'LACKS', lacks: ['PLATFORM'] });
  const hall = { kind: 'INCUBATOR', openedOn: '2020-01-01' };
  expect((await of({ platforms: [hall] }))['4-6-1']).toMatchObject({ status: 'DEPENDS', awaits: ['LEVEL'] });
  expect((await of({ platforms: [{ ...hall, designations: [] }] }))['4-6-1']).toMatchObject({ lacks: ['LEVEL'] });
  expect((await of({ region: undefined, titles: [TITLE] }))['4-6-6']).toMatchObject({ awaits: ['REGION'] });
});

const TITLE = { title: 'TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE', since: '2020-01-01' };

test.each([
  [{ titles: [TITLE] }, 'FITS'],
  [{ titles: [{ ...TITLE, since: '2018-11-29' }] }, 'PAST'],
  [{ titles: [{ ...TITLE, since: undefined }] }, 'DEPENDS'],
  [{ titles: [{ ...TITLE, until: '2021-01-01' }] }, 'LACKS'],
  [{ titles: [{ ...TITLE, since: '2022-06-01' }] }, 'LACKS'],
  [{ titles: [TITLE], closedOn: '2021-06-01' }, 'NOT_FOR'],
  [{ titles: [], foundedOn: '2022-06-01' }, 'NOT_FOR'],
  [{ titles: [TITLE], region: 'r-a001' }, 'FITS'],
])('a firm with %j: the award to a 技术先进型服务企业 is %s', async (profile, status) => {
  expect((await of(profile))['4-6-6']).toMatchObject({ status });
});

test('an award is that of its level', async () => {
  const award = (level?: string) => of({ titles: [{ title: 'TECHNOLOGY_MARKET_AWARD', level, since: '2020-01-01' }] });
  expect(await award('NATIONAL')).toMatchObject({
    '4-7-4': { status: 'FITS', atLeastWan: 20 },
    '4-7-5': { status: 'LACKS', lacks: ['LEVEL'] },
  });
  expect(await award()).toMatchObject({ '4-7-4': { status: 'DEPENDS', awaits: ['LEVEL'] } });
});

test('the title of a platform makes certain what its level does not tell', async () => {
  const platforms = [{ kind: 'MAKERSPACE', designations: [{ level: 'NATIONAL', since: '2020-01-01' }] }];
  expect((await of({ platforms }))['4-6-2']).toMatchObject({ status: 'LACKS', lacks: ['TITLE'] });
  const titles = [{ title: 'SPECIALIZED_MAKERSPACE' }];
  expect((await of({ platforms, titles }))['4-6-2']).toMatchObject({
    status: 'FITS',
    atLeastWan: 200,
    profilePlatforms: [0],
    platforms: [],
  });
});

test('serving one of the key industries is what 围绕重点产业需求 asks for; of none told it is open', async () => {
  const platforms = [{ kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', openedOn: '2020-01-01' }];
  expect((await of({ platforms }))['3-2-1']?.awaits).toContain('INDUSTRY');
  expect((await of({ platforms, industries: ['i-a001'] }))['3-2-1']?.awaits).toEqual(['CIRCUMSTANCE']);
});

// A founding with a level is told as a platform with that designation; who leads is the profile's own kind.
const TOLD = FOUNDINGS.filter(({ add }) => add.coBuiltBy === undefined || add.coBuiltBy === 'GOVERNMENT');

test.each(TOLD)(
  'what an estimate draws for a founding, $words: $add, is what comes into question for a platform that was founded so',
  async ({ add, rules }) => {
    const platform = {
      kind: add.kind,
      openedOn: '2020-01-01',
      designations: add.level === undefined ? [] : [{ level: add.level, since: '2020-01-01' }],
      governmentTakesPart: add.coBuiltBy === 'GOVERNMENT',
    };
    // Nobody known to lead is as open as one whom the text places on neither side.
    const kind = add.ledBy ?? 'ASSOCIATION';
    const { titles: _, region: __, ...firm } = FIRM;
    const answer = byRule(await eligibilityBy(api, { profile: { ...firm, kind, platforms: [platform] } }));
    const { data } = await api.ask('{ subsidyRules(limit: 500) { id event } }');
    const drawn = Object.entries({ ...EVERY_NEW, ...rules }).filter(([, [outcome]]) => outcome !== 'EXCLUDED');
    const open = data.subsidyRules
      .filter(({ event }) => event !== null)
      .map(({ id }) => id.slice('sub-'.length))
      .filter((id) => ['FITS', 'DEPENDS'].includes(answer[id]!.status));
    expect(open.sort()).toEqual(drawn.map(([id]) => id).sort());
    for (const [id, [, , atMost]] of drawn) expect([id, answer[id]?.atMostWan]).toEqual([id, atMost]);
  },
);

describe('what contradicts itself is refused by argument', () => {
  const hall = { kind: 'MAKERSPACE', openedOn: '2015-01-01' };
  test.each<[string, Record<string, unknown>, string]>([
    ['closed before founded', { closedOn: '2009-01-01' }, 'profile.closedOn'],
    ['a title before the founding', { titles: [{ ...TITLE, since: '2009-01-01' }] }, 'profile.titles[0].since'],
    ['a title after the closing', { closedOn: '2019-01-01', titles: [TITLE] }, 'profile.titles[0].since'],
    ['a title that ended before it began', { titles: [{ ...TITLE, until: '2019-01-01' }] }, 'profile.titles[0].until'],
    ['a title that its kind does not bear', { kind: 'UNIVERSITY', titles: [TITLE] }, 'profile.titles[0].title'],
    [
      'a title without the platform that bears it',
      { titles: [{ title: 'XINGCHUANG_TIANDI' }] },
      'profile.titles[0].title',
    ],
    [
      'a title at a level at which there is none',
      { platforms: [hall], titles: [{ title: 'SPECIALIZED_MAKERSPACE', level: 'COUNTY' }] },
      'profile.titles[0].level',
    ],
    [
      'a platform that closed before it opened',
      { platforms: [{ ...hall, closedOn: '2014-01-01' }] },
      'profile.platforms[0].closedOn',
    ],
    [
      'a platform opened after the firm closed',
      { closedOn: '2014-01-01', platforms: [hall] },
      'profile.platforms[0].openedOn',
    ],
    [
      'a level that came after a higher one',
      {
        platforms: [
          {
            ...hall,
            designations: [
              { level: 'NATIONAL', since: '2016-01-01' },
              { level: 'MUNICIPAL', since: '2017-01-01' },
            ],
          },
        ],
      },
      'profile.platforms[0].designations[1].since',
    ],
    [
      'a level twice',
      { platforms: [{ ...hall, designations: [{ level: 'NATIONAL' }, { level: 'NATIONAL' }] }] },
      'profile.platforms[0].designations[1].level',
    ],
    ['an unknown region', { region: 'r-none' }, 'profile.region'],
    ['an unknown region of a platform', { platforms: [{ ...hall, region: 'r-none' }] }, 'profile.platforms[0].region'],
    ['an unknown industry', { industries: ['i-a001', 'i-none'] }, 'profile.industries'],
  ])('%s', async (_, profile, argument) => {
    const { errors } = await api.ask(ELIGIBILITY, { profile: { ...FIRM, ...profile } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(/correct|leave|tell|given at|once|search|Did you mean/);
  });

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['neither organization nor profile', {}, 'organization', /`profile`/],
    ['both', { organization: 'o-a062', profile: FIRM }, 'profile', /not both/],
    ['an unknown organization', { organization: 'o-none' }, 'organization', /search|Did you mean/],
    ['a condition that there is not', { profile: FIRM, met: ['cond-x'] }, 'met', /questions/],
    ['a condition that facts tell', { profile: FIRM, unmet: ['cond-4-6-1-2'] }, 'unmet', /follows from/],
    ['a title that the profile tells', { profile: FIRM, met: ['cond-4-6-6-2'] }, 'met', /profile.titles/],
    [
      'a condition met and unmet',
      { organization: 'o-a062', met: ['cond-4-6-6-2'], unmet: ['cond-4-6-6-2'] },
      'unmet',
      /once/,
    ],
  ])('%s', async (_, variables, argument, message) => {
    const { errors } = await api.ask(ELIGIBILITY, variables);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });
});
