import type { Page } from 'playwright-core';
import { today } from '../../src/days';
import type { EvaluationConsequences, EvaluationProfile, EvaluationRanking, Ladder } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const STORED = 'es-001';
const FIGURE = '孵化国家科技型中小企业数';
const OWN = `/evaluation?scheme=own&kind=INCUBATOR&own=${FIGURE}:50:0:50`;
const SCHEME = `scheme: { nameZh: "自拟方案", indicatorSets: [{ code: "all", nameZh: "自拟方案", indicators: [
  { code: "figure-1", nameZh: "${FIGURE}", figure: "${FIGURE}", method: LINEAR, weight: 100, lowest: 0, highest: 50 }] }] }`;

async function rankingBy(given: string): Promise<EvaluationRanking> {
  const { data } = await api.ask(`{ evaluationRanking(${given}) { evaluatedCount summary { zh }
    scheme { sources { title } } platforms(limit: 60) { platform { nameZh } pointsAtLeast pointsAtMost rankBest rankWorst
      parts { reasonZh valueAtLeast sources { title } } }
    stability(weightShare: 0.2) { variations classes { heldShare } platforms(limit: 60) { heldShare } } } }`);
  return data.evaluationRanking;
}

const pointsOf = ({ pointsAtLeast: least, pointsAtMost: most }: EvaluationRanking['platforms'][number]) => {
  if (least === null) return '不计分';
  return least === most ? `${least} 分` : `${least}–${most} 分`;
};

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  async function open(address: string, named: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator(named).first().waitFor();
    return visited;
  }
  const pointsOn = (page: Page) => page.locator('.ranked-row .ranked-span:nth-child(2) > b').allTextContents();

  test('by the stored scheme: whom it is for, that it can not be reckoned, and whence it is', async () => {
    const { page, hosts, ...seen } = await open('/evaluation?year=2019', '.ranked-row');
    const found = await rankingBy(`year: 2019, schemeId: "${STORED}"`);
    expect(await page.locator('h1').textContent()).toBe(`${found.evaluatedCount} 个平台参评 不可计算`);
    expect(await page.locator('.summary').textContent()).toBe(found.summary.zh);
    expect(await page.locator('.ranked-name .entity-link').allTextContents()).toEqual(
      found.platforms.map(({ platform }) => platform.nameZh),
    );
    expect(await pointsOn(page)).toEqual(found.platforms.map(pointsOf));
    expect(await page.locator('.sources li').first().textContent()).toContain(found.scheme.sources[0]?.title);
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('by weights of one’s own: points and ranks with their spans, parts and stability are those of the API', async () => {
    const { page, ...seen } = await open(OWN, '.held');
    const found = await rankingBy(`year: 2021, scope: { platformKinds: [INCUBATOR] }, ${SCHEME}`);
    expect(await pointsOn(page)).toEqual(found.platforms.map(pointsOf));
    expect(await page.locator('.ranked-row .ranked-span:nth-child(3) > b').allTextContents()).toEqual(
      found.platforms.map(({ rankBest, rankWorst }) =>
        rankBest === rankWorst ? `第 ${rankBest} 名` : `第 ${rankBest}–${rankWorst} 名`,
      ),
    );
    const [first] = found.platforms;
    const part = page.locator('.part').first();
    expect(await part.textContent()).toContain(first?.parts[0]?.reasonZh);
    expect(await part.textContent()).toContain(first?.parts[0]?.sources[0]?.title);
    expect(await page.locator('.held').allTextContents()).toEqual(
      found.stability.platforms.map(({ heldShare }) => expect.stringContaining(`${Math.round(heldShare * 100)}%`)),
    );
    expect(await page.locator('.stability').textContent()).toContain(`${found.stability.variations} 次变动`);
    expect(seen.console).toEqual([]);
  });

  test('by the keyboard alone: from the stored scheme to a figure as indicator, its weight and scale', async () => {
    const { page, ...seen } = await open('/evaluation', '.ranked-row');
    await page.getByRole('button', { name: '从这个办法开始' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.empty').waitFor();
    await page.getByRole('button', { name: '添一项公开数据' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role="option"]:focus').waitFor();
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.locator('.ranked-row').first().waitFor();
    const own = new URL(page.url()).searchParams.get('own');
    expect(own).toMatch(new RegExp(`^${FIGURE}:50:0:\\d+$`));
    await page.getByRole('slider', { name: `权重 ${FIGURE}` }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('own')?.startsWith(`${FIGURE}:51:`) ?? false);
    await page.goBack();
    await page.locator('.empty').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('what a grade draws, by which clause', async () => {
    const { page } = await open('/evaluation?tab=consequences&year=2019', '.consequences li');
    const { data } = await api.ask<{ evaluationConsequences: EvaluationConsequences }>(
      `{ evaluationConsequences(year: 2019, schemeId: "${STORED}") { summary { zh }
        grades { consequences { textZh basis clause { number } } } } }`,
    );
    const { summary, grades } = data.evaluationConsequences;
    expect(await page.locator('.summary').textContent()).toBe(summary.zh);
    const rows = await page.locator('.consequences li').allTextContents();
    const expected = grades.flatMap(({ consequences }) => consequences);
    expect(rows).toEqual(expected.map(({ textZh }) => expect.stringContaining(textZh)));
    expect(await page.locator('.consequences .INFERRED').count()).toBe(
      expected.filter(({ basis }) => basis === 'INFERRED').length,
    );
  });

  test('the profile says at least how much, and never zero for what is not known', async () => {
    const { page } = await open('/evaluation?tab=profile&kind=KEY_LABORATORY', '.profile td');
    const { data } = await api.ask<{ evaluationProfile: EvaluationProfile }>(
      `{ evaluationProfile(year: 2021, scope: { platformKinds: [KEY_LABORATORY] }) { platformCount knownCount
        platforms(limit: 60) { values { valueAtLeast valueAtMost } } } }`,
    );
    const { platforms, platformCount, knownCount } = data.evaluationProfile;
    expect(await page.locator('h1').textContent()).toBe(`${platformCount} 个平台，${knownCount} 个有数`);
    const words = platforms.flatMap(({ values }) =>
      values.map(({ valueAtLeast: least, valueAtMost: most }) => {
        if (least === null) return '不知';
        return most === null ? `≥${least}` : least === most ? `${least}` : `${least}–${most}`;
      }),
    );
    expect(await page.locator('.profile td').allTextContents()).toEqual(words);
  });

  test('where there are more platforms than are shown it says so, and shows more', async () => {
    const { page } = await open('/evaluation?tab=profile', '.profile td');
    const { data } = await api.ask<{ evaluationProfile: EvaluationProfile }>(
      '{ evaluationProfile(year: 2021) { platformCount } }',
    );
    const { platformCount } = data.evaluationProfile;
    await page.getByText(`所示 60 项，共 ${platformCount} 项。`).waitFor();
    await page.getByRole('button', { name: '多看一些' }).click();
    await page.locator('.profile tbody tr').nth(60).waitFor();
    expect(await page.locator('.profile tbody tr').count()).toBe(platformCount);
  });

  test('ladders over the years, and who moved', async () => {
    const kinds = 'TECHNOLOGY_INNOVATION_CENTER';
    const { page } = await open(`/evaluation?tab=ladder&kind=${kinds}`, '.rungs td');
    const to = today();
    const { data } = await api.ask<{ ladder: Ladder }>(
      `{ ladder(scope: { platformKinds: [${kinds}] }, from: "2018-11-30", to: "${to}", step: YEAR) {
        ladderCount moveTotal summary { zh } points { rungs { atLeast atMost } } moves(limit: 60) { platform { nameZh } } } }`,
    );
    const { ladderCount, moveTotal, summary, points, moves } = data.ladder;
    expect(await page.locator('h1').textContent()).toBe(`${ladderCount} 条阶梯，${moveTotal} 次变动`);
    expect(await page.locator('.summary').textContent()).toBe(summary.zh);
    const last = points
      .at(-1)
      ?.rungs.map(({ atLeast, atMost }) => (atLeast === atMost ? `${atMost}` : `${atLeast}–${atMost}`));
    expect(await page.locator('.rungs tr td:last-child').allTextContents()).toEqual(last);
    expect(await page.locator('.moves .entity-link').allTextContents()).toEqual(
      moves.map(({ platform }) => platform.nameZh),
    );
  });

  test('what can not be read of an address is said, and what the API refuses', async () => {
    const { page } = await open('/evaluation?scheme=es-nowhere&year=19&own=x', '.failure');
    const { errors } = await api.ask('{ evaluationRanking(year: 2021, schemeId: "es-nowhere") { year } }');
    await page.getByText(errors?.[0]?.message ?? '').waitFor();
    expect(await page.locator('.notice').textContent()).toBe('地址中有读不懂的部分，已略去：year、own。');
  });

  test('on a phone nothing is wider than it', async () => {
    for (const address of [OWN, '/evaluation?tab=ladder', '/evaluation?tab=profile&kind=KEY_LABORATORY']) {
      const named = '.ranked-row, .rungs td, .profile td';
      const { page } = await open(address, named, { viewport: { width: 390, height: 844 } });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    }
  });

  test.each([
    [OWN, '.held', 'light', 'zh'],
    ['/evaluation?tab=ladder', '.rungs td', 'dark', 'en'],
    ['/evaluation?tab=consequences', '.consequences li', 'light', 'en'],
    ['/evaluation?tab=profile&kind=KEY_LABORATORY', '.profile td', 'dark', 'zh'],
    ['/evaluation?scheme=own', '.empty', 'light', 'zh'],
  ] as const)('%s has no fault that axe finds', async (address, named, colorScheme, language) => {
    const { page } = await open(`${address}&lang=${language}`, named, { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  });
});
