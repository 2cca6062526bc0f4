import type { Coverage, CoverageGap, CoverageScenario, NetworkPaths, SearchConnection } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { saidBy, tabTo, useJourneys } from './journey';

const api = useSeed();

beforeAll(buildProgram);

async function ask<Field>(field: string): Promise<Field> {
  const { data } = await api.ask<{ asked: Field }>(`{ asked: ${field} }`);
  return data.asked;
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser, without a mouse', () => {
  const begin = useJourneys(api);

  test('from the matrix to a gap, who could lead what is founded, and what if it were', async () => {
    const page = await begin('/coverage');
    await page.locator('.heat .cell').first().waitFor();
    await page.locator('.gap-list li').first().waitFor();
    const day = await page.locator('.kicker time').textContent();
    const { edges } = await ask<{ edges: { node: CoverageGap }[] }>(
      `coverageGaps(scope: { asOf: "${day}" }, first: 1) { edges { node { key industry { nameZh } standardSlot { nameZh }
        waysToClose { kind platform { nameZh } } } } }`,
    );
    const gap = edges[0]!.node;
    await tabTo(page, '.gap-list button');
    expect(await page.locator(':focus').textContent()).toContain(gap.industry!.nameZh);
    await page.keyboard.press('Enter');
    await page.locator('.ways li').first().waitFor();
    expect(saidBy(page, 'cell')).toBe(gap.key);
    expect(await page.locator('.ways > li > div > b').first().textContent()).toBe(gap.waysToClose[0]!.platform!.nameZh);
    await tabTo(page, '.suppose');
    await page.keyboard.press('Enter');
    await page.locator('.sums').waitFor();
    const change = saidBy(page, 'do')!.split(':');
    expect(change[0]).toBe('upgrade');
    const { coverageComparison } = await ask<CoverageScenario>(
      `coverageScenario(scope: { asOf: "${day}" }, changes: [{ upgrade: { platform: "${change[1]}", level: ${change[2]}
        ${change[3] ? `, kind: ${change[3]}` : ''}, on: "${day}" } }]) {
        coverageComparison { before { counts { covered } } after { counts { covered } } } }`,
    );
    const { before, after } = coverageComparison;
    expect(await page.locator('h1').textContent()).toContain(
      `已覆盖 ${before.counts.covered} → ${after.counts.covered} 格`,
    );
    await tabTo(page, '.sides button[aria-pressed="false"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/side=before/);
    const { counts } = await ask<Coverage>(`coverage(scope: { asOf: "${day}" }) { counts { covered } }`);
    expect(await page.locator('.heat-foot .heat-sum b').last().textContent()).toBe(`${counts.covered}`);
  });

  test('from a search to a platform, who leads it, and the source of that', async () => {
    const page = await begin('/entities');
    await page.locator('.stock').first().waitFor();
    await tabTo(page, '.find-field');
    await page.keyboard.insertText('碳纤维');
    const { edges } = await ask<SearchConnection>(
      'search(text: "碳纤维", first: 20) { edges { node { ... on Platform { id nameZh ledBy { id nameZh sources { id title } } } } } }',
    );
    const hits = edges.map(({ node }) => node as unknown as { nameZh?: string; ledBy?: { nameZh: string }[] });
    const led = hits.find(({ ledBy = [] }) => ledBy.length > 0)!;
    await page.locator('.finds:not(.stale) .hit-name', { hasText: led.nameZh! }).first().waitFor();
    const names = await page.locator('.finds:not(.stale) .hit-name').allTextContents();
    await tabTo(page, `.hit:nth-child(${names.indexOf(led.nameZh!) + 1}) .hit-name`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: led.nameZh! }).waitFor();
    const leader = page.locator('.ties a', { hasText: led.ledBy![0]!.nameZh }).first();
    await leader.waitFor();
    await tabTo(page, '.ties .cites a');
    const cited = new URL((await page.locator(':focus').getAttribute('href'))!, page.url()).pathname.split('/').at(-1);
    await page.keyboard.press('Enter');
    const [source] = await ask<{ title: string }[]>(`sources(where: { id: { eq: "${cited}" } }) { title }`);
    await page.getByRole('heading', { level: 1, name: source!.title }).waitFor();
  });

  test('from the table of the network to an organization and the path to another', async () => {
    const page = await begin('/network?view=table');
    await page.locator('.node-table tbody .number', { hasText: '0.' }).first().waitFor();
    await tabTo(page, '.node-table tbody button');
    await page.keyboard.press('ArrowDown');
    const from = await page.locator(':focus').textContent();
    await page.keyboard.press('Enter');
    await page.locator('.panel h2', { hasText: from! }).waitFor();
    // What comes above moves the field, and shuts the list beneath it.
    await page.locator('.panel .tie').first().waitFor();
    await tabTo(page, '.panel .find-text');
    await page.keyboard.insertText('哈尔滨工业大学');
    await page.getByRole('option', { name: '哈尔滨工业大学' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="option"][data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.path').first().waitFor();
    const { paths } = await ask<NetworkPaths>(
      `networkPaths(fromOrganization: "${saidBy(page, 'organization')}", toOrganization: "${saidBy(page, 'to')}") {
        paths { organizations { nameZh } } }`,
    );
    expect(paths[0]!.organizations[0]!.nameZh).toBe(from);
    await page.locator('.path').first().waitFor();
    expect(await page.locator('.path').first().locator('.tied-name').allTextContents()).toEqual(
      paths[0]!.organizations.slice(1).map(({ nameZh }) => nameZh),
    );
  });
});
