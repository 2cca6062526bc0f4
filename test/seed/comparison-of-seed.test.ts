/** Comparison, trend and mapping on the real city, each number held against `coverage` or against the files. */
import { useSeed } from '../harness';
import { rowsOf } from './seeded';

const api = useSeed();

const COUNTS = 'counts { covered inProgress unknown missing }';

test('every point of the trend of the city counts what coverage counts on its day', async () => {
  const { data } = await api.ask(`{
    coverageTrend(from: "2018-12-01", to: "2026-01-01", step: YEAR) { points { asOf ${COUNTS} slots { slot ${COUNTS} } } }
  }`);
  const { points } = data.coverageTrend;
  expect(points.map(({ asOf }) => asOf.slice(0, 4))).toEqual([
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
  ]);
  for (const { asOf, ...totals } of points) {
    const day = await api.ask(`{ coverage(scope: { asOf: "${asOf}" }) { ${COUNTS} slots { slot ${COUNTS} } } }`);
    expect(totals).toEqual(day.data.coverage);
  }
});

test('an incubator known to have opened closes a gap; sightings alone close others', async () => {
  const { data } = await api.ask(`{
    coverageComparison(scopeBefore: { asOf: "2018-12-01" }, scopeAfter: { asOf: "2026-01-01" }) {
      changes {
        industry { nameZh } slot before after firstSeenOnly reallyChanged
        platforms { platform { nameZh } kind on onPrecision firstSeen why { kind sources { id } } }
      }
      changeCounts { newlyCovered reallyChanged firstSeenOnly noLongerCovered }
      summary { zh }
    }
  }`);
  const { changes, changeCounts, summary } = data.coverageComparison;
  const really = changes.filter(({ reallyChanged }) => reallyChanged);
  expect(really).toMatchObject([
    {
      industry: { nameZh: '新一代信息技术' },
      slot: 'DOUBLE_INNOVATION_PLATFORM',
      before: 'UNKNOWN',
      after: 'COVERED',
      firstSeenOnly: false,
    },
  ]);
  expect(really[0]?.platforms).toContainEqual({
    platform: { nameZh: '威海国际服务外包软件园孵化器' },
    kind: 'APPEARED',
    on: '2023-01-01',
    onPrecision: 'YEAR',
    firstSeen: false,
    why: expect.arrayContaining([{ kind: 'STATE', sources: [expect.anything()] }]),
  });
  expect(changeCounts).toEqual({ newlyCovered: 13, reallyChanged: 1, firstSeenOnly: 12, noLongerCovered: 0 });
  expect(summary.zh).toContain('新覆盖 13 格（确有新建或新变化 1 格，只是新近得知 12 格）。');
});

test.each(['f-a002', 'f-a003', 'f-a004', 'f-a010'])(
  'through the seven clusters, the units of %s that the files map to none are listed',
  async (framework) => {
    const { data } = await api.ask(
      `query ($framework: ID) {
        coverage(scope: { framework: $framework, through: "f-a001", includeSubfields: true }) {
          units { industry { id } } through { unmapped { id } unreached(limit: 500) { id } }
        }
      }`,
      { framework },
    );
    const industries = rowsOf('weihai/industries');
    const clusters = new Set(industries.filter((row) => row.framework_id === 'f-a001').map(({ id }) => id));
    const units = data.coverage.units.map(({ industry }) => industry!.id);
    expect(units).toEqual(industries.flatMap((row) => (row.framework_id === framework ? (row.id ?? '') : [])).sort());
    const mappings = rowsOf('weihai/correspondences').filter(
      (row) => units.includes(row.industry_id ?? '') && clusters.has(row.other_industry_id ?? ''),
    );
    const ids = (of: { id: string }[]) => of.map(({ id }) => id);
    const { unmapped, unreached } = data.coverage.through!;
    expect(ids(unmapped)).toEqual(units.filter((id) => !mappings.some((row) => row.industry_id === id)));
    expect(ids(unreached)).toEqual(
      [...clusters].filter((id) => !mappings.some((row) => row.other_industry_id === id)).sort(),
    );
  },
);
