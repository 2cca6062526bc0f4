import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe tells of a page. */
interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Fails where something comes while it looks, of which it knows nothing; then it looks again. */
const RUN = `(async () => {
  for (;;) {
    let isOther = false;
    const observer = new MutationObserver(() => { isOther = true; });
    observer.observe(document, { childList: true, subtree: true });
    try {
      return await axe.run(document, { runOnly: ${JSON.stringify(RULES)} });
    } catch (error) {
      if (!isOther) throw error;
    } finally {
      observer.disconnect();
    }
  }
})()`;

/** The faults of a page that axe finds, each with the places that have it. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<Found>(RUN);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
