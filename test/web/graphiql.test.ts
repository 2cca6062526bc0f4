import type { Page } from 'playwright-core';
import { CHROMIUM } from '../chromium';
import { examplesIn } from '../documented-examples';
import { useSeed } from '../harness';
import { buildProgram } from '../program';
import { serve } from '../server/serving';
import { faultsOf } from './axe';
import { useBrowser } from './browser';

const api = useSeed();

beforeAll(buildProgram);

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  const visit = useBrowser();

  const DOCUMENTS = ['README.md', 'docs/planner-questions.md', 'docs/researcher-questions.md'];
  const documented = DOCUMENTS.flatMap((file) => examplesIn(file)).map(([heading, query, answer]) => {
    const [, en = '', zh = ''] = /^(?:\d+\. )?(.*) · (.*)$/.exec(heading) ?? [];
    return { zh, en, query, answer };
  });

  const QUERY = '.graphiql-query-editor, .graphiql-editor';

  /** What stands in an editor, which draws only the lines that are seen. */
  const textIn = (page: Page, place: string): Promise<string> =>
    page
      .locator(`:is(${place}) .CodeMirror`)
      .first()
      .evaluate((element) => element.CodeMirror.getValue());

  /** Runs what stands in the editor, and gives the answer's data once it is shown. */
  async function answerOf(page: Page): Promise<unknown> {
    // The button does nothing before both editors are there, and a person would press it again.
    const button = await page.getByLabel('Execute query').elementHandle();
    const shown = await page.locator('.result-window .CodeMirror').first().elementHandle();
    const answer = await page.waitForFunction(
      ([button, editor]) => {
        const text: string = editor?.CodeMirror.getValue();
        if (/^\s*\{\s*"data"/.test(text)) return text;
        if (button?.getAttribute('aria-label')?.startsWith('Execute')) button.click();
        return undefined;
      },
      [button, shown] as const,
      { polling: 500 },
    );
    return JSON.parse((await answer.jsonValue()) as string).data;
  }

  /** The queries that stand open, of which one is at hand. */
  const opened = (page: Page) => page.getByRole('list', { name: 'Select active operation' });
  const atHand = (page: Page, name: string) =>
    opened(page).locator('[aria-current="true"]', { hasText: new RegExp(`^${name}$`) });

  const questionsOf = (page: Page) => page.locator('.questions button').allTextContents();

  test.each([
    ['zh-CN', 'zh'],
    ['en-GB', 'en'],
  ] as const)('for a browser in %s every documented question is offered in %s', async (locale, language) => {
    const { page, ...seen } = await visit({ locale });
    await page.goto(api.url);
    await page.locator('.questions button').first().waitFor();
    expect(await questionsOf(page)).toEqual(documented.map((question) => question[language]));
    expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en');

    const other = language === 'zh' ? 'en' : 'zh';
    await page.getByText(language === 'zh' ? 'English' : '中文', { exact: true }).click();
    await page.getByText(documented[0]![other], { exact: true }).waitFor();
    expect(await questionsOf(page)).toEqual(documented.map((question) => question[other]));
    expect(seen.console).toEqual([]);
  });

  test('a question opens in a tab of its own, is run, and found again', async () => {
    const { page, hosts, ...seen } = await visit();
    await page.goto(api.url);
    const tabs = opened(page).getByRole('listitem');
    const { zh, query, answer } = documented[6]!;
    const button = page.getByRole('button', { name: zh, exact: true });
    await button.click();
    await atHand(page, 'PlannerQuestions4').waitFor();
    const count = await tabs.count();
    expect(await textIn(page, QUERY)).toBe(`# ${zh}\nquery PlannerQuestions4 ${query}`);
    expect(await answerOf(page)).toEqual(JSON.parse(answer));

    await opened(page).getByRole('button', { name: 'ResearcherQuestions1' }).click();
    await atHand(page, 'ResearcherQuestions1').waitFor();
    await button.click();
    await atHand(page, 'PlannerQuestions4').waitFor();
    expect(await tabs.count()).toBe(count);
    expect({ hosts: [...hosts], console: seen.console }).toEqual({ hosts: [new URL(api.url).host], console: [] });
  });

  test('an address asks a question by its id, or a query with variables', async () => {
    const { page } = await visit();
    await page.goto(`${api.url}?question=researcher-questions-3&lang=en`);
    await atHand(page, 'ResearcherQuestions3').waitFor();

    const query = 'query One($id: ID!) { regions(where: { id: { eq: $id } }) { id } }';
    const parameters = new URLSearchParams({ query, variables: '{"id": "r-a001"}' });
    await page.goto(`${api.url}?${parameters}`);
    await atHand(page, 'One').waitFor();
    expect(await answerOf(page)).toEqual({ regions: [{ id: 'r-a001' }] });
  });

  test('its panes and dialogs leave the console empty, and the types are described', async () => {
    const { page, ...seen } = await visit();
    await page.goto(api.url);
    await page.getByLabel('Show Documentation Explorer').click();
    await page.getByText('All Schema Types').waitFor();
    await page.getByLabel('Show History').click();
    for (const dialog of ['Open short keys dialog', 'Open settings dialog']) {
      await page.getByLabel(dialog).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    }
    await page.getByLabel('Prettify query (Shift-Ctrl-P)').hover();
    await page.getByRole('tooltip').waitFor();
    expect(seen.console).toEqual([]);
  });

  test('the keyboard goes into the editors and out again', async () => {
    const { page } = await visit();
    await page.goto(api.url);
    const query = page.getByRole('textbox', { name: '查询' });
    await query.focus();
    await page.keyboard.press('Tab');
    await page.locator(':focus').waitFor();
    expect(await query.evaluate((field) => field.matches(':focus'))).toBe(false);
    expect(await textIn(page, QUERY)).not.toContain('\t');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('.graphiql-query-editor :focus').count()).toBe(0);
  });

  test.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)('it has no fault that axe finds, with each of its panes, %s and in %s', async (colorScheme, lang) => {
    const { page } = await visit({ colorScheme });
    await page.goto(`${api.url}?question=researcher-questions-1&lang=${lang}`);
    await atHand(page, 'ResearcherQuestions1').waitFor();
    await answerOf(page);
    await page.getByLabel('Show Documentation Explorer').click();
    // Until the schema is there, the editors are drawn anew.
    await page.getByText('All Schema Types').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel(lang === 'zh' ? 'Show 问题' : 'Show Questions').click();
    await page.locator('.questions button').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Show History').click();
    await page.locator('.graphiql-history-item').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Variables', exact: true }).click();
    await page.getByRole('textbox', { name: lang === 'zh' ? '变量' : 'Variables' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    for (const dialog of ['Open short keys dialog', 'Open settings dialog']) {
      await page.getByLabel(dialog).click();
      await page.getByRole('dialog').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test('on a phone it is one column, which goes no further than the screen', async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.goto(`${api.url}?question=researcher-questions-1`);
    await atHand(page, 'ResearcherQuestions1').waitFor();
    await answerOf(page);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(390);
    for (const pane of ['.questions', '.graphiql-editors', '.graphiql-response']) {
      expect((await page.locator(pane).boundingBox())?.width).toBeGreaterThan(300);
    }
  });

  test('the theme that was chosen in the views holds here too', async () => {
    const { page } = await visit({ colorScheme: 'light' });
    await page.goto(new URL('/', api.url).href);
    await page.getByRole('button', { name: '明暗' }).click();
    await page.goto(api.url);
    await page.locator('body.graphiql-dark .questions button').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each([
    [{ MAX_QUERY_FIELDS: '5' }, /^The schema could not be read.*The limit is 5/],
    [{ INTROSPECTION: 'off' }, /^Introspection is turned off/],
  ])('where the schema can’t be read, with %p, the page says why, and still asks', async (settings, notice) => {
    const server = await serve({
      typeDefs: 'type Query { ok: String }',
      resolvers: { Query: { ok: () => 'yes' } },
      settings,
    });
    const { page } = await visit({ locale: 'en' });
    await page.goto(`${server.url}/graphql?query={ok}`);
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(notice);
    expect(await answerOf(page)).toEqual({ ok: 'yes' });
    // Else the server would wait for the connections that the browser keeps.
    await page.close();
    await server.close();
  });

  test.each([
    ['zh', '创新平台知识图谱'],
    ['en', 'Innovation platform graph'],
  ])('the start page in %s leads to everything that there is', async (lang, title) => {
    const { page, hosts, ...seen } = await visit();
    const start = new URL(`/?lang=${lang}`, api.url).href;
    await page.goto(start);
    expect(await page.locator('h1').textContent()).toBe(title);
    const links = await page.locator('a').evaluateAll((found) => found.map(({ href }) => String(href)));
    const paths = links.map((link) => new URL(link).pathname);
    expect(paths).toEqual(
      expect.arrayContaining(['/graphql', '/brief', '/export/coverage.xlsx', '/docs/readme', '/schema.graphql']),
    );
    for (const link of links) {
      // A browser's own way of asking; the content may be long.
      const response = await fetch(link, { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect([link, response.status]).toEqual([link, 200]);
      await response.body?.cancel();
    }
    expect({ hosts: [...hosts], console: seen.console }).toEqual({ hosts: [new URL(api.url).host], console: [] });
  });
});
