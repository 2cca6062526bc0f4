/**
 * The coverage that the API gives of the real city, against one reckoned straight from the files: nothing between the two
 * is shared but the rows.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { PROJECT_ROOT } from '../../src/project-root';
import type { DesignationStage, PlatformKind, PlatformLevel } from '../../src/vocabulary';
import { reckon, reckonCounties } from '../coverage/independent-reckoning';
import type { PlatformStory, Story } from '../coverage/small-graph';
import { openWorld } from '../harness';

const world = openWorld();
let api: Awaited<ReturnType<typeof world.startApi>>;

beforeAll(async () => {
  api = await world.startApi();
});
afterAll(() => world.close());

type Row = Record<string, string>;

function rows(file: string): Row[] {
  return parse(readFileSync(path.join(PROJECT_ROOT, 'seed', `${file}.csv`)), { columns: true, bom: true });
}

/** The first day of a date that may be known to the year or month only. */
const firstDay = (date = '') => (date === '' ? undefined : `${date}-01-01`.slice(0, 10));
const list = (cell = '') => cell.split('|').filter((item) => item !== '');

function storyOfTheCity(): Story {
  const published = new Map(rows('weihai/sources').map(({ id, published_on }) => [id, firstDay(published_on)]));
  const seen = (sources: string) =>
    list(sources)
      .flatMap((id) => published.get(id) ?? [])
      .sort()[0];
  const platforms: Record<string, PlatformStory> = {};
  for (const { id = '', kind, status, opened_on, closed_on, region_id, source_id = '' } of rows('weihai/platforms')) {
    const first = seen(source_id);
    platforms[id] = {
      kind: kind as PlatformKind,
      serves: [],
      designations: [],
      opened: firstDay(opened_on),
      closed: firstDay(closed_on),
      ...(region_id && { region: region_id }),
      ...(status === 'OPERATING' && { seenOperating: first }),
      ...((status === 'PLANNED' || status === 'UNDER_CONSTRUCTION') && { seenInProgress: first }),
      ...(status === 'CLOSED' && { seenClosed: first, statedClosed: true }),
    };
  }
  const stages: Record<string, DesignationStage> = { PLANNED: 'APPLIED', UNDER_CONSTRUCTION: 'PREPARING' };
  const status = new Map(rows('weihai/platforms').map((row) => [row.id, row.opened_on ? '' : (row.status ?? '')]));
  for (const { platform_id = '', kind, level, since, until } of rows('weihai/designations')) {
    platforms[platform_id]?.designations?.push({
      kind: kind as PlatformKind,
      level: level as PlatformLevel,
      stage: stages[status.get(platform_id) ?? ''] ?? 'DESIGNATED',
      since: firstDay(since),
      until: firstDay(until),
    });
  }
  for (const { from_id = '', type, to_id = '', since, until } of rows('weihai/links')) {
    if (type === 'SERVES')
      platforms[from_id]?.serves?.push({ unit: to_id, since: firstDay(since), until: firstDay(until) });
  }
  addDocument(platforms);
  const units = rows('weihai/industries').filter(({ framework_id }) => framework_id === 'f-a001');
  return {
    units: Object.fromEntries(units.map(({ id = '', parent_id }) => [id, parent_id || null])),
    regions: Object.fromEntries(rows('weihai/regions').map(({ id = '', parent_id }) => [id, parent_id || null])),
    platforms,
  };
}

/** What the document of 2018-11-30 says of platforms: two provincial centers at work, one center planned, and so on. */
function addDocument(platforms: Record<string, PlatformStory>): void {
  const issued = '2018-11-30';
  const earlier = (day: string | undefined) => (day !== undefined && day < issued ? day : issued);
  for (const row of rows('document/platforms')) {
    const known = platforms[row.match_id ?? ''];
    const story: PlatformStory = {
      serves: [],
      designations: [],
      ...(row.region_id && { region: row.region_id }),
      ...known,
      kind: row.kind as PlatformKind,
    };
    if (row.status_as_of_document === 'OPERATING') story.seenOperating = earlier(story.seenOperating);
    else story.seenInProgress = earlier(story.seenInProgress);
    story.serves?.push(...list(row.industry_ids), ...list(row.inferred_industry_ids));
    if (row.stage === 'DESIGNATED') {
      story.designations?.push({
        kind: row.kind as PlatformKind,
        level: row.level as PlatformLevel,
        stage: 'DESIGNATED',
      });
    }
    platforms[row.match_id || (row.id ?? '')] = story;
  }
}

const COVERAGE = `query ($slice: CoverageSlice) {
  coverage(slice: $slice) { units(limit: 500) { industry { id } cells { slot status } } }
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
  const { data, errors } = await api.ask(COVERAGE, { slice: { includeSubfields: true, ...asked } });
  expect(errors).toBeUndefined();
  const answer = data.coverage.units.map(({ industry, cells }: { industry: { id: string }; cells: Row[] }) => [
    industry.id,
    Object.fromEntries(cells.map(({ slot, status }) => [slot, status])),
  ]);
  const question = { rollUp: false, region: null, minLevel: null, ...asked };
  expect(Object.fromEntries(answer)).toEqual(reckon(story, question));
});

const COUNTIES = `query ($slice: CoverageSlice) {
  coverage(slice: $slice) {
    region { id } unitCount
    units { industry { id } region { id kind } cells { slot standardSlot { id } status } }
  }
}`;

test.each([{ asOf: '2018-11-30' }, { asOf: '2026-11-24' }, { asOf: '2026-11-24', region: 'r-a008' }])(
  'the county-level units for %j, without the zones, have of 四(七) what the files say',
  async (asked) => {
    const { data, errors } = await api.ask(COUNTIES, { slice: { standard: 'std-county-transfer', ...asked } });
    expect(errors).toBeUndefined();
    const counties = rows('weihai/regions')
      .filter(({ id, kind }) => kind !== 'CITY' && kind !== 'DEVELOPMENT_ZONE' && (asked.region ?? id) === id)
      .map(({ id = '' }) => id);
    expect(data.coverage.region.id).toBe(asked.region ?? 'r-a001');
    expect(data.coverage.unitCount).toBe(asked.region ? 1 : 4);
    const answer = data.coverage.units.map(
      ({ region, cells }: { region: Row; cells: { standardSlot: Row; status: string }[] }) => [
        region.id,
        Object.fromEntries(cells.map(({ standardSlot, status }) => [standardSlot.id, status])),
      ],
    );
    expect(Object.fromEntries(answer)).toEqual(reckonCounties(story, counties, asked.asOf));
  },
);

test('the seven clusters as they stand: the two provincial centers of the document cover their clusters', async () => {
  const { data } = await api.ask(`{
    coverage(slice: { slots: [TECHNOLOGY_INNOVATION_CENTER], asOf: "2018-12-01" }) {
      units { industry { nameZh } cells { status platforms { platform { id } evidence { kind basis sources { title } } } } }
    }
  }`);
  const covered = data.coverage.units.filter(({ cells }: { cells: Row[] }) => cells[0]?.status === 'COVERED');
  expect(covered.map(({ industry }: { industry: Row }) => industry.nameZh)).toEqual([
    '新医药与医疗器械',
    '碳纤维等复合材料',
  ]);
  expect(covered[1].cells[0].platforms[0]).toEqual({
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
