import type { NetworkAnalysis } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { saidBy, useJourneys } from './journey';

const api = useSeed();

beforeAll(buildProgram);

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const begin = useJourneys(api);

  test('an analysis is started, followed to its end, found again by its address, and dropped with its scope', async () => {
    const page = await begin('/network?view=table&region=r-a001');
    await page.locator('.node-table tbody tr').first().waitFor();
    await page.getByRole('tab', { name: '分析' }).click();
    await page.getByRole('button', { name: '开始分析' }).click();
    await page.locator('.analysed tbody tr').first().waitFor();
    const id = saidBy(page, 'analysis');
    const { data } = await api.ask<{ networkAnalysis: NetworkAnalysis }>(
      `{ networkAnalysis(id: "${id}") { status scope { regions { id } } result { nodeCount edgeCount communityCount modularity
        organizations(first: 30) { edges { node { organization { nameZh } community } } } } } }`,
    );
    const { status, scope, result } = data.networkAnalysis;
    expect([status, scope.regions?.map((region) => region.id)]).toEqual(['SUCCEEDED', ['r-a001']]);
    const found = result!;
    const words = `${found.nodeCount} 家机构，${found.edgeCount} 条联系`;
    expect(await page.locator('.analysis-result').textContent()).toBe(
      `${words} ${found.communityCount} 个社群，模块度 ${found.modularity?.toFixed(3)}`,
    );
    expect(await page.locator('h1').textContent()).toContain(words);
    const names = found.organizations.edges.map(({ node }) => node.organization?.nameZh);
    const rows = page.locator('.analysed tbody tr');
    expect(await rows.locator('button').allTextContents()).toEqual(
      names.map((name) => expect.stringContaining(name as string)),
    );
    expect(await rows.locator('td:last-child').allTextContents()).toEqual(
      found.organizations.edges.map(({ node }) => `${node.community}`),
    );
    expect(await faultsOf(page)).toEqual([]);

    const again = await begin(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.locator('.analysis-result', { hasText: words }).waitFor();
    await page.getByRole('button', { name: '区域' }).click();
    await page.getByRole('option', { name: '荣成市' }).click();
    await page.waitForURL(/region=r-a008/);
    expect(saidBy(page, 'analysis')).toBeNull();
    await page.locator('.analysed').waitFor({ state: 'detached' });
  });

  test('one that is under way says so, and can be given up', async () => {
    const page = await begin('/network?view=table&tab=analysis');
    const underWay = { status: 'RUNNING', phase: 'COMPUTING', progress: 0.4, elapsedMs: 1200, estimatedMemoryMb: 1 };
    let status = 'RUNNING';
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('mutation CancelAnalysis')) status = 'CANCELLED';
      if (!asked.includes('query Analysis(')) return route.continue();
      const networkAnalysis = { ...underWay, status, error: null, result: null };
      return route.fulfill({ json: { data: { networkAnalysis } } });
    });
    await page.getByRole('button', { name: '开始分析' }).click();
    await page.locator('.analysis-standing', { hasText: '运行 计算 已用 1.2 秒' }).waitFor();
    expect(await page.locator('.analysis-standing progress').getAttribute('value')).toBe('0.4');
    await page.getByRole('button', { name: '取消分析' }).click();
    await page.locator('.analysis-standing', { hasText: '取消' }).waitFor();
    await page.locator('.analysis-standing progress').waitFor({ state: 'detached' });
  });

  test('an analysis that nobody keeps is said in the words of the API', async () => {
    const page = await begin('/network?view=table&tab=analysis&analysis=nothing');
    const { errors } = await api.ask('{ networkAnalysis(id: "nothing") { status } }');
    await page.getByText(errors?.[0]?.message ?? '').waitFor();
    await page.getByRole('button', { name: '重新分析' }).waitFor();
  });
});
