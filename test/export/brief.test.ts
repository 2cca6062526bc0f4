import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';
import { dataVersion } from '../../src/intake/data-version';
import { CHROMIUM } from '../chromium';
import { PATIENCE_MS } from '../environment';
import { useWorld } from '../harness';
import { CHANGES, EVERYTHING, fetched, NASTY, nastyGraph } from './taken-along';

const world = useWorld();
const { api } = world;

async function page(parameters: Record<string, string>): Promise<string> {
  const response = await fetched(api.url, '/brief', parameters);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return response.text();
}

const VOID = new Set(['meta', 'br']);

/** Whether each element is closed in its turn, and no text holds a bare sign of the markup. */
function expectWellFormed(html: string): void {
  const body = html.replace(/^<!doctype html>\n/, '').replace(/<style>.*?<\/style>/s, '');
  const open: string[] = [];
  const rest = body.replace(/<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/g, (_tag, closing: string, name: string) => {
    if (closing) expect(open.pop()).toBe(name);
    else if (!VOID.has(name)) open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
}

const cellsOfRow = (row: string) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => text(cell));
const text = (html: string) => html.replace(/<[^>]*>/g, '').trim();

test.each([
  ['zh', 'nameZh', '覆盖情况', ['● 已覆盖', '○ 缺失']],
  ['en', 'nameEn', 'Coverage', ['● Covered', '○ Missing']],
] as const)('the brief in %s has the matrix and every gap with duty and money', async (lang, name, title, signs) => {
  const scope = { asOf: '2026-01-01' };
  const { data } = await api.ask(EVERYTHING, { scope });
  const html = await page({ ...scope, lang });
  expectWellFormed(html);
  expect(html).toMatch(/<title>[^<]+<\/title>/);
  expect(html).toContain(`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`);
  expect(html).toContain(title);
  expect(html).toContain('2026-01-01');
  for (const sign of signs) expect(text(html)).toContain(sign);

  const { units } = data.coverage;
  const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)];
  units.forEach(({ industry, cells }, index) => {
    const [, head = '', row = ''] = rows[index] as unknown as string[];
    expect(head).toBe(industry![name]);
    cells.forEach(({ status }, at) => {
      expect(row.split('<td').slice(1)[at]).toContain(`class="${status}"`);
    });
  });

  const gaps = new Map(
    [...html.matchAll(/<tr data-gap="([^"]*)">(.*?)<\/tr>/gs)].map(([, id = '', row = '']) => [id, cellsOfRow(row)]),
  );
  expect([...gaps.keys()]).toEqual(data.coverageGaps.edges.map(({ node }) => node.key));
  for (const { node } of data.coverageGaps.edges) {
    const shown = gaps.get(node.key)?.join(' ') ?? '';
    expect(shown).toContain(node.industry![name]);
    expect(shown.startsWith(`${node.rank} `)).toBe(true);
    expect(shown).toContain(node.score.toFixed(2));
    const [first] = node.waysToClose;
    expect(shown).toContain((first!.platform ?? first!.candidates[0]?.organization)?.[name] ?? '');
    for (const { number } of node.tasks) expect(shown).toContain(number);
    for (const unit of [...node.ledBy, ...node.responsible]) expect(html).toContain(unit[name]);
    for (const task of node.tasks) {
      for (const { recipient, amountWan } of task.subsidyRules) {
        if (lang === 'zh' && amountWan !== null) expect(html).toContain(recipient);
        if (amountWan !== null) expect(html).toContain(`${amountWan} 万元`);
      }
    }
  }
});

test.each(['zh', 'en'] as const)(
  'the brief in %s begins with what it comes to, and with the version of the data',
  async (lang) => {
    const scope = { asOf: '2026-01-01', region: 'r-a001' };
    const since = '2018-12-01';
    const { data } = await api.ask(EVERYTHING, { scope });
    const { data: changes } = await api.ask(CHANGES, { scope, ...scope, scopeBefore: { ...scope, asOf: since } });
    const html = await page({ ...scope, since, lang });
    expectWellFormed(html);
    const [, list = ''] = /<ul class="summary">(.*?)<\/ul>/s.exec(html) ?? [];
    const { coverage, coverageGaps } = data;
    const parts = [coverage, changes.coverageComparison, coverageGaps, changes.targetProgress];
    expect([...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, one]) => one)).toEqual(
      parts.map(({ summary }) => summary[lang]),
    );
    expect(html.indexOf('class="summary"')).toBeLessThan(html.indexOf('class="matrix"'));
    expect(html).toContain((await dataVersion((statement) => world.graph.read(statement)))!);
  },
);

