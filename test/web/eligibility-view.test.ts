import type { Page } from 'playwright-core';
import type { Eligibility } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const DAY = '2026-01-01';
const FIRM = 'o-a062';

const STATUSES = ['FITS', 'LACKS', 'DEPENDS', 'PAST', 'NOT_FOR'] as const;

async function eligibilityOf(argumentsGiven: string): Promise<Eligibility> {
  const { data } = await api.ask(`{ eligibility(${argumentsGiven}, scope: { asOf: "${DAY}" }) {
    organization { nameZh } counts { fits lacks depends past notFor }
    items { status amountWan reasonZh rule { recipient } clause { number } }
    questions { questionZh argument platform { nameZh } policy { nameZh } conditions { id } } } }`);
  return data.eligibility;
}

const headlineOf = ({ counts }: Eligibility, name: string) =>
  `${name}：${counts.fits} 项符合，${counts.depends} 项待定 ` +
  `${counts.lacks} 项欠缺，${counts.past} 项事由在先，${counts.notFor} 项不适用`;

/** The rules on a page, group by group. */
async function rulesOn(page: Page): Promise<Record<string, string[]>> {
  const groups = STATUSES.map(async (status) => {
    const named = await page.locator(`.rules.of-${status} .rule > div > b`).allTextContents();
    return [status, named] as const;
  });
  return Object.fromEntries(await Promise.all(groups));
}

