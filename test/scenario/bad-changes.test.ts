import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { named } from './named-changes';

const { api, write } = useWorld();
let graph: SmallWorld;

const STORY: Story = {
  units: { u: null, v: null },
  platforms: {
    running: {
      kind: 'SCIENCE_PARK',
      opened: '2010-01-01',
      serves: ['u', { unit: 'v', until: '2020-01-01' }],
      designations: [
        { kind: 'SCIENCE_PARK', level: 'PROVINCIAL' },
        { kind: 'INCUBATOR', level: 'NATIONAL', stage: 'APPLIED' },
      ],
    },
    closed: { kind: 'SCIENCE_PARK', opened: '2010-01-01', closed: '2020-01-01' },
    gone: { kind: 'SCIENCE_PARK', opened: '2010-01-01', statedClosed: true },
    coming: { kind: 'SCIENCE_PARK', opened: '2030-01-01', seenInProgress: '2020-01-01' },
    later: { kind: 'SCIENCE_PARK', opened: '2030-01-01' },
    planned: { kind: 'SCIENCE_PARK', seenInProgress: '2020-01-01' },
    upper: { kind: 'OTHER', opened: '2010-01-01' },
  },
  organizations: { firm: { kind: 'ENTERPRISE', region: null } },
  ties: [
    ['firm', 'LEADS', 'running'],
    ['running', 'PART_OF', 'upper'],
  ],
};

beforeAll(async () => {
  graph = await write(STORY);
});

const SCENARIO = `query ($changes: [ChangeInput!]!) { coverageScenario(scope: { asOf: "2025-01-01" }, changes: $changes) { changeCount } }`;

