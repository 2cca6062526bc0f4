/** The numbers of a summary in their order, but for its days. */
export function numbersIn(text: string): number[] {
  return [...text.replaceAll(/\d{4}-\d{2}-\d{2}/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

/** Those of some numbers that are not 0, since a summary leaves those out. */
export function thereAre(...numbers: number[]): number[] {
  return numbers.filter((number) => number !== 0);
}

/** Holds of any summary: one or two sentences, punctuated as each language is, one of a thing in the singular. */
export function expectWellWritten({ zh, en }: { zh: string; en: string }): void {
  expect(zh.match(/。/g)!.length).toBeLessThanOrEqual(2);
  expect(zh.endsWith('。')).toBe(true);
  expect(zh.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[,;:()?!]/);
  expect(en).toMatch(/^[A-Z0-9][^。，；：]*\.$/);
  const things = [...en.matchAll(/(\d+) (cell|gap|target|industr|candidate|change|district)(s|ies|y)?\b/g)];
  for (const [whole, count = '', , ending] of things) {
    expect([whole, ending === 's' || ending === 'ies']).toEqual([whole, count !== '1']);
  }
}
