import { copySeed, type SeedFolder } from './folder';

let seed: SeedFolder;

beforeEach(() => {
  seed = copySeed();
});
afterEach(() => seed.dispose());

/** s-c046 is of 2020-04-02, s-c115 of 2018, s-a015 of 2020-11-11; s-a048 bears no date. */
const row = (status: string, opened: string, source: string) => `p-x,甲,,,OTHER,,${status},${opened},,,${source},,`;

test.each([
  ['a signing is taken for it', 'PLANNED', '2020-03-31', 's-c046', 'a source of 2020-04-02 has it PLANNED'],
  ['it is of the day of the sight', 'PLANNED', '2020-04-02', 's-c046', 'a source of 2020-04-02 has it PLANNED'],
  ['its year began before the sight', 'PLANNED', '2020', 's-c046', 'a source of 2020-04-02 has it PLANNED'],
  ['the sight may be of any day of the year', 'UNDER_CONSTRUCTION', '2018-07-19', 's-c115', 'a source of 2018 has it'],
  ['the sight bears no date', 'UNDER_CONSTRUCTION', '2021', 's-a048', 'a source without a date has it'],
  ['a later source saw it so still', 'PLANNED', '2020-06-01', 's-c046|s-a015', 'a source of 2020-11-11 has it PLANNED'],
])('an opening is refused where %s', (_, status, opened, source, reason) => {
  const line = seed.append('weihai/platforms', row(status, opened, source));
  const [problem, ...others] = seed.problems();
  expect(problem).toContain(`seed/weihai/platforms.csv:${line} opened_on ${opened} is not after`);
  expect(problem).toContain(reason);
  expect(others).toEqual([]);
});

test.each([
  ['it is later than the last sight', 'PLANNED', '2020-04-03', 's-c046'],
  ['it was seen at work', 'OPERATING', '2020-03-31', 's-c046'],
  ['nothing tells how it was seen', '', '2020-03-31', 's-c046'],
])('an opening is taken where %s', (_, status, opened, source) => {
  seed.append('weihai/platforms', row(status, opened, source));
  expect(seed.problems()).toEqual([]);
});

test('what the document saw counts as a sight', () => {
  seed.edit('weihai/platforms', (text) => `${text}${row('OPERATING', '2018-06-01', 's-c046')}\n`);
  const line = seed.append('document/platforms', 'p-doc-x,p-x,甲,A,,OTHER,,,PLANNED,,,,doc-106-4-9,,');
  expect(line).toBeGreaterThan(0);
  expect(seed.problems()).toEqual([expect.stringContaining('a source of 2018-11-30 has it PLANNED')]);
});
