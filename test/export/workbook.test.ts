import { Workbook, type Worksheet } from 'exceljs';
import { dataVersion } from '../../src/intake/data-version';
import { LookedForExtent, termOf } from '../../src/vocabulary';
import type { CoverageCounts } from '../answers';
import { useWorld } from '../harness';
import { CHANGES, EVERYTHING, fetched, found, inExcel, NASTY, nastyGraph, sourcesOf } from './taken-along';

const world = useWorld();
const { api } = world;

const SLOTS = {
  PUBLIC_SERVICE_PLATFORM: '公共创新服务平台',
  INDUSTRIAL_RESEARCH_INSTITUTE: '产业技术研究院',
  TECHNOLOGY_INNOVATION_CENTER: '技术创新中心',
  DOUBLE_INNOVATION_PLATFORM: '专业化特色双创平台',
  SCIENCE_PARK: '科技园区（基地）',
} as Record<string, string>;
const STATUSES = { COVERED: '● 已覆盖', IN_PROGRESS: '◐ 在建', UNKNOWN: '? 不明', MISSING: '○ 缺失' } as Record<
  string,
  string
>;
const STATES = { OPERATING: '运行', IN_PROGRESS: '在建', UNKNOWN: '不明', CLOSED: '关闭' } as Record<string, string>;

async function opened(parameters: Record<string, string>): Promise<Workbook> {
  const response = await fetched(api.url, '/export/coverage.xlsx', parameters);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const workbook = new Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  return workbook;
}

