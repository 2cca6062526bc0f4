import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT_ROOT } from '../../src/project-root';
import type { Coverage, CoverageComparison, CoverageGap } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

/** A gap that stays one: no platform of the data fills it. */
const [UNIT, SLOT] = ['i-a005', 'TECHNOLOGY_INNOVATION_CENTER'];
const CELL = `${UNIT}:${SLOT}`;
const DAY = '2026-01-01';

const STATUS = { COVERED: '已覆盖', IN_PROGRESS: '在建', UNKNOWN: '状态不明', MISSING: '未见' };

const COVERAGE = `query ($scope: CoverageScopeInput) { coverage(scope: $scope) {
  counts { covered inProgress unknown missing }
  units { industry { nameZh } region { nameZh } cells { status standardSlot { nameZh } platforms { platform { id } } } }
} }`;

async function coverageOf(scope: object): Promise<Coverage> {
  const { data } = await api.ask(COVERAGE, { scope });
  return data.coverage;
}

/** What a screen reader says of each cell of a matrix. */
function wordsOf({ units }: Coverage): string[] {
  return units.flatMap(({ industry, region, cells }) =>
    cells.map(
      ({ status, standardSlot, platforms }) =>
        `${(industry ?? region)?.nameZh} × ${standardSlot.nameZh}：${STATUS[status]}，${platforms.length} 个平台`,
    ),
  );
}

