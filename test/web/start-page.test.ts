import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const STANDING = `{
  platformsConnection(first: 1) { totalCount } organizationsConnection(first: 1) { totalCount }
  industriesConnection(first: 1) { totalCount } collaborationsConnection(first: 1) { totalCount }
  designationsConnection(first: 1) { totalCount } sourcesConnection(first: 1) { totalCount }
  platforms(limit: 500) { openedOn }
}`;

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  test('the start page tells how much of what there is, of which state, and where it is thin', async () => {
    const { page, hosts, ...seen } = await visit();
    await page.goto(origin);
    await page.locator('.thin li').first().waitFor();
    const answer = await api.ask<Record<string, { totalCount: number }> & { platforms: { openedOn: string | null }[] }>(
      STANDING,
    );
    const { platforms, ...counts } = answer.data;
    expect(await page.locator('.counts dd').allTextContents()).toEqual(
      Object.values(counts).map(({ totalCount }) => totalCount.toLocaleString('zh')),
    );
    const unopened = platforms.filter(({ openedOn }) => openedOn === null).length;
    expect(await page.locator('.thin li').first().textContent()).toBe(
      `${platforms.length} 个平台中 ${unopened} 个不知何时建成`,
    );
    expect(await page.locator('.standing code').textContent()).toMatch(/^\w+$/);
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('each reader is led to a view of their own, and to the first questions', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/?lang=zh`);
    const ways = await page
      .locator('.ways-in .primary')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(ways).toEqual(['/coverage?lang=zh', '/network?lang=zh', '/graphql?lang=zh']);
    const questions = await page
      .locator('.readers li a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(questions).toContain('/graphql?question=planner-questions-2&lang=zh');
    expect(questions).toContain('/graphql?question=researcher-questions-1&lang=zh');
    await page.locator('.ways-in .primary').first().click();
    await page.locator('.heat').waitFor();
  });

  test('its query opens in GraphiQL, and the theme can be chosen as in the views', async () => {
    const { page } = await visit({ colorScheme: 'light' });
    await page.goto(`${origin}/?lang=zh`);
    await page.getByRole('button', { name: '明暗' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('link', { name: '查看查询' }).click();
    await page.locator('[aria-current="true"]', { hasText: 'Standing' }).waitFor();
  });

  test('without an answer it says so, has its links all the same, and can be asked again', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(origin);
    await page.getByText('服务没有回答').waitFor();
    expect(await page.locator('.shelves a').count()).toBeGreaterThan(10);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试' }).click();
    await page.locator('.thin li').first().waitFor();
  });

  test.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)('it has no fault that axe finds, %s and in %s', async (colorScheme, language) => {
    const { page } = await visit({ colorScheme });
    await page.goto(`${origin}/?lang=${language}`);
    await page.locator('.thin li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
