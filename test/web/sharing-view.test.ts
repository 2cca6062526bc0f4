import type { NeedMatchConnection, Sharing } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const DAY = '2026-01-01';
const NEED = '高性能碳纤维预浸料的固化工艺与力学性能检测';

async function matchesOf(need: string): Promise<NeedMatchConnection> {
  const { data } = await api.ask(`{ needMatches(need: { ${need} }, scope: { asOf: "${DAY}" }, first: 10) {
    totalCount wordsFound wordsNotFound summary { zh }
    edges { node { score match { ... on Entity { id nameZh } } reasons { words } } } } }`);
  return data.needMatches;
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  async function open(address: string, named: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator(named).first().waitFor();
    return visited;
  }

  test('where nothing shared is known, it is said what was looked for, and when', async () => {
    const { page, hosts, ...seen } = await open(`/sharing?on=${DAY}`, '.surveys > li');
    const { data } = await api.ask<{ sharing: Sharing }>(`{ sharing(scope: { asOf: "${DAY}" }) {
      resourceCount knownInAll summary { zh } clause { number }
      lookedFor { surveys { lookedOn region { nameZh } whereLooked } } } }`);
    const { resourceCount, knownInAll, summary, lookedFor, clause } = data.sharing;
    expect(resourceCount).toBe(0);
    expect(await page.locator('h1').textContent()).toBe(`未见共享资源 图谱共知 ${knownInAll} 项`);
    expect(await page.locator('.summary').textContent()).toBe(summary.zh);
    expect(await page.locator('.kicker').textContent()).toContain(clause.number);
    expect(await page.locator('.surveys > li > b').allTextContents()).toEqual(
      lookedFor.surveys.map(({ lookedOn, region }) => `${lookedOn} 查 ${region.nameZh}`),
    );
    await page.getByText(lookedFor.surveys[0]?.whereLooked ?? '').waitFor();
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('by the keyboard alone a need is written and matched, each match with its reasons', async () => {
    const { page, ...seen } = await open(`/sharing?on=${DAY}`, '.surveys > li');
    await page.getByRole('textbox', { name: '需要什么' }).focus();
    await page.keyboard.type(NEED);
    await page.getByRole('button', { name: '匹配' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.match-row').first().waitFor();
    const found = await matchesOf(`text: "${NEED}"`);
    expect(await page.locator('.match-row > div > b').allTextContents()).toEqual([
      ...found.edges.flatMap(({ node }) => [
        expect.stringContaining('nameZh' in node.match ? node.match.nameZh : ''),
        `${Math.round(node.score * 100) / 100} / 10`,
      ]),
    ]);
    const [first] = found.edges;
    expect(await page.locator('.match-row').first().textContent()).toContain(
      `字词：${first?.node.reasons.words.join('、')}`,
    );
    expect(await page.locator('.match-row .entity-link').first().getAttribute('href')).toBe(
      `/entities/${first !== undefined && 'id' in first.node.match ? first.node.match.id : ''}`,
    );
    await page.getByText(`未见的字词：${found.wordsNotFound.join('、')}`).waitFor();
    expect(await page.locator('.needs h2 small').textContent()).toBe(`共 ${found.totalCount} 项，所示 10 项`);
    await page.goBack();
    await page.locator('.match-row').first().waitFor({ state: 'detached' });
    expect(seen.console).toEqual([]);
  });

  test('the address says need, industry and region, and opens the same', async () => {
    const { page } = await open(`/sharing?on=${DAY}&need=${NEED}&industry=i-a004&region=r-a001`, '.match-row');
    const found = await matchesOf(`text: "${NEED}", industry: "i-a004", region: "r-a001"`);
    expect(await page.locator('.match-row .entity-link').allTextContents()).toEqual(
      found.edges.map(({ node }) => ('nameZh' in node.match ? node.match.nameZh : '')),
    );
    await page.getByRole('button', { name: '多看一些' }).click();
    await page.waitForURL(/show=all/);
    await page.locator('.match-row').nth(10).waitFor();
    expect(await page.locator('.match-row').count()).toBe(Math.min(100, found.totalCount));
  });

  test('what the API refuses is said in its words, and what can not be read of an address', async () => {
    const { page } = await open('/sharing?region=r-nowhere&on=2018-02-30', '.failure');
    const { errors } = await api.ask('{ sharing(scope: { region: "r-nowhere" }) { asOf } }');
    await page.getByText(errors?.[0]?.message ?? '').waitFor();
    expect(await page.locator('.notice').textContent()).toBe('地址中有读不懂的部分，已略去：on。');
  });

  test('on a phone nothing is wider than it', async () => {
    const { page } = await open(`/sharing?on=${DAY}&need=${NEED}`, '.match-row', {
      viewport: { width: 390, height: 844 },
    });
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
  });

  test.each([
    [`/sharing?need=${NEED}`, '.match-row', 'light', 'zh'],
    ['/sharing?industry=i-a004', '.surveys > li', 'dark', 'en'],
    ['/sharing?region=r-nowhere', '.failure', 'light', 'en'],
  ] as const)('%s has no fault that axe finds', async (address, named, colorScheme, language) => {
    const { page } = await open(`${address}&on=${DAY}&lang=${language}`, named, { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  });
});
