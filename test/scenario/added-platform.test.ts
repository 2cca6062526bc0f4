import { cypher } from '../../src/database/cypher';
import { type Api, useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { named, shown } from './named-changes';

const world = useWorld();
const { startApi, write } = world;
let graph: SmallWorld;
let api: Api;

beforeAll(async () => {
  // A test asks for more relationships at once than a client may.
  api = await startApi({ MAX_NESTED_LISTS: 20 });
  graph = await write({
    units: { u: null, v: null, w: null },
    platforms: {
      upper: { kind: 'OTHER', opened: '2010-01-01' },
      idle: { kind: 'INCUBATOR', opened: '2010-01-01' },
      planned: { kind: 'INCUBATOR', serves: ['w'], seenInProgress: '2020-01-01' },
    },
    organizations: { firm: { kind: 'ENTERPRISE', region: null }, college: { kind: 'UNIVERSITY', region: null } },
  });
});

const CHANGES = [
  {
    add: {
      kind: 'SCIENCE_PARK',
      nameZh: '新园区',
      industries: ['v', 'u'],
      region: 'here',
      level: 'MUNICIPAL',
      ledBy: 'firm',
      coBuiltBy: ['college'],
      partOf: 'upper',
    },
  },
  { upgrade: { platform: 'added-1', level: 'PROVINCIAL', on: '2026-01-01' } },
  { join: { platform: 'added-1', organization: 'college', as: 'FUNDS' } },
  { attach: { platform: 'idle', parent: 'added-1' } },
  { close: { platform: 'added-1', on: '2027-01-01' } },
];

async function ask(fields: string) {
  const query = `query ($changes: [ChangeInput!]!) {
    coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) { changes(limit: 1) { platform { ...Named ${fields} } } } }
    fragment Named on Platform { ...Called } fragment Called on Platform { called: nameZh }`;
  const { data, errors } = await api.ask(query, { changes: named(CHANGES, graph) });
  return { platform: data?.coverageScenario?.changes[0]?.platform, errors };
}

test('the fields of an added platform come from the changes, by alias and fragment too', async () => {
  const { platform } =
    await ask(`__typename id kind openedOn openedOnPrecision ... on Platform { nameEn aliases note } seenOperatingOn statedClosed
    closedOn first: state(asOf: "2024-12-31") open: state(asOf: "2025-01-01") shut: state(asOf: "2027-01-01")
    low: level(asOf: "2025-12-31") high: level(asOf: "2026-01-01")`);
  expect(platform).toEqual({
    __typename: 'Platform',
    id: shown('added-1'),
    kind: 'SCIENCE_PARK',
    called: '新园区',
    openedOn: '2025-01-01',
    openedOnPrecision: 'DAY',
    closedOn: '2027-01-01',
    nameEn: null,
    aliases: [],
    note: null,
    seenOperatingOn: null,
    statedClosed: null,
    first: null,
    open: 'OPERATING',
    shut: 'CLOSED',
    low: 'MUNICIPAL',
    high: 'PROVINCIAL',
  });
});

test('its relationships lead on to stored things, and back', async () => {
  const { platform } =
    await ask(`industries { id nameZh parents { id } platforms { id } } some: industries(limit: 1, offset: 1) { id }
    regions { id kind } ledBy { id kind } coBuiltBy { id roles } fundedBy { id } supportedBy { id }
    parents { id kind children { id } } children { id kind }
    designations { id kind level stage since sincePrecision until platforms { id nameZh } sources { id } }
    indicators { id } sources { id }`);
  const industry = (name: string) => ({ id: graph.id(name), nameZh: graph.id(name), parents: [], platforms: [] });
  const designation = (id: string, level: string, since: string) => ({
    id,
    kind: 'SCIENCE_PARK',
    level,
    stage: 'DESIGNATED',
    since,
    sincePrecision: 'DAY',
    until: null,
    platforms: [{ id: shown('added-1'), nameZh: '新园区' }],
    sources: [],
  });
  expect(platform).toEqual({
    called: '新园区',
    industries: [industry('u'), industry('v')],
    some: [{ id: graph.id('v') }],
    regions: [{ id: graph.id('here'), kind: 'DISTRICT' }],
    ledBy: [{ id: graph.id('firm'), kind: 'ENTERPRISE' }],
    coBuiltBy: [{ id: graph.id('college'), roles: [] }],
    fundedBy: [{ id: graph.id('college') }],
    supportedBy: [],
    parents: [{ id: graph.id('upper'), kind: 'OTHER', children: [] }],
    children: [{ id: graph.id('idle'), kind: 'INCUBATOR' }],
    designations: [
      designation(shown('designated-1'), 'MUNICIPAL', '2025-01-01'),
      designation(shown('designated-2'), 'PROVINCIAL', '2026-01-01'),
    ],
    indicators: [],
    sources: [],
  });
});

test.each([
  ['industries(where: { nameZh: { contains: "x" } }) { id }', 'industries.where'],
  ['ledBy(sort: [{ nameZh: ASC }]) { id }', 'ledBy.sort'],
  ['industriesConnection { totalCount }', 'industriesConnection'],
])('%s of an added platform is refused rather than answered wrongly', async (field, argument) => {
  const { errors } = await ask(field);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test.each([
  ['what the answer carries', 'id openedOn closedOn closedOnPrecision'],
  ['what is fetched', 'id openedOn closedOn closedOnPrecision parents { id } regions { id }'],
])('a stored platform shows its own fields, not those of the change: %s', async (_, fields) => {
  const query = `query ($changes: [ChangeInput!]!, $scope: CoverageScopeInput) { coverageScenario(changes: $changes) {
    changes { platform { ${fields} } }
    coverage(scope: $scope) { units { cells { platforms { state platform { ${fields} } } } } } } }`;
  const changes = [
    { open: { platform: 'planned', on: '2025-01-01' } },
    { close: { platform: 'planned', on: '2025-02-01' } },
    { attach: { platform: 'planned', parent: 'upper', on: '2025-01-01' } },
  ];
  const scope = { framework: graph.framework, industries: [graph.id('w')], slots: ['DOUBLE_INNOVATION_PLATFORM'] };
  const variables = { changes: named(changes, graph), scope: { ...scope, asOf: '2025-01-02' } };
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  const stored = expect.objectContaining({
    id: graph.id('planned'),
    openedOn: null,
    closedOn: null,
    closedOnPrecision: null,
  });
  expect(data.coverageScenario.changes[0]!.platform).toEqual(stored);
  expect(data.coverageScenario.coverage.units[0]!.cells[0]!.platforms).toEqual([
    { state: 'OPERATING', platform: stored },
  ]);
});

test('the changes are told back as they were understood', async () => {
  const query = `query ($changes: [ChangeInput!]!) { coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) { asOf changeCount changes {
    index kind on platformKind level industries { id } region { id } ties { kind organization { id } } parent { id }
  } } }`;
  const { data } = await api.ask(query, { changes: named(CHANGES, graph) });
  const none = { platformKind: null, level: null, industries: [], region: null, ties: [], parent: null };
  const on = '2025-01-01';
  expect(data.coverageScenario).toEqual({
    asOf: on,
    changeCount: 5,
    changes: [
      {
        index: 0,
        kind: 'ADD',
        on,
        platformKind: 'SCIENCE_PARK',
        level: 'MUNICIPAL',
        industries: [{ id: graph.id('v') }, { id: graph.id('u') }],
        region: { id: graph.id('here') },
        ties: [
          { kind: 'LEADS', organization: { id: graph.id('firm') } },
          { kind: 'CO_BUILDS', organization: { id: graph.id('college') } },
        ],
        parent: { id: graph.id('upper') },
      },
      { ...none, index: 1, kind: 'UPGRADE', on: '2026-01-01', platformKind: 'SCIENCE_PARK', level: 'PROVINCIAL' },
      { ...none, index: 2, kind: 'JOIN', on, ties: [{ kind: 'FUNDS', organization: { id: graph.id('college') } }] },
      { ...none, index: 3, kind: 'ATTACH', on, parent: { id: shown('added-1') } },
      { ...none, index: 4, kind: 'CLOSE', on: '2027-01-01' },
    ],
  });
});

const STORED = cypher<{ nodes: number; relationships: number; written: number }>`
  MATCH (node) WHERE node.id STARTS WITH $prefix
  WITH collect(node) AS nodes
  RETURN size(nodes) AS nodes, COUNT { MATCH (one)-[]-() WHERE one IN nodes } AS relationships,
         COUNT { MATCH (added:Platform|Designation) WHERE added.id =~ '(added|designated)-.*' } AS written`;

test('a scenario writes nothing, not even when it is refused', async () => {
  const stored = () => world.graph.read(STORED, { prefix: graph.id('') });
  const before = await stored();
  expect(before).toMatchObject([{ written: 0 }]);
  await ask('id designations { id }');
  const query = 'query ($changes: [ChangeInput!]!) { coverageScenario(changes: $changes) { asOf } }';
  const { errors } = await api.ask(query, { changes: named([...CHANGES, ...CHANGES], graph) });
  expect(errors).toHaveLength(1);
  expect(await stored()).toEqual(before);
});
