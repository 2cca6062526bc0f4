import type { ArchitectureIssue, ArchitectureIssueConnection } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { named, shown } from './named-changes';

const { api, write } = useWorld();
let graph: SmallWorld;

const STORY: Story = {
  units: { u: null },
  platforms: {
    center: { kind: 'REGIONAL_INNOVATION_CENTER', opened: '2010-01-01', region: 'here' },
    institute: { kind: 'INDUSTRIAL_RESEARCH_INSTITUTE', opened: '2010-01-01', serves: ['u'], region: 'here' },
    studio: { kind: 'SPECIALIZED_INSTITUTE', opened: '2010-01-01', serves: ['u'], region: 'here' },
    maker: { kind: 'MAKERSPACE', opened: '2010-01-01', serves: ['u'], region: 'here' },
    system: { kind: 'OTHER', opened: '2010-01-01', serves: ['u'], region: 'here' },
    outer: { kind: 'OTHER', opened: '2010-01-01', serves: ['u'] },
  },
  organizations: {
    bureau: { kind: 'GOVERNMENT', roles: ['GOVERNMENT'], region: null },
    firm: { kind: 'ENTERPRISE', roles: ['INDUSTRY', 'USER'], region: null },
    college: { kind: 'UNIVERSITY', roles: ['UNIVERSITY', 'RESEARCH'], region: null },
  },
  ties: [
    ['bureau', 'LEADS', 'maker'],
    ['outer', 'PART_OF', 'center'],
    ['college', 'LEADS', 'institute'],
  ],
};

beforeAll(async () => {
  graph = await write(STORY);
});

const STRUCTURE = `query ($changes: [ChangeInput!]!, $region: ID, $framework: ID, $asOf: Date) {
  coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) {
    architectureIssues(scope: { framework: $framework, region: $region, asOf: $asOf }) { totalCount edges { node { key } } }
    architectureChanges(scope: { framework: $framework, region: $region, asOf: $asOf }) {
      asOf resolvedCount arisingCount alteredCount
      resolved { key } arising { key evidence { kind basis since platform { id kind } organization { id } sources { id } } }
      altered { before { key severity roles } after { severity roles } }
    }
    architecture(scope: { region: $region, asOf: $asOf }) { tiers { platformCount platforms {
      platform { id nameZh } ledBy { basis organization { id kind } } coBuiltBy { organization { id } }
      partOf { basis platform { id kind } }
    } } }
  }
  architectureIssues(scope: { framework: $framework, region: $region, asOf: $asOf }) { edges { node { key } } }
}`;

async function ask(changes: object[], asOf = '2025-01-01') {
  const variables = { changes: named(changes, graph), region: graph.id('here'), framework: graph.framework, asOf };
  const { data, errors } = await api.ask(STRUCTURE, variables);
  expect(errors).toBeUndefined();
  const { architectureChanges: changed, ...rest } = data.coverageScenario;
  const short = (issues: ArchitectureIssue[]) =>
    issues.map(({ key }) => key.replace(graph.id(''), '').replace(/-[0-9a-f]{16}$/, '')).sort();
  const idsOf = ({ edges }: ArchitectureIssueConnection) => short(edges.map(({ node }) => node));
  return {
    ...rest,
    changed,
    resolved: short(changed.resolved),
    arising: short(changed.arising),
    supposed: idsOf(rest.architectureIssues),
    today: idsOf(data.architectureIssues),
  };
}

const join = (platform: string, organization: string, as: string) => ({ join: { platform, organization, as } });
const attach = (platform: string, parent: string) => ({ attach: { platform, parent } });

