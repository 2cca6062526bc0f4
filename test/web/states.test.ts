import type { Page } from 'playwright-core';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

/** Views, each with something of its answer. */
const VIEWS = [
  ['/architecture', '.platform-card'],
  ['/network?view=table', '.node-table tbody tr'],
  ['/entities?q=威高', '.hit'],
  ['/entities/o-a062', '.ties li'],
  ['/eligibility?org=o-a062', '.rule'],
  ['/evaluation', '.headline-main'],
  ['/sharing', '.surveys li'],
  ['/document', '.doc-summary'],
] as const;

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();
  const banner = (page: Page) => page.getByText('连不上服务');
  const withTheNetwork = (page: Page, there: boolean) => page.context().setOffline(!there);

  test('without a network what was answered stays, and what was not says so and comes later', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/document`);
    await page.locator('.doc-summary').waitFor();
    await page.goto(`${origin}/sharing`);
    await page.locator('.surveys li').first().waitFor();
    await page.getByRole('link', { name: '文件', exact: true }).click();
    await page.locator('.doc-summary').waitFor();

    await withTheNetwork(page, false);
    await banner(page).waitFor();
    await page.getByRole('link', { name: '共享', exact: true }).click();
    await page.locator('.surveys li').first().waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    await page.locator('textarea').fill('碳纤维');
    await page.getByRole('button', { name: '匹配' }).click();
    await page.locator('.failure').waitFor();
    await page.locator('.surveys li').first().waitFor();
    await withTheNetwork(page, true);
    await page.locator('.match-row').first().waitFor();
    await banner(page).waitFor({ state: 'detached' });
  });

  test('a view whose code is not there yet says so without a network, and opens once it is back', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/document`);
    await page.locator('.doc-summary').waitFor();
    await withTheNetwork(page, false);
    await page.getByRole('link', { name: '评价', exact: true }).click();
    await page.getByRole('heading', { name: '这一页没有打开' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await withTheNetwork(page, true);
    await page.getByRole('button', { name: '再试' }).click();
    await page.locator('.headline-main').waitFor();
    expect(new URL(page.url()).pathname).toBe('/evaluation');
  });

  test('a server that is gone and comes back is reached again from where one is', async () => {
    const { page } = await visit();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${origin}/architecture`);
    await page.locator('.failure').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再连一次' }).click();
    await page.locator('.platform-card').first().waitFor();
    await page.locator('.failure').first().waitFor({ state: 'detached' });
    await banner(page).waitFor({ state: 'detached' });
  });

  test('what could not be looked for is not called unknown', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/network?view=table`);
    await page.locator('.node-table tbody tr').first().waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('combobox').first().fill('威高');
    await page.locator('.popover', { hasText: '没有取到数据' }).waitFor();
  });

  test.each(VIEWS)(
    '%s says in the language of the page why it was refused, and has a heading all the same',
    async (address, shows) => {
      const { page } = await visit();
      const errors = [{ message: 'It took too long.', extensions: { code: 'QUERY_TIMEOUT' } }];
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('EnumLabels') ? route.continue() : route.fulfill({ json: { errors } }),
      );
      await page.goto(origin + address);
      const failure = page.locator('.failure').first();
      await failure.waitFor();
      expect(await failure.textContent()).toContain('没有及时算完');
      expect(await failure.textContent()).toContain('It took too long.');
      expect(await faultsOf(page)).toEqual([]);
      await page.unroute('**/graphql');
      await failure.getByRole('button', { name: '再试' }).click();
      await page.locator(shows).first().waitFor();
    },
  );
});
