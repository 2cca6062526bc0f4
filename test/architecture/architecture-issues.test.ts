import type { OrganizationKind } from '../../src/vocabulary';
import type { ArchitectureIssueConnection, OrganizationTie } from '../answers';
import { useWorld } from '../harness';
import type { Story, Tie } from '../story';

const { api, write } = useWorld();

const ISSUES = `query ($region: ID, $framework: ID, $asOf: Date, $kinds: [ArchitectureIssueKind!], $first: Int, $after: String) {
  architectureIssues(scope: { framework: $framework, region: $region, asOf: $asOf }, kinds: $kinds, first: $first, after: $after) {
    asOf totalCount pageInfo { hasNextPage endCursor } counts { kind count }
    edges { node {
      key kind severity clause { number } platform { id kind } industry { id } roles evidenceCount
      evidence { kind basis since until platform { id } organization { id nameZh } parent { id } industry { id } sources { id } }
    } }
  }
}`;

async function graphOf(story: Story) {
  const platforms = Object.entries(story.platforms ?? {}).map(([name, platform]) => [
    name,
    { opened: '2019-01-01', region: 'here', ...platform },
  ]);
  const graph = await write({ ...story, platforms: Object.fromEntries(platforms) });
  const ask = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await api.ask(ISSUES, {
      region: graph.id('here'),
      framework: graph.framework,
      asOf: '2026-01-01',
      ...variables,
    });
    expect(errors).toBeUndefined();
    return data.architectureIssues;
  };
  return { graph, ask };
}

const nodesOf = (connection: ArchitectureIssueConnection) => connection.edges.map(({ node }) => node);

type Kinds = Record<string, OrganizationKind>;

/** The severities of the issues of a kind that a story makes, with organizations of these kinds. */
async function severitiesOf(kind: string, story: Story, kinds: Kinds, ties: Tie[]) {
  const organizations = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { kind, nameZh: name, region: null }]),
  );
  const { ask } = await graphOf({ ...story, organizations, ties });
  return nodesOf(await ask({ kinds: [kind] })).map(({ severity }) => severity);
}

const unit = { units: { u: null } };
const INSTITUTE: Story = {
  ...unit,
  platforms: {
    center: { kind: 'REGIONAL_INNOVATION_CENTER' },
    system: { kind: 'OTHER' },
    institute: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE' },
  },
};

test.each<[string, string[], Kinds, Tie[]]>([
  ['nothing at all', ['MEDIUM'], {}, []],
  ['being part of the center', [], {}, [['institute', 'PART_OF', 'center']]],
  [
    'being part of what is part of the center',
    [],
    {},
    [
      ['institute', 'PART_OF', 'system'],
      ['system', 'PART_OF', 'center'],
    ],
  ],
  ['being part of something else', ['HIGH'], {}, [['institute', 'PART_OF', 'system']]],
  [
    'having been part of the center till the day',
    ['MEDIUM'],
    {},
    [['institute', 'PART_OF', 'center', { until: '2026-01-01' }]],
  ],
  [
    'being part of the center till the day after',
    [],
    {},
    [['institute', 'PART_OF', 'center', { until: '2026-01-02' }]],
  ],
  [
    'a circle of parts',
    ['HIGH'],
    {},
    [
      ['institute', 'PART_OF', 'system'],
      ['system', 'PART_OF', 'institute'],
    ],
  ],
  [
    'the lead of who leads the center',
    [],
    { o: 'ENTERPRISE' },
    [
      ['o', 'LEADS', 'center'],
      ['o', 'LEADS', 'institute'],
    ],
  ],
  [
    'the lead of who led the center',
    ['HIGH'],
    { o: 'ENTERPRISE' },
    [
      ['o', 'LEADS', 'center', { until: '2025-01-01' }],
      ['o', 'LEADS', 'institute'],
    ],
  ],
  [
    'the support of who leads the center',
    ['HIGH'],
    { o: 'ENTERPRISE' },
    [
      ['o', 'LEADS', 'center'],
      ['o', 'SUPPORTS', 'institute'],
    ],
  ],
  ['the lead of another', ['HIGH'], { o: 'UNIVERSITY' }, [['o', 'LEADS', 'institute']]],
])('an institute with %s: %j', async (_, severities, organizations, ties) => {
  expect(await severitiesOf('INSTITUTE_NOT_LED_BY_CENTER', INSTITUTE, organizations, ties)).toEqual(severities);
});

test('an institute led by an organization that bears the center’s name is led by the center', async () => {
  const ties: Tie[] = [['威海市产业技术研究院', 'LEADS', 'institute']];
  expect(
    await severitiesOf('INSTITUTE_NOT_LED_BY_CENTER', INSTITUTE, { 威海市产业技术研究院: 'RESEARCH_INSTITUTE' }, ties),
  ).toEqual([]);
});

const SPECIALIZED: Story = { ...unit, platforms: { lab: { kind: 'SPECIALIZED_INSTITUTE' } } };
const DOUBLE: Story = { ...unit, platforms: { hall: { kind: 'MAKERSPACE' } } };

