import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../chromium';
import { PATIENCE_MS } from '../environment';

/** What a browser without a graphics card draws WebGL with. */
export const SOFTWARE = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** A page at a real browser, and what must stay empty while it is used. */
export interface Visit {
  page: Page;
  /** What the browser's console said. */
  console: string[];
  /** Every host that was asked for something. */
  hosts: Set<string>;
}

/**
 * Opens pages in browsers without a past, until the end of the test.
 *
 * @param args what the browser is started with besides
 */
export function useBrowser(args: readonly string[] = []): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: ['--no-sandbox', '--disable-quic', ...args],
    });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());

  return async (options = {}) => {
    const context = await browser.newContext({ locale: 'zh-CN', ...options });
    contexts.push(context);
    // Before the test itself is given up, which would not say what it waited for.
    context.setDefaultTimeout(0.8 * PATIENCE_MS);
    const page = await context.newPage();
    const visit: Visit = { page, console: [], hosts: new Set() };
    page.on('console', (message) => visit.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visit.console.push(`error: ${error.message}`));
    page.on('request', (request) => visit.hosts.add(new URL(request.url()).host));
    return visit;
  };
}
