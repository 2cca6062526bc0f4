import type { Page } from 'playwright-core';
import type { Architecture, ArchitectureIssueConnection } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const DAY = '2026-01-01';

const TIERS = `query ($scope: RegionScopeInput) { architecture(scope: $scope) { tiers { platformCount
  tier { nameZh clause { number } } platforms(limit: 500) { platform { nameZh } ledBy { organization { nameZh } } } } } }`;

async function architectureOf(scope: object): Promise<Architecture> {
  const { data } = await api.ask(TIERS, { scope });
  return data.architecture;
}

async function issuesOf(scope: object, kinds?: string[]): Promise<ArchitectureIssueConnection> {
  const { data } = await api.ask(
    `query ($scope: ArchitectureIssueScopeInput, $kinds: [ArchitectureIssueKind!]) {
      architectureIssues(scope: $scope, kinds: $kinds, first: 500) { totalCount counts { kind count }
        edges { node { evidenceCount clause { number } platform { id nameZh } industry { nameZh } } } } }`,
    { scope, kinds },
  );
  return data.architectureIssues;
}

/** What stands in each tier on a page: the names of its platforms. */
const platformsOn = (page: Page): Promise<string[][]> =>
  page
    .locator('.band')
    .evaluateAll((bands) =>
      bands.map((band) => [...band.querySelectorAll('.platform-card > a')].map((name) => name.textContent)),
    );

