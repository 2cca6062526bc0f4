import type { Page } from 'playwright-core';
import type { CoverageGap } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

/** A clause with a task, targets that can be counted, and subsidies. */
const CLAUSE = 'doc-106-4-6';

const TEXT = '{ document { number titleZh clauses(limit: 100) { id number headingZh summaryZh } } }';

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  /** Opens a view and waits for something on it. */
  async function open(address: string, shows: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator(shows).first().waitFor();
    return visited;
  }

  const isWhole = (page: Page) => page.locator('.doc-panel .skeleton').first().waitFor({ state: 'detached' });

  test('the clauses are those of the API, and beside all of them stands how the targets do', async () => {
    const { page, hosts, ...seen } = await open('/document', '.doc-summary');
    const { document } = (await api.ask(TEXT)).data;
    expect(await page.locator('h1').textContent()).toBe(document.titleZh);
    expect(await page.locator('.clause-head b').allTextContents()).toEqual(
      document.clauses.map(({ number }) => number),
    );
    expect(await page.locator('.clause > p').allTextContents()).toEqual(
      document.clauses.map(({ summaryZh }) => summaryZh),
    );
    const { targetProgress } = (await api.ask('{ targetProgress { summary { zh } laterPolicies { cautionZh } } }'))
      .data;
    expect(await page.locator('.doc-summary').textContent()).toBe(targetProgress.summary.zh);
    await page.getByText(targetProgress.laterPolicies?.cautionZh as string).waitFor();
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('beside a clause stand its duties, targets with their progress, subsidies and gaps', async () => {
    const { page, ...seen } = await open(`/document?clause=${CLAUSE}`, '.target-of');
    await isWhole(page);
    const { data } = await api.ask(
      `{ clauses(where: { id: { eq: "${CLAUSE}" } }) { headingZh subsidyRules(limit: 100) { recipient amountWan }
          tasks { ledBy { nameZh } responsible { nameZh } } }
        targetProgress { targets { known distance target { nameZh value unit clause { id } } } } }`,
    );
    const [clause] = data.clauses as [(typeof data.clauses)[number]];
    expect(await page.locator('.doc-panel h2').textContent()).toBe(clause.headingZh);
    const units = clause.tasks.flatMap(({ ledBy, responsible }) => [...ledBy, ...responsible]);
    expect(await page.locator('.task-of a').allTextContents()).toEqual(units.map(({ nameZh }) => nameZh));
    const targets = data.targetProgress.targets.filter(({ target }) => target.clause.id === CLAUSE);
    expect(targets.some(({ known }) => known !== null)).toBe(true);
    expect(await page.locator('.target-of b:first-child').allTextContents()).toEqual(
      expect.arrayContaining(targets.map(({ target }) => target.nameZh)),
    );
    const standings = targets.flatMap(({ known, distance, target: { value, unit } }) =>
      known === null || value === null ? [] : [`已知 ${known}，目标 ${value} ${unit} 还差 ${distance}`],
    );
    expect(await page.locator('.target-standing').allTextContents()).toEqual(expect.arrayContaining(standings));
    const amounts = clause.subsidyRules.map(({ amountWan }) => `${amountWan ?? '未定额'}`);
    expect(await page.locator('.figures .number').allTextContents()).toEqual(amounts);
    const { coverageGaps } = (
      await api.ask<{ coverageGaps: { edges: { node: CoverageGap }[] } }>(
        `{ coverageGaps(first: 100) { edges { node { industry { nameZh } clause { id }
          standardSlot { nameZh tasks { clause { id } } } } } } }`,
      )
    ).data;
    const gaps = coverageGaps.edges
      .map(({ node }) => node)
      .filter(({ standardSlot: { tasks } }) => tasks.some((task) => task.clause.id === CLAUSE));
    expect(gaps).not.toEqual([]);
    expect(await page.locator('.gaps-of a').allTextContents()).toEqual(
      gaps.map(({ industry, standardSlot }) => `${industry?.nameZh} × ${standardSlot.nameZh}`),
    );
    expect(seen.console).toEqual([]);
  });

  test('by the keyboard: arrows go from clause to clause, Enter chooses, Esc lets go, and Back has it again', async () => {
    const { page, ...seen } = await open('/document', '.doc-summary');
    const { clauses } = (await api.ask(TEXT)).data.document;
    await page.locator('.clause-head').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`clause=${clauses[2]?.id}$`));
    await page.locator('.of-clause h2', { hasText: clauses[2]?.headingZh as string }).waitFor();
    expect(await page.locator('.clause-head[aria-current]').getAttribute('data-clause')).toBe(clauses[2]?.id);
    await page.keyboard.press('Escape');
    await page.locator('.doc-summary').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.locator('.of-clause').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('a clause that is not there is said, and what can not be read of the address', async () => {
    const { page } = await open('/document?clause=doc-106-99', '[role="alert"]');
    expect(await page.locator('[role="alert"]').textContent()).toContain('文件没有编号为“doc-106-99”的条款');
    await page.goto(`${origin}/document?clause=a b`);
    await page.getByText('地址中有读不懂的部分，已略去：clause。').waitFor();
  });

  test('on a phone a clause comes as a sheet, a failure says so and can be tried again', async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page, ...seen } = await open(`/document?clause=${CLAUSE}`, '.target-of', phone);
    const sheet = await page.locator('.of-clause').boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    expect(seen.console).toEqual([]);
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${origin}/document`);
    await page.getByText('服务没有回答').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试' }).click();
    await page.locator('.doc-summary').waitFor();
  });

  test.each([
    ['/document', 'light', 'zh', '.doc-summary'],
    [`/document?clause=${CLAUSE}`, 'dark', 'en', '.target-of'],
    [`/document?clause=${CLAUSE}`, 'light', 'zh', '.gaps-of'],
  ] as const)('%s has no fault that axe finds, %s and in %s', async (address, colorScheme, language, shows) => {
    const lang = `${address.includes('?') ? '&' : '?'}lang=${language}`;
    const { page } = await open(address + lang, shows, { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  });
});
