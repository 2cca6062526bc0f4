import type { Page } from 'playwright-core';
import type { CoveragePlan, CoverageScenario } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const DAY = '2026-01-01';
const UPGRADE = 'upgrade:p-a028:MUNICIPAL:TECHNOLOGY_INNOVATION_CENTER';
const FOUND = 'add:INCUBATOR:i-a004:r-a005';
const CHANGES = `[{ upgrade: { platform: "p-a028", kind: TECHNOLOGY_INNOVATION_CENTER, level: MUNICIPAL } },
  { add: { kind: INCUBATOR, industries: ["i-a004"], region: "r-a005" } }]`;

async function scenarioOf(changes: string): Promise<CoverageScenario> {
  const { data } = await api.ask(`{ coverageScenario(changes: ${changes}, scope: { asOf: "${DAY}" }) {
    coverageComparison(scope: { asOf: "${DAY}" }) { changeCount summary { zh }
      before { counts { covered } } after { counts { covered } units { cells { platforms { level } } } } }
    subsidyEstimate { certainWan computableWan atMostWan notComputable changes { items { clause { number } reasonZh } } } } }`);
  return data.coverageScenario;
}

const headlineOf = ({ coverageComparison: { before, after } }: CoverageScenario, count: number) =>
  `假设 ${count} 项变化，已覆盖 ${before.counts.covered} → ${after.counts.covered} 格`;

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  async function open(address: string, named: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator(named).first().waitFor();
    return visited;
  }
  const doneIn = (page: Page) => new URL(page.url()).searchParams.get('do');

  test('what is supposed and what it draws is that of the API, and as it is one press away', async () => {
    const address = `/coverage/scenario?on=${DAY}&do=${UPGRADE},${FOUND}`;
    const { page, hosts, ...seen } = await open(address, '.sums');
    const scenario = await scenarioOf(CHANGES);
    const { coverageComparison, subsidyEstimate } = scenario;
    expect(await page.locator('h1').textContent()).toContain(headlineOf(scenario, 2));
    expect(await page.locator('.main-column > .caveat').first().textContent()).toBe(coverageComparison.summary.zh);
    expect(await page.locator('.cell.changed').count()).toBe(coverageComparison.changeCount);
    const { certainWan, computableWan, atMostWan, notComputable } = subsidyEstimate;
    expect(await page.locator('.sums dd').allTextContents()).toEqual([
      `${certainWan} 万元`,
      `${computableWan} 万元`,
      expect.stringContaining(atMostWan === null ? '上限不明' : `${atMostWan}`),
      `${notComputable} 项`,
    ]);
    await page.locator('.drawn summary').first().click();
    expect(await page.locator('.drawn').first().locator('td:first-child').allTextContents()).toEqual(
      subsidyEstimate.changes[0]?.items.map(({ clause }) => clause.number),
    );
    expect(await page.locator('.supposed b').allTextContents()).toEqual([
      '威海电子信息技术综合研究中心',
      '科技企业孵化器',
    ]);

    await page.getByRole('button', { name: '现状' }).click();
    await page.waitForURL(/side=before/);
    await page.locator('.cell.changed').first().waitFor({ state: 'detached' });
    expect(await page.locator('.heat-foot .heat-sum b').last().textContent()).toBe(
      `${coverageComparison.before.counts.covered}`,
    );
    expect(await page.getByRole('link', { name: '当日简报' }).getAttribute('href')).toBe(`/brief?asOf=${DAY}`);
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('a way to close a gap leads from the matrix to the scenario that goes it', async () => {
    const { page } = await open(`/coverage?on=${DAY}&cell=i-a005:TECHNOLOGY_INNOVATION_CENTER`, '.ways li');
    await page.locator('.ways li', { hasText: '新建' }).getByRole('link', { name: '假设这样做' }).click();
    await page.locator('.sums').waitFor();
    expect(doneIn(page)).toMatch(/^add:TECHNOLOGY_INNOVATION_CENTER:i-a005::MUNICIPAL:o-/);
    const leader = doneIn(page)?.split(':').at(-1);
    const scenario = await scenarioOf(
      `[{ add: { kind: TECHNOLOGY_INNOVATION_CENTER, industries: ["i-a005"], level: MUNICIPAL, ledBy: "${leader}" } }]`,
    );
    expect(scenario.coverageComparison.changeCount).toBe(1);
    expect(await page.locator('h1').textContent()).toContain(headlineOf(scenario, 1));
    await page.goBack();
    await page.locator('.ways li').first().waitFor();
  });

  test('by the keyboard alone a change is added, and taken away again', async () => {
    const { page, ...seen } = await open(`/coverage/scenario?on=${DAY}`, '.heat .cell');
    await page.getByRole('button', { name: '变化类别' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role="option"]:focus').waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('combobox', { name: '平台' }).focus();
    await page.keyboard.type('威海电子信息技术综合研究中心');
    await page.getByRole('option', { name: '威海电子信息技术综合研究中心' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '加入', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.sums').waitFor();
    expect(doneIn(page)).toBe('close:p-a028');
    const scenario = await scenarioOf('[{ close: { platform: "p-a028" } }]');
    expect(await page.locator('h1').textContent()).toContain(headlineOf(scenario, 1));
    await page.getByRole('button', { name: '去掉 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('还没有变化').waitFor();
    expect(doneIn(page)).toBeNull();
    expect(seen.console).toEqual([]);
  });

  test('a plan is that of the API, and its changes can be supposed', async () => {
    const { page, ...seen } = await open(`/coverage/scenario?on=${DAY}&tab=plan&budget=500`, '.proof');
    const { data } = await api.ask<{ coveragePlan: CoveragePlan }>(
      `{ coveragePlan(budgetWan: 500, scope: { asOf: "${DAY}" }) { coveredWeight costWan isProvenOptimal summary { zh }
        chosen { key change { ties { organization { nameZh } } } } leftOut { count }
        costCurve { points { budgetWan cellCount } } ties { plans { instead { key } } } } }`,
    );
    const plan = data.coveragePlan;
    expect(plan.isProvenOptimal).toBe(true);
    expect(await page.locator('.proof').textContent()).toContain('已证最优');
    expect(await page.locator('.proof b').textContent()).toBe(
      `补上 ${plan.coveredWeight} 格 花费 ${plan.costWan} 万元（预算 500 万元）`,
    );
    expect(await page.locator('.plan-summary').textContent()).toBe(plan.summary.zh);
    for (const { change } of plan.chosen) {
      await page.locator('.chosen', { hasText: change.ties[0]?.organization.nameZh }).waitFor();
    }
    expect(await page.locator('.curve').getAttribute('aria-label')).toBe(
      `预算与可补格数：${plan.costCurve.points.map(({ budgetWan, cellCount }) => `${budgetWan} 万元 ${cellCount} 格`).join('、')}`,
    );
    expect(await page.locator('.ties > li').count()).toBe(plan.ties.plans.length);
    await page.getByRole('button', { name: '并入情景' }).click();
    await page.locator('.sums').waitFor();
    expect(await page.locator('.supposed > li').count()).toBe(plan.chosen.length);
    expect(await page.locator('.cell.changed').count()).toBe(plan.coveredWeight);
    expect(seen.console).toEqual([]);
  });

  test('constraints that no plan meets are named', async () => {
    const address = `/coverage/scenario?on=${DAY}&tab=plan&budget=500&most=0&cover=i-a005`;
    const { page } = await open(address, '.proof.open');
    const { data } = await api.ask<{ coveragePlan: CoveragePlan }>(
      `{ coveragePlan(budgetWan: 500, scope: { asOf: "${DAY}" }, constraints: [
        { maxChanges: { max: 0 } }, { coverAtLeast: { min: 1, units: ["i-a005"] } }]) { status infeasible { name } } }`,
    );
    expect(data.coveragePlan.status).toBe('INFEASIBLE');
    const named = page.locator('.sec', { hasText: '相互冲突的约束' }).locator('li');
    expect(await named.count()).toBe(data.coveragePlan.infeasible.length);
    for (const { name } of data.coveragePlan.infeasible) await named.filter({ hasText: name }).waitFor();
  });

  test('what a plan chose is excluded by a press, and another plan found', async () => {
    const { page } = await open(`/coverage/scenario?on=${DAY}&tab=plan&budget=200`, '.chosen li');
    const first = await page.locator('.chosen li').first().textContent();
    await page.getByRole('button', { name: '排除' }).first().click();
    await page.waitForURL(/without=/);
    const without = new URL(page.url()).searchParams.get('without') ?? '';
    const { data } = await api.ask<{ coveragePlan: CoveragePlan }>(
      `{ coveragePlan(budgetWan: 200, scope: { asOf: "${DAY}" }, constraints: [{ exclude: { candidates: ["${without}"] } }])
        { chosen { key change { ties { organization { nameZh } } } } } }`,
    );
    const [chosen] = data.coveragePlan.chosen;
    expect(chosen?.key).not.toBe(without);
    await page.locator('.chosen li', { hasText: chosen?.change.ties[0]?.organization.nameZh ?? '' }).waitFor();
    expect(await page.locator('.chosen li').first().textContent()).not.toBe(first);
    await page.getByRole('button', { name: '去掉 已排除' }).click();
    await page.locator('.chosen li', { hasText: first ?? '' }).waitFor();
  });

  test('what the API refuses is said in its words, and what can not be read of an address', async () => {
    const { page } = await open(`/coverage/scenario?do=close:p-nowhere&budget=much&side=x`, '.failure');
    const { errors } = await api.ask('{ coverageScenario(changes: [{ close: { platform: "p-nowhere" } }]) { asOf } }');
    await page.getByText(errors?.[0]?.message ?? '').waitFor();
    expect(await page.locator('.notice').textContent()).toBe('地址中有读不懂的部分，已略去：side、budget。');
    await page.getByRole('button', { name: '去掉 1' }).click();
    await page.locator('.failure').waitFor({ state: 'detached' });
  });

  test('on a phone nothing is wider than it', async () => {
    const address = `/coverage/scenario?on=${DAY}&do=${UPGRADE},${FOUND}`;
    const { page } = await open(address, '.sums', { viewport: { width: 390, height: 844 } });
    await page.locator('.drawn summary').first().click();
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
  });

  test.each([
    [`/coverage/scenario?do=${UPGRADE},${FOUND}`, '.sums', 'light', 'zh'],
    [`/coverage/scenario?tab=plan&budget=500`, '.proof', 'dark', 'en'],
    [`/coverage/scenario?do=close:p-nowhere`, '.failure', 'light', 'en'],
  ] as const)('%s has no fault that axe finds', async (address, named, colorScheme, language) => {
    const { page } = await open(`${address}&on=${DAY}&lang=${language}`, named, { colorScheme });
    await page.locator('.heat:not(.stale) .cell').first().waitFor();
    for (const drawn of await page.locator('.drawn summary').all()) await drawn.click();
    expect(await faultsOf(page)).toEqual([]);
  });
});
