import type { Page } from 'playwright-core';
import type { SearchConnection } from '../answers';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

/** As many hits as the view has on a page. */
const PAGE = 20;

/** A platform with leaders, industries and designations, some of them with days. */
const PLATFORM = 'p-a012';

const SEARCH = `query ($scope: SearchScopeInput, $text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(scope: $scope, text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { endCursor } facets { kind { count } region { value count entity { nameZh } } }
    edges { highlights { words } node { ... on Entity { id nameZh } } }
  }
}`;

async function found(
  text: string,
  more: { scope?: object; kinds?: string[]; after?: string } = {},
): Promise<SearchConnection> {
  const { data } = await api.ask(SEARCH, { text, first: PAGE, ...more });
  return data.search;
}

const namesOf = ({ edges }: SearchConnection) => edges.map(({ node }) => node.nameZh);

const hitsOn = (page: Page) => page.locator('.finds:not(.stale) .hit-name').allTextContents();

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  /** Opens a view and waits for something on it. */
  async function open(address: string, shows: string, options: Parameters<typeof visit>[0] = {}) {
    const visited = await visit(options);
    await visited.page.goto(origin + address);
    await visited.page.locator(shows).first().waitFor();
    return visited;
  }

  /** Waits until a search shows a hit first. */
  const isFirst = (page: Page, name: string | undefined) =>
    page.locator('.finds:not(.stale) .hit:first-child .hit-name', { hasText: name as string }).waitFor();

  test('what is typed is found: hits, what of them matches, the facets of all, and the address says it', async () => {
    const { page, hosts, ...seen } = await open('/entities', '.stock');
    await page.getByRole('searchbox').pressSequentially('威高');
    const expected = await found('威高');
    await page.getByText(`找到 ${expected.totalCount} 项`).waitFor();
    expect(await hitsOn(page)).toEqual(namesOf(expected));
    expect(await page.locator('.hit').first().locator('mark').allTextContents()).toEqual(
      expected.edges[0]?.highlights.flatMap(({ words }) => words),
    );
    await page.locator('.facet-regions').waitFor();
    const counts = await page.locator('.facet-kinds:not(.facet-regions) small').allTextContents();
    expect(counts.map(Number)).toEqual([expected.totalCount, ...expected.facets.kind.map(({ count }) => count)]);
    expect(await page.locator('.facet-regions button').allTextContents()).toEqual([
      `不限 ${expected.totalCount}`,
      ...expected.facets.region.map(({ entity, count }) => `${entity?.nameZh} ${count}`),
    ]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('威高');
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test('a region narrows what is found, with or without a kind; the address says it and a wrong one is told', async () => {
    const { page, ...seen } = await open('/entities?q=威高', '.facet-regions');
    const everywhere = await found('威高');
    const { value, count, entity } = everywhere.facets.region.at(-1)!;
    const scope = { regions: [value as string] };
    const there = await found('威高', { scope });
    expect(there.totalCount).toBe(count);
    await page
      .locator('.facet-regions button', { hasText: entity?.nameZh as string })
      .first()
      .click();
    await page.getByText(`找到 ${count} 项`).waitFor();
    expect(await hitsOn(page)).toEqual(namesOf(there));
    expect(new URL(page.url()).searchParams.get('region')).toBe(value);
    expect(await page.locator('.facet-regions [aria-pressed="true"]').textContent()).toBe(`${entity?.nameZh} ${count}`);
    const ofKinds = page.locator('.facet-kinds:not(.facet-regions)');
    await ofKinds.locator('li', { hasText: new RegExp(`^全部 ${count}$`) }).waitFor();
    const kinds = await ofKinds.locator('small').allTextContents();
    expect(kinds.map(Number)).toEqual([count, ...there.facets.kind.map((one) => one.count)]);
    await page.locator('.facet-regions button').first().click();
    await page.getByText(`找到 ${everywhere.totalCount} 项`).waitFor();
    expect(new URL(page.url()).searchParams.get('region')).toBeNull();

    const again = await open(`/entities?q=威高&region=${value}&kind=SOURCE`, '.find-nothing');
    await again.page.getByRole('button', { name: `看别的种类（${count} 项）` }).waitFor();
    await again.page.getByRole('button', { name: /不限区划/ }).click();
    const sources = await found('威高', { kinds: ['SOURCE'] });
    await again.page.getByText(`找到 ${sources.totalCount} 项`).waitFor();
    const wrong = await open('/entities?q=威高&region=r a', '.facet-regions');
    await wrong.page.getByText('地址中有读不懂的部分，已略去：region。').waitFor();
    const unknown = await open('/entities?q=威高&region=r-nowhere', '[role="alert"]');
    await unknown.page.getByRole('button', { name: '不限' }).click();
    await unknown.page.getByText(`找到 ${everywhere.totalCount} 项`).waitFor();
    expect([...seen.console, ...again.console, ...wrong.console]).toEqual([]);
  });

  test('of two answers under way the one to what was typed last is shown, though the other comes after it', async () => {
    const { page } = await open('/entities', '.stock');
    const field = page.getByRole('searchbox');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const isHeld = (body: string | null) => body?.includes('"text":"威高"') ?? false;
    await page.route('**/graphql', async (route) => {
      if (isHeld(route.request().postData())) await held;
      // Whom nobody waits for any more is gone.
      await route.continue().catch(() => {});
    });
    const sent = page.waitForRequest((request) => isHeld(request.postData()));
    await field.fill('威高');
    await sent;
    await field.fill('海洋');
    const expected = namesOf(await found('海洋'));
    await isFirst(page, expected[0]);
    letGo();
    await page.unrouteAll({ behavior: 'wait' });
    expect(await hitsOn(page)).toEqual(expected);
  });

  test('a kind narrows what is found, the address says the page, and Back goes back', async () => {
    const kinds = ['PLATFORM'];
    const first = await found('海洋', { kinds });
    const second = await found('海洋', { kinds, after: first.pageInfo.endCursor as string });
    const { page } = await open('/entities?q=海洋', '.facet-kinds');
    await page.getByRole('button', { name: /^平台/ }).click();
    await page.waitForURL(/kind=PLATFORM/);
    await page.getByText(`找到 ${first.totalCount} 项`).waitFor();
    expect(await hitsOn(page)).toEqual(namesOf(first));
    await page.getByRole('button', { name: '下一页' }).click();
    await page.waitForURL(/after=/);
    await isFirst(page, namesOf(second)[0]);
    expect(await hitsOn(page)).toEqual(namesOf(second));
    await page.goBack();
    await isFirst(page, namesOf(first)[0]);
    expect(await hitsOn(page)).toEqual(namesOf(first));
  });

  test('by the keyboard: Enter opens the only hit, Back has the search again, and what is not found is said', async () => {
    const only = '双岛湾科技创新园';
    const { edges, totalCount } = await found(only);
    expect(totalCount).toBe(1);
    const { page, ...seen } = await open('/entities', '.stock');
    await page.getByRole('searchbox').focus();
    await page.keyboard.insertText(only);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/entities/${edges[0]?.node.id}`);
    await page.getByRole('heading', { level: 1, name: only }).waitFor();
    await page.goBack();
    await isFirst(page, only);
    expect(await page.getByRole('searchbox').inputValue()).toBe(only);
    await page.getByRole('searchbox').fill('qzxv');
    await page.getByText('没有找到“qzxv”').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('the page of a platform has all that it is tied to, its designations, days and sources, and leads on', async () => {
    const { data } = await api.ask(
      `{ platforms(where: { id: { eq: "${PLATFORM}" } }) { nameZh
        ledBy { id nameZh } coBuiltBy { nameZh } supportedBy { nameZh } industries { nameZh } regions { nameZh }
        designations { since } sources { title url } } }`,
    );
    const [platform] = data.platforms as [(typeof data.platforms)[number]];
    const { page, hosts, ...seen } = await open(`/entities/${PLATFORM}`, '.designations');
    await page.locator('.cited li').first().waitFor();
    const { ledBy, coBuiltBy, supportedBy, industries, regions } = platform;
    const tied = [...ledBy, ...coBuiltBy, ...supportedBy, ...industries, ...regions].map(({ nameZh }) => nameZh);
    expect(tied.length).toBeGreaterThan(2);
    expect(await page.locator('.ties li > a').allTextContents()).toEqual(expect.arrayContaining(tied));
    expect(await page.locator('.designations li').count()).toBe(platform.designations.length);
    const cited = await page.locator('.cited li > a').allTextContents();
    expect(cited).toEqual(expect.arrayContaining(platform.sources.map(({ title }) => title)));
    expect(await page.locator('.moments').textContent()).toContain(platform.designations[0]?.since?.slice(0, 4));
    const [leader] = ledBy as [(typeof ledBy)[number]];
    const eligible = page.getByRole('link', { name: `${leader.nameZh}可申报的补助` });
    expect(await eligible.getAttribute('href')).toBe(`/eligibility?org=${leader.id}`);

    await page.locator('.ties').getByRole('link', { name: leader.nameZh, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: leader.nameZh }).waitFor();
    await page.locator('.ties').getByRole('link', { name: platform.nameZh, exact: true }).first().waitFor();
    const inNetwork = page.getByRole('link', { name: '在合作网络中看' });
    expect(await inNetwork.getAttribute('href')).toBe(`/network?organization=${leader.id}`);
    expect(hosts).toEqual(new Set([new URL(origin).host]));
    expect(seen.console).toEqual([]);
  });

  test.each([
    ['i-a002', '{ industries(where: { id: { eq: "i-a002" } }) { children { nameZh } platforms { nameZh } } }'],
    ['r-a008', '{ regions(where: { id: { eq: "r-a008" } }) { parents { nameZh } } }'],
    ['c-0001', '{ collaborations(where: { id: { eq: "c-0001" } }) { organizations { nameZh } } }'],
    ['s-a001', '{ industries(where: { sources: { some: { id: { eq: "s-a001" } } } }) { nameZh } }'],
    [
      'doc-106-4-3',
      '{ tasks(where: { clause: { id: { eq: "doc-106-4-3" } } }) { ledBy { nameZh } responsible { nameZh } } }',
    ],
    ['u-science', '{ tasks(where: { leadUnits: { some: { id: { eq: "u-science" } } } }) { nameZh } }'],
    ['task-4-3', '{ tasks(where: { id: { eq: "task-4-3" } }) { ledBy { nameZh } responsible { nameZh } } }'],
    ['f-a001', '{ industries(where: { industryFrameworks: { some: { id: { eq: "f-a001" } } } }) { nameZh } }'],
    ['pol-002', '{ policies(where: { id: { eq: "pol-002" } }) { clauses { nameZh } documents { nameZh } } }'],
  ])('the page of %s names what the API ties it to', async (id, query) => {
    const { data } = await api.ask<Record<string, object[]>>(query);
    const names = [...JSON.stringify(data).matchAll(/"nameZh":"([^"]+)"/g)].map(([, name]) => name);
    expect(names).not.toEqual([]);
    const { page, ...seen } = await open(`/entities/${id}`, '.ties a, .linked a');
    await page.locator('.thing .skeleton').waitFor({ state: 'detached' });
    const text = await page.locator('.thing').textContent();
    for (const name of names) expect(text).toContain(name);
    expect(seen.console).toEqual([]);
  });

  test('a retired id says what took its place, a withdrawn one what to see instead, an unknown one that it is unknown', async () => {
    const { page } = await open('/entities/p-a002', '.notice');
    expect(await page.locator('.notice').textContent()).toBe('编号 p-a002 已停用，同一事物现用编号 p-a001。');
    await page.goto(`${origin}/entities/p-a003`);
    const { data } = await api.ask('{ retiredIds(where: { id: { eq: "p-a003" } }) { noteZh insteadIds } }');
    const [{ noteZh, insteadIds }] = data.retiredIds as [(typeof data.retiredIds)[number]];
    await page.getByText(noteZh as string).waitFor();
    await page.locator('.retired .ties a').first().waitFor();
    const links = await page.locator('.retired a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(insteadIds.map((one) => `/entities/${one}`));
    await page.goto(`${origin}/entities/x-nothing`);
    await page.getByRole('heading', { name: '没有编号为“x-nothing”的实体' }).waitFor();
  });

  test('what the API refuses is said in its words, and another search goes on', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/entities?q=${encodeURIComponent('，')}`);
    const words = (await api.ask(SEARCH, { text: '，', first: PAGE })).errors?.[0]?.message ?? '';
    expect(words).not.toBe('');
    await page.getByText(words).first().waitFor();
    await page.getByRole('searchbox').fill('威高');
    await isFirst(page, namesOf(await found('威高'))[0]);
  });

  test('a phone has no need to scroll sideways', async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    for (const [address, shows] of [
      ['/entities?q=威高', '.hit'],
      [`/entities/${PLATFORM}`, '.cited li'],
    ] as const) {
      const { page, ...seen } = await open(address, shows, phone);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
      expect(seen.console).toEqual([]);
    }
  });

  test.each([
    ['/entities?q=威高', 'light', 'zh', '.facet-regions'],
    ['/entities?q=威高', 'dark', 'en', '.facet-regions'],
    ['/entities?q=qzxv', 'light', 'zh', '.find-nothing'],
    ['/entities', 'dark', 'zh', '.stock'],
    [`/entities/${PLATFORM}`, 'light', 'zh', '.cited li'],
    [`/entities/${PLATFORM}`, 'dark', 'en', '.cited li'],
    ['/entities/doc-106-4-3', 'light', 'en', '.figures'],
    ['/entities/p-a003', 'dark', 'zh', '.retired a'],
    ['/entities/x-nothing', 'light', 'zh', '.empty'],
  ] as const)('%s has no fault that axe finds, %s and in %s', async (address, colorScheme, language, shows) => {
    const lang = `${address.includes('?') ? '&' : '?'}lang=${language}`;
    const { page } = await open(address + lang, shows, { colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  });
});
