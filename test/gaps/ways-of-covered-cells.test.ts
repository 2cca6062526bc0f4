import type { SlotCell } from '../answers';
import { useSeed, useWorld } from '../harness';
import type { PlatformStory } from '../story';

const seed = useSeed();
const { write, startApi, statementsOf, api } = useWorld();

const WAY = `key kind platform { id } fromKinds fromLevel toKind toLevel state since from { id } relation basis
  clause { number } reasonZh reasonEn candidateCount subsidies { id level }`;
const WAYS = `waysToClose { ${WAY} } wayCounts { kind count }`;

test.each(['', ', includeSubfields: true, region: "r-a003"', ', minLevel: PROVINCIAL'])(
  'the ways of a cell that is a gap are those of the gap: scope%s',
  async (more) => {
    const scope = `scope: { asOf: "2022-01-01"${more} }`;
    const { data } = await seed.ask(`{
      coverage(${scope}) { units(limit: 500) { cells { key status ${WAYS} } } }
      coverageGaps(${scope}, first: 500) { edges { node { key status ${WAYS} } } }
    }`);
    const open = data.coverage.units.flatMap(({ cells }) => cells).filter(({ status }) => status !== 'COVERED');
    const gaps = new Map(data.coverageGaps.edges.map(({ node }) => [node.key, node]));
    expect(open.length).toBe(gaps.size);
    expect(open.length).toBeGreaterThan(5);
    for (const cell of open) expect(cell).toEqual(gaps.get(cell.key));
  },
);

test('each way is counted by its kind, and a way to a level draws what the document pays for that level', async () => {
  const { data } = await seed.ask(`{ coverage(scope: { asOf: "2026-01-01" }) { units { cells { status ${WAYS} } } } }`);
  const covered = data.coverage.units.flatMap(({ cells }) => cells).filter(({ status }) => status === 'COVERED');
  expect(covered.length).toBeGreaterThan(10);
  for (const { waysToClose, wayCounts } of covered) {
    const kinds = waysToClose.map(({ kind }) => kind);
    const counted = [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
    expect(wayCounts).toEqual(counted);
  }
  const raised = covered.flatMap(({ waysToClose }) => waysToClose).filter(({ kind }) => kind === 'UPGRADE');
  expect(raised.some(({ subsidies }) => subsidies.length > 0)).toBe(true);
  for (const { subsidies, toLevel } of raised) {
    expect(subsidies.filter(({ level }) => level !== null && level !== toLevel)).toEqual([]);
  }
});

/** An incubator that operates, designated at a level or at none. */
const incubator = (level?: 'COUNTY' | 'MUNICIPAL' | 'PROVINCIAL' | 'NATIONAL'): PlatformStory => ({
  kind: 'INCUBATOR',
  serves: ['u'],
  opened: '2010-01-01',
  ...(level && { designations: [{ kind: 'INCUBATOR', level }] }),
});

async function coveredCell(platforms: Record<string, PlatformStory>, more: object = {}) {
  const graph = await write({ units: { u: null, beside: null }, platforms, ...more });
  const { data } = await api.ask(
    `query ($scope: CoverageScopeInput) { coverage(scope: $scope) { units { industry { id } cells { slot status ${WAYS} } } } }`,
    { scope: { asOf: '2022-01-01', framework: graph.framework } },
  );
  const unit = data.coverage.units.find(({ industry }) => industry?.id === graph.id('u'))!;
  const cell = unit.cells.find(({ slot }) => slot === 'DOUBLE_INNOVATION_PLATFORM') as SlotCell;
  expect(cell.status).toBe('COVERED');
  const ways = cell.waysToClose.map((way) => ({ ...way, platform: way.platform && graph.name(way.platform.id) }));
  return { ways, of: (kind: string) => ways.filter((way) => way.kind === kind) };
}

test.each([
  [undefined, 'MUNICIPAL', '未认定', '市级'],
  ['COUNTY', 'MUNICIPAL', '县级', '市级'],
  ['MUNICIPAL', 'PROVINCIAL', '市级', '省级'],
  ['PROVINCIAL', 'NATIONAL', '省级', '国家级'],
] as const)('what operates in a cell at the level %s can go up to %s', async (level, toLevel, from, to) => {
  const { of } = await coveredCell({ one: incubator(level) });
  expect(of('UPGRADE')).toMatchObject([
    {
      platform: 'one',
      fromLevel: level ?? null,
      toKind: 'INCUBATOR',
      toLevel,
      state: 'OPERATING',
      basis: null,
      reasonZh: `已在运行，级别可由${from}升至${to}`,
      reasonEn: `it operates and could rise from ${level ?? 'no level'} to ${toLevel}`,
    },
  ]);
});

test('beside it the ways to a further platform: finish, widen, found; nothing goes above the nation', async () => {
  const { ways, of } = await coveredCell({
    nation: incubator('NATIONAL'),
    building: { kind: 'MAKERSPACE', serves: ['u'], seenInProgress: '2020-01-01' },
    elsewhere: { kind: 'MAKERSPACE', serves: ['beside'], opened: '2010-01-01' },
  });
  expect(of('UPGRADE')).toEqual([]);
  expect(of('FINISH')).toMatchObject([
    {
      platform: 'building',
      state: 'IN_PROGRESS',
      reasonZh: '自 2020-01-01 起在建，建成即增加一家',
      reasonEn: 'in progress since 2020-01-01; once finished it is one more',
    },
  ]);
  expect(of('WIDEN')).toMatchObject([{ platform: 'elsewhere', relation: 'BESIDE' }]);
  expect(of('FOUND').length).toBeGreaterThan(1);
  expect([...new Set(ways.map(({ kind }) => kind))]).toEqual(['FINISH', 'WIDEN', 'FOUND']);
  expect(new Set(ways.map(({ key }) => key)).size).toBe(ways.length);
});

test('one statement finds the ways of all cells of an answer', async () => {
  const own = await startApi({ FACTS_MEMORY_MB: 0 });
  const ask = (fields: string) => () =>
    own.ask(`{ coverage(scope: { includeSubfields: true }) { units { cells { key ${fields} } } } }`);
  const without = await statementsOf(ask(''));
  expect(await statementsOf(ask('wayCounts { kind count }'))).toBe(without + 1);
});
