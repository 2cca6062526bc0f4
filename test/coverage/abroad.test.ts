import type { CoverageScenario, SlotCell, SubsidyEstimate } from '../answers';
import { useWorld } from '../harness';
import type { PlatformStory, SmallWorld, Story } from '../story';

// 四(八): what enterprises of the city set up abroad for R&D is treated as set up at home.

const { api, write } = useWorld();

const LABORATORY: PlatformStory = {
  kind: 'INTERNATIONAL_COOPERATION_PLATFORM',
  opened: '2020-01-01',
  designations: [{ kind: 'TECHNOLOGY_INNOVATION_CENTER', level: 'MUNICIPAL' }],
  serves: ['u'],
  region: 'state',
};

const STORY: Story = {
  units: { u: null },
  regions: { city: null, district: 'city', other: null, country: null, state: 'country' },
  regionKinds: { city: 'CITY', other: 'CITY', country: 'FOREIGN', state: 'FOREIGN' },
  organizations: {
    enterprise: { region: 'district' },
    placeless: { region: null },
    college: { kind: 'UNIVERSITY', region: 'city' },
    foreigner: { region: 'country' },
  },
  platforms: { laboratory: LABORATORY },
  ties: [['enterprise', 'LEADS', 'laboratory']],
};

const CELLS = `units { cells { status platforms {
  platform { id } evidence { kind basis region { id } sources { id } } } } }`;

async function center(graph: SmallWorld, region?: string): Promise<SlotCell> {
  const scope = {
    framework: graph.framework,
    asOf: '2025-01-01',
    slots: ['TECHNOLOGY_INNOVATION_CENTER'],
    ...(region && { region: graph.id(region) }),
  };
  const { data, errors } = await api.ask(
    `query ($scope: CoverageScopeInput!) { coverage(scope: $scope) { ${CELLS} } }`,
    {
      scope,
    },
  );
  expect(errors).toBeUndefined();
  return data.coverage.units[0]?.cells[0] as SlotCell;
}

test('a platform abroad counts in the city of the enterprise that leads it, and in none of its districts', async () => {
  const graph = await write(STORY);
  const status = async (region?: string) => [region, (await center(graph, region)).status];
  expect(await status('city')).toEqual(['city', 'COVERED']);
  expect(await status('district')).toEqual(['district', 'MISSING']);
  expect(await status('other')).toEqual(['other', 'MISSING']);
  // Where it lies it counts as any does.
  expect(await status('state')).toEqual(['state', 'COVERED']);
  expect(await status('country')).toEqual(['country', 'COVERED']);
  expect(await status()).toEqual([undefined, 'COVERED']);
});

test('place and eligibility are two facts, each with its sources', async () => {
  const graph = await write(STORY);
  const evidence = async (region: string) => (await center(graph, region)).platforms[0]?.evidence ?? [];
  const asLocal = (await evidence('city')).filter(({ kind }) => kind === 'AS_LOCAL');
  expect(asLocal).toEqual([
    {
      kind: 'AS_LOCAL',
      basis: 'INFERRED',
      region: { id: graph.id('state') },
      sources: expect.arrayContaining([{ id: 's-doc-106-4-8' }, { id: graph.id('source') }]),
    },
  ]);
  expect((await evidence('state')).map(({ kind }) => kind)).toEqual(['SERVES', 'KIND', 'STATE']);
  const { data } = await api.ask('query ($id: ID!) { platforms(where: { id: { eq: $id } }) { regions { id kind } } }', {
    id: graph.id('laboratory'),
  });
  expect(data.platforms).toEqual([{ regions: [{ id: graph.id('state'), kind: 'FOREIGN' }] }]);
});

test.each<[string, Partial<Story>]>([
  ['a university leads', { ties: [['college', 'LEADS', 'laboratory']] }],
  ['an enterprise of another country leads', { ties: [['foreigner', 'LEADS', 'laboratory']] }],
  ['the enterprise only co-builds', { ties: [['enterprise', 'CO_BUILDS', 'laboratory']] }],
  ['is of a kind that the rule does not name', { platforms: { laboratory: { ...LABORATORY, kind: 'OTHER' } } }],
])('one that %s does not count in the city', async (_, told) => {
  const graph = await write({ ...STORY, ...told });
  expect(await center(graph, 'city')).toMatchObject({ status: 'MISSING', platforms: [] });
});

test('it is in no unit of the county standard', async () => {
  const transfer: PlatformStory = {
    kind: 'INTERNATIONAL_COOPERATION_PLATFORM',
    region: 'state',
    designations: [{ kind: 'TECHNOLOGY_TRANSFER_AGENCY', level: 'NATIONAL' }],
  };
  const graph = await write({ ...STORY, platforms: { laboratory: transfer } });
  const { data, errors } = await api.ask(
    `query ($region: ID!) { coverage(scope: { standard: "std-county-transfer", region: $region, asOf: "2025-01-01" }) {
       units { region { id } known { platforms } } } }`,
    { region: graph.id('city') },
  );
  expect(errors).toBeUndefined();
  expect(data.coverage.units).toEqual([{ region: { id: graph.id('district') }, known: { platforms: 0 } }]);
});