test.each<[string, string[], Kinds, Tie[]]>([
  ['nobody known', ['MEDIUM'], {}, []],
  ['a university', ['HIGH'], { o: 'UNIVERSITY' }, [['o', 'LEADS', 'lab']]],
  [
    'a university and an enterprise',
    [],
    { o: 'UNIVERSITY', e: 'ENTERPRISE' },
    [
      ['o', 'LEADS', 'lab'],
      ['e', 'CO_BUILDS', 'lab'],
    ],
  ],
  ['an enterprise that only supports', ['MEDIUM'], { e: 'ENTERPRISE' }, [['e', 'SUPPORTS', 'lab']]],
  ['an enterprise that has left', ['MEDIUM'], { e: 'ENTERPRISE' }, [['e', 'LEADS', 'lab', { until: '2025-12-31' }]]],
])('a specialized institute with %s: %j', async (_, severities, organizations, ties) => {
  expect(await severitiesOf('INSTITUTE_WITHOUT_ENTERPRISE', SPECIALIZED, organizations, ties)).toEqual(severities);
});

test.each<[string, string[], Kinds, Tie[]]>([
  ['nobody known', [], {}, []],
  ['government', ['MEDIUM'], { g: 'GOVERNMENT' }, [['g', 'LEADS', 'hall']]],
  [
    'two governments',
    ['MEDIUM'],
    { g: 'GOVERNMENT', h: 'GOVERNMENT' },
    [
      ['g', 'LEADS', 'hall'],
      ['h', 'LEADS', 'hall'],
    ],
  ],
  [
    'government and an enterprise',
    [],
    { g: 'GOVERNMENT', e: 'ENTERPRISE' },
    [
      ['g', 'LEADS', 'hall'],
      ['e', 'LEADS', 'hall'],
    ],
  ],
  ['government co-building', [], { g: 'GOVERNMENT' }, [['g', 'CO_BUILDS', 'hall']]],
])('a double-innovation platform led by %s: %j', async (_, severities, organizations, ties) => {
  expect(await severitiesOf('DOUBLE_INNOVATION_LED_BY_GOVERNMENT', DOUBLE, organizations, ties)).toEqual(severities);
});

test('an industry is judged by those behind its own platforms that are there on the day', async () => {
  const { graph, ask } = await graphOf({
    units: { led: null, unled: null, part: 'unled', bare: null },
    platforms: {
      a: { kind: 'KEY_LABORATORY', serves: ['led', { unit: 'unled', until: '2026-01-01' }] },
      b: { kind: 'KEY_LABORATORY', serves: ['unled'] },
      c: { kind: 'KEY_LABORATORY', serves: ['unled'], closed: '2025-01-01' },
      d: { kind: 'KEY_LABORATORY', serves: ['part'] },
    },
    organizations: {
      o: { kind: 'UNIVERSITY', roles: ['UNIVERSITY', 'RESEARCH'], region: null },
      e: { kind: 'ENTERPRISE', roles: ['INDUSTRY'], region: null },
      f: { kind: 'FUND', roles: ['FINANCE'], region: null },
    },
    ties: [
      ['o', 'LEADS', 'a'],
      ['e', 'CO_BUILDS', 'b'],
      ['f', 'FUNDS', 'b'],
      ['o', 'LEADS', 'c'],
      ['o', 'LEADS', 'd'],
    ],
  });
  const told = nodesOf(await ask()).filter(({ industry }) => industry !== null);
  const byId = Object.fromEntries(
    told.map(({ kind, industry, ...rest }) => [`${kind} ${graph.name(industry?.id as string)}`, rest]),
  );
  expect(Object.keys(byId).sort()).toEqual([
    'INDUSTRY_WITHOUT_LEADER bare',
    'INDUSTRY_WITHOUT_LEADER unled',
    'ROLE_ABSENT bare',
    'ROLE_ABSENT led',
    'ROLE_ABSENT unled',
  ]);
  expect(byId['ROLE_ABSENT led']).toMatchObject({
    roles: ['GOVERNMENT', 'INDUSTRY', 'FINANCE', 'SERVICE', 'USER'],
    severity: 'MEDIUM',
  });
  expect(byId['ROLE_ABSENT unled']).toMatchObject({
    roles: ['GOVERNMENT', 'UNIVERSITY', 'RESEARCH', 'SERVICE', 'USER'],
    clause: { number: '五(三)' },
  });
  expect(byId['ROLE_ABSENT bare']).toMatchObject({ severity: 'LOW', evidenceCount: 0 });
  expect(byId['INDUSTRY_WITHOUT_LEADER bare']).toMatchObject({ severity: 'MEDIUM', clause: { number: '五(一)' } });
  const evidence = byId['INDUSTRY_WITHOUT_LEADER unled']?.evidence ?? [];
  expect(evidence.map(({ kind }) => kind)).toEqual(['CO_BUILDS', 'FUNDS', 'SERVES']);
  expect(evidence[0]).toMatchObject({
    basis: 'STATED',
    sources: [{ id: graph.id('source') }],
    platform: { id: graph.id('b') },
  });
});

