import type { Page } from 'playwright-core';
import type { Api } from '../harness';
import { useBrowser, type Visit } from './browser';

/**
 * Journeys through the views. Each begins at an address and goes on by what stands on the page; at its end nobody else was asked
 * for anything, and the console was silent.
 *
 * @returns what begins one
 */
export function useJourneys(api: Api, args?: readonly string[]) {
  const visit = useBrowser(args);
  const { origin, host } = new URL(api.url);
  const begun: Visit[] = [];
  // Hooks that come last are called first: the pages are still open.
  afterEach(() => {
    for (const { hosts, console } of begun.splice(0)) {
      expect([...hosts]).toEqual([host]);
      expect(console).toEqual([]);
    }
  });

  return async (address: string, options?: Parameters<typeof visit>[0]): Promise<Page> => {
    const visited = await visit({ reducedMotion: 'reduce', ...options });
    begun.push(visited);
    await visited.page.goto(origin + address);
    return visited.page;
  };
}

/** What an address says. */
export const saidBy = (page: Page, parameter: string) => new URL(page.url()).searchParams.get(parameter);

/** Presses a key until what has the focus is what is sought: the way of whoever has no mouse. */
export async function tabTo(page: Page, sought: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if ((await page.locator(`${sought}:focus`).count()) > 0) {
      // The page hears that it was scrolled there with its next frame, and shuts what has opened until then.
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${sought}.`);
}
