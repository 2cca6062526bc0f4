import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CHROMIUM } from '../chromium';
import { useSeed } from '../harness';
import { buildProgram } from '../program';

const api = useSeed();
const origin = new URL(api.url).origin;

beforeAll(buildProgram);

/** What Lighthouse tells of a page. */
interface Report {
  categories: Record<'accessibility' | 'best-practices', { score: number | null }>;
  audits: Record<string, { id: string; score: number | null; scoreDisplayMode: string }>;
}

/** It is a program of its own: its modules can not be loaded here. */
const LIGHTHOUSE = require.resolve('lighthouse/cli/index.js');

/** Measures a page as it comes, on a screen or on a phone. */
async function reportOf(address: string, device: 'desktop' | 'mobile'): Promise<Report> {
  const settings = [
    '--only-categories=accessibility,best-practices',
    '--disable-full-page-screenshot',
    '--no-enable-error-reporting',
    '--output=json',
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox --disable-quic',
    ...(device === 'desktop' ? ['--preset=desktop'] : []),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, origin + address, ...settings], {
    env: { ...process.env, CHROME_PATH: CHROMIUM },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}

(CHROMIUM === undefined ? describe.skip : describe)('in a browser', () => {
  test.each([
    ['/', 'mobile'],
    ['/coverage?cell=i-a005:TECHNOLOGY_INNOVATION_CENTER', 'desktop'],
    ['/coverage?before=2018-11-29', 'mobile'],
    ['/coverage/scenario?tab=plan&budget=500', 'desktop'],
    ['/architecture', 'desktop'],
    ['/network?view=table', 'desktop'],
    ['/entities?q=威高', 'mobile'],
    ['/entities/o-a062', 'desktop'],
    ['/eligibility?org=o-a062', 'desktop'],
    ['/evaluation', 'desktop'],
    ['/sharing', 'mobile'],
    ['/document?clause=doc-106-4-3', 'desktop'],
    ['/graphql', 'desktop'],
  ] as const)('%s, %s, has 95 of 100 or more for accessibility and for best practices', async (address, device) => {
    const { categories, audits } = await reportOf(address, device);
    const faults = Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score !== null && score < 1)
      .map(({ id }) => id);
    const low = Object.entries(categories).filter(([, { score }]) => score === null || score < 0.95);
    expect(low.map(([category, { score }]) => ({ category, score, faults }))).toEqual([]);
  });
});
