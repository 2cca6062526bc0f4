import type { Page } from 'playwright-core';
import type { Coverage, CoverageComparison, CoverageGap, CoveragePlan, CoverageScenario } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { saidBy, useJourneys } from './journey';

const api = useSeed();

beforeAll(buildProgram);

const COUNTS = 'counts { covered inProgress unknown missing }';

async function ask<Field>(field: string): Promise<Field> {
  const { data } = await api.ask<{ asked: Field }>(`{ asked: ${field} }`);
  return data.asked;
}

/** The day that a page shows, which is that of the city where none was chosen. */
const dayOn = async (page: Page) => (await page.locator('.kicker time').textContent()) as string;

/** The first gap that a platform stands in, so that there is evidence to read. */
async function gapWithPlatform(asOf: string) {
  const { edges } = await ask<{ edges: { node: CoverageGap }[] }>(
    `coverageGaps(scope: { asOf: "${asOf}" }) { edges { node { key rank status industry { id nameZh } standardSlot { id nameZh }
      clause { id number } waysToClose { kind platform { id nameZh } } } } }`,
  );
  const gap = edges.map(({ node }) => node).find(({ status }) => status !== 'MISSING') as CoverageGap;
  const [industry, slot] = gap.key.split(':');
  const { units } = await ask<Coverage>(
    `coverage(scope: { asOf: "${asOf}", industries: ["${industry}"], slots: [${slot}] }) { units { cells { platforms {
      platform { id nameZh ledBy { nameZh } } evidence { sources { title } } } } } }`,
  );
  return { gap, platform: units[0]!.cells[0]!.platforms[0]! };
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const begin = useJourneys(api);

  test.each([
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ])('on %s from the start to a gap, its evidence, what if it were closed, and the brief', async (_, viewport) => {
    const page = await begin('/', { viewport });
    await page.locator('.ways-in .primary').first().click();
    await page.locator('.gap-list li').first().waitFor();
    const day = await dayOn(page);
    const { gap, platform } = await gapWithPlatform(day);
    await page
      .locator('.gap-list button', { hasText: gap.industry!.nameZh })
      .filter({ hasText: gap.standardSlot.nameZh })
      .click();
    await page.locator('.verdict', { hasText: `第 ${gap.rank} 位` }).waitFor();
    expect(saidBy(page, 'cell')).toBe(gap.key);
    expect(await page.locator('.platform-name').textContent()).toBe(platform.platform.nameZh);
    await page.locator('.platform button').click();
    const titles = platform.evidence.flatMap(({ sources }) => sources.map(({ title }) => title));
    await page.locator('.evidence .sources li').first().waitFor();
    expect(await page.locator('.evidence .sources li > *:first-child').allTextContents()).toEqual([...new Set(titles)]);
    await page.locator('.evidence .sources li > *:first-child').first().click();
    await page.locator('h1', { hasText: titles[0]! }).waitFor();
    await page.goBack();

    const [way] = gap.waysToClose;
    await page
      .locator('.ways li', { hasText: way!.platform!.nameZh })
      .first()
      .getByRole('link', { name: '假设这样做' })
      .click();
    await page.locator('.sums').waitFor();
    expect(saidBy(page, 'do')).toBe(`open:${platform.platform.id}`);
    const { coverageComparison } = await ask<CoverageScenario>(
      `coverageScenario(changes: [{ open: { platform: "${platform.platform.id}", on: "${day}" } }], scope: { asOf: "${day}" }) {
        coverageComparison { changeCount summary { zh } before { ${COUNTS} } after { ${COUNTS} } } }`,
    );
    expect(await page.locator('h1').textContent()).toContain(
      `已覆盖 ${coverageComparison.before.counts.covered} → ${coverageComparison.after.counts.covered} 格`,
    );
    expect(await page.locator('.cell.changed').count()).toBe(coverageComparison.changeCount);
    expect(await page.locator('.main-column > .caveat').first().textContent()).toBe(coverageComparison.summary.zh);

    await page.getByRole('link', { name: '当日简报' }).click();
    await page.getByRole('heading', { level: 1, name: '五个一覆盖情况' }).waitFor();
    const { summary } = await ask<Coverage>(`coverage(scope: { asOf: "${day}" }) { summary { zh } }`);
    expect(await page.locator('.summary li').first().textContent()).toBe(summary.zh);
    expect(await page.locator(`[data-gap="${gap.key}"] td`).first().textContent()).toBe(`${gap.rank}`);
  });

  test('two days are compared by what can be chosen, and a cell that changed leads to who changed it', async () => {
    const page = await begin('/coverage');
    await page.locator('.heat .cell').first().waitFor();
    const after = await dayOn(page);
    await page.getByRole('button', { name: '对比', exact: false }).click();
    await page.getByRole('option', { name: '文件印发前' }).click();
    await page.locator('.compared').waitFor();
    const before = saidBy(page, 'before') as string;
    const { changeCount, sameStatusChangeCount, summary, changes } = await ask<CoverageComparison>(
      `coverageComparison(scopeBefore: { asOf: "${before}" }, scopeAfter: { asOf: "${after}" }) { changeCount summary { zh }
        sameStatusChangeCount changes { key after industry { nameZh } standardSlot { nameZh } } }`,
    );
    expect(await page.locator('.compared').textContent()).toBe(
      `${changeCount} 处变化另有 ${sameStatusChangeCount} 格平台有变，状态未变${before} → ${after}`,
    );
    expect(await page.locator('.main-column > .caveat').textContent()).toBe(summary.zh);
    const won = changes.find((change) => change.after === 'COVERED')!;
    await page.locator(`.cell.changed[aria-label^="${won.industry!.nameZh} × ${won.standardSlot.nameZh}"]`).click();
    await page.locator('.verdict').waitFor();
    const [industry, slot] = won.key.split(':');
    const { units } = await ask<Coverage>(
      `coverage(scope: { asOf: "${after}", industries: ["${industry}"], slots: [${slot}] }) { units { cells { platforms {
        platform { id nameZh ledBy { nameZh } } } } } }`,
    );
    const platforms = units[0]!.cells[0]!.platforms.map(({ platform }) => platform);
    expect(await page.locator('.platform-name').allTextContents()).toEqual(platforms.map(({ nameZh }) => nameZh));
    await page.locator('.platform-name').first().click();
    await page.getByRole('heading', { level: 1, name: platforms[0]!.nameZh }).waitFor();
    for (const { nameZh } of platforms[0]!.ledBy) await page.locator('.ties a', { hasText: nameZh }).first().waitFor();
    await page.goBack();
    await page.locator('.compared', { hasText: `${changeCount} 处变化` }).waitFor();
  });

  test('a plan within a budget: asked for on the page, supposed, and one of its cells looked into', async () => {
    const page = await begin('/coverage');
    await page.locator('.heat .cell').first().waitFor();
    const day = await dayOn(page);
    await page.getByRole('link', { name: '假设', exact: true }).click();
    await page.getByRole('button', { name: '预算内方案' }).click();
    await page.getByLabel('预算（万元）').fill('300');
    await page.getByLabel('预算（万元）').press('Enter');
    await page.locator('.proof').waitFor();
    const plan = await ask<CoveragePlan>(
      `coveragePlan(budgetWan: 300, scope: { asOf: "${day}" }) { coveredWeight costWan isProvenOptimal
        chosen { cells { key } change { ties { organization { nameZh } } } } }`,
    );
    expect(await page.locator('.proof b').textContent()).toBe(
      `补上 ${plan.coveredWeight} 格 花费 ${plan.costWan} 万元（预算 300 万元）`,
    );
    expect((await page.locator('.proof').textContent())?.includes('已证最优')).toBe(plan.isProvenOptimal);
    await page.getByRole('button', { name: '并入情景' }).click();
    await page.locator('.sums').waitFor();
    expect(await page.locator('.cell.changed').count()).toBe(plan.coveredWeight);
    await page.locator('.cell.changed').first().click();
    await page.locator('.verdict.of-MISSING').waitFor();
    expect(plan.chosen.flatMap(({ cells }) => cells.map(({ key }) => key))).toContain(saidBy(page, 'cell'));
    await page.getByRole('link', { name: '回到覆盖' }).click();
    await page.waitForURL((url) => url.pathname === '/coverage');
    expect(saidBy(page, 'do')).toBeNull();
  });
});