async function refusal(changes: object[]) {
  const { data, errors } = await api.ask(SCENARIO, { changes: named(changes, graph) });
  expect(data).toEqual({ coverageScenario: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return { argument: errors?.[0]?.extensions.argument, message: errors?.[0]?.message as string };
}

const ADD = { kind: 'SCIENCE_PARK' };

test.each<[string, string, object[], RegExp]>([
  ['no change', 'changes', [], /at least one/],
  ['too many', 'changes', Array.from({ length: 501 }, () => ({ add: ADD })), /501 .* 500 at most/],
  ['an empty name', 'changes[0].add.nameZh', [{ add: { ...ADD, nameZh: '  ' } }], /leave it out/],
  ['a long name', 'changes[0].add.nameZh', [{ add: { ...ADD, nameZh: '长'.repeat(101) } }], /shorten/],
  [
    'an unknown platform',
    'changes[1].open.platform',
    [{ add: ADD }, { open: { platform: '?p-x' } }],
    /no Platform .*p-x/,
  ],
  [
    'an unknown industry',
    'changes[0].serve.industry',
    [{ serve: { platform: 'running', industry: '?i-a00x' } }],
    /no Industry .* Did you mean i-a00/,
  ],
  ['an unknown one added', 'changes[0].add.industries', [{ add: { ...ADD, industries: ['u', '?i-x'] } }], /i-x/],
  ['an unknown region', 'changes[0].add.region', [{ add: { ...ADD, region: '?r-x' } }], /no Region/],
  ['an unknown leader', 'changes[0].add.ledBy', [{ add: { ...ADD, ledBy: '?o-x' } }], /no Organization/],
  ['an unknown builder', 'changes[0].add.coBuiltBy', [{ add: { ...ADD, coBuiltBy: ['?o-x'] } }], /no Organization/],
  ['an unknown whole', 'changes[0].add.partOf', [{ add: { ...ADD, partOf: '?p-x' } }], /no Platform/],
  [
    'an unknown organization',
    'changes[0].join.organization',
    [{ join: { platform: 'running', organization: '?o-x', as: 'LEADS' } }],
    /no Organization/,
  ],
  ['an unknown parent', 'changes[0].attach.parent', [{ attach: { platform: 'running', parent: '?p-x' } }], /p-x/],
  ['an id of no addition', 'changes[0].open.platform', [{ open: { platform: 'added-1' } }], /that change adds none/],
  ['an id of no change', 'changes[0].close.platform', [{ close: { platform: 'added-9' } }], /there are 1 changes/],
  ['opening what operates', 'changes[0].open', [{ open: { platform: 'running' } }], /operates .* since 2010-01-01/],
  ['opening what is closed', 'changes[0].open', [{ open: { platform: 'closed' } }], /closed .* since 2020-01-01.*ADD/],
  ['opening what is stated closed', 'changes[0].open', [{ open: { platform: 'gone' } }], /is closed/],
  ['closing what is closed', 'changes[0].close', [{ close: { platform: 'closed' } }], /already since 2020-01-01/],
  ['closing before it opens', 'changes[0].close', [{ close: { platform: 'later' } }], /opens only on 2030-01-01/],
  [
    'changing what is closed',
    'changes[0].serve',
    [{ serve: { platform: 'closed', industry: 'u', on: '2020-01-01' } }],
    /closed on 2020-01-01/,
  ],
  [
    'the level it has',
    'changes[0].upgrade',
    [{ upgrade: { platform: 'running', level: 'PROVINCIAL' } }],
    /PROVINCIAL .* already/,
  ],
  ['a lower level', 'changes[0].upgrade', [{ upgrade: { platform: 'running', level: 'COUNTY' } }], /no upgrade/],
  ['what it serves', 'changes[0].serve', [{ serve: { platform: 'running', industry: 'u' } }], /serves .* already/],
  [
    'who leads it',
    'changes[0].join',
    [{ join: { platform: 'running', organization: 'firm', as: 'LEADS' } }],
    /LEADS .* already/,
  ],
  ['what it is part of', 'changes[0].attach', [{ attach: { platform: 'running', parent: 'upper' } }], /already/],
  ['part of itself', 'changes[0].attach', [{ attach: { platform: 'running', parent: 'running' } }], /itself/],
  ['a circle with what is', 'changes[0].attach', [{ attach: { platform: 'upper', parent: 'running' } }], /circle/],
  ['part of what is closed', 'changes[0].attach', [{ attach: { platform: 'running', parent: 'closed' } }], /closed/],
])('%s is refused, naming %s', async (_, argument, changes, message) => {
  const refused = await refusal(changes);
  expect(refused.argument).toBe(argument);
  expect(refused.message).toMatch(message);
});

const serve = (on: string) => ({ serve: { platform: 'planned', industry: 'u', on } });
const open = (on: string) => ({ open: { platform: 'planned', on } });
const close = (on: string) => ({ close: { platform: 'planned', on } });
const upgrade = (on: string, level: string, kind?: string) => ({ upgrade: { platform: 'planned', level, kind, on } });

test.each<[string, string, string, object[]]>([
  ['opens and closes on one day', 'changes[1].close', 'changes[0].open', [open('2025-01-01'), close('2025-01-01')]],
  ['closes before it opens', 'changes[1].open', 'changes[0].close', [close('2025-01-01'), open('2025-01-02')]],
  ['opens twice', 'changes[1].open', 'changes[0].open', [open('2025-01-01'), open('2026-01-01')]],
  ['closes twice', 'changes[1].close', 'changes[0].close', [close('2025-01-01'), close('2025-01-01')]],
  ['serves twice', 'changes[1].serve', 'changes[0].serve', [serve('2025-01-01'), serve('2025-01-01')]],
  ['serves again', 'changes[1].serve', 'changes[0].serve', [serve('2025-01-02'), serve('2025-01-01')]],
  ['serves once closed', 'changes[1].serve', 'changes[0].close', [close('2025-01-01'), serve('2025-01-01')]],
  ['is closed before it serves', 'changes[1].close', 'changes[0].serve', [serve('2025-01-02'), close('2025-01-02')]],
  [
    'climbs to two levels at once',
    'changes[1].upgrade',
    'changes[0].upgrade',
    [upgrade('2025-01-01', 'COUNTY'), upgrade('2025-01-01', 'NATIONAL', 'SCIENCE_PARK')],
  ],
  [
    'climbs down',
    'changes[1].upgrade',
    'changes[0].upgrade',
    [upgrade('2025-01-01', 'PROVINCIAL'), upgrade('2026-01-01', 'MUNICIPAL')],
  ],
  [
    'joins twice',
    'changes[1].join',
    'changes[0].join',
    [
      { join: { platform: 'planned', organization: 'firm', as: 'FUNDS' } },
      { join: { platform: 'planned', organization: 'firm', as: 'FUNDS' } },
    ],
  ],
  [
    'is added and opened',
    'changes[1].open',
    'changes[0].add',
    [{ add: ADD }, { open: { platform: 'added-1', on: '2026-01-01' } }],
  ],
  [
    'changes before it is added',
    'changes[1].serve',
    'changes[0].add',
    [{ add: ADD }, { serve: { platform: 'added-1', industry: 'u', on: '2024-12-31' } }],
  ],
  [
    'serves a unit twice from the start',
    'changes[0].add.industries',
    'changes[0].add',
    [{ add: { ...ADD, industries: ['u', 'u'] } }],
  ],
  [
    'is part of what closes',
    'changes[0].attach',
    'changes[1].close',
    [{ attach: { platform: 'running', parent: 'planned' } }, { close: { platform: 'planned' } }],
  ],
  [
    'goes round in a circle',
    'changes[1].attach',
    'changes[0].attach',
    [{ attach: { platform: 'planned', parent: 'running' } }, { attach: { platform: 'upper', parent: 'planned' } }],
  ],
])('what %s is refused, naming %s and %s', async (_, argument, other, changes) => {
  const refused = await refusal(changes);
  expect(refused.argument).toBe(argument);
  expect(refused.message).toContain(other);
});

test.each<[string, object[]]>([
  ['opening and closing in order', [close('2025-01-02'), open('2025-01-01')]],
  ['serving till the day before it closes', [close('2025-01-02'), serve('2025-01-01')]],
  ['climbing by and by', [upgrade('2026-01-01', 'NATIONAL'), upgrade('2025-01-01', 'COUNTY')]],
  ['two levels in two kinds', [upgrade('2025-01-01', 'COUNTY'), upgrade('2025-01-01', 'NATIONAL', 'INCUBATOR')]],
  ['a level that is only applied for', [{ upgrade: { platform: 'running', kind: 'INCUBATOR', level: 'COUNTY' } }]],
  ['serving again what it no longer serves', [{ serve: { platform: 'running', industry: 'v', on: '2020-01-01' } }]],
  ['opening earlier what opens later', [{ open: { platform: 'coming' } }]],
  [
    'opening, then closing, before the stored day',
    [{ open: { platform: 'later' } }, { close: { platform: 'later', on: '2026-01-01' } }],
  ],
  ['naming what a later change adds', [{ serve: { platform: 'added-2', industry: 'u' } }, { add: ADD }]],
  ['500 changes', Array.from({ length: 500 }, () => ({ add: ADD }))],
])('%s is possible', async (_, changes) => {
  const { data, errors } = await api.ask(SCENARIO, { changes: named(changes, graph) });
  expect(errors).toBeUndefined();
  expect(data.coverageScenario.changeCount).toBe(changes.length);
});

test.each<[string, object, RegExp]>([
  ['two changes', { add: ADD, open: { platform: 'p-x' } }, /\$changes.*one|one/i],
  ['no change', {}, /one/i],
  ['a change of null', { open: null }, /non-null|null/i],
])('an entry with %s is refused, naming its place', async (_, entry, message) => {
  const { errors } = await api.ask(SCENARIO, { changes: [{ add: ADD }, entry] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(String(errors?.[0]?.extensions.argument)).toMatch(/^\$changes\[1\]/);
  expect(errors?.[0]?.message).toMatch(message);
});

test('an entry with two changes in the text of the query does not fit the schema', async () => {
  const text = '{ coverageScenario(changes: [{ open: { platform: "a" }, close: { platform: "a" } }]) { asOf } }';
  const { errors, status } = await api.ask(text);
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(errors?.[0]?.message).toContain('ChangeInput');
});

test('the schema says that a change is one of its kinds', async () => {
  const { data } = await api.ask(
    '{ change: __type(name: "ChangeInput") { isOneOf } scope: __type(name: "CoverageScopeInput") { isOneOf } }',
  );
  expect(data).toEqual({ change: { isOneOf: true }, scope: { isOneOf: false } });
});

test('a scope that is wrong within a scenario is refused by its own name', async () => {
  const query = `query ($changes: [ChangeInput!]!) { coverageScenario(changes: $changes) { coverageComparison(scope: { region: "r-x" }) { changeCount } } }`;
  const { errors } = await api.ask(query, { changes: [{ add: ADD }] });
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: 'scope.region' },
    path: ['coverageScenario', 'coverageComparison'],
  });
});
