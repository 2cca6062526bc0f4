import { useWorld } from '../harness';
import { nastyNetwork } from './nasty-network';
import { EVERYTHING, fetched, found, NASTY, nastyGraph } from './taken-along';

const world = useWorld();
const { api, write } = world;

async function page(path: string, parameters: Record<string, string>): Promise<string> {
  const response = await fetched(api.url, path, parameters);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  // It is to be looked at and printed, not to be kept.
  expect(response.headers.get('content-disposition')).toBeNull();
  return response.text();
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] as string);

/** The parts of a page, by the value of the attribute that names them. */
function partsOf(html: string, attribute: string): Map<string, string> {
  const sections = [...html.matchAll(new RegExp(`<section ${attribute}="([^"]*)">(.*?)</section>`, 'gs'))];
  return new Map(sections.map(([, key, content]) => [key as string, content as string]));
}

/** The sources at the end of a page, in the order of their numbers. */
const citedIn = (html: string): string[] =>
  [...(html.split('<ol class="sources">')[1] ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) =>
    textOf(item as string),
  );

const scope = { asOf: '2026-01-01', region: 'r-a001' };

test('each cell stands there with each of its platforms, what shows that it counts, and the sources', async () => {
  const { data } = await api.ask(EVERYTHING, { scope });
  const html = await page('/evidence/coverage', { ...scope, lang: 'zh' });
  const cells = partsOf(html, 'data-cell');
  expect(cells.size).toBe(data.coverage.units.flatMap((unit) => unit.cells).length);
  const sources = citedIn(html);
  const all = found(data.coverage.units);
  expect(all.length).toBeGreaterThan(20);
  for (const { unit, cell, one } of all) {
    const text = [...cells].find(([key]) => key.includes(unit.industry!.id) && key.includes(cell.slot!))![1];
    expect(textOf(text)).toContain(`${one.platform.nameZh}（${one.platform.id}）`);
    for (const { sources: shownBy } of one.evidence) {
      for (const { id } of shownBy) {
        const number = sources.findIndex((item) => item.includes(` ${id}`)) + 1;
        expect([id, text.includes(`[${number}]`)]).toEqual([id, true]);
      }
    }
  }
  for (const { cells: ofUnit, industry } of data.coverage.units) {
    for (const { slot, platforms, closedPlatforms } of ofUnit) {
      const [, text = ''] = [...cells].find(([key]) => key.includes(industry!.id) && key.includes(slot!)) ?? [];
      expect(text.includes('图谱不知有此类平台。')).toBe(platforms.length + closedPlatforms.length === 0);
    }
  }
});

const TIES = `query ($scope: NetworkScopeInput) {
  collaborationNetwork(scope: $scope, nodeLimit: 30, edgeLimit: 40) {
    edges { key evidence(limit: 500) { kind collaboration { id subject } platforms { id nameZh } since sincePrecision sources { id } } }
  }
}`;

test('each edge stands there with each of its ties, what it is by, and the sources', async () => {
  const scope = { regions: ['r-a001'], includePartners: true };
  const { data } = await api.ask(TIES, { scope });
  const html = await page('/evidence/network', {
    regions: 'r-a001',
    includePartners: 'true',
    nodeLimit: '30',
    edgeLimit: '40',
  });
  const edges = partsOf(html, 'data-edge');
  const sources = citedIn(html);
  const asked = data.collaborationNetwork.edges;
  expect([...edges.keys()]).toEqual(asked.map(({ key }) => key));
  for (const { key, evidence } of asked) {
    const rows = [...(edges.get(key) as string).matchAll(/<tr><td>.*?<\/tr>/gs)].map(([row]) => textOf(row));
    expect(rows).toHaveLength(evidence.length);
    for (const { collaboration, platforms, since, sincePrecision, sources: statedBy } of evidence) {
      const by = collaboration?.id ?? platforms[0]?.id ?? '';
      const said = rows.filter((row) => row.includes(by));
      expect(said.length).toBeGreaterThan(0);
      if (since !== null) {
        const known = since.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[sincePrecision ?? 'DAY']);
        expect(said.some((row) => row.includes(known))).toBe(true);
      }
      for (const { id } of statedBy) {
        const number = sources.findIndex((item) => item.includes(` ${id}`)) + 1;
        expect(number).toBeGreaterThan(0);
        expect(said.some((row) => row.includes(`[${number}]`))).toBe(true);
      }
    }
  }
});

test('a day is written as it is known, and a funding with who gives', async () => {
  const { id } = await write({
    organizations: { a: {}, b: {} },
    platforms: { platform: { kind: 'INCUBATOR', opened: '2018-01-01', openedPrecision: 'YEAR' } },
    ties: [
      ['b', 'FUNDS', 'a', { since: '2019-05-17' }],
      ['a', 'LEADS', 'platform'],
      ['b', 'CO_BUILDS', 'platform'],
    ],
  });
  const text = textOf(await page('/evidence/network', { regions: id('here'), lang: 'en' }));
  expect(text).toContain('\n2018 (inferred) –\n');
  expect(text).toContain('\n2019-05-17 –\n');
  expect(text).toContain(`\nFunding: ${id('b')} → ${id('a')}\n`);
});

test('nothing that a name says is markup, and no address but those of the web is a link', async () => {
  const { framework } = await nastyGraph(world);
  const coverage = await page('/evidence/coverage', { framework, asOf: '2022-01-01' });
  expect(textOf(coverage)).toContain(NASTY.platform);
  const network = await page('/evidence/network', { regions: (await nastyNetwork(world)).id('here') });
  for (const html of [coverage, network]) {
    expect(html).not.toMatch(/<(?:script|img|b)\b/);
    for (const [, address] of html.matchAll(/<a href="([^"]*)"/g)) expect(address).toMatch(/^https?:/);
  }
});

test('it is there in Chinese and in English, and prints on A4', async () => {
  for (const path of ['/evidence/coverage', '/evidence/network']) {
    const parameters: Record<string, string> = path.endsWith('network') ? { regions: 'r-a003' } : { region: 'r-a003' };
    const [zh, en] = [await page(path, { ...parameters, lang: 'zh' }), await page(path, { ...parameters, lang: 'en' })];
    expect(zh).toContain('<html lang="zh-CN">');
    expect(zh).toContain('<h2>来源</h2>');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('<h2>Sources</h2>');
    expect(en).toMatch(/@page \{ size: A4;/);
  }
});

test.each([
  ['region', '/evidence/coverage?region=nowhere'],
  ['asOf', '/evidence/coverage?asOf=2018'],
  ['regions', '/evidence/coverage?regions=r-a001'],
  ['regions', '/evidence/network?regions=nowhere'],
  ['nodeLimit', '/evidence/network?nodeLimit=1'],
  ['table', '/evidence/network?table=ties'],
])('%s in %s is refused, to a person on a page', async (argument, path) => {
  const response = await fetch(new URL(path, api.url));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
  const shown = await fetch(new URL(path, api.url), { headers: { accept: 'text/html' } });
  expect([shown.status, shown.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  expect(await shown.text()).toContain(argument);
});