const rulesOf = ({ items }: Eligibility) =>
  Object.fromEntries(
    STATUSES.map((status) => [
      status,
      items.filter((item) => item.status === status).map(({ rule }) => rule.recipient),
    ]),
  );

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  async function open(address: string, named = '.rule', options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator(named).first().waitFor();
    return visited;
  }
  const given = (page: Page, parameter: string) => new URL(page.url()).searchParams.get(parameter);

  test('how a firm stands to each rule, and what to ask first, is that of the API', async () => {
    const { page, hosts, ...seen } = await open(`/eligibility?on=${DAY}&org=${FIRM}`);
    const found = await eligibilityOf(`organization: "${FIRM}"`);
    const name = found.organization?.nameZh ?? '';
    expect(await page.locator('h1').textContent()).toBe(headlineOf(found, name));
    expect(await page.locator('h1 a').getAttribute('href')).toBe(`/entities/${FIRM}`);
    expect(await rulesOn(page)).toEqual(rulesOf(found));
    const questions = await page
      .locator('.questions > li > p')
      .evaluateAll((all) => all.map((p) => p.firstChild?.textContent));
    expect(questions).toEqual(found.questions.map(({ questionZh }) => questionZh));
    expect(await page.locator('.questions p a').allTextContents()).toEqual(
      found.questions.flatMap(({ platform, policy }) => (platform ?? policy)?.nameZh ?? []),
    );
    const [first] = found.items.filter(({ status }) => status === 'LACKS');
    const rule = page.locator('.of-LACKS .rule').first();
    expect(await rule.locator('p').first().textContent()).toBe(first?.reasonZh);
    expect(await rule.locator('.rule-sum').textContent()).toContain(
      first?.amountWan === null ? '未定额' : `${first?.amountWan}`,
    );
    expect(await rule.locator('small').first().textContent()).toContain(first?.clause.number);
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('by the keyboard alone a firm is found by its pinyin, and the address opens the same', async () => {
    const { page, ...seen } = await open(`/eligibility?on=${DAY}`, '.empty');
    await page.getByRole('combobox', { name: '机构' }).focus();
    await page.keyboard.type('威高集团有限公司');
    await page.getByRole('option', { name: '威高集团有限公司' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.rule').first().waitFor();
    expect(given(page, 'org')).toBe(FIRM);
    const again = await open(page.url().slice(origin.length));
    expect(await again.page.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
    await page.goBack();
    await page.locator('.empty').waitFor();
    expect([...seen.console, ...again.console]).toEqual([]);
  });

  test('what is told of a firm that is not in the graph is asked as it stands in the address', async () => {
    const told = 'kind=ENTERPRISE&region=r-a001&industries=i-a002&leads=none&founded=2015-03-01';
    const { page } = await open(
      `/eligibility?on=${DAY}&${told}&titles=TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE@2020-01-01`,
    );
    const found = await eligibilityOf(
      `profile: { kind: ENTERPRISE, region: "r-a001", industries: ["i-a002"], platforms: [], foundedOn: "2015-03-01",
        titles: [{ title: TECHNOLOGY_ADVANCED_SERVICE_ENTERPRISE, since: "2020-01-01" }] }`,
    );
    expect(await page.locator('h1').textContent()).toBe(headlineOf(found, '所描述的企业'));
    expect(await rulesOn(page)).toEqual(rulesOf(found));
  });

  test('a firm is described by the form, and what is said of it narrows what is open', async () => {
    const { page, ...seen } = await open(`/eligibility?on=${DAY}`, '.empty');
    await page.getByRole('button', { name: '自行描述' }).click();
    await page.getByRole('button', { name: '机构类型' }).click();
    await page.getByRole('option', { name: '企业', exact: true }).click();
    await page.locator('.rule').first().waitFor();
    expect(await rulesOn(page)).toEqual(rulesOf(await eligibilityOf('profile: { kind: ENTERPRISE }')));
    const leads = page.getByRole('group', { name: '牵头的平台' });
    await leads.getByRole('button', { name: '没有', exact: true }).click();
    await page.waitForURL(/leads=none/);
    const found = await eligibilityOf('profile: { kind: ENTERPRISE, platforms: [] }');
    await page.getByRole('heading', { name: headlineOf(found, '所描述的企业') }).waitFor();
    expect(await rulesOn(page)).toEqual(rulesOf(found));
    expect(seen.console).toEqual([]);
  });

  test('a question is answered, and the answer can be taken back', async () => {
    const { page } = await open(`/eligibility?on=${DAY}&org=${FIRM}`);
    const before = await eligibilityOf(`organization: "${FIRM}"`);
    const question = before.questions.find(({ argument }) => argument === 'met');
    const ids = question?.conditions.map(({ id }) => id) ?? [];
    await page.getByRole('button', { name: `不具备 ${question?.questionZh}` }).click();
    await page.getByRole('button', { name: /^收回/ }).first().waitFor();
    expect(given(page, 'unmet')).toBe(ids.join(','));
    const after = await eligibilityOf(`organization: "${FIRM}", unmet: ${JSON.stringify(ids)}`);
    expect(after.counts).not.toEqual(before.counts);
    await page.getByRole('heading', { name: headlineOf(after, before.organization?.nameZh ?? '') }).waitFor();
    for (const _ of ids) await page.getByRole('button', { name: /^收回/ }).first().click();
    await page.getByRole('heading', { name: headlineOf(before, before.organization?.nameZh ?? '') }).waitFor();
    expect(given(page, 'unmet')).toBeNull();
  });

  test('what the API refuses is said in its words, and what can not be read of an address', async () => {
    const { page } = await open('/eligibility?org=o-nowhere&founded=2015-02-30&titles=x', '.failure');
    const { errors } = await api.ask('{ eligibility(organization: "o-nowhere") { asOf } }');
    await page.getByText(errors?.[0]?.message ?? '').waitFor();
    expect(await page.locator('.notice').textContent()).toBe('地址中有读不懂的部分，已略去：titles、founded。');
  });

  test('on a phone the form comes first, and nothing is wider than the screen', async () => {
    const { page } = await open(`/eligibility?on=${DAY}&org=${FIRM}`, '.rule', {
      viewport: { width: 390, height: 844 },
    });
    const form = await page.locator('.panel').boundingBox();
    const headline = await page.locator('h1').boundingBox();
    expect(form?.y).toBeLessThan(headline?.y ?? 0);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
  });

  test.each([
    [`/eligibility?org=${FIRM}`, '.rule', 'light', 'zh'],
    ['/eligibility?kind=ENTERPRISE&leads=INCUBATOR:MUNICIPAL&titles=none', '.rule', 'dark', 'en'],
    ['/eligibility?region=r-a001', '.empty', 'light', 'en'],
  ] as const)('%s has no fault that axe finds', async (address, named, colorScheme, language) => {
    const { page } = await open(`${address}&on=${DAY}&lang=${language}`, named, { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  });
});