const namesIn = ({ tiers }: Architecture) =>
  tiers.map(({ platforms }) => platforms.map(({ platform }) => platform.nameZh));

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  /** Opens the view and waits until its tiers and its issues are there. */
  async function open(address: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator('.band').nth(3).waitFor();
    await visited.page.locator('.kinds').waitFor();
    return visited;
  }

  test('the four tiers, their platforms and who leads these are those of the API', async () => {
    const { page, hosts, ...seen } = await open(`/architecture?on=${DAY}`);
    const shown = await architectureOf({ asOf: DAY });
    expect(await platformsOn(page)).toEqual(namesIn(shown));
    const count = shown.tiers.reduce((sum, { platformCount }) => sum + platformCount, 0);
    const { totalCount } = await issuesOf({ asOf: DAY });
    expect(await page.locator('h1').textContent()).toBe(`四层架构：${count} 个平台 ${totalCount} 处与文件不符或存疑`);
    expect(await page.locator('.band-head .clause-number').allTextContents()).toEqual(
      shown.tiers.map(({ tier }) => tier.clause.number),
    );
    const leading = shown.tiers.flatMap(({ platforms }) => platforms).find(({ ledBy }) => ledBy.length === 1);
    const card = page.locator('.platform-card', { hasText: leading?.platform.nameZh as string }).first();
    expect(await card.locator('.backing div').first().textContent()).toBe(
      `牵头${leading?.ledBy[0]?.organization.nameZh}`,
    );
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('by the keyboard alone: a kind of issue, its rows and the ties that were looked at', async () => {
    const { page, ...seen } = await open(`/architecture?on=${DAY}`);
    const kind = page.locator('.kinds button').nth(1);
    await kind.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/kind=INSTITUTE_WITHOUT_ENTERPRISE/);
    const { edges, counts } = await issuesOf({ asOf: DAY }, ['INSTITUTE_WITHOUT_ENTERPRISE']);
    const count = counts.find((one) => one.kind === 'INSTITUTE_WITHOUT_ENTERPRISE')?.count;
    expect(await kind.locator('small').textContent()).toBe(`${count}`);
    await page.locator('.kinds [aria-pressed="true"]').waitFor();
    expect(await page.locator('.issue b').allTextContents()).toEqual(
      edges.map(({ node }) => (node.platform ?? node.industry)?.nameZh),
    );
    const unfolds = page.locator('.issue summary').first();
    await unfolds.focus();
    await page.keyboard.press('Enter');
    await page.locator('.issue-tie').first().waitFor();
    const first = edges.find(({ node }) => node.evidenceCount > 0)?.node;
    expect(await unfolds.textContent()).toBe(`查看的关系 ${first?.evidenceCount}`);
    expect(await page.locator('.issue-tie').count()).toBe(first?.evidenceCount);
    expect(seen.console).toEqual([]);
  });

  test('a mark leads to the issues of its platform, and back', async () => {
    const { page, ...seen } = await open(`/architecture?on=${DAY}`);
    const all = await page.locator('.issue').count();
    await page.locator('.marks').first().click();
    await page.waitForURL(/platform=/);
    await page.locator('.chosen-platform').waitFor();
    const id = new URL(page.url()).searchParams.get('platform');
    const { edges } = await issuesOf({ asOf: DAY });
    const own = edges.filter(({ node }) => node.platform?.id === id);
    expect(await page.locator('.issue b').allTextContents()).toEqual(own.map(({ node }) => node.platform?.nameZh));
    await page.goBack();
    await page.locator('.chosen-platform').waitFor({ state: 'detached' });
    expect(await page.locator('.issue').count()).toBe(all);
    expect(seen.console).toEqual([]);
  });

  test('on a phone the issues of a platform come to where its mark is, and all of them are one touch away', async () => {
    const { page } = await open(`/architecture?on=${DAY}`, { viewport: { width: 390, height: 844 } });
    await page.locator('.marks').first().click();
    await page.locator('.chosen-platform').waitFor();
    const sheet = (await page.locator('.panel').boundingBox())!;
    expect(sheet.y + sheet.height).toBe(844);
    await page.getByRole('button', { name: '看全部' }).click();
    await page.locator('.chosen-platform').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '处与文件不符或存疑' }).click();
    await page.waitForFunction(
      (panel) => panel !== null && panel.getBoundingClientRect().top < 400,
      await page.locator('.panel').elementHandle(),
    );
  });

  test('region and day narrow what is asked, and the address says so', async () => {
    const { page, ...seen } = await open(`/architecture?on=2018-11-29`);
    await page.getByRole('button', { name: '区域' }).click();
    await page.getByRole('option', { name: '荣成市' }).click();
    await page.waitForURL(/region=r-a008/);
    await page.getByText('荣成市 · 截至').waitFor();
    await page.locator('.main-column:not(.stale)').waitFor();
    expect(await platformsOn(page)).toEqual(namesIn(await architectureOf({ asOf: '2018-11-29', region: 'r-a008' })));
    expect(seen.console).toEqual([]);
  });

  test('what can not be read is dropped and said, what is refused comes in the words of the API', async () => {
    const { page } = await open('/architecture?on=2018-02-30&kind=ODD');
    expect(await page.getByRole('status').first().textContent()).toBe('地址中有读不懂的部分，已略去：on、kind。');
    const { errors } = await api.ask(TIERS, { scope: { region: 'r-nowhere' } });
    await page.goto(`${origin}/architecture?region=r-nowhere`);
    await page
      .locator('.main-column')
      .getByText(errors?.[0]?.message ?? '')
      .waitFor();
    await page.locator('.main-column').getByRole('button', { name: '再试' }).waitFor();
  });

  test.each([
    [`/architecture?on=${DAY}&lang=zh`, 'light', undefined],
    [`/architecture?on=${DAY}&kind=INSTITUTE_WITHOUT_ENTERPRISE&lang=en`, 'dark', undefined],
    [`/architecture?on=${DAY}&lang=zh`, 'dark', { width: 390, height: 844 }],
  ] as const)(
    '%s has no fault that axe finds, %s, and stays within the screen',
    async (address, colorScheme, viewport) => {
      const { page } = await open(address, { colorScheme, ...(viewport && { viewport }) });
      await page.locator('.issue summary').first().click();
      await page.locator('.issue-tie').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      const [width, screen] = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
      expect(width).toBe(screen);
    },
  );
});