test('a platform serves no industry when it serves none on the day; the center is above the industries', async () => {
  const { graph, ask } = await graphOf({
    units: { u: null },
    platforms: {
      center: { kind: 'REGIONAL_INNOVATION_CENTER' },
      ended: { kind: 'INCUBATOR', serves: [{ unit: 'u', until: '2026-01-01' }] },
      idle: { kind: 'INCUBATOR' },
      later: { kind: 'INCUBATOR', opened: '2026-01-02' },
      serving: { kind: 'INCUBATOR', serves: ['u'] },
    },
  });
  const told = nodesOf(await ask({ kinds: ['PLATFORM_SERVES_NO_INDUSTRY'] }));
  expect(
    told.map((issue) => [graph.name(issue.platform?.id as string), issue.severity, issue.evidence.length]),
  ).toEqual([
    ['ended', 'LOW', 1],
    ['idle', 'LOW', 0],
  ]);
});

test('issues come the weightiest first, in pages that neither repeat nor skip; counts are of all kinds', async () => {
  const { ask } = await graphOf({
    units: { u: null, v: null },
    platforms: { ...SPECIALIZED.platforms, ...DOUBLE.platforms },
    organizations: { g: { kind: 'GOVERNMENT', roles: ['GOVERNMENT'], region: null } },
    ties: [
      ['g', 'LEADS', 'lab'],
      ['g', 'LEADS', 'hall'],
    ],
  });
  const whole = await ask();
  const severities = nodesOf(whole).map(({ severity }) => ['HIGH', 'MEDIUM', 'LOW'].indexOf(severity));
  expect(severities).toEqual([...severities].sort());
  expect(whole.counts).toEqual([
    { kind: 'INSTITUTE_NOT_LED_BY_CENTER', count: 0 },
    { kind: 'INSTITUTE_WITHOUT_ENTERPRISE', count: 1 },
    { kind: 'DOUBLE_INNOVATION_LED_BY_GOVERNMENT', count: 1 },
    { kind: 'INDUSTRY_WITHOUT_LEADER', count: 2 },
    { kind: 'PLATFORM_SERVES_NO_INDUSTRY', count: 2 },
    { kind: 'ROLE_ABSENT', count: 2 },
  ]);
  expect(whole.totalCount).toBe(8);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page = await ask({ first: 3, after });
    paged.push(...nodesOf(page).map(({ key }) => key));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(nodesOf(whole).map(({ key }) => key));
  const one = await ask({ kinds: ['ROLE_ABSENT'] });
  expect([one.totalCount, one.counts]).toEqual([2, whole.counts]);
});

test('on the seed the issues of the tiers are those that the architecture’s own ties show', async () => {
  const asOf = '2026-01-01';
  const { data: shown } = await api.ask(
    `query ($asOf: Date) { architecture(scope: { region: "r-a001", asOf: $asOf }) { tiers { tier { kind } platforms(limit: 500) {
      platform { id } ledBy { organization { kind } } coBuiltBy { organization { kind } } } } } }`,
    { asOf },
  );
  const tier = (kind: string) => shown.architecture.tiers.find((one) => one.tier.kind === kind)!.platforms;
  const { data, errors } = await api.ask(ISSUES, { region: 'r-a001', asOf, first: 500 });
  expect(errors).toBeUndefined();
  const told = (kind: string) =>
    nodesOf(data.architectureIssues)
      .filter((issue) => issue.kind === kind)
      .map(({ platform }) => platform?.id)
      .sort();
  const isEnterprise = ({ organization }: OrganizationTie) => organization.kind === 'ENTERPRISE';
  const without = tier('SPECIALIZED_INSTITUTE').filter(
    ({ ledBy, coBuiltBy }) => ![...ledBy, ...coBuiltBy].some(isEnterprise),
  );
  expect(without.length).toBeGreaterThan(0);
  expect(told('INSTITUTE_WITHOUT_ENTERPRISE')).toEqual(without.map(({ platform }) => platform.id).sort());
  const governed = tier('DOUBLE_INNOVATION_PLATFORM').filter(
    ({ ledBy }) => ledBy.length > 0 && ledBy.every(({ organization }) => organization.kind === 'GOVERNMENT'),
  );
  expect(told('DOUBLE_INNOVATION_LED_BY_GOVERNMENT')).toEqual(governed.map(({ platform }) => platform.id).sort());
});

test.each([
  ['scope.region', { region: 'r-none' }],
  ['scope.framework', { framework: 'f-none' }],
  ['kinds', { kinds: [] }],
  ['after', { after: 'x' }],
])('a wrong %s is an error that names it', async (argument, variables) => {
  const { errors } = await api.ask(ISSUES, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
});
