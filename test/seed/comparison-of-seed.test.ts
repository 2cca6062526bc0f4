/** Comparison, trend and mapping on the real city, each number held against `coverage` or against the files. */
import { useWorld } from '../harness';
import { rowsOf } from './seeded';

const { api } = useWorld();

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

test('the technology innovation center for airport ground equipment of 2020 closes a gap; sightings alone close others', async () => {
  const { data } = await api.ask(`{
    coverageComparison(scopeBefore: { asOf: "2019-12-01" }, scopeAfter: { asOf: "2020-12-01" }) {
      changes {
        industry { nameZh } slot before after firstSeenOnly
        platforms { platform { nameZh } kind on onPrecision firstSeen why { kind sources { id } } }
      }
    }
  }`);
  const { changes } = data.coverageComparison;
  expect(changes).toContainEqual({
    industry: { nameZh: '先进装备与智能制造' },
    slot: 'TECHNOLOGY_INNOVATION_CENTER',
    before: 'MISSING',
    after: 'COVERED',
    firstSeenOnly: false,
    platforms: [
      {
        platform: { nameZh: '山东省空港地面设备技术创新中心' },
        kind: 'APPEARED',
        on: '2020-01-01',
        onPrecision: 'YEAR',
        firstSeen: false,
        why: [{ kind: 'STATE', sources: [expect.anything()] }],
      },
    ],
  });
  const closed = changes.filter(({ before, after }) => before !== 'COVERED' && after === 'COVERED');
  expect(closed.filter(({ firstSeenOnly }) => firstSeenOnly)).toHaveLength(5);
  expect(closed).toHaveLength(6);
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
