import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../chromium';
import { SOFTWARE } from '../web/browser';
import { answerOf, largeNetwork } from './large-network';
import { startProgram } from './program';
import { quantile } from './side-by-side';

/** How often each thing is done. */
const PRESSES = 40;
const CLICKS = 20;
const ZOOMS = 20;

/** How large a network the pages promise to draw. */
const [NODES, TIES] = [5_000, 15_000];

/**
 * The pages in a real browser: on the matrix of the seed, from a key or a click to the next paint (promised: under 100 ms); of a
 * large network the script of a frame in which the camera moves (8 ms), and the heap of the tab (150 MB).
 */
export async function benchExplorer(): Promise<void> {
  if (CHROMIUM === undefined) throw new Error('There is no Chromium on the PATH.');
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'graph-bench-'));
  const program = await startProgram(dataFolder);
  const { origin } = new URL(program.url);
  try {
    await inBrowser([], (browser) => timeMatrix(browser, origin));
    await inBrowser(SOFTWARE, (browser) => timeNetwork(browser, origin));
  } finally {
    await program.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function inBrowser(args: readonly string[], work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox', ...args] });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Collects how long each press and click took until the next paint, as the browser tells; below 16 ms it tells nothing. */
const OBSERVE = `
  window.paints = { keydown: [], click: [] };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.paints[name]?.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });`;

/** Waits until what was done has been painted, and the browser has told of it. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

async function timeMatrix(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(OBSERVE);
  await page.goto(`${origin}/coverage`);
  await page.locator('.gap-list li').first().waitFor();
  await page.locator('.cell[tabindex="0"]').focus();
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowRight'][press % 4] as string);
    if (press % 10 === 9) await page.keyboard.press('Home');
    await page.evaluate(PAINTED);
  }
  const cells = page.locator('.heat .cell');
  for (let click = 0; click < CLICKS; click += 1) {
    await cells.nth((click * 7) % (await cells.count())).click();
    await page.evaluate(PAINTED);
    await page.locator('.verdict').waitFor();
  }
  const paints = (await page.evaluate('window.paints')) as Record<'keydown' | 'click', number[]>;
  console.log(`the matrix of the seed, to the next paint:\n${line('arrow key', PRESSES, paints.keydown)}
${line('click on a cell', CLICKS, paints.click)}`);
  await page.close();
}

function line(name: string, all: number, told: number[]): string {
  const sorted = [...Array.from({ length: Math.max(0, all - told.length) }, () => 0), ...told].sort((a, b) => a - b);
  const words = (ms: number) => (ms === 0 ? 'under 16 ms' : `${ms.toFixed(0)} ms`);
  return `  ${name.padEnd(20)} ${sorted.length} times  median ${words(quantile({ sorted }, 0.5))}  worst ${words(sorted.at(-1) ?? 0)}`;
}

/** Sums up what scripts take of each frame. */
const TIME_FRAMES = `
  window.frames_ = new Map();
  const ask = requestAnimationFrame;
  window.requestAnimationFrame = (work) => ask((at) => {
    const start = performance.now();
    work(at);
    window.frames_.set(at, (window.frames_.get(at) ?? 0) + performance.now() - start);
  });`;

async function timeNetwork(browser: Browser, origin: string): Promise<void> {
  const network = answerOf(largeNetwork(NODES, TIES));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(300_000);
  await page.addInitScript(TIME_FRAMES);
  await page.route('**/graphql', async (route) => {
    const isNetwork = route.request().postData()?.includes('query Network(') ?? false;
    await (isNetwork ? route.fulfill({ json: { data: { collaborationNetwork: network } } }) : route.continue());
  });
  const start = performance.now();
  await page.goto(`${origin}/network?size=DEGREE`);
  await page.locator(`.canvas[data-laid="${NODES}"]`).waitFor();
  console.log(`a network of ${NODES} nodes and ${network.edgeCount} ties:
  laid out after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const sorted = (await framesOf(page)).sort((a, b) => a - b);
  const [median, worst] = [quantile({ sorted }, 0.5), sorted.at(-1) ?? Number.NaN];
  console.log(
    `  script of a frame    ${sorted.length} times  median ${median.toFixed(1)} ms  worst ${worst.toFixed(1)} ms`,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  console.log(`  heap of the tab      ${(usedSize / 2 ** 20).toFixed(0)} MB`);
  await page.close();
}

/** The frames in which the camera goes nearer and away again. */
async function framesOf(page: Page): Promise<number[]> {
  await page.evaluate('window.frames_.clear()');
  for (let zoom = 0; zoom < ZOOMS; zoom += 1) {
    await page
      .locator('.zoom button')
      .nth(zoom % 2)
      .click();
    await page.evaluate(PAINTED);
  }
  return (await page.evaluate('[...window.frames_.values()]')) as number[];
}