function sheet(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

/** The rows of a sheet from one to another, as lists of values. */
function values(worksheet: Worksheet, from: number, to: number): unknown[][] {
  const width = worksheet.columnCount;
  return Array.from({ length: to - from + 1 }, (_, index) =>
    Array.from({ length: width }, (_, column) => worksheet.getRow(from + index).getCell(column + 1).value),
  );
}

const scope = { asOf: '2026-01-01', includeSubfields: true };
const parameters = { asOf: '2026-01-01', includeSubfields: 'true' };

test('the matrix has each unit and its cells, coloured by status, with totals, a fixed header and a filter', async () => {
  const { data } = await api.ask(EVERYTHING, { scope });
  const { units, counts, slots } = data.coverage;
  const matrix = sheet(await opened(parameters), '覆盖矩阵');

  expect(values(matrix, 1, 1)[0]).toEqual([
    '产业',
    '编号',
    ...slots.map(({ slot }) => SLOTS[slot!]),
    '已覆盖',
    '在建',
    '不明',
    '缺失',
    '已知平台数',
    '来源数',
    '最新来源日',
    '查找日',
  ]);
  expect(values(matrix, 2, units.length + 1)).toEqual(
    units.map(({ industry, cells, counts, known }) => [
      industry!.nameZh,
      cells.some(({ platforms, closedPlatforms }) => platforms.length + closedPlatforms.length > 0)
        ? { text: industry!.id, hyperlink: expect.stringMatching(/^#'证据'!A\d+$/) }
        : industry!.id,
      ...cells.map(({ status }) => STATUSES[status]),
      counts.covered,
      counts.inProgress,
      counts.unknown,
      counts.missing,
      known.platforms,
      known.sources,
      inExcel(known.newestSourceOn, known.newestSourceOnPrecision),
      inExcel(known.lookedOn, 'DAY'),
    ]),
  );
  expect(matrix.views).toMatchObject([{ state: 'frozen', ySplit: 1, xSplit: 1 }]);
  expect(matrix.autoFilter).toBe(`A1:O${units.length + 1}`);

  // One colour a status, and none for two.
  const colours = new Map<unknown, Set<unknown>>();
  units.forEach(({ cells }, unit) => {
    cells.forEach(({ status }, index) => {
      const { fill } = matrix.getRow(unit + 2).getCell(index + 3);
      const colour = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
      colours.set(status, (colours.get(status) ?? new Set()).add(colour));
    });
  });
  expect(colours.size).toBeGreaterThan(1);
  for (const of of colours.values()) expect(of.size).toBe(1);
  expect(new Set([...colours.values()].flatMap((of) => [...of])).size).toBe(colours.size);

  const footer = values(matrix, units.length + 2, matrix.rowCount).filter(([first]) => first !== null);
  const total = (part: keyof CoverageCounts) => slots.map((slot) => slot.counts[part]);
  expect(footer.slice(0, 4).map((row) => row.slice(0, 7))).toEqual([
    ['合计', STATUSES.COVERED, ...total('covered')],
    ['合计', STATUSES.IN_PROGRESS, ...total('inProgress')],
    ['合计', STATUSES.UNKNOWN, ...total('unknown')],
    ['合计', STATUSES.MISSING, ...total('missing')],
  ]);
  expect(footer.slice(0, 4).map((row, index) => row[7 + index])).toEqual(Object.values(counts));
  expect(footer.slice(4).map(([name, sign]) => [name, sign])).toEqual(
    Object.values(STATUSES).map((sign) => ['图例', sign]),
  );
});

test('the gaps are those of the API, each with its duty holders, tasks and money', async () => {
  const { data } = await api.ask(EVERYTHING, { scope });
  const gaps = sheet(await opened(parameters), '缺口');
  const { totalCount, edges } = data.coverageGaps;
  expect(gaps.rowCount).toBe(totalCount + 1);
  expect(gaps.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  expect(gaps.autoFilter).toBe(`A1:R${totalCount + 1}`);
  const rows = values(gaps, 2, totalCount + 1);
  const names = (units: { nameZh: string }[]) => units.map(({ nameZh }) => nameZh).join('、');
  edges.forEach(({ node }, index) => {
    const row = rows[index] as unknown[];
    expect([...row.slice(0, 6), ...row.slice(7, 10), ...row.slice(13)]).toEqual([
      node.industry!.nameZh,
      node.industry!.id,
      expect.objectContaining({ text: SLOTS[node.slot!] }),
      STATUSES[node.status],
      node.rank,
      node.score,
      node.clause.number,
      names(node.ledBy),
      names(node.responsible),
      node.missingGround && termOf(LookedForExtent, node.missingGround),
      node.known.platforms,
      node.known.sources,
      inExcel(node.known.newestSourceOn, node.known.newestSourceOnPrecision),
      inExcel(node.known.lookedOn, 'DAY'),
    ]);
    const tasks = String(row[10]).split('\n');
    expect(tasks).toHaveLength(node.tasks.length);
    const money = String(row[11] ?? '').split('\n');
    expect(money).toHaveLength(node.tasks.flatMap(({ subsidyRules }) => subsidyRules).length);
    node.tasks.forEach((task, at) => {
      expect(tasks[at]).toContain(task.number);
      expect(tasks[at]).toContain(task.titleZh);
      for (const { nameZh } of [...task.ledBy, ...task.responsible]) expect(tasks[at]).toContain(nameZh);
      for (const { recipient, amountWan, clause } of task.subsidyRules) {
        const sum = amountWan === null ? '未载明金额' : `${amountWan} 万元`;
        expect(money.some((line) => line.startsWith(`${clause.number} ${recipient}`) && line.endsWith(sum))).toBe(true);
      }
    });
  });
});

test('the evidence has one row a platform in a cell and a source', async () => {
  const { data } = await api.ask(EVERYTHING, { scope });
  const evidence = sheet(await opened(parameters), '证据');
  const expected = found(data.coverage.units).flatMap(({ unit, cell, one }) =>
    sourcesOf(one).map((source) => [
      unit.industry!.id,
      SLOTS[cell.slot!],
      STATUSES[cell.status],
      one.platform.nameZh,
      one.platform.id,
      STATES[one.state],
      inExcel(one.since, one.sincePrecision),
      one.sinceFirstSeen,
      one.evidence
        .filter(({ sources }) => sources.some(({ id }) => id === source.id))
        .every(({ basis }) => basis === 'STATED')
        ? '明示'
        : '推断',
      source.title,
      source.url === null ? null : { text: source.url, hyperlink: source.url },
      inExcel(source.publishedOn, source.publishedOnPrecision),
      source.id,
    ]),
  );
  expect(expected.length).toBeGreaterThan(50);
  const columns = [1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 14, 15, 16];
  expect(values(evidence, 2, evidence.rowCount).map((row) => columns.map((column) => row[column]))).toEqual(expected);
  const begins = new Set(expected.map((row) => (row[6] instanceof Date ? 'date' : typeof row[6])));
  expect([...begins]).toEqual(expect.arrayContaining(['date', 'string']));
});

const SHEETS = ['覆盖矩阵', '变化', '缺口', '补缺途径', '目标', '证据', '说明'];
const since = '2018-12-01';

test('the workbook begins with what it comes to, and leads to its sheets', async () => {
  const { data } = await api.ask(EVERYTHING, { scope });
  const { data: changes } = await api.ask(CHANGES, { scope, asOf: scope.asOf, scopeBefore: { ...scope, asOf: since } });
  const workbook = await opened({ ...parameters, since });
  const [first] = workbook.worksheets;
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['摘要', ...SHEETS]);
  const rows = values(first!, 1, first!.rowCount);
  const { coverage, coverageGaps } = data;
  const parts = [coverage, changes.coverageComparison, coverageGaps, changes.targetProgress];
  expect(rows.slice(1, 5)).toEqual(parts.map(({ summary }) => ['摘要', summary.zh]));
  const links = rows.slice(5).filter(([link]) => link !== null);
  expect(links.map(([link]) => link)).toEqual(SHEETS.map((text) => ({ text, hyperlink: `#'${text}'!A1` })));
  expect(links[1]?.[1]).toContain(since);
});

test('the changes have one row for each platform that differs since the day, those of a changed status first', async () => {
  const { data } = await api.ask(CHANGES, { scope, asOf: scope.asOf, scopeBefore: { ...scope, asOf: since } });
  const { changes, sameStatusChanges } = data.coverageComparison;
  const changed = sheet(await opened({ ...parameters, since }), '变化');
  const expected = [...changes, ...sameStatusChanges].flatMap((cell) =>
    cell.platforms.map(({ platform, on, onPrecision, firstSeen, before, after, why }) => {
      const sources = [...new Map(why.flatMap((one) => one.sources).map((source) => [source.id, source])).values()];
      return [
        cell.industry!.nameZh,
        SLOTS[cell.slot!],
        STATUSES[cell.before!],
        STATUSES[cell.after!],
        cell.reallyChanged ? '确有新建或新变化' : cell.firstSeenOnly ? '只是新近得知' : null,
        platform.nameZh,
        before === null ? null : STATES[before.state],
        after === null ? null : STATES[after.state],
        inExcel(on, onPrecision ?? 'DAY'),
        firstSeen,
        sources.map(({ title }) => title.replaceAll('|', '/')).join(' | ') || null,
      ];
    }),
  );
  expect(changes.length).toBeGreaterThan(10);
  expect(sameStatusChanges.length).toBeGreaterThan(0);
  const columns = [0, 2, 3, 4, 6, 7, 10, 11, 12, 13, 14];
  const rows = values(changed, 2, changed.rowCount).map((row) => columns.map((column) => row[column]));
  expect(rows).toEqual(expected);
  expect(values(changed, 2, changed.rowCount).some((row) => isLink(row[15]))).toBe(true);
});

const isLink = (value: unknown) => value !== null && typeof value === 'object' && 'hyperlink' in value;

test('the ways have one row each; a gap leads to its first way, a way to its gap', async () => {
  const { data } = await api.ask(EVERYTHING, { scope });
  const workbook = await opened(parameters);
  const [gaps, ways] = [sheet(workbook, '缺口'), sheet(workbook, '补缺途径')];
  const all = data.coverageGaps.edges.flatMap(({ node }, gap) => node.waysToClose.map((way) => ({ node, gap, way })));
  const rows = values(ways, 2, ways.rowCount);
  expect(rows.map((row) => [row[1], row[2], row[4], row[5], row[8]])).toEqual(
    all.map(({ node, gap, way }) => [
      node.industry!.id,
      { text: SLOTS[node.slot!], hyperlink: `#'缺口'!A${gap + 2}` },
      node.rank,
      node.waysToClose.indexOf(way) + 1,
      way.platform?.id ?? null,
    ]),
  );
  expect(rows.map((row) => row.at(-1))).toEqual(all.map(({ way }) => way.reasonZh));
  let row = 2;
  data.coverageGaps.edges.forEach(({ node }, index) => {
    const count = node.waysToClose.length;
    const name = SLOTS[node.slot!];
    const slot = count === 0 ? name : { text: name, hyperlink: `#'补缺途径'!A${row}` };
    const cells = gaps.getRow(index + 2);
    expect([cells.getCell(3).value, cells.getCell(7).value]).toEqual([slot, count]);
    row += count;
  });
});

test('the targets are those of the API, and a link to the evidence of a unit leads to its first row', async () => {
  const { data } = await api.ask(CHANGES, { scope, asOf: scope.asOf, scopeBefore: scope });
  const workbook = await opened(parameters);
  const targets = sheet(workbook, '目标');
  expect(values(targets, 2, targets.rowCount)).toEqual(
    data.targetProgress.targets.map(({ target, known, distance, inProgress, unknown, reasonZh }) => [
      target.name,
      target.id,
      target.value,
      known,
      distance,
      inProgress,
      unknown,
      reasonZh ?? target.countNoteZh,
    ]),
  );
  const [matrix, evidence] = [sheet(workbook, '覆盖矩阵'), sheet(workbook, '证据')];
  const units = values(evidence, 1, evidence.rowCount).map((row) => row[1]);
  for (const [, link] of values(matrix, 2, matrix.rowCount)) {
    if (!isLink(link)) continue;
    const { text, hyperlink } = link as { text: string; hyperlink: string };
    expect(hyperlink).toBe(`#'证据'!A${units.indexOf(text) + 1}`);
  }
});

test('the workbook says what it is', async () => {
  const about = values(sheet(await opened({ ...parameters, since, lang: 'en' }), 'About'), 1, 200).map((row) =>
    row.slice(0, 2),
  );
  expect(about).toContainEqual(['As of', inExcel('2026-01-01')]);
  expect(about).toContainEqual(['Compared since', inExcel(since)]);
  expect(about).toContainEqual(['Region', 'everywhere']);
  expect(about).toContainEqual(['Version of the data', await dataVersion((statement) => world.graph.read(statement))]);
  expect(about).toContainEqual(['Query', 'includeSubfields = true']);
  expect(about).toContainEqual(['Note', expect.stringContaining('none that the graph knows of')]);
});

test('a name that looks like a formula is text, and stays so when it is edited', async () => {
  const { framework } = await nastyGraph(world);
  const workbook = await opened({ framework, asOf: '2022-01-01' });
  const cell = sheet(workbook, '覆盖矩阵').getCell('A2');
  expect({ value: cell.value, formula: cell.formula, format: cell.numFmt }).toEqual({
    value: NASTY.unit,
    formula: undefined,
    format: '@',
  });
  const all = workbook.worksheets.flatMap((one) => values(one, 1, one.rowCount).flat());
  expect(all).toEqual(expect.arrayContaining([NASTY.unit, NASTY.platform, NASTY.source]));
  // No formula, and links lead but to the workbook's own sheets: a date is the only other value of Excel's own.
  for (const value of all) {
    if (value === null || typeof value !== 'object' || value instanceof Date) continue;
    expect(value).toEqual({ text: expect.any(String), hyperlink: expect.stringMatching(/^#'[^']+'!A\d+$/) });
  }
});

test('a client that hangs up takes nothing else along', async () => {
  await Promise.all(
    [0, 5, 20, 60].map(async (patience) => {
      const url = new URL('/export/coverage.xlsx?asOf=2026-01-01&includeSubfields=true&rollUp=true', api.url);
      await fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
    }),
  );
  expect((await opened(parameters)).worksheets).toHaveLength(8);
});
