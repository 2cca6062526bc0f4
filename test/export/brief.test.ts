import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM } from '../chromium';
import { useWorld } from '../harness';
import { EVERYTHING, fetched, NASTY, nastyGraph } from './taken-along';

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
    expect(shown).toContain(node.score.toFixed(2));
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

(CHROMIUM === undefined ? test.skip : test)('the brief prints on one to three pages of A4', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'brief-'));
  try {
    for (const lang of ['zh', 'en']) {
      const pdf = path.join(folder, `${lang}.pdf`);
      const url = new URL(`/brief?asOf=2026-01-01&lang=${lang}`, api.url).href;
      // Not the synchronous way: the page comes from this very process.
      await execFileAsync(CHROMIUM as string, [...QUIETLY, `--user-data-dir=${folder}`, `--print-to-pdf=${pdf}`, url], {
        timeout: 60_000,
        killSignal: 'SIGKILL',
      });
      const printed = readFileSync(pdf, 'latin1');
      const boxes = [...printed.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
      expect(boxes.length).toBeGreaterThanOrEqual(1);
      expect(boxes.length).toBeLessThanOrEqual(3);
      for (const [, width, height] of boxes) {
        expect(Number(width)).toBeCloseTo(595, -1);
        expect(Number(height)).toBeCloseTo(842, -1);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
