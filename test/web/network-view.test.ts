import type { Page } from 'playwright-core';
import type {
  CollaborationNetwork,
  NetworkCommunityConnection,
  NetworkNeighbourConnection,
  NetworkPaths,
  OrganizationMeasuresConnection,
  PartnerSuggestionConnection,
  RoleHeptagon,
  RoleHeptagonConnection,
  RoleMixing,
} from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { SOFTWARE, useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

/** 威高集团有限公司, which has ties of many kinds, and 哈尔滨工业大学, two steps away. */
const [WEIGAO, HARBIN] = ['o-a062', 'o-a033'];

const ROLES = {
  GOVERNMENT: ['政', '政府'],
  INDUSTRY: ['产', '产业'],
  UNIVERSITY: ['学', '高校'],
  RESEARCH: ['研', '科研'],
  FINANCE: ['金', '金融'],
  SERVICE: ['服', '服务'],
  USER: ['用', '用户'],
} as const;

const wordsOf = (roles: readonly (keyof typeof ROLES)[]) => roles.map((role) => ROLES[role][1]).join('、');

async function ask<Field>(field: string): Promise<Field> {
  const { data } = await api.ask<{ asked: Field }>(`{ asked: ${field} }`);
  return data.asked;
}

const headlineOf = ({ nodeCount, edgeCount, isolatedCount }: CollaborationNetwork) =>
  `${nodeCount} 家机构，${edgeCount} 条联系 另有 ${isolatedCount} 家未见联系`;

/** A name on the canvas. */
interface Written {
  left: number;
  right: number;
  base: number;
}

/** Notes where the names of the last frame were written. */
const NOTE_NAMES = `
  window.written = [];
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (this.canvas.classList.contains('sigma-labels')) window.written = [];
    clearRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    window.written.push({ left: x, right: x + this.measureText(text).width, base: y });
    fillText.call(this, text, x, y);
  };
`;

const COUNTS = '{ nodeCount edgeCount isolatedCount }';

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser(SOFTWARE);

  /** Opens the view and waits until its picture is laid out. */
  async function open(address: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit({ reducedMotion: 'reduce', ...options });
    await visited.page.goto(origin + address);
    await visited.page.locator('.canvas[data-laid], .node-table tbody tr').first().waitFor();
    return visited;
  }
  const headline = (page: Page, text: string) => page.locator('h1', { hasText: text }).waitFor();

  test('the picture, its legend and the seven stars are those of the API', async () => {
    const { page, hosts, ...seen } = await open('/network');
    const network = await ask<CollaborationNetwork>(
      'collaborationNetwork { nodeCount edgeCount isolatedCount nodes { entity { ... on Organization { roles } } } }',
    );
    await headline(page, headlineOf(network));
    expect(await page.locator('.canvas').getAttribute('data-laid')).toBe(`${network.nodeCount}`);
    const roles = network.nodes.flatMap(({ entity }) => ('roles' in entity ? entity.roles : []));
    expect(await page.locator('.network-legend li').allTextContents()).toEqual(
      expect.arrayContaining(
        Object.entries(ROLES).map(([role, words]) => `${words.join('')}${roles.filter((one) => one === role).length}`),
      ),
    );
    const cards = page.locator('button.heptagon');
    await cards.nth(6).waitFor();
    const { missing, industry } = await ask<RoleHeptagon>(
      'roleHeptagon(scope: { industry: "i-a001" }) { missing industry { nameZh } }',
    );
    await cards
      .first()
      .getByText(`缺 ${wordsOf(missing)}`)
      .waitFor();
    expect(await cards.first().locator('b').textContent()).toBe(industry?.nameZh);
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('the seven stars of all units of the framework and the day are one question, and those of the region stand before', async () => {
    const { page, ...seen } = await open('/network');
    const asked: string[] = [];
    page.on('request', (request) => {
      const question = request.postData() ?? '';
      if (question.includes('roleHeptagon')) asked.push(question);
    });
    await page.goto(`${origin}/network?framework=f-a011&on=2023-01-01&region=r-a003`);
    const { edges } = await ask<RoleHeptagonConnection>(
      `roleHeptagons(scope: { framework: "f-a011", asOf: "2023-01-01" }) { edges { node { industry { nameZh } missing } } }`,
    );
    const region = await ask<RoleHeptagon>(
      'roleHeptagon(scope: { region: "r-a003", asOf: "2023-01-01" }) { region { nameZh } missing }',
    );
    const expected = [region, ...edges.map(({ node }) => node)];
    await page
      .locator('.heptagon')
      .nth(expected.length - 1)
      .waitFor();
    expect(await page.locator('.heptagon b').allTextContents()).toEqual(
      expected.map((one) => (one.industry ?? one.region)?.nameZh),
    );
    expect(await page.locator('.heptagon b + small').allTextContents()).toEqual(
      expected.map(({ missing }) => (missing.length === 0 ? '七星齐全' : `缺 ${wordsOf(missing)}`)),
    );
    expect(await page.locator('button.heptagon').count()).toBe(edges.length);
    expect(asked).toHaveLength(2);
    await page.locator('button.heptagon').first().click();
    await page.locator('.players').waitFor();
    expect(new URL(page.url()).searchParams.get('industry')).toMatch(/^i-/);
    expect(seen.console).toEqual([]);
  });

  test('an organization is found by pinyin, let go, and chosen again by a click on the picture', async () => {
    const { page, ...seen } = await open('/network');
    await page.getByRole('combobox').fill('weigaojituan');
    const option = page.getByRole('option', { name: '威高集团有限公司' }).first();
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const title = page.locator('.panel h2');
    await title.waitFor();
    const chosen = await title.textContent();
    await page.getByRole('button', { name: '关闭' }).click();
    await title.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('organization')).toBeNull();
    const box = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await title.waitFor();
    expect(await title.textContent()).toBe(chosen);
    await page.goBack();
    await title.waitFor({ state: 'detached' });
    expect(seen.console).toEqual([]);
  });

  test('what can not be measured is shown all the same, by degree', async () => {
    const { page } = await visit();
    const refused = { message: 'no plugin', extensions: { code: 'FEATURE_UNAVAILABLE' } };
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"measured":true')
        ? route.fulfill({ json: { data: { collaborationNetwork: null }, errors: [refused] } })
        : route.continue(),
    );
    await page.goto(`${origin}/network?view=table`);
    await page.locator('.node-table tbody tr').first().waitFor();
    await page.locator('h1', { hasText: '中介中心性还没有算出，大小暂按度' }).waitFor();
    const cells = await page.locator('.node-table tbody tr').first().locator('td').allTextContents();
    const { nodes } = await ask<CollaborationNetwork>('collaborationNetwork { nodes { degree } }');
    expect(cells[2]).toBe(`${Math.max(...nodes.map(({ degree }) => degree))}`);
    expect(cells.slice(4)).toEqual(['—', '—', '—', '—']);
  });

  test('nobody waits for measures to see the picture', async () => {
    const { page } = await visit();
    let letGo = () => {};
    const measured = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"measured":true')) await measured;
      await route.continue();
    });
    await page.goto(`${origin}/network`);
    await page.locator('.canvas[data-laid]').waitFor();
    letGo();
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('by the keyboard alone: the table, an organization of it, its ties and what they are known by', async () => {
    const { page, ...seen } = await open('/network?view=table');
    const measured = await ask<OrganizationMeasuresConnection>(
      'organizationMeasures(first: 5, orderBy: { field: BETWEENNESS }) { edges { node { organization { id nameZh } } } }',
    );
    await page.locator('.node-table tbody .number', { hasText: '0.' }).first().waitFor();
    const names = measured.edges.map(({ node }) => node.organization.nameZh);
    expect((await page.locator('.node-table tbody th button').allTextContents()).slice(0, 5)).toEqual(names);
    await page.locator('.node-table').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.panel h2', { hasText: names[0] as string }).waitFor();
    const { id } = measured.edges[0]!.node.organization;
    expect(new URL(page.url()).searchParams.get('organization')).toBe(id);

    const { totalCount, edges } = await ask<NetworkNeighbourConnection>(
      `networkNeighbours(organization: "${id}", first: 3) { totalCount edges { node { organization { nameZh } tie {
        weight evidence { kind basis since sources { title } } } } } }`,
    );
    await page.locator('.sec h3', { hasText: `联系${totalCount}` }).waitFor();
    expect((await page.locator('.tie .tied-name').allTextContents()).slice(0, 3)).toEqual(
      edges.map(({ node }) => node.organization.nameZh),
    );
    await page.locator('.tie summary').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.evidence-row').first().waitFor();
    const evidence = edges[0]!.node.tie.evidence;
    expect(await page.locator('.evidence-row').count()).toBe(evidence.length);
    const said = await page.locator('.evidence-row').first().textContent();
    expect(said).toContain(evidence[0]?.basis === 'STATED' ? '明示' : '推断');
    expect(said).toContain(evidence[0]?.sources[0]?.title);
    expect(said).toContain(evidence[0]?.since?.slice(0, 4) ?? '日期未知');
    expect(seen.console).toEqual([]);
  });

  test('likely partners, what is around an organization and the paths to another are those of the API', async () => {
    const { page, ...seen } = await open(`/network?organization=${WEIGAO}&to=${HARBIN}`);
    const { paths } = await ask<NetworkPaths>(
      `networkPaths(fromOrganization: "${WEIGAO}", toOrganization: "${HARBIN}") { paths { organizations { nameZh } } }`,
    );
    await page.locator('.path').first().waitFor();
    const steps = await page
      .locator('.path')
      .evaluateAll((all) =>
        all.map((path) => [...path.querySelectorAll('.tied-name')].map((name) => name.textContent)),
      );
    expect(steps).toEqual(paths.map(({ organizations }) => organizations.slice(1).map(({ nameZh }) => nameZh)));
    const { edges } = await ask<PartnerSuggestionConnection>(
      `partnerSuggestions(organization: "${WEIGAO}", first: 8) { edges { node { organization { nameZh } } } }`,
    );
    await page.locator('.partner').first().waitFor();
    expect(await page.locator('.partner .link').allTextContents()).toEqual(
      edges.map(({ node }) => node.organization.nameZh),
    );
    const around = await ask<CollaborationNetwork>(`egoNetwork(organization: "${WEIGAO}") ${COUNTS}`);
    await page.getByRole('button', { name: '直接伙伴' }).click();
    await headline(page, `周围：${around.nodeCount} 家机构，${around.edgeCount} 条联系`);
    await page.locator(`.canvas[data-laid="${around.nodeCount}"]`).waitFor();
    expect(seen.console).toEqual([]);
  });

  test('choosing the stars of an industry narrows the picture to it and names who plays which role', async () => {
    const { page, ...seen } = await open('/network');
    const cards = page.locator('button.heptagon');
    await cards.nth(6).waitFor();
    await cards.nth(3).click();
    await page.waitForURL(/industry=i-a004/);
    await headline(
      page,
      headlineOf(await ask<CollaborationNetwork>(`collaborationNetwork(scope: { industries: ["i-a004"] }) ${COUNTS}`)),
    );
    const { stars } = await ask<RoleHeptagon>(
      'roleHeptagon(scope: { industry: "i-a004" }) { stars { organizations { nameZh } } }',
    );
    await page.locator('.players').waitFor();
    const named = await page
      .locator('.player')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('.link')].map((link) => link.textContent)));
    expect(named).toEqual(stars.map(({ organizations }) => organizations.map(({ nameZh }) => nameZh)));
    expect(seen.console).toEqual([]);
  });

  test('mixing, brokers and communities are those of the API', async () => {
    const { page, ...seen } = await open('/network?tab=mixing');
    await page.locator('.mixing').waitFor();
    const { cells } = await ask<RoleMixing>('roleMixing { cells { from to observed ratio } }');
    const own = cells.find(({ from, to }) => from === 'INDUSTRY' && to === 'INDUSTRY');
    expect(await page.locator('.mixing tbody tr').nth(1).locator('td').nth(1).textContent()).toBe(
      `${own?.ratio?.toFixed(1)}${own?.observed}`,
    );

    await page.getByRole('tab', { name: '桥梁' }).click();
    const brokers = await ask<OrganizationMeasuresConnection>(
      'organizationMeasures(first: 3, orderBy: { field: BROKERAGE }) { edges { node { organization { nameZh } brokerage { total } } } }',
    );
    await page.locator('.broker-row').first().waitFor();
    const rows = await page
      .locator('.broker-row')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('.tied-name')?.textContent, row.querySelector('.number')?.textContent]),
      );
    expect(rows.slice(0, 3)).toEqual(
      brokers.edges.map(({ node }) => [node.organization.nameZh, `${node.brokerage?.total}`]),
    );

    await page.getByRole('tab', { name: '社群' }).click();
    const communities = await ask<NetworkCommunityConnection>(
      'networkCommunities { totalCount edges { node { size core { id nameZh } } } }',
    );
    await page.locator('.community').first().waitFor();
    expect(await page.locator('.community').count()).toBe(communities.totalCount);
    const { size, core } = communities.edges[0]!.node;
    expect(await page.locator('.community b').first().textContent()).toBe(`${core.nameZh}等 ${size} 家`);
    await page.locator('.community').first().click();
    await page.waitForURL(new RegExp(`community=${core.id}`));
    expect(seen.console).toEqual([]);
  });

  test('day and region narrow what is asked, and what is seen can be taken along', async () => {
    const { page, ...seen } = await open('/network?on=2018-11-29&region=r-a008');
    const scope = 'scope: { asOf: "2018-11-29", regions: ["r-a008"]';
    await headline(page, headlineOf(await ask<CollaborationNetwork>(`collaborationNetwork(${scope} }) ${COUNTS}`)));
    await page.getByLabel('含区外伙伴').check();
    const wider = await ask<CollaborationNetwork>(`collaborationNetwork(${scope}, includePartners: true }) ${COUNTS}`);
    await headline(page, headlineOf(wider));
    await page.getByRole('button', { name: '导出' }).click();
    const links = await page.locator('.downloads a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(links.map((link) => link.split('?')[0])).toEqual([
      '/export/network.gexf',
      '/export/network.graphml',
      '/export/network.json',
      '/export/network.net',
      '/export/network.xlsx',
      '/export/network.json',
      '/export/network.csv',
      '/export/network.csv',
      '/evidence/network',
      '/export/network-years.zip',
    ]);
    const files = await Promise.all(links.map((link) => fetch(origin + link)));
    expect(files.map(({ status }) => status)).toEqual(links.map(() => 200));
    const { nodes } = (await files[2]!.json()) as { nodes: unknown[] };
    expect(nodes).toHaveLength(wider.nodeCount);
    expect(seen.console).toEqual([]);
  });

  test('on a day ties of no known day count too, which is said, or are left out', async () => {
    const { page, ...seen } = await open('/network?on=2009-01-01');
    const all = await ask<CollaborationNetwork>(`collaborationNetwork(scope: { asOf: "2009-01-01" }) ${COUNTS}`);
    const dated = await ask<CollaborationNetwork>(
      `collaborationNetwork(scope: { asOf: "2009-01-01", datedOnly: true }) ${COUNTS}`,
    );
    await headline(page, headlineOf(all));
    await headline(page, `其中 ${all.edgeCount - dated.edgeCount} 条日期未知`);
    await page.getByLabel('只计日期已知的联系').check();
    await headline(page, headlineOf(dated));
    await page.locator('h1', { hasText: '日期未知' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '导出' }).click();
    const link = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
    const { nodes } = (await (await fetch(origin + link)).json()) as { nodes: unknown[] };
    expect(nodes).toHaveLength(dated.nodeCount);
    expect(seen.console).toEqual([]);
  });

  test('around an organization just that is taken along', async () => {
    const { page } = await open(`/network?organization=${WEIGAO}&around=TWO_STEPS`);
    const around = await ask<CollaborationNetwork>(`egoNetwork(organization: "${WEIGAO}", depth: 2) ${COUNTS}`);
    await page.getByRole('button', { name: '导出' }).click();
    const links = await page.locator('.downloads a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    const files = await Promise.all(links.map((link) => fetch(origin + link)));
    expect(files.map(({ status }) => status)).toEqual(links.map(() => 200));
    const { nodes } = (await files[2]!.json()) as { nodes: unknown[] };
    expect(nodes).toHaveLength(around.nodeCount);
    expect(links.some((link) => link.includes('years'))).toBe(false);
  });

  test('no name in the picture is written over another', async () => {
    const { page } = await visit({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
    await page.addInitScript(NOTE_NAMES);
    await page.goto(`${origin}/network`);
    await page.locator('.canvas[data-laid]').waitFor();
    const names = await page.evaluate<Written[]>('window.written');
    expect(names.length).toBeGreaterThan(5);
    const over = names.filter((one, at) =>
      names.some(
        (other, place) =>
          place < at && one.left < other.right && other.left < one.right && Math.abs(one.base - other.base) < 11,
      ),
    );
    expect(over).toEqual([]);
    const width = (await page.locator('.canvas').boundingBox())!.width;
    expect(names.filter(({ right }) => right > width)).toEqual([]);
  });

  test('what can not be read is dropped and said, what is refused comes in the words of the API', async () => {
    const { page } = await open('/network?on=2018-02-30&colour=PINK&view=table');
    expect(await page.getByRole('status').first().textContent()).toBe('地址中有读不懂的部分，已略去：on、colour。');
    const { errors } = await api.ask('{ collaborationNetwork(scope: { industries: ["i-nowhere"] }) { nodeCount } }');
    await page.goto(`${origin}/network?industry=i-nowhere`);
    await page
      .locator('.main-column')
      .getByText(errors?.[0]?.message ?? '')
      .waitFor();
    await page.locator('.main-column').getByRole('button', { name: '再试' }).waitFor();
  });

  test('where the browser can not draw, the table comes instead and says so', async () => {
    const { page, ...seen } = await visit();
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null;');
    await page.goto(`${origin}/network`);
    await page.getByText('此浏览器不能作图').waitFor();
    const { nodeCount } = await ask<CollaborationNetwork>('collaborationNetwork { nodeCount }');
    expect(await page.locator('.node-table tbody tr').count()).toBe(nodeCount);
    expect(seen.console).toEqual([]);
  });

  test('on a phone the organization comes as a sheet over the picture', async () => {
    const { page, ...seen } = await open(`/network?organization=${WEIGAO}`, { viewport: { width: 390, height: 844 } });
    await page.locator('.panel h2').waitFor();
    const sheet = await page.locator('.panel').boundingBox();
    expect(sheet).toMatchObject({ x: 0, width: 390 });
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    expect(seen.console).toEqual([]);
  });

  test.each([
    ['/network?lang=zh', 'light', '.heptagon >> nth=6'],
    [`/network?organization=${WEIGAO}&to=${HARBIN}&lang=en`, 'dark', '.path >> nth=0'],
    ['/network?industry=i-a004&view=table&lang=en', 'dark', '.player >> nth=6'],
    ['/network?tab=mixing&colour=REGION&lang=zh', 'light', '.mixing'],
    ['/network?tab=brokers&lang=en', 'light', '.broker-row >> nth=0'],
    ['/network?tab=communities&colour=COMMUNITY&community=o-a001&lang=zh', 'dark', '.community >> nth=0'],
  ] as const)('%s has no fault that axe finds, %s', async (address, colorScheme, datum) => {
    const { page } = await open(address, { colorScheme });
    await page.locator(datum).waitFor();
    if (address.includes('organization')) {
      await page.locator('.tie summary').first().click();
      await page.locator('.evidence-row').first().waitFor();
    }
    expect(await faultsOf(page)).toEqual([]);
  });
});