/** What it says of those on a page, but for the ways to close them. */
const cellsOn = async (page: Page): Promise<string[]> => {
  const labels = await page
    .locator('.cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
  return labels.map((label) => label.replace(/ (?:建成|升级|扩展) \d+/g, ''));
};

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  /** Opens a view and waits until its matrix and its panel are there. */
  async function open(address: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await isWhole(visited.page);
    return visited;
  }
  async function isWhole(page: Page): Promise<void> {
    await page.locator('.heat:not(.stale) .cell').first().waitFor();
    await page.locator('.gap-list li, .verdict').first().waitFor();
  }

  test('the matrix, the headline and the gaps are those of the API', async () => {
    const { page, hosts, ...seen } = await open(`/coverage?on=${DAY}`);
    const coverage = await coverageOf({ asOf: DAY });
    expect(await cellsOn(page)).toEqual(wordsOf(coverage));
    const { covered, missing, unknown, inProgress } = coverage.counts;
    expect(await page.locator('h1').textContent()).toBe(
      `${covered + missing + unknown + inProgress} 个槽位，${covered} 个已覆盖 ` +
        `${missing} 个未见，${unknown} 个状态不明，${inProgress} 个在建`,
    );
    const { data } = await api.ask<{ coverageGaps: { edges: { node: CoverageGap }[] } }>(
      `{ coverageGaps(scope: { asOf: "${DAY}" }) { edges { node { industry { nameZh } standardSlot { nameZh } score } } } }`,
    );
    expect(await page.locator('.gap-list li b').allTextContents()).toEqual(
      data.coverageGaps.edges.map(({ node }) => node.industry?.nameZh),
    );
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('by the keyboard alone: to a gap, its ways, duty and clause, back, and the address opens the same', async () => {
    const { page, ...seen } = await open(`/coverage?on=${DAY}`);
    await page.locator('.cell[tabindex="0"]').focus();
    expect(await page.locator('.cell[tabindex="0"]').count()).toBe(1);
    for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('× 技术创新中心');
    await page.keyboard.press('Enter');
    await page.locator('.ways li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe(CELL);

    const { data } = await api.ask<{ coverageGaps: { edges: { node: CoverageGap }[] } }>(
      `{ coverageGaps(scope: { asOf: "${DAY}", industries: ["${UNIT}"], slots: [${SLOT}] }) { edges { node {
        clause { number } ledBy { nameZh } waysToClose { kind platform { nameZh } } } } } }`,
    );
    const [{ node: gap }] = data.coverageGaps.edges as [{ node: CoverageGap }];
    const ways = gap.waysToClose.slice(0, 6).map(({ platform }) => platform?.nameZh ?? '技术创新中心');
    expect(await page.locator('.ways > li > div > b').allTextContents()).toEqual(ways);
    expect(await page.locator('.pairs dd').first().textContent()).toBe(
      gap.ledBy.map(({ nameZh }) => nameZh).join('、'),
    );
    expect(await page.locator('.cell-panel').textContent()).toContain(gap.clause.number);
    const panel = await page.locator('.cell-panel').textContent();

    await page.keyboard.press('Escape');
    await page.locator('.gap-list li').first().waitFor();
    expect(await page.locator(':focus').getAttribute('class')).toContain('cell');
    await page.goBack();
    await page.locator('.ways li').first().waitFor();
    const again = await open(page.url().slice(origin.length));
    await again.page.locator('.ways li').first().waitFor();
    expect(await again.page.locator('.cell-panel').textContent()).toBe(panel);
    expect([...seen.console, ...again.console]).toEqual([]);
  });

  test('of a covered cell the ways on, whose duty it is and what is paid are those of the API', async () => {
    const key = 'i-a002:SCIENCE_PARK';
    const { page, ...seen } = await open(`/coverage?on=${DAY}&cell=${key}`);
    const { data } = await api.ask(
      `{ coverage(scope: { asOf: "${DAY}", industries: ["i-a002"] }) { units { cells { key status clause { number }
        ledBy { nameZh } subsidies { id } waysToClose { reasonZh platform { nameZh } } standardSlot { nameZh } } } } }`,
    );
    const cell = data.coverage.units[0]?.cells.find((one) => one.key === key);
    if (cell === undefined) throw new Error(`${key} is not there.`);
    expect(cell.status).toBe('COVERED');
    await page.locator('.sec h3', { hasText: `进一步的办法${cell.waysToClose.length}` }).waitFor();
    const shown = cell.waysToClose.slice(0, 6);
    expect(await page.locator('.ways > li > div > b').allTextContents()).toEqual(
      shown.map(({ platform }) => platform?.nameZh ?? cell.standardSlot.nameZh),
    );
    expect(await page.locator('.ways > li > div > p').allTextContents()).toEqual(shown.map(({ reasonZh }) => reasonZh));
    expect(await page.locator('.cell-panel .pairs dd').first().textContent()).toBe(
      cell.ledBy.map(({ nameZh }) => nameZh).join('、'),
    );
    expect(await page.locator('.subsidies tr').count()).toBe(cell.subsidies.length);
    expect(await page.locator('.cell-panel').textContent()).toContain(cell.clause.number);
    expect(seen.console).toEqual([]);
  });

  test('the classifications are told apart by how many of their units there are, those without any last', async () => {
    const { page, ...seen } = await open('/coverage');
    const { data } = await api.ask(
      '{ industryFrameworks(limit: 500) { nameZh unitCount statedUnitCount isComplete regions { nameZh } } }',
    );
    await page.locator('.select', { hasText: '产业分类' }).locator('button').click();
    const options = page.locator('.listbox .option');
    await options.first().waitFor();
    const shown = await options.allTextContents();
    const words = data.industryFrameworks.map(({ nameZh, unitCount, statedUnitCount, isComplete, regions }) => {
      const all = isComplete === true ? '，齐全' : isComplete === false ? `，应有 ${statedUnitCount} 个` : '';
      return nameZh + [...regions.map((one) => one.nameZh), `${unitCount} 个单元${all}`].join(' · ');
    });
    expect([...shown].sort()).toEqual([...words].sort());
    const lackOf = (text: string) => (text.includes('0 个单元') ? 2 : text.includes('应有') ? 1 : 0);
    expect(shown.map(lackOf)).toEqual(shown.map(lackOf).sort());
    expect(new Set(shown.map(lackOf)).size).toBe(3);
    expect(seen.console).toEqual([]);
  });

  test('a skip link leads to the matrix, and a platform of a cell to its page', async () => {
    const { page, ...seen } = await open(`/coverage?on=${DAY}`);
    await page.getByRole('link', { name: '跳到矩阵' }).press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('grid');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('data-at')).toBe('1,0');
    await page.goto(`${origin}/coverage?on=${DAY}&cell=i-a002:SCIENCE_PARK`);
    await page.locator('.platform').first().waitFor();
    const { units } = await coverageOf({ asOf: DAY, industries: ['i-a002'], slots: ['SCIENCE_PARK'] });
    const [first] = units[0]?.cells[0]?.platforms ?? [];
    expect(await page.locator('.platform-name').first().getAttribute('href')).toBe(`/entities/${first?.platform.id}`);
    await page.locator('.platform button').first().click();
    await page.locator('.evidence .sources li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test('two days compared: what changed is that of the API, cell by cell', async () => {
    const before = '2018-11-29';
    const { page, ...seen } = await open(`/coverage?on=${DAY}&before=${before}`);
    await page.locator('.compared').waitFor();
    const { data } = await api.ask<{ coverageComparison: CoverageComparison }>(
      `{ coverageComparison(scopeBefore: { asOf: "${before}" }, scopeAfter: { asOf: "${DAY}" }) {
        changeCount summary { zh } changes { change before after }
        sameStatusChangeCount sameStatusChanges { platformCountBefore platformCountAfter } } }`,
    );
    const { changeCount, summary, changes, sameStatusChangeCount, sameStatusChanges } = data.coverageComparison;
    expect(await page.locator('.compared b').textContent()).toBe(`${changeCount} 处变化`);
    expect(sameStatusChangeCount).toBeGreaterThan(0);
    await page.locator('.compared', { hasText: `另有 ${sameStatusChangeCount} 格平台有变` }).waitFor();
    expect(await page.locator('.main-column > .caveat').textContent()).toBe(summary.zh);
    const said = (await cellsOn(page)).flatMap((words) => words.split('；')[1] ?? []);
    expect(said.sort()).toEqual(
      [
        ...changes.map(({ before, after }) => `${STATUS[before!]} → ${STATUS[after!]}`),
        // The status is the same, and other platforms are there.
        ...sameStatusChanges.map(({ platformCountBefore: then, platformCountAfter: now }) =>
          then === now ? '平台有变' : `平台 ${then} → ${now}`,
        ),
      ].sort(),
    );
    expect(seen.console).toEqual([]);
  });

  test('the hand on the rail changes the day, and the matrix follows', async () => {
    const { page } = await open(`/coverage?on=${DAY}`);
    // All that the hand's flag ever says.
    await page.evaluate(`
      const flag = document.querySelector('.flag');
      window.flags = [flag.textContent];
      new MutationObserver(() => window.flags.push(flag.textContent)).observe(flag, { characterData: true, subtree: true, childList: true });
    `);
    await page.locator('.thumb input').focus();
    for (let month = 0; month < 12; month += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/on=2025-01-01/);
    await page.locator('.kicker time', { hasText: '2025-01-01' }).waitFor();
    await isWhole(page);
    const flags = await page.evaluate<string[]>('window.flags');
    expect(flags).toEqual(flags.toSorted().reverse());
    expect(await cellsOn(page)).toEqual(wordsOf(await coverageOf({ asOf: '2025-01-01' })));
  });

  test.each([
    ['CHANGE', 'each day on which something changed'],
    ['YEAR', 'the years where more has changed than one answer holds'],
  ])('the rail has a step (%s) on %s', async (step) => {
    const { page } = await visit();
    const refused = { message: 'too many', extensions: { code: 'BAD_USER_INPUT', argument: 'to' } };
    await page.route('**/graphql', (route) =>
      step === 'YEAR' && route.request().postData()?.includes('"step":"CHANGE"')
        ? route.fulfill({ json: { data: { coverageTrend: null }, errors: [refused] } })
        : route.continue(),
    );
    await page.goto(`${origin}/coverage?on=${DAY}`);
    await isWhole(page);
    const path = page.locator('.rail .area-covered');
    await path.waitFor({ state: 'attached' });
    const to = (await page.evaluate<string>('new Date(Date.now() + 8 * 3600_000).toISOString()')).slice(0, 10);
    const { data } = await api.ask(
      `{ coverageTrend(from: "2008-01-01", to: "${to}", step: ${step}) { points { counts { covered } } } }`,
    );
    const { points } = data.coverageTrend;
    expect(points.length).toBeGreaterThan(15);
    // Two corners a step above and two below.
    expect((await path.getAttribute('d'))?.match(/[\d.]+,[\d.]+/g)).toHaveLength(4 * points.length);
  });

  test('the standard of districts and cities has the same view', async () => {
    const { page, ...seen } = await open(`/coverage?standard=std-county-transfer&on=${DAY}`);
    expect(await cellsOn(page)).toEqual(wordsOf(await coverageOf({ standard: 'std-county-transfer', asOf: DAY })));
    await page.locator('.gap-list button').first().click();
    await page.locator('.verdict').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('choosing a framework or a region narrows what is asked, and the address says so', async () => {
    const { page } = await open(`/coverage?on=${DAY}`);
    await page.getByRole('button', { name: '区域' }).click();
    await page.getByRole('option', { name: '荣成市' }).click();
    await page.waitForURL(/region=r-a008/);
    await page.getByText('荣成市 · 截至').waitFor();
    await isWhole(page);
    expect(await cellsOn(page)).toEqual(wordsOf(await coverageOf({ region: 'r-a008', asOf: DAY })));
  });

  test('what of an address can not be read is dropped, and said', async () => {
    const { page, ...seen } = await open(`/coverage?on=2018-02-30&level=HUGE&region=r a&cell=${CELL}`);
    expect(await page.getByRole('status').first().textContent()).toBe(
      '地址中有读不懂的部分，已略去：region、level、on。',
    );
    await page.locator('.verdict').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('what the API refuses is said in its words, and can be asked again', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/coverage?framework=f-nowhere`);
    const words = (await api.ask(COVERAGE, { scope: { framework: 'f-nowhere' } })).errors?.[0]?.message ?? '';
    await page.getByText(words).first().waitFor();
    await page.getByRole('button', { name: '再试' }).first().waitFor();

    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${origin}/coverage`);
    await page.getByText('服务没有回答').first().waitFor();
    await page.unroute('**/graphql');
    await page.locator('.panel').getByRole('button', { name: '再试' }).click();
    await page.locator('.main-column').getByRole('button', { name: '再试' }).click();
    await isWhole(page);
  });

  test('“see the query” has the very question that was asked, and leads with it to GraphiQL', async () => {
    const { page } = await visit();
    const sent = page.waitForRequest((request) => request.postData()?.includes('query Coverage') ?? false);
    await page.goto(`${origin}/coverage?on=${DAY}`);
    const asked = JSON.parse((await sent).postData() ?? '');
    await isWhole(page);
    await page.getByRole('button', { name: '查看查询' }).click();
    const part = page.getByRole('dialog').locator('details', { hasText: 'query Coverage' });
    const link = new URL((await part.locator('a').getAttribute('href')) ?? '', origin);
    expect(link.pathname).toBe('/graphql');
    expect(link.searchParams.get('query')).toBe(asked.query.trim());
    expect(JSON.parse(link.searchParams.get('variables') ?? '')).toEqual(asked.variables);
  });

  test('on a phone each column has a short word, in one line within it, and is heard by its name', async () => {
    const { page } = await open(`/coverage?on=${DAY}`, { viewport: { width: 390, height: 844 } });
    const [{ cells }] = (await coverageOf({ asOf: DAY })).units as [Coverage['units'][number]];
    for (const { standardSlot } of cells) {
      const head = page.getByRole('columnheader', { name: standardSlot.nameZh });
      const [box, word] = await Promise.all([head.boundingBox(), head.locator('.short').boundingBox()]);
      expect(word?.height).toBeLessThan(20);
      expect(await head.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      expect(word?.x).toBeGreaterThanOrEqual(box?.x ?? Number.NaN);
    }
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
  });

  test('on a phone the cell comes as a sheet over the matrix', async () => {
    const { page, ...seen } = await open(`/coverage?on=${DAY}&cell=${CELL}`, { viewport: { width: 390, height: 844 } });
    await page.locator('.verdict').waitFor();
    const sheet = await page.locator('.cell-panel').boundingBox();
    expect(sheet).toMatchObject({ x: 0, width: 390 });
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    expect(seen.console).toEqual([]);
  });

  test.each([
    ['/coverage', 'light', 'zh'],
    ['/coverage', 'dark', 'en'],
    [`/coverage?cell=${CELL}`, 'dark', 'zh'],
    [`/coverage?cell=${CELL}`, 'light', 'en'],
    ['/coverage?before=2018-11-29', 'light', 'zh'],
    ['/coverage?before=2018-11-29&cell=i-a002:SCIENCE_PARK', 'dark', 'en'],
    ['/coverage?standard=std-county-transfer', 'light', 'zh'],
  ] as const)('%s has no fault that axe finds, %s and in %s', async (address, colorScheme, language) => {
    const lang = `${address.includes('?') ? '&' : '?'}lang=${language}`;
    const { page } = await open(`${address}${lang}&on=${DAY}`, { colorScheme });
    if (address.includes('cell')) await page.locator('.verdict').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the first load is at most 200 KB as gzip has it', async () => {
    const { page } = await visit();
    const loaded: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\.(?:js|css)$/.test(pathname)) loaded.push(pathname);
    });
    await page.goto(`${origin}/coverage`);
    await isWhole(page);
    const sizes = loaded.map((file) => {
      const built = path.join(PROJECT_ROOT, 'web/dist', file);
      return Math.min(
        ...[built, `${built}.gz`]
          .filter((one) => statSync(one, { throwIfNoEntry: false }))
          .map((one) => statSync(one).size),
      );
    });
    expect(loaded.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });
});
