/**
 * The coverage that the API gives of the real city, against one reckoned straight from the files: nothing between the two
 * is shared but the rows.
 */
import { reckon, reckonCounties } from '../coverage/independent-reckoning';
import { useSeed } from '../harness';
import { storyOfTheCity } from './city-story';
import { rowsOf as rows } from './seeded';

const api = useSeed();

const COVERAGE = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) { units(limit: 500) { industry { id } cells { slot status } } }
}`;

const story = storyOfTheCity();

test.each([
  { asOf: '2010-01-01' },
  { asOf: '2018-11-30' },
  { asOf: '2021-06-30' },
  { asOf: '2026-11-24' },
  { asOf: '2026-11-24', rollUp: true },
  { asOf: '2026-11-24', region: 'r-a003', rollUp: true },
  { asOf: '2026-11-24', region: 'r-a008' },
  { asOf: '2026-11-24', minLevel: 'PROVINCIAL' },
])('the coverage of all units of the seven clusters for %j is what the files say', async (asked) => {
  const { data, errors } = await api.ask(COVERAGE, { scope: { includeSubfields: true, ...asked } });
  expect(errors).toBeUndefined();
  const answer = data.coverage.units.map(({ industry, cells }) => [
    industry!.id,
    Object.fromEntries(cells.map(({ slot, status }) => [slot, status])),
  ]);
  const question = { rollUp: false, region: null, minLevel: null, ...asked };
  expect(Object.fromEntries(answer)).toEqual(reckon(story, question));
});

const COUNTIES = `query ($scope: CoverageScopeInput) {
  coverage(scope: $scope) {
    region { id } unitCount
    units { industry { id } region { id kind } cells { slot standardSlot { id } status } }
  }
}`;

test.each([{ asOf: '2018-11-30' }, { asOf: '2026-11-24' }, { asOf: '2026-11-24', region: 'r-a008' }])(
  'the county-level units for %j, without the zones, have of 四(七) what the files say',
  async (asked) => {
    const { data, errors } = await api.ask(COUNTIES, { scope: { standard: 'std-county-transfer', ...asked } });
    expect(errors).toBeUndefined();
    const counties = rows('weihai/regions')
      .filter(({ id, kind }) => kind !== 'CITY' && kind !== 'DEVELOPMENT_ZONE' && (asked.region ?? id) === id)
      .map(({ id = '' }) => id);
    expect(data.coverage.region!.id).toBe(asked.region ?? 'r-a001');
    expect(data.coverage.unitCount).toBe(asked.region ? 1 : 4);
    const answer = data.coverage.units.map(({ region, cells }) => [
      region!.id,
      Object.fromEntries(cells.map(({ standardSlot, status }) => [standardSlot.id, status])),
    ]);
    expect(Object.fromEntries(answer)).toEqual(reckonCounties(story, counties, asked.asOf));
  },
);

test('the seven clusters as they stand: the two provincial centers of the document cover their clusters', async () => {
  const { data } = await api.ask(`{
    coverage(scope: { slots: [TECHNOLOGY_INNOVATION_CENTER], asOf: "2018-12-01" }) {
      units { industry { nameZh } cells { status platforms { platform { id } evidence { kind basis sources { title } } } } }
    }
  }`);
  const covered = data.coverage.units.filter(({ cells }) => cells[0]?.status === 'COVERED');
  expect(covered.map(({ industry }) => industry!.nameZh)).toEqual(['新医药与医疗器械', '碳纤维等复合材料']);
  expect(covered[1]!.cells[0]!.platforms[0]).toEqual({
    platform: { id: 'p-doc-001' },
    evidence: expect.arrayContaining([
      {
        kind: 'SERVES',
        basis: 'INFERRED',
        sources: [{ title: expect.stringContaining('威政办字〔2018〕106号 四(三)') }],
      },
    ]),
  });
});