test.each([
  ['zh', 'nameZh'],
  ['en', 'nameEn'],
] as const)(
  'the brief in %s names the platforms behind a covered cell, and what changed since a day',
  async (lang, name) => {
    const scope = { asOf: '2026-01-01' };
    const since = '2018-12-01';
    const { data } = await api.ask(EVERYTHING, { scope });
    const html = await page({ ...scope, since, lang });
    const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, , row = '']) => row);
    const named = (thing: { nameZh: string; nameEn: string | null }) => thing[name] ?? thing.nameZh;
    data.coverage.units.forEach(({ cells }, index) => {
      cells.forEach(({ status, platforms }, at) => {
        const cell = text(rows[index]?.split('<td').slice(1)[at] ?? '');
        const operating = platforms.filter(({ state }) => state === 'OPERATING').map(({ platform }) => named(platform));
        if (status !== 'COVERED') return;
        for (const one of operating.slice(0, 2)) expect(cell).toContain(one);
        if (operating.length > 2) expect(cell).toContain(String(operating.length));
      });
    });

    const { data: told } = await api.ask(CHANGES, { scope, ...scope, scopeBefore: { ...scope, asOf: since } });
    const { changes, sameStatusChanges } = told.coverageComparison;
    const items = [...html.matchAll(/<ul class="changes">(.*?)<\/ul>/gs)].flatMap(
      ([, list = '']) => list.match(/<li>.*?<\/li>/gs) ?? [],
    );
    expect(items).toHaveLength(changes.length + sameStatusChanges.length);
    [...changes, ...sameStatusChanges].forEach((cell, index) => {
      const item = text(items[index] ?? '');
      expect(item.startsWith(named(cell.industry!))).toBe(true);
      for (const { platform, on, onPrecision } of cell.platforms) {
        expect(item).toContain(named(platform));
        const known = { DAY: 10, MONTH: 7, YEAR: 4 }[onPrecision ?? 'DAY'];
        if (on !== null) expect(item).toMatch(new RegExp(`${on.slice(0, known)}(?![-\\d])`));
      }
    });
  },
);

test('the brief has every target, and without a day to compare with what changed within a year', async () => {
  const { data } = await api.ask(CHANGES, {
    scope: { asOf: '2026-01-01' },
    asOf: '2026-01-01',
    scopeBefore: { asOf: '2025-01-01' },
  });
  const html = await page({ asOf: '2026-01-01' });
  expect(html).toContain('2025-01-01');
  expect(html).toContain(data.coverageComparison.summary.zh);
  const rows = [...html.matchAll(/<tr data-target="([^"]*)">(.*?)<\/tr>/gs)];
  expect(rows.map(([, id = '', row = '']) => [id, ...cellsOfRow(row)])).toEqual(
    data.targetProgress.targets.map(({ target, known, distance, inProgress, unknown }) => [
      target.id,
      target.name,
      ...[target.value, known, distance, inProgress, unknown].map((number) => String(number ?? '–')),
    ]),
  );
});

test.each([
  ['/brief', { asOf: '2020-01-01', since: '2020-01-02' }],
  ['/export/coverage.xlsx', { asOf: '2020-01-01', since: '2020-02-30' }],
  ['/export/coverage.csv', { since: '2019-01-01' }],
])('%s with %j is refused naming since', async (path, parameters: Record<string, string>) => {
  const response = await fetched(api.url, path, parameters);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'since' } }],
  });
});

test('the brief loads nothing and runs nothing, whatever the names', async () => {
  const { framework } = await nastyGraph(world);
  for (const lang of ['zh', 'en']) {
    const html = await page({ framework, asOf: '2022-01-01', lang });
    expectWellFormed(html);
    expect(html).not.toMatch(/<script|<img|<link|<iframe|onerror="|href="javascript:|@import|url\(/i);
    expect(html).toContain('@SUM(A1)&lt;/td&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain(NASTY.unit.replaceAll('"', '&quot;'));
  }
});

const execFileAsync = promisify(execFile);

/** Headless, and asking nothing of the network but the page. */
const QUIETLY = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];

(CHROMIUM === undefined ? test.skip : test)('the brief prints on no more than five pages of A4', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'brief-'));
  try {
    for (const lang of ['zh', 'en']) {
      const pdf = path.join(folder, `${lang}.pdf`);
      const url = new URL(`/brief?asOf=2026-01-01&lang=${lang}`, api.url).href;
      // Not the synchronous way: the page comes from this very process.
      await execFileAsync(CHROMIUM as string, [...QUIETLY, `--user-data-dir=${folder}`, `--print-to-pdf=${pdf}`, url], {
        timeout: PATIENCE_MS,
        killSignal: 'SIGKILL',
      });
      const printed = readFileSync(pdf, 'latin1');
      const boxes = [...printed.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
      expect(boxes.length).toBeGreaterThanOrEqual(1);
      expect(boxes.length).toBeLessThanOrEqual(5);
      for (const [, width, height] of boxes) {
        expect(Number(width)).toBeCloseTo(595, -1);
        expect(Number(height)).toBeCloseTo(842, -1);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('later policies on what the gaps lean on are told, as far as there were any by the day', async () => {
  const LATER = `query ($scope: CoverageScopeInput) { coverageGaps(scope: $scope, first: 200) { edges { node {
    laterPolicies { policies { policy { titleZh } } }
  } } } }`;
  const told = async (asOf: string) => {
    const { data } = await api.ask(LATER, { scope: { asOf } });
    const later = data.coverageGaps.edges.flatMap(({ node }) => node.laterPolicies?.policies ?? []);
    return { titles: [...new Set(later.map(({ policy }) => policy.titleZh))], html: await page({ asOf, lang: 'zh' }) };
  };
  const now = await told('2026-01-01');
  expect(now.titles.length).toBeGreaterThan(0);
  for (const title of now.titles) expect(now.html).toContain(`《${title}》`);
  expect(now.html).toContain('规则和金额须对照核实。');
  const workbook = await fetched(api.url, '/export/coverage.xlsx', { asOf: '2026-01-01' });
  const about = (await new Workbook().xlsx.load(await workbook.arrayBuffer())).getWorksheet('说明');
  expect(JSON.stringify(about?.getSheetValues())).toContain('规则和金额须对照核实。');
});
