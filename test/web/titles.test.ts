import type { Page } from 'playwright-core';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { useBrowser } from './browser';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

const WHERE = { zh: '创新平台知识图谱 · 威海', en: 'Innovation platform graph · Weihai' };
const DAY = '2018-11-30';

interface Named {
  nameZh: string;
  nameEn: string;
}

/** What the API calls all that the addresses below name by ids. */
async function names(): Promise<Record<string, Named>> {
  const ids = ['o-a062', 'o-a033', 'i-a005', 'r-a008', 'es-001'];
  const { data } = await api.ask<Record<string, Named>>(
    `{ ${ids.map(
      (id) => `${key(id)}: entity(id: "${id}") { ... on Entity { nameZh } ... on Organization { nameEn }
      ... on Industry { nameEn } ... on Region { nameEn } ... on EvaluationScheme { nameEn } }`,
    )} }`,
  );
  return data;
}
const key = (id: string) => id.replace('-', '_');

async function isTitled(page: Page, title: string): Promise<void> {
  // Where it never comes, what came instead is told.
  const sought = page.locator(`xpath=//title[.="${title}"]`);
  await sought.waitFor({ state: 'attached' }).catch(() => {});
  expect(await page.title()).toBe(title);
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  test.each<[string, 'zh' | 'en', (named: Record<string, Named>) => string]>([
    ['/entities/o-a062', 'zh', ({ o_a062 }) => `${o_a062?.nameZh} · 实体`],
    ['/entities/o-a062', 'en', ({ o_a062 }) => `${o_a062?.nameEn} · Entities`],
    ['/entities?q=威高&kind=PLATFORM', 'zh', () => '威高 · 平台 · 实体'],
    [`/coverage?on=${DAY}&region=r-a008`, 'zh', ({ r_a008 }) => `${r_a008?.nameZh} · ${DAY} · 覆盖`],
    [
      `/coverage?on=${DAY}&before=2015-01-01&cell=i-a005:SCIENCE_PARK`,
      'zh',
      ({ i_a005 }) => `${i_a005?.nameZh} × 科技园区(基地) · 2015-01-01 → ${DAY} · 覆盖`,
    ],
    [`/coverage/scenario?on=${DAY}&do=close:p-a028`, 'en', () => `Changes 1 · ${DAY} · Coverage`],
    [`/architecture?on=${DAY}&region=r-a008`, 'en', ({ r_a008 }) => `${r_a008?.nameEn} · ${DAY} · Architecture`],
    [
      '/network?organization=o-a062&to=o-a033&view=table',
      'zh',
      ({ o_a062, o_a033 }) => `${o_a062?.nameZh} → ${o_a033?.nameZh} · 网络`,
    ],
    [`/eligibility?on=${DAY}&org=o-a062`, 'zh', ({ o_a062 }) => `${o_a062?.nameZh} · ${DAY} · 资格`],
    ['/evaluation?year=2019', 'zh', ({ es_001 }) => `排名 · ${es_001?.nameZh} · 2019 · 评价`],
    [`/sharing?on=${DAY}&need=检测`, 'zh', () => `检测 · ${DAY} · 共享`],
    ['/document?clause=doc-106-4-3', 'zh', () => '四(三) 加快建设技术创新中心 · 威政办字〔2018〕106号 · 文件'],
  ])('the title of %s in %s names what is looked at', async (address, language, title) => {
    const { page } = await visit();
    await page.goto(`${origin}${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    await isTitled(page, `${title(await names())} · ${WHERE[language]}`);
  });

  test('nothing of a view is left in the title of the next', async () => {
    const { page } = await visit();
    await page.goto(`${origin}/entities/o-a062`);
    const { o_a062 } = await names();
    await isTitled(page, `${o_a062?.nameZh} · 实体 · ${WHERE.zh}`);
    await page.getByRole('navigation').getByRole('link', { name: '实体' }).click();
    await isTitled(page, `实体 · ${WHERE.zh}`);
    await page.goBack();
    await isTitled(page, `${o_a062?.nameZh} · 实体 · ${WHERE.zh}`);
  });
});
