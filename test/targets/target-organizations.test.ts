import { useWorld } from '../harness';

const { api, write } = useWorld();

const PROGRESS = `query ($scope: RegionScopeInput) { targetProgress(scope: $scope) { targets {
  target { id } isCountable known unknown distance
  organizations { organization { id nameZh } service { id service } counts reasonZh reasonEn } } } }`;

async function target(id: string, scope: object) {
  const { data, errors } = await api.ask(PROGRESS, { scope });
  expect(errors).toBeUndefined();
  const found = data.targetProgress.targets.find((one) => one.target.id === id);
  if (found === undefined) throw new Error(`There is no target ${id}.`);
  return found;
}

test('of the seed 恒达知识产权 counts as an intellectual-property agency, with its source, and nine are wanting', async () => {
  const found = await target('tg-ip-agencies', { region: 'r-a001', asOf: '2026-01-01' });
  expect(found).toMatchObject({ isCountable: true, known: 1, distance: 9 });
  expect(found.organizations).toEqual([
    {
      organization: { id: 'o-c033', nameZh: '恒达知识产权' },
      service: { id: 'os-o-c033-intellectual_property', service: 'INTELLECTUAL_PROPERTY' },
      counts: true,
      reasonZh: null,
      reasonEn: null,
    },
  ]);
});

test('of the seed what leads a transfer agency that counts does not count beside it, nor does what is nowhere known to be', async () => {
  const { organizations, known } = await target('tg-transfer-agencies', { asOf: '2026-01-01' });
  const { organizations: ofCity } = await target('tg-transfer-agencies', { region: 'r-a001', asOf: '2026-01-01' });
  expect(organizations.map(({ organization, counts, reasonEn }) => [organization.id, counts, reasonEn])).toEqual([
    ['o-c012', false, 'No source tells where it is, so that it cannot be told to be one of the city.'],
    ['o-c129', false, 'It leads p-a026, which stands among the platforms already.'],
  ]);
  expect(ofCity.map(({ organization }) => organization.id)).toEqual(['o-c129']);
  expect(known).toBe(3);
});

// The source that states it all is of 2020-06-01, before which nothing tells of one whose beginning is not known.
test.each([
  ['2018-12-31', 0, 1],
  ['2019-01-01', 2, 1],
  ['2020-05-31', 2, 1],
  ['2020-06-01', 3, 0],
  ['2021-01-01', 2, 0],
])(
  'on %s those that serve so in the region and its parts make %i, and %i of which it is not known',
  async (asOf, known, unknown) => {
    const world = await write({
      regions: { city: null, part: 'city', other: null },
      organizations: {
        always: { region: 'part' },
        from: { region: 'city' },
        until: { region: 'city' },
        elsewhere: { region: 'other' },
        otherwise: { region: 'city' },
      },
      services: {
        a: { organization: 'always', service: 'INTELLECTUAL_PROPERTY' },
        b: { organization: 'from', service: 'INTELLECTUAL_PROPERTY', since: '2019-01-01' },
        c: { organization: 'until', service: 'INTELLECTUAL_PROPERTY', since: '2019-01-01', until: '2021-01-01' },
        d: { organization: 'elsewhere', service: 'INTELLECTUAL_PROPERTY' },
        e: { organization: 'otherwise', service: 'TECHNOLOGY_TRANSFER' },
      },
    });
    const found = await target('tg-ip-agencies', { region: world.id('city'), asOf });
    expect(found).toMatchObject({ known, unknown });
    expect(found.organizations).toHaveLength(known + unknown);
  },
);
