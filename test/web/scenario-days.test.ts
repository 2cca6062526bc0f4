import type { Page } from 'playwright-core';
import type { CoveragePlan, CoverageScenario, CoverageTrend } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { saidBy, useJourneys } from './journey';

const api = useSeed();

beforeAll(buildProgram);

/** From this day the changes hold that name none; one of them only from a later one. */
const [MADE, LATER] = ['2026-01-01', '2026-06-01'];
const UPGRADE = 'upgrade:p-a028:MUNICIPAL:TECHNOLOGY_INNOVATION_CENTER';
const FOUND = `add:INCUBATOR:i-a004:r-a005@${LATER}`;
const CHANGES = `[{ upgrade: { platform: "p-a028", kind: TECHNOLOGY_INNOVATION_CENTER, level: MUNICIPAL } },
  { add: { kind: INCUBATOR, industries: ["i-a004"], region: "r-a005", on: "${LATER}" } }]`;

async function ask<Field>(field: string): Promise<Field> {
  const { data, errors } = await api.ask<{ asked: Field }>(`{ asked: ${field} }`);
  expect(errors).toBeUndefined();
  return data.asked;
}

/** What would be on a day under the changes. */
async function comparisonOn(day: string) {
  const { coverageComparison } = await ask<CoverageScenario>(
    `coverageScenario(changes: ${CHANGES}, scope: { asOf: "${MADE}" }) { coverageComparison(scope: { asOf: "${day}" }) {
      changeCount before { counts { covered } } after { counts { covered } units { cells { key status } } } } }`,
  );
  return coverageComparison;
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const begin = useJourneys(api);

  const thumb = (page: Page, name: string) => page.getByRole('slider', { name });
  /** Waits until the view shows a day as the API has it. */
  async function shows(page: Page, day: string): Promise<void> {
    const { changeCount, before, after } = await comparisonOn(day);
    const words = `假设 2 项变化，已覆盖 ${before.counts.covered} → ${after.counts.covered} 格`;
    await page.locator('h1', { hasText: words }).waitFor();
    await page.locator('.kicker time', { hasText: day }).waitFor();
    await page.locator('.heat:not(.stale)').waitFor();
    expect(await page.locator('.cell.changed').count()).toBe(changeCount);
  }

  test('the second thumb looks at what is supposed on another day, and a change shows from the day on which it holds', async () => {
    const page = await begin(`/coverage/scenario?on=${MADE}&do=${UPGRADE},${FOUND}`);
    await shows(page, MADE);
    const [made, seen] = [thumb(page, '变化起始日'), thumb(page, '假设所看之日')];
    expect(await made.getAttribute('aria-valuetext')).toBe(MADE.slice(0, 7));
    await seen.focus();
    for (const month of ['02', '03', '04', '05']) {
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(new RegExp(`seen=2026-${month}-01`));
    }
    await shows(page, '2026-05-01');
    expect(await seen.getAttribute('aria-valuetext')).toBe('2026-05');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(new RegExp(`seen=${LATER}`));
    await shows(page, LATER);
    expect((await comparisonOn(LATER)).changeCount).toBe((await comparisonOn(MADE)).changeCount + 1);
    await page.locator('.kicker', { hasText: `变化自 ${MADE} 起` }).waitFor();

    // The earlier one comes no further than the later, and back to it where the address says nothing of it.
    await made.focus();
    await page.keyboard.press('End');
    await page.waitForURL((url) => url.searchParams.get('on') === LATER && !url.searchParams.has('seen'));
    await page.goBack();
  });

  test('days ahead are on the rail, which is that of what is supposed, beside that of what is', async () => {
    const page = await begin(`/coverage/scenario?on=${MADE}&do=${UPGRADE},${FOUND}&seen=${LATER}`);
    await page.locator('.rail .otherwise').waitFor();
    await thumb(page, '假设所看之日').focus();
    await page.keyboard.press('End');
    await page.waitForURL((url) => (url.searchParams.get('seen') ?? '') > LATER);
    const furthest = saidBy(page, 'seen') as string;
    expect(furthest > (await page.evaluate(() => new Date().toISOString()))).toBe(true);
    await shows(page, furthest);
    const { coverageTrend } = await ask<CoverageScenario>(
      `coverageScenario(changes: ${CHANGES}, scope: { asOf: "${MADE}" }) { coverageTrend(from: "2008-01-01", to: "${furthest}", step: CHANGE) {
        points { asOf } } }`,
    );
    const asIs = await ask<CoverageTrend>(
      `coverageTrend(from: "2008-01-01", to: "${furthest}", step: CHANGE) { points { asOf } }`,
    );
    // Two corners a point: where it begins and where it ends.
    const cornersOf = async (path: string) =>
      ((await page.locator(path).getAttribute('d')) ?? '').split(/[ML]/)[1]?.trim().split(' ').length;
    expect(await cornersOf('.rail .area-covered')).toBe(2 * coverageTrend.points.length);
    expect(await cornersOf('.rail .otherwise')).toBe(2 * asIs.points.length);
  });

  test('a way to close a gap on the day looked at is supposed from that day on', async () => {
    const page = await begin(`/coverage/scenario?on=${MADE}&seen=${LATER}&cell=i-a005:TECHNOLOGY_INNOVATION_CENTER`);
    await page.locator('.ways li', { hasText: '新建' }).getByRole('link', { name: '假设这样做' }).click();
    await page.locator('.sums').waitFor();
    expect(saidBy(page, 'do')).toMatch(new RegExp(`^add:TECHNOLOGY_INNOVATION_CENTER:i-a005:.*@${LATER}$`));
    expect(saidBy(page, 'seen')).toBe(LATER);
  });

  test('a day looked at that lies before the changes is dropped, and said to be', async () => {
    const page = await begin(`/coverage/scenario?on=${MADE}&seen=2025-01-01&do=${UPGRADE}`);
    await page.locator('.notice', { hasText: '已略去：seen。' }).waitFor();
    expect(await thumb(page, '假设所看之日').getAttribute('aria-valuetext')).toBe(MADE.slice(0, 7));
  });

  test('a plan goes on from what is supposed on the day looked at, or starts from what is', async () => {
    const address = `/coverage/scenario?on=${MADE}&seen=${LATER}&do=${UPGRADE},${FOUND}&tab=plan&budget=500`;
    const page = await begin(address);
    await page.locator('.proof').waitFor();
    const asked = `coveragePlan(budgetWan: 500, scope: { asOf: "${LATER}" }) { coveredWeight costWan summary { zh } before { covered } }`;
    const { coveragePlan: onward } = await ask<CoverageScenario>(
      `coverageScenario(changes: ${CHANGES}, scope: { asOf: "${MADE}" }) { ${asked} }`,
    );
    const fromNow = await ask<CoveragePlan>(asked);
    expect(onward.before.covered).toBe((await comparisonOn(LATER)).after.counts.covered);
    expect(onward.summary.zh).not.toBe(fromNow.summary.zh);
    const summary = page.locator('.plan-summary');
    expect(await summary.textContent()).toBe(onward.summary.zh);
    await page.getByRole('button', { name: '方案起点' }).click();
    await page.getByRole('option', { name: '现状' }).click();
    await page.locator('.plan-summary', { hasText: fromNow.summary.zh }).waitFor();
    expect(saidBy(page, 'from')).toBe('now');
    await page.goto(new URL(address, page.url()).href);
    await page.getByRole('button', { name: '并入情景' }).click();
    await page.locator('h1', { hasText: `${onward.before.covered + (onward.coveredWeight ?? 0)} 格` }).waitFor();
    expect(saidBy(page, 'do')?.startsWith(`${UPGRADE},${FOUND},`)).toBe(true);
  });

  test.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)(
    'two days and a plan that goes on have no fault that axe finds, %s, %s',
    async (colorScheme, language) => {
      const page = await begin(
        `/coverage/scenario?on=${MADE}&seen=${LATER}&do=${UPGRADE},${FOUND}&tab=plan&budget=500&lang=${language}`,
        { colorScheme },
      );
      await page.locator('.proof').waitFor();
      await page.locator('.heat:not(.stale) .cell').first().waitFor();
      await page.locator('.rail .otherwise').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
