import { useWorld } from '../harness';
import type { SmallWorld } from '../story';

const { api, write } = useWorld();

let world: SmallWorld;
beforeAll(async () => {
  world = await write({
    units: { fibre: null },
    regions: { city: null, district: 'city', zone: 'district', other: null },
    surveys: {
      vouchers: { subject: 'VOUCHER', region: 'city', lookedOn: '2021-03-01', outcome: 'NONE' },
      earlier: { subject: 'VOUCHER', region: 'city', lookedOn: '2020-03-01', completeness: 'PARTIAL' },
      evaluations: { subject: 'EVALUATION', region: 'district', lookedOn: '2021-03-01', outcome: 'NONE' },
      fibreOnly: { subject: 'SHARED_RESOURCE', region: 'city', units: ['fibre'], lookedOn: '2021-03-01' },
      incubators: { platformKind: 'INCUBATOR', region: 'city', lookedOn: '2021-03-01', completeness: 'PARTIAL' },
    },
  });
});

const findings = async (scope: { region: string; asOf?: string }, sought: string) => {
  const region = world.id(scope.region);
  const { data } = await api.ask(
    `query ($scope: RegionScopeInput) { surveyFindings(scope: $scope, ${sought}) {
      extent lookedOn kindsNotLookedFor surveys { id lookedOn outcome completeness whereLooked region { id nameZh } }
      summary { zh en } } }`,
    { scope: { ...scope, region } },
  );
  const { surveys, ...found } = data.surveyFindings;
  return { ...found, surveys: surveys.map(({ id }) => world.name(id)) };
};

test.each([
  ['city', '2021-03-01', 'LOOKED_FOR'],
  // What lies in the city was looked for with it.
  ['zone', '2021-03-01', 'LOOKED_FOR'],
  // Before the day it was not looked for completely: what was there then may be gone.
  ['city', '2021-02-28', 'LOOKED_FOR_IN_PART'],
])(
  'a subject looked for completely in the city is so in %s from that day on: on %s %s',
  async (region, asOf, extent) => {
    expect(await findings({ region, asOf }, 'subject: VOUCHER')).toMatchObject({
      extent,
      lookedOn: '2021-03-01',
      surveys: ['vouchers', 'earlier'],
    });
  },
);

test.each([
  ['a part of it alone was looked at', { region: 'city' }, 'subject: EVALUATION', ['evaluations']],
  ['one industry alone was looked at', { region: 'city' }, 'subject: SHARED_RESOURCE', ['fibreOnly']],
  [
    'the survey was not complete',
    { region: 'city' },
    'subject: PLATFORM_KIND, platformKind: INCUBATOR',
    ['incubators'],
  ],
])('it was looked for in part where %s', async (_, scope, sought, surveys) => {
  expect(await findings(scope, sought)).toMatchObject({
    extent: 'LOOKED_FOR_IN_PART',
    lookedOn: '2021-03-01',
    surveys,
  });
});

test('what no survey of the place looked for was never looked for, and an answer says so', async () => {
  const never = {
    extent: 'NEVER_LOOKED_FOR',
    lookedOn: null,
    surveys: [],
    kindsNotLookedFor: [],
    summary: { zh: '没有查找记录。', en: 'No survey looked for it.' },
  };
  expect(await findings({ region: 'other' }, 'subject: VOUCHER')).toEqual(never);
  expect(await findings({ region: 'city' }, 'subject: PLATFORM_KIND, platformKind: MAKERSPACE')).toEqual(never);
  expect(await findings({ region: 'other' }, 'subject: ORGANIZATION_KIND, organizationKind: FUND')).toEqual(never);
});

test('the summary says where and when it was looked for, how completely and with what outcome', async () => {
  const { summary } = await findings({ region: 'district' }, 'subject: EVALUATION');
  expect(world.name(summary.zh)).toBe('截至 2021-03-01 已查全。2021-03-01 在district查“绩效评价”（查全）：未见。');
  expect(world.name(summary.en)).toBe(
    'Looked for completely by 2021-03-01. Surveys: evaluation in district on 2021-03-01 (complete): none.',
  );
});

test.each([
  ['subject: PLATFORM_KIND', 'platformKind', 'name which with `platformKind`'],
  ['subject: ORGANIZATION_KIND', 'organizationKind', 'name which with `organizationKind`'],
  ['subject: VOUCHER, platformKind: INCUBATOR', 'platformKind', 'leave `platformKind` out'],
  ['scope: { region: "nowhere" }, subject: VOUCHER', 'scope.region', 'knows no Region with the id "nowhere"'],
])('%s is refused by the argument, with a way on', async (args, argument, message) => {
  const { errors } = await api.ask(`{ surveyFindings(${args}) { extent } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toContain(message);
});
