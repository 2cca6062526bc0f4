import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type {
  CollaborationNetwork,
  Eligibility,
  NetworkNeighbourConnection,
  NetworkPaths,
  OrganizationMeasuresConnection,
  SearchConnection,
} from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { SOFTWARE } from './browser';
import { saidBy, useJourneys } from './journey';

const api = useSeed();

beforeAll(buildProgram);

/** Two organizations that are known to people, and two steps from each other. */
const [WEIGAO, HARBIN] = ['威高集团有限公司', '哈尔滨工业大学'];

async function ask<Field>(field: string): Promise<Field> {
  const { data } = await api.ask<{ asked: Field }>(`{ asked: ${field} }`);
  return data.asked;
}

const idOf = async (name: string) =>
  (await ask<{ id: string }[]>(`organizations(where: { nameZh: { eq: "${name}" } }) { id }`))[0]?.id;

/** Types into a field that offers what it finds, and takes what is sought. */
async function find(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const begin = useJourneys(api, SOFTWARE);

  test('from the bridges of the network to one, what its strongest tie is known by, and the network as a file', async () => {
    const page = await begin('/');
    await page.getByRole('navigation').getByRole('link', { name: '网络' }).click();
    await page.locator('.canvas[data-laid]').waitFor();
    await page.getByRole('tab', { name: '桥梁' }).click();
    const measured = await ask<OrganizationMeasuresConnection>(
      'organizationMeasures(first: 1, orderBy: { field: BROKERAGE }) { edges { node { organization { id nameZh } brokerage { total } } } }',
    );
    const { organization: bridge, brokerage } = measured.edges[0]!.node;
    const row = page.locator('.broker-row').first();
    expect(await row.locator('.tied-name').textContent()).toBe(bridge.nameZh);
    expect(await row.locator('.number').textContent()).toBe(`${brokerage?.total}`);
    await row.click();
    await page.locator('.panel h2', { hasText: bridge.nameZh }).waitFor();

    const { edges } = await ask<NetworkNeighbourConnection>(
      `networkNeighbours(organization: "${bridge.id}", first: 1) { edges { node { organization { nameZh }
        tie { evidence { basis sources { title } } } } } }`,
    );
    const { organization, tie } = edges[0]!.node;
    await page.locator('.tie summary', { hasText: organization.nameZh }).first().click();
    await page.locator('.tie[open] .evidence-row').first().waitFor();
    expect(await page.locator('.tie[open] .evidence-row').count()).toBe(tie.evidence.length);
    expect(
      await page.locator('.tie[open] .evidence-row').first().locator('.sources li > *:first-child').allTextContents(),
    ).toEqual(tie.evidence[0]!.sources.map(({ title }) => title));

    await page.getByRole('button', { name: '导出' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'JSON', exact: true }).click();
    const file = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
    const network = await ask<CollaborationNetwork>('collaborationNetwork { nodeCount edgeCount }');
    expect([file.nodes.length, (file.edges ?? file.links).length]).toEqual([network.nodeCount, network.edgeCount]);
    expect(JSON.stringify(file.nodes)).toContain(bridge.nameZh);
  });

  test('the path between two, found by their names, and from what a step of it is known by to the other’s page', async () => {
    const page = await begin('/network');
    await page.locator('.canvas[data-laid]').waitFor();
    await find(page, '找机构', WEIGAO);
    await page.locator('.panel h2', { hasText: WEIGAO }).waitFor();
    await find(page, '到哪家机构', HARBIN);
    await page.locator('.path').first().waitFor();
    const [from, to] = [await idOf(WEIGAO), await idOf(HARBIN)];
    expect([saidBy(page, 'organization'), saidBy(page, 'to')]).toEqual([from, to]);
    const { paths } = await ask<NetworkPaths>(
      `networkPaths(fromOrganization: "${from}", toOrganization: "${to}") { paths { length organizations { nameZh }
        steps { evidence { sources { title } } } } }`,
    );
    const path = page.locator('.path').first();
    await path.waitFor();
    expect(await path.locator('.tied-name').allTextContents()).toEqual(
      paths[0]!.organizations.slice(1).map(({ nameZh }) => nameZh),
    );
    await path.locator('.tie summary').first().click();
    await path.locator('.tie[open] .evidence-row').first().waitFor();
    expect(await path.locator('.tie[open] .evidence-row').first().textContent()).toContain(
      paths[0]!.steps[0]!.evidence[0]!.sources[0]!.title,
    );
    const between = paths[0]!.organizations[1]!.nameZh;
    await path.getByRole('button', { name: `看 ${between}` }).click();
    await page.locator('.panel h2', { hasText: between }).waitFor();
    await page.getByRole('link', { name: '打开机构页' }).click();
    await page.getByRole('heading', { level: 1, name: between }).waitFor();
    await page.getByRole('link', { name: '在合作网络中看' }).click();
    await page.locator('.panel h2', { hasText: between }).waitFor();
  });

  test('from a search to an organization, to the source of one of its ties, and to all else that rests on it', async () => {
    const page = await begin('/coverage');
    await page.getByRole('navigation').getByRole('link', { name: '实体' }).click();
    await page.getByRole('searchbox').fill(WEIGAO);
    const { edges } = await ask<SearchConnection>(
      `search(text: "${WEIGAO}", first: 1) { edges { node { ... on Organization { id nameZh sources { id title } } } } }`,
    );
    const found = edges[0]!.node as unknown as { id: string; nameZh: string; sources: { id: string; title: string }[] };
    await page.locator('.finds:not(.stale) .hit-name', { hasText: found.nameZh }).first().click();
    await page.getByRole('heading', { level: 1, name: found.nameZh }).waitFor();
    const [source] = found.sources;
    await page.locator('.cited').getByRole('link', { name: source!.title }).first().click();
    await page.getByRole('heading', { level: 1, name: source!.title }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/entities/${source!.id}`);
    const resting = await ask<{ nameZh: string }[]>(
      `organizations(where: { sources: { some: { id: { eq: "${source!.id}" } } } }) { nameZh }`,
    );
    const section = page.locator('.sec', { hasText: '机构' }).last();
    await section
      .locator('.linked a')
      .nth(resting.length - 1)
      .waitFor();
    expect((await section.locator('.linked a').allTextContents()).sort()).toEqual(
      resting.map(({ nameZh }) => nameZh).sort(),
    );
  });

  test('from an organization to what it may draw, the clause of a rule, and the gaps that the clause has to do with', async () => {
    const id = await idOf(WEIGAO);
    const page = await begin(`/entities/${id}`);
    await page.getByRole('link', { name: '可申报的补助' }).click();
    await page.locator('.rule').first().waitFor();
    const day = (await page.getByLabel('日期').inputValue()) as string;
    const { counts, items } = await ask<Eligibility>(
      `eligibility(organization: "${id}", scope: { asOf: "${day}" }) { counts { fits depends }
        items { status amountWan rule { recipient } clause { id number headingZh } } }`,
    );
    expect(await page.locator('h1').textContent()).toContain(
      `${WEIGAO}：${counts.fits} 项符合，${counts.depends} 项待定`,
    );
    const item = items.find(({ status }) => status === 'LACKS')!;
    const rule = page.locator('.of-LACKS .rule').first();
    expect(await rule.locator('b').first().textContent()).toBe(item.rule.recipient);
    await rule.getByRole('link', { name: item.clause.number, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: item.clause.headingZh }).waitFor();
    const ruled = page.locator('.figures tr', { hasText: item.rule.recipient }).first();
    await ruled.waitFor();
    if (item.amountWan !== null) expect(await ruled.locator('.number').textContent()).toBe(`${item.amountWan}`);
    await page.getByRole('link', { name: '在文件中看' }).click();
    await page.locator(`.clause-head[aria-current][data-clause="${item.clause.id}"]`).waitFor();
    await page.locator('.doc-panel h2', { hasText: item.clause.headingZh }).waitFor();
  });
});
