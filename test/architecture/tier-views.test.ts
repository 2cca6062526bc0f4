import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';

const { api, write } = useWorld();
let graph: SmallWorld;

const STORY: Story = {
  units: { u: null, v: null },
  platforms: {
    center: { kind: 'REGIONAL_INNOVATION_CENTER', opened: '2010-01-01', region: 'here' },
    institute: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', opened: '2012-01-01', serves: ['u'], region: 'here' },
    elsewhere: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', opened: '2012-01-01', serves: ['v'] },
    studio: { kind: 'SPECIALIZED_INSTITUTE', opened: '2014-01-01', serves: ['v'], region: 'here' },
    maker: { kind: 'MAKERSPACE', opened: '2010-01-01', closed: '2020-01-01', region: 'here' },
    incubator: {
      kind: 'INCUBATOR',
      opened: '2010-01-01',
      region: 'here',
      designations: [{ kind: 'INCUBATOR', level: 'PROVINCIAL', since: '2015-01-01' }],
    },
  },
  organizations: { company: { kind: 'ENTERPRISE' }, college: { kind: 'UNIVERSITY' }, bureau: { kind: 'GOVERNMENT' } },
  ties: [
    ['company', 'LEADS', 'center'],
    ['company', 'FUNDS', 'institute', { since: '2016-01-01' }],
    ['bureau', 'FUNDS', 'center'],
    ['college', 'LEADS', 'institute'],
    ['bureau', 'SUPPORTS', 'incubator'],
    ['company', 'CO_BUILDS', 'studio'],
    ['college', 'CO_BUILDS', 'studio'],
    ['institute', 'PART_OF', 'center', { since: '2013-01-01' }],
    ['studio', 'PART_OF', 'institute'],
  ],
};

beforeAll(async () => {
  graph = await write(STORY);
});

const VIEWS = `query ($scope: TierScopeInput) {
  regionalInnovationCenters(scope: $scope) { edges { node {
    platform { id } tier { kind } functions { nameZh }
    ledBy { organization { id } } fundedBy { organization { id } } leads { platform { id } } funds { platform { id } }
  } } }
  industrialResearchInstitutes(scope: $scope) { asOf region { id } totalCount edges { node {
    platform { id } state tier { kind } runBy { organization { id } } fundedBy { since organization { id } }
    centers { since platform { id } } specializedInstitutes { platform { id } }
  } } }
  specializedInstitutes(scope: $scope) { edges { node {
    platform { id } coBuiltBy { organization { id } } enterprises { organization { id } } institutes { platform { id } }
  } } }
  doubleInnovationPlatforms(scope: $scope) { edges { node { platform { id kind } level supportedBy { organization { id } } } } }
}`;

async function views(scope: object = {}) {
  const { data, errors } = await api.ask(VIEWS, { scope: { region: graph.id('here'), asOf: '2018-11-30', ...scope } });
  expect(errors).toBeUndefined();
  return data;
}

const platform = (name: string) => ({ platform: { id: graph.id(name) } });
const organization = (name: string) => ({ organization: { id: graph.id(name) } });

test('each tier shows its platforms with the relations that the architecture gives it', async () => {
  const data = await views();
  expect(data.regionalInnovationCenters.edges.map(({ node }) => node)).toEqual([
    {
      ...platform('center'),
      tier: { kind: 'REGIONAL_INNOVATION_CENTER' },
      functions: expect.arrayContaining([{ nameZh: '科技成果转移转化' }, { nameZh: '科技企业孵化' }]),
      ledBy: [organization('company')],
      fundedBy: [organization('bureau')],
      leads: [platform('institute')],
      funds: [platform('institute')],
    },
  ]);
  expect(data.industrialResearchInstitutes).toMatchObject({
    asOf: '2018-11-30',
    region: { id: graph.id('here') },
    totalCount: 1,
    edges: [
      {
        node: {
          ...platform('institute'),
          state: 'OPERATING',
          tier: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE' },
          runBy: [organization('college')],
          fundedBy: [{ since: '2016-01-01', ...organization('company') }],
          centers: [{ since: '2013-01-01', ...platform('center') }],
          specializedInstitutes: [platform('studio')],
        },
      },
    ],
  });
  const [studio] = data.specializedInstitutes.edges;
  expect(studio?.node).toMatchObject({ enterprises: [organization('company')], institutes: [platform('institute')] });
  expect(studio?.node.coBuiltBy).toHaveLength(2);
  expect(data.doubleInnovationPlatforms.edges.map(({ node }) => node.platform.id).sort()).toEqual(
    [graph.id('incubator'), graph.id('maker')].sort(),
  );
});

test.each<[string, object, string[]]>([
  ['an earlier day', { asOf: '2011-01-01' }, ['center', 'incubator', 'maker']],
  ['a later day', { asOf: '2020-01-01' }, ['center', 'incubator', 'institute', 'studio']],
  ['a level', { minLevel: 'MUNICIPAL' }, ['incubator']],
  ['a level above', { minLevel: 'NATIONAL' }, []],
  ['an industry', { industries: ['u'] }, ['institute']],
  ['one of several industries', { industries: ['u', 'v'] }, ['institute', 'studio']],
])('%s narrows all of them', async (_, scope, expected) => {
  const { industries } = scope as { industries?: string[] };
  const asked = industries === undefined ? scope : { industries: industries.map((name) => graph.id(name)) };
  const data = await views(asked);
  const tiers = [
    data.regionalInnovationCenters,
    data.industrialResearchInstitutes,
    data.specializedInstitutes,
    data.doubleInnovationPlatforms,
  ];
  const shown = tiers.flatMap(({ edges }) => edges.map(({ node }) => graph.name(node.platform.id)));
  expect(shown.sort()).toEqual(expected);
});

test('a tie that does not hold on the day is left out', async () => {
  const { industrialResearchInstitutes, regionalInnovationCenters } = await views({ asOf: '2012-06-01' });
  expect(industrialResearchInstitutes.edges[0]?.node).toMatchObject({ centers: [], fundedBy: [] });
  expect(regionalInnovationCenters.edges[0]?.node).toMatchObject({ leads: [], funds: [] });
});

test.each([
  ['scope.region', { region: 'r-none' }],
  ['scope.industries', { industries: ['i-none'] }],
  ['scope.industries', { industries: [] }],
])('%s is named where it can not be meant: %j', async (argument, scope) => {
  const { errors } = await api.ask(
    'query ($scope: TierScopeInput) { specializedInstitutes(scope: $scope) { totalCount } }',
    {
      scope,
    },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});

test('of the city the center leads institutes, which have institutes of their own', async () => {
  const { data } = await api.ask(`{ industrialResearchInstitutes(scope: { region: "r-a001", asOf: "2026-01-01" }) {
    edges { node { platform { id } specializedInstitutes { platform { id } } } } } }`);
  const found = data.industrialResearchInstitutes.edges.find(({ node }) => node.platform.id === 'p-a004');
  expect(found?.node.specializedInstitutes).toContainEqual({ platform: { id: 'p-a005' } });
});