test.each<[string, object[], string[]]>([
  ['an enterprise that leads', [join('studio', 'firm', 'LEADS')], ['INSTITUTE_WITHOUT_ENTERPRISE:studio']],
  ['an enterprise that co-builds', [join('studio', 'firm', 'CO_BUILDS')], ['INSTITUTE_WITHOUT_ENTERPRISE:studio']],
  ['an enterprise that funds', [join('studio', 'firm', 'FUNDS')], []],
  ['being part of the center', [attach('institute', 'center')], ['INSTITUTE_NOT_LED_BY_CENTER:institute']],
  ['being part of what is so', [attach('institute', 'outer')], ['INSTITUTE_NOT_LED_BY_CENTER:institute']],
  [
    'being part of what becomes so',
    [attach('institute', 'system'), attach('system', 'center')],
    ['INSTITUTE_NOT_LED_BY_CENTER:institute'],
  ],
  [
    'its leader coming to lead the center',
    [join('center', 'college', 'LEADS')],
    ['INSTITUTE_NOT_LED_BY_CENTER:institute'],
  ],
  ['its leader coming to support the center', [join('center', 'college', 'SUPPORTS')], []],
  [
    'its leader coming to lead a new center',
    [{ add: { kind: 'REGIONAL_INNOVATION_CENTER', ledBy: 'college' } }],
    ['INSTITUTE_NOT_LED_BY_CENTER:institute'],
  ],
  [
    'being part of a new center',
    [attach('institute', 'added-2'), { add: { kind: 'REGIONAL_INNOVATION_CENTER' } }],
    ['INSTITUTE_NOT_LED_BY_CENTER:institute'],
  ],
  ['another leader beside government', [join('maker', 'firm', 'LEADS')], ['DOUBLE_INNOVATION_LED_BY_GOVERNMENT:maker']],
  ['closing it', [{ close: { platform: 'maker' } }], ['DOUBLE_INNOVATION_LED_BY_GOVERNMENT:maker']],
])('%s resolves its issue', async (_, changes, expected) => {
  const { resolved, supposed, today } = await ask(changes);
  expect(resolved).toEqual(expected);
  expect(today.filter((id) => !supposed.includes(id))).toEqual(expected);
});

test('what is added makes issues of its own, with evidence that is shown as supposed', async () => {
  const add = { kind: 'INCUBATOR', region: 'here', ledBy: 'bureau' };
  const { changed, arising, architecture } = await ask([{ add }]);
  expect(arising).toEqual(['DOUBLE_INNOVATION_LED_BY_GOVERNMENT:added-1', 'PLATFORM_SERVES_NO_INDUSTRY:added-1']);
  expect(changed).toMatchObject({ asOf: '2025-01-01', resolvedCount: 0, arisingCount: 2 });
  expect(changed.arising[0]!.evidence).toEqual([
    {
      kind: 'LEADS',
      basis: 'HYPOTHETICAL',
      since: '2025-01-01',
      platform: { id: shown('added-1'), kind: 'INCUBATOR' },
      organization: { id: graph.id('bureau') },
      sources: [],
    },
  ]);
  expect(architecture.tiers.map(({ platformCount }) => platformCount)).toEqual([1, 1, 1, 2]);
  expect(architecture.tiers[3]!.platforms[0]).toEqual({
    platform: { id: shown('added-1'), nameZh: '科技企业孵化器' },
    ledBy: [{ basis: 'HYPOTHETICAL', organization: { id: graph.id('bureau'), kind: 'GOVERNMENT' } }],
    coBuiltBy: [],
    partOf: [],
  });
});

test('what is added elsewhere is not looked at', async () => {
  const { arising } = await ask([{ add: { kind: 'INCUBATOR', ledBy: 'bureau' } }]);
  expect(arising).toEqual([]);
});

test('an issue that stays with fewer roles is told as altered', async () => {
  const { changed, resolved, arising } = await ask([join('system', 'firm', 'SUPPORTS')]);
  expect([resolved, arising]).toEqual([[], []]);
  expect(changed.altered).toEqual([
    {
      before: {
        key: `ROLE_ABSENT:${graph.id('u')}`,
        severity: 'MEDIUM',
        roles: ['INDUSTRY', 'FINANCE', 'SERVICE', 'USER'],
      },
      after: { severity: 'MEDIUM', roles: ['FINANCE', 'SERVICE'] },
    },
  ]);
});

test('a tie holds from its day on', async () => {
  const changes = [join('studio', 'firm', 'LEADS'), attach('institute', 'center')];
  expect((await ask(changes, '2024-12-31')).resolved).toEqual([]);
  const { architecture } = await ask(changes);
  const institute = architecture.tiers[1]!.platforms[0]!;
  expect(institute.partOf).toEqual([
    { basis: 'HYPOTHETICAL', platform: { id: graph.id('center'), kind: 'REGIONAL_INNOVATION_CENTER' } },
  ]);
  const before = await ask(changes, '2024-12-31');
  expect(before.architecture.tiers[1]!.platforms[0]!.partOf).toEqual([]);
});