describe('supposed', () => {
  const add = (graph: SmallWorld, region: string, ledBy?: string) => ({
    add: {
      kind: 'INTERNATIONAL_COOPERATION_PLATFORM',
      industries: [graph.id('u')],
      region: graph.id(region),
      ...(ledBy && { ledBy: graph.id(ledBy) }),
    },
  });
  const upgrade = { upgrade: { platform: 'added-1', kind: 'TECHNOLOGY_INNOVATION_CENTER', level: 'MUNICIPAL' } };

  test.each([
    ['abroad, led by an enterprise of the city', 'state', 'enterprise', 'COVERED'],
    ['abroad, led by a university', 'state', 'college', 'MISSING'],
    ['abroad, led by nobody known', 'state', undefined, 'MISSING'],
    ['abroad, led by an enterprise of another country', 'state', 'foreigner', 'MISSING'],
    ['abroad, led by an enterprise whose place is not known', 'state', 'placeless', 'MISSING'],
    ['in another city, led by the enterprise', 'other', 'enterprise', 'MISSING'],
  ])('one founded %s', async (_, region, ledBy, status) => {
    const graph = await write({ ...STORY, platforms: {}, ties: [] });
    const changes = [add(graph, region, ledBy), upgrade];
    const scope = { framework: graph.framework, region: graph.id('city'), slots: ['TECHNOLOGY_INNOVATION_CENTER'] };
    const { data, errors } = await api.ask<{ coverageScenario: CoverageScenario }>(
      `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput!) {
         coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) { coverage(scope: $scope) { ${CELLS} } } }`,
      { changes, scope },
    );
    expect(errors).toBeUndefined();
    const cell = data.coverageScenario.coverage?.units[0]?.cells[0];
    expect(cell).toMatchObject({ status });
    const asLocal = cell?.platforms[0]?.evidence.filter(({ kind }) => kind === 'AS_LOCAL') ?? [];
    expect(asLocal.map(({ basis }) => basis)).toEqual(status === 'COVERED' ? ['HYPOTHETICAL'] : []);
  });

  test.each([
    ['an enterprise of the city', 'enterprise', 'COVERED'],
    ['a university', 'college', 'MISSING'],
  ])(
    'a platform abroad that is stored, led by %s, comes to count by being designated in a kind of the rule',
    async (_, leader, status) => {
      const other: PlatformStory = { ...LABORATORY, kind: 'OTHER' };
      const graph = await write({ ...STORY, platforms: { other }, ties: [[leader, 'LEADS', 'other']] });
      expect(await center(graph, 'city')).toMatchObject({ status: 'MISSING' });
      const kind = 'INTERNATIONAL_COOPERATION_PLATFORM';
      const changes = [{ upgrade: { platform: graph.id('other'), kind, level: 'MUNICIPAL' } }];
      const scope = { framework: graph.framework, region: graph.id('city'), slots: ['TECHNOLOGY_INNOVATION_CENTER'] };
      const { data, errors } = await api.ask<{ coverageScenario: CoverageScenario }>(
        `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput!) {
         coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) { coverage(scope: $scope) { ${CELLS} } } }`,
        { changes, scope },
      );
      expect(errors).toBeUndefined();
      expect(data.coverageScenario.coverage?.units[0]?.cells[0]).toMatchObject({ status });
    },
  );

  test.each<[string, string | undefined, string | undefined, string[] | null]>([
    ['at home', 'district', 'enterprise', null],
    ['abroad by an enterprise', 'state', 'enterprise', ['CIRCUMSTANCE', 'SELECTION']],
    ['abroad by nobody known', 'state', undefined, ['CIRCUMSTANCE', 'LEADER', 'SELECTION']],
    ['abroad by a university', 'state', 'college', null],
    ['abroad by an enterprise of another country', 'state', 'foreigner', null],
    ['abroad by an enterprise whose place is not known', 'state', 'placeless', ['CIRCUMSTANCE', 'SELECTION', 'LEADER']],
    ['at a place that is not told', undefined, 'enterprise', ['CIRCUMSTANCE', 'ABROAD', 'SELECTION']],
  ])('the rule for what is abroad is drawn by a platform %s as far as it is one', async (_, region, ledBy, awaits) => {
    const graph = await write({ ...STORY, platforms: {}, ties: [] });
    const { region: place, ...more } = add(graph, region ?? 'state', ledBy).add;
    const { data, errors } = await api.ask<{ coverageScenario: { subsidyEstimate: SubsidyEstimate } }>(
      `query ($changes: [ChangeInput!]!) { coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) {
         subsidyEstimate { changes { items { rule { id } awaits } } } } }`,
      { changes: [{ add: { ...more, ...(region && { region: place }) } }] },
    );
    expect(errors).toBeUndefined();
    const items = data.coverageScenario.subsidyEstimate.changes[0]?.items ?? [];
    const own = items.find(({ rule }) => rule.id === 'sub-4-8-1');
    expect(own?.awaits ?? null).toEqual(awaits);
    // What is abroad and does not count as local draws none of the city's rules.
    if (ledBy === 'college' || ledBy === 'foreigner') expect(items).toEqual([]);
    else expect(items.map(({ rule }) => rule.id)).toContain('sub-5-2-1');
  });
});
