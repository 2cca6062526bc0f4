import type { DatePrecision, Evidence } from '../answers';
import { useWorld } from '../harness';
import { EVERYTHING, fetched, found, NASTY, nastyGraph, rowsOf, sourcesOf } from './taken-along';

const world = useWorld();
const { api } = world;

const csv = (parameters: Record<string, string>) => fetched(api.url, '/export/coverage.csv', parameters);

test.each([
  ['the seven clusters', { asOf: '2026-01-01' }],
  ['everything', { asOf: '2026-01-01', includeSubfields: true, rollUp: true }],
  [
    'the whole city by level, with roll-up, earlier',
    { asOf: '2022-06-30', region: 'r-a001', minLevel: 'MUNICIPAL', rollUp: true },
  ],
])('the CSV of %s has each platform of each cell, each cell without one, and their evidence', async (_name, asked) => {
  const parameters = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const { data, errors } = await api.ask(EVERYTHING, { scope: asked });
  expect(errors).toBeUndefined();
  const { units } = data.coverage;
  const rows = await rowsOf(await csv(parameters));

  const cells = units.flatMap((unit) =>
    unit.cells.flatMap((cell) => {
      const platforms = [...cell.platforms, ...cell.closedPlatforms];
      return (platforms.length === 0 ? [null] : platforms).map((one) => ({
        as_of: asked.asOf,
        framework_id: data.coverage.framework!.id,
        region_id: data.coverage.region?.id ?? '',
        industry_id: unit.industry!.id,
        industry: unit.industry!.nameZh,
        slot: cell.slot,
        status: cell.status,
        rule_id: cell.rule.id,
        platform_id: one?.platform.id ?? '',
        platform: one?.platform.nameZh ?? '',
        platform_kind: one?.platform.kind ?? '',
        synthetic: one === null ? '' : 'false',
        state: one?.state ?? '',
        since: one?.since ?? '',
        since_precision: one?.sincePrecision ?? '',
        since_first_seen: one === null ? '' : String(one.sinceFirstSeen),
        level: one?.level ?? '',
        source_ids:
          one === null
            ? ''
            : sourcesOf(one)
                .map(({ id }) => id)
                .join(' | '),
        source_days:
          one === null
            ? ''
            : sourcesOf(one)
                .map(({ publishedOn }) => publishedOn ?? '')
                .join(' | '),
        evidence: one === null ? '' : one.evidence.map(toldInCsv).join(' | '),
        known_platforms: String(unit.known.platforms),
        known_sources: String(unit.known.sources),
        known_newest_source_on: unit.known.newestSourceOn ?? '',
        known_looked_on: unit.known.lookedOn ?? '',
        missing_ground: cell.missingGround ?? '',
        looked_on: cell.lookedFor.lookedOn ?? '',
      }));
    }),
  );
  const columns = Object.keys(cells[0] as object);
  expect(rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])))).toEqual(cells);
  expect(found(units).length).toBeGreaterThan(0);
});

const KINDS = { SERVES: '服务', KIND: '类型', STATE: '状态' } as Record<string, string>;

/** A day as far as it is known: of one that is known to the year the year alone. */
function known(day: string | null, precision: DatePrecision | null): string | null {
  return day === null ? null : day.slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10);
}

function toldInCsv(evidence: Evidence): string {
  const { kind, basis, industry, platformKind, designation, sources } = evidence;
  const since = known(evidence.since, evidence.sincePrecision);
  const until = known(evidence.until, evidence.untilPrecision);
  const span = since === null && until === null ? '' : ` ${since ?? '..'}/${until ?? '..'}`;
  const what = [industry?.id, platformKind, designation?.id].map((part) => (part == null ? '' : ` ${part}`)).join('');
  const shown = `${KINDS[kind]}（${basis === 'STATED' ? '明示' : '推断'}）`;
  return `${shown}${what}${span}：${sources.map(({ id }) => id).join(', ')}`;
}

test('a list is separated by commas or repeated, and English is asked for by lang', async () => {
  const slots = ['SCIENCE_PARK', 'TECHNOLOGY_INNOVATION_CENTER'];
  const [commas, repeated] = await Promise.all(
    [`slots=${slots.join(',')}`, slots.map((slot) => `slots=${slot}`).join('&')].map(async (query) =>
      rowsOf(await fetch(new URL(`/export/coverage.csv?lang=en&asOf=2026-01-01&${query}`, api.url))),
    ),
  );
  expect(commas).toEqual(repeated);
  expect(new Set(commas?.map(({ slot }) => slot))).toEqual(new Set(slots));
  expect(new Set(commas?.map(({ slot_name }) => slot_name))).toEqual(
    new Set(['Science park', 'Technology innovation center']),
  );
});

test('every line ends with CRLF', async () => {
  const text = await (await csv({ asOf: '2026-01-01' })).text();
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a name that a spreadsheet would take for a formula is text, and none breaks the table', async () => {
  const { framework, id } = await nastyGraph(world);
  const rows = await rowsOf(await csv({ framework, asOf: '2022-01-01' }));
  expect(new Set(rows.map(({ industry }) => industry))).toEqual(new Set([`'${NASTY.unit}`]));
  const named = new Map(rows.map((row) => [row.platform_id, row]));
  expect(named.get(id('park'))).toMatchObject({ platform: NASTY.platform, source_titles: `'${NASTY.source}` });
  expect(named.get(id('other'))).toMatchObject({ platform: `'${NASTY.other}`, state: 'IN_PROGRESS' });
  expect(named.get(id('closed'))).toMatchObject({ state: 'CLOSED', status: 'MISSING', since: '2015-01-01' });
  // A spreadsheet's formula begins with one of these, wherever a field begins.
  for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
});

test('the file is named for its contents, in ASCII and in full', async () => {
  const response = await csv({ asOf: '2026-01-01' });
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const disposition = response.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename="coverage-2026-01-01\.csv"; filename\*=UTF-8''[\w.%~-]+$/);
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] as string)).toMatch(/^五个一覆盖-.*-2026-01-01\.csv$/);
});

describe('what is wrong is answered with its code and the name of the parameter', () => {
  const addresses = ['/export/coverage.xlsx', '/export/coverage.csv', '/brief'];
  test.each([
    ['framework', 'framework=nowhere'],
    ['framework', 'framework=a&framework=b'],
    ['industries', 'industries=nothing'],
    ['industries', 'industries='],
    ['includeSubfields', 'includeSubfields=yes'],
    ['region', 'region=nowhere'],
    ['region', 'region='],
    ['asOf', 'asOf=2018-02-30'],
    ['asOf', 'asOf='],
    ['slots', 'slots=SCIENCE_PARK,PARK'],
    ['slots', 'slots='],
    ['minLevel', 'minLevel=WORLD'],
    ['rollUp', 'rollUp=1'],
    ['lang', 'lang=fr'],
    ['lang', 'lang=zh&lang=en'],
    ['asof', 'asof=2018-01-01'],
    ['__proto__', '__proto__=1'],
    ['constructor', 'constructor=1'],
  ])('%s in ?%s', async (argument, query) => {
    for (const address of addresses) {
      const response = await fetch(new URL(`${address}?${query}`, api.url));
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(response.headers.get('content-disposition')).toBeNull();
      expect(await response.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', argument } }],
      });
    }
  });
});
