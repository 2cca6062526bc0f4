import type { CoverageGap, SlotCell } from '../answers';
import { useSeed } from '../harness';

const api = useSeed();

const DAY = '2026-01-01';
const BEFORE = '2018-11-29';

const DUTIES = `
  clause { id } ledBy { id } responsible { id } tasks { id } subsidies(limit: 100) { id }`;

const COVERAGE = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) { units { cells {
    key status platformCount closedPlatformCount platformCounts { state level count }
    platforms(limit: 100) { state level } closedPlatforms(limit: 100) { state } ${DUTIES}
  } } }
  coverageGaps(scope: $scope, first: 200) { edges { node {
    key ${DUTIES} wayCounts { kind count } waysToClose(limit: 100) { kind }
  } } }
}`;

type Gaps = { coverageGaps: { edges: { node: CoverageGap }[] } };

async function asked(scope: object): Promise<{ cells: SlotCell[]; gaps: CoverageGap[] }> {
  const { data } = await api.ask<{ coverage: { units: { cells: SlotCell[] }[] } } & Gaps>(COVERAGE, { scope });
  return {
    cells: data.coverage.units.flatMap(({ cells }) => cells),
    gaps: data.coverageGaps.edges.map(({ node }) => node),
  };
}

/** How many there are of each of some things. */
function counted(all: readonly object[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
  return counts;
}

const countsOf = (all: readonly { count: number }[]) =>
  new Map(all.map(({ count, ...of }) => [JSON.stringify(of), count]));

describe.each([
  ['std-five-one', true],
  // No platform of the kind that it asks for is known.
  ['std-county-transfer', false],
])('by the standard %s', (standard, hasPlatforms) => {
  let cells: SlotCell[];
  let gaps: CoverageGap[];
  beforeAll(async () => {
    ({ cells, gaps } = await asked({ asOf: DAY, standard }));
  });

  test('the counts of a cell are those of its platforms', () => {
    expect(cells.some(({ platformCount }) => platformCount > 0)).toBe(hasPlatforms);
    for (const { platforms, closedPlatforms, ...cell } of cells) {
      expect(cell.platformCount).toBe(platforms.length);
      expect(cell.closedPlatformCount).toBe(closedPlatforms.length);
      expect(countsOf(cell.platformCounts)).toEqual(counted(platforms));
    }
  });

  test('a cell is the duty of whom its gap is, and draws what closing that would', () => {
    const byKey = new Map(cells.map((cell) => [cell.key, cell]));
    expect(gaps.length).toBeGreaterThan(0);
    for (const { key, clause, ledBy, responsible, tasks, subsidies } of gaps) {
      expect(byKey.get(key)).toMatchObject({ clause, ledBy, responsible, tasks, subsidies });
    }
    const covered = cells.filter(({ status }) => status === 'COVERED');
    expect(covered.every(({ clause }) => clause.id === gaps[0]?.clause.id)).toBe(true);
  });

  test('the counts of ways are those of the ways', () => {
    for (const { wayCounts, waysToClose } of gaps) expect(countsOf(wayCounts)).toEqual(counted(waysToClose));
  });
});

test('a comparison counts the platforms of both sides as coverage does', async () => {
  const { data } = await api.ask(
    `query ($before: CoverageScopeInput!, $after: CoverageScopeInput!) {
      coverageComparison(scopeBefore: $before, scopeAfter: $after) { units { cells {
        key platformCountBefore platformCountAfter
      } } }
    }`,
    { before: { asOf: BEFORE }, after: { asOf: DAY } },
  );
  const compared = data.coverageComparison.units.flatMap(({ cells }) => cells);
  const of = async (asOf: string) =>
    new Map((await asked({ asOf })).cells.map(({ key, platformCount }) => [key, platformCount]));
  const [before, after] = [await of(BEFORE), await of(DAY)];
  expect(compared).toHaveLength(after.size);
  for (const { key, ...counts } of compared) {
    expect(counts).toEqual({ platformCountBefore: before.get(key), platformCountAfter: after.get(key) });
  }
});
