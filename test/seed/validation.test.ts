import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { readFacts } from '../../src/intake/tables/tables';
import { copySeed, type SeedFolder } from './folder';

let seed: SeedFolder;

beforeEach(() => {
  seed = copySeed();
});
afterEach(() => seed.dispose());

test('the data as it is has no problem', () => {
  expect(seed.problems()).toEqual([]);
});

test.each([
  [
    'an unknown word',
    'weihai/platforms',
    'p-x,甲,,,NO_KIND,,,,,,s-a001,,',
    'kind NO_KIND is no PlatformKind; it has REGIONAL',
  ],
  [
    'an unknown word in a list',
    'weihai/organizations',
    'o-x,甲,,,ENTERPRISE,INDUSTRY|NOBODY,,s-a001,',
    'roles NOBODY is no CollaborationRole',
  ],
  [
    'what is only supposed',
    'weihai/collaborations',
    'c-x,AGREEMENT,甲,2018,2019,HYPOTHETICAL,s-a001',
    'basis HYPOTHETICAL is no Basis; it has STATED, INFERRED',
  ],
  [
    'a survey of a kind that is none',
    'weihai/surveys',
    'sv-x,PLATFORM_KIND,NO_KIND,r-a001,,2026-11-29,网页,NONE,PARTIAL,',
    'value NO_KIND is no PlatformKind; of PLATFORM_KIND it is one of REGIONAL',
  ],
  [
    'a survey of no kind of a subject that has kinds',
    'weihai/surveys',
    'sv-x,ORGANIZATION_KIND,,r-a001,,2026-11-29,网页,NONE,PARTIAL,',
    'value is missing; of ORGANIZATION_KIND it is one of GOVERNMENT',
  ],
  [
    'a survey of a kind of a subject that has none',
    'weihai/surveys',
    'sv-x,VOUCHER,INCUBATOR,r-a001,,2026-11-29,网页,NONE,PARTIAL,',
    'value INCUBATOR: VOUCHER has none',
  ],
  [
    'a published total that differs from its figure',
    'weihai/published_totals',
    'r-a001,国家级小型微型企业创业创新示范基地数,家,2020-12,2,,,,false,INFERRED,说明,note',
    'value 2 is 1 in weihai/indicators',
  ],
  [
    'a published total that is no figure',
    'weihai/published_totals',
    'r-a001,甲,家,2020-12,2,,,,false,INFERRED,说明,note',
    '甲 is no figure of weihai/indicators',
  ],
  [
    'a published total that compares and names no kind',
    'weihai/published_totals',
    'r-a001,国家级小型微型企业创业创新示范基地数,家,2020-12,1,,,,true,INFERRED,说明,note',
    'comparable, and names no kind to count',
  ],
  ['a missing word', 'weihai/platforms', 'p-x,甲,,,,,,,,,s-a001,,', 'kind is missing'],
  ['a missing name', 'weihai/regions', 'r-x,,,DISTRICT,,s-a001', 'name_zh is missing'],
  ['a missing source', 'weihai/regions', 'r-x,甲,,DISTRICT,,', 'source_id is missing'],
  ['an empty entry in a list', 'weihai/regions', 'r-x,甲,,DISTRICT,,s-a001|', 'source_id has an empty entry'],
  ['an entry twice in a list', 'weihai/regions', 'r-x,甲,,DISTRICT,,s-a001|s-a001', 'source_id has an entry twice'],
  [
    'a day that is none',
    'weihai/platforms',
    'p-x,甲,,,OTHER,,,2018-02-30,,,s-a001,,',
    'opened_on 2018-02-30 is no date',
  ],
  ['a month that is none', 'weihai/platforms', 'p-x,甲,,,OTHER,,,2018-13,,,s-a001,,', 'opened_on 2018-13 is no date'],
  [
    'a day that stands for no end',
    'weihai/platforms',
    'p-x,甲,,,OTHER,,,2018,9999-12-31,,s-a001,,',
    'closed_on 9999-12-31 is later than 9999-12-30, the last day that is taken; leave out what has no end',
  ],
  ['words for a date', 'weihai/platforms', 'p-x,甲,,,OTHER,,,soon,,,s-a001,,', 'opened_on soon is no date'],
  [
    'a month where a day is needed',
    'document/slot_rules',
    'rule-x,SCIENCE_PARK,SCIENCE_PARK,,2018-11,,STATED,doc-106-5-1,,',
    'valid_from 2018-11 is not a day of the calendar',
  ],
  ['a figure that is none', 'weihai/indicators', 'r-a001,甲,,about 5,个,,s-a001', 'value is no number'],
  ['a flag that is none', 'document/duty_units', 'u-x,甲,A,,yes,,,,', 'collective must be true or false'],
  ['a cell too few', 'weihai/regions', 'r-x,甲,,DISTRICT,', 'has 5 cells where the header has 6'],
  [
    'closed before opened',
    'weihai/platforms',
    'p-x,甲,,,OTHER,,,2018-05,2018-04-30,,s-a001,,',
    'closed_on 2018-04-30 is before opened_on 2018-05',
  ],
  [
    'until before since',
    'weihai/collaborations',
    'c-x,AGREEMENT,甲,2019,2018,STATED,s-a001',
    'until 2018 is before since 2019',
  ],
])('%s is told with its file and line', (_rule, file, row, reason) => {
  const line = seed.append(file, row);
  expect(seed.problems()).toEqual([expect.stringContaining(`seed/${file}.csv:${line} ${reason}`)]);
});

test('a file that is not UTF-8 is told with the first line that is not, and no row of it is read', () => {
  const line = seed.append('weihai/regions', 'r-x,甲,,DISTRICT,,s-a001', 'r-y,乙,,DISTRICT,,s-a001') + 2;
  // 威海 as GBK has it.
  const gbk = Buffer.concat([
    Buffer.from('r-z,'),
    Buffer.from([0xcd, 0xfe, 0xba, 0xa3]),
    Buffer.from(',,CITY,,s-a001\n'),
  ]);
  appendFileSync(path.join(seed.path, 'weihai/regions.csv'), Buffer.concat([gbk, gbk]));
  expect(seed.problems()[0]).toBe(`seed/weihai/regions.csv:${line} is not UTF-8: save the file in that encoding`);
});

test('a subsidy rule whose columns narrow it otherwise than its conditions say is told with its line', () => {
  seed.edit('document/subsidy_conditions', (text) =>
    text.replace(/^cond-4-3-5-2,.*\n/m, '').replace(/(?<=^cond-4-3-4-2,.*),LEVEL,/m, ',SELECTION,'),
  );
  expect(seed.problems()).toEqual([
    expect.stringContaining('by LEVEL, and document/subsidy_conditions has no words of it for LEVEL'),
    expect.stringContaining('has words of it for SELECTION, and its columns do not narrow it so'),
    expect.stringContaining('by LEVEL, and document/subsidy_conditions has no words of it for LEVEL'),
  ]);
});

test('a subsidy rule that both means and excludes a kind, and a title that is named by no TITLE, are told with their lines', () => {
  seed.edit('document/subsidy_rules', (text) => text.replace(',ENTERPRISE,UNIVERSITY|', ',ENTERPRISE,ENTERPRISE|'));
  seed.edit('document/subsidy_conditions', (text) => text.replace('TITLE,XINGCHUANG_TIANDI', 'TITLE,'));
  expect(seed.problems()).toEqual([
    expect.stringContaining('a title is named where kind is TITLE'),
    expect.stringContaining('ENTERPRISE stands among its recipients and among those excluded'),
  ]);
});

test('what ended in a year may have begun in any month of it', () => {
  seed.append(
    'weihai/platforms',
    'p-x,甲,,,OTHER,,,2018-05,2018,,s-a001,,',
    'p-y,乙,,,OTHER,,,2018-05-01,2018-05-01,,s-a001,,',
  );
  expect(seed.problems()).toEqual([]);
});

test('the line is that of the file, also after cells that hold line breaks', () => {
  const line = seed.append(
    'weihai/platforms',
    'p-x,甲,,,OTHER,,,,,,s-a001,"one\ntwo\n\nthree",',
    'p-y,乙,,,OTHER,,,,,,s-none,,',
  );
  expect(seed.problems()).toEqual([expect.stringContaining(`seed/weihai/platforms.csv:${line + 4} source_id s-none`)]);
});

test('a file saved with a byte order mark and Windows line ends is read alike', () => {
  seed.edit('weihai/regions', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(seed.problems()).toEqual([]);
});

test.each([
  ['a column too many', (header: string) => `${header},extra`, 'the column is unknown or there twice: extra'],
  [
    'a column twice',
    (header: string) => header.replace('name_en', 'name_zh'),
    'the column is unknown or there twice: name_zh',
  ],
  ['a column too few', (header: string) => header.replace(',kind', ''), 'the column is missing: kind'],
])('%s is told at the header, and nothing else of that file', (_rule, change, reason) => {
  seed.edit('weihai/regions', (text) => text.replace(/^.*/, change));
  const found = seed.problems();
  expect(found).toContain(`seed/weihai/regions.csv:1 ${reason}`);
  expect(found.filter((problem) => !problem.includes('regions.csv:1 '))).toEqual([]);
});

test('a quote that is not closed is told with its line', () => {
  const line = seed.append('weihai/sources', 's-x,"甲,,,,');
  expect(seed.problems()[0]).toContain(`seed/weihai/sources.csv:${line}`);
});

test('a file that is not there is told', () => {
  seed.remove('weihai/participations');
  expect(seed.problems()).toEqual(['seed/weihai/participations.csv:1 the file is missing']);
});

test('all problems come in one message, those that follow from a faulty row left out', () => {
  const bad = seed.append('weihai/regions', 'r-x,甲,,NO_KIND,,s-a001', 'r-y,乙,,DISTRICT,r-x,s-a001');
  const dangling = seed.append('document/statements', 'st-x,doc-none,甲,A,甲,A');
  expect(seed.problems()).toEqual([
    expect.stringContaining(`seed/weihai/regions.csv:${bad} kind NO_KIND`),
    expect.stringContaining(`seed/document/statements.csv:${dangling} clause_id doc-none`),
  ]);
});

test('the message ends after twenty problems and says how many more there are', () => {
  const line = seed.append(
    'weihai/participations',
    ...Array.from({ length: 25 }, (_, index) => `c-none-${index},o-a001`),
  );
  const found = seed.problems();
  expect(found).toHaveLength(21);
  expect(found[19]).toContain(`seed/weihai/participations.csv:${line + 19}`);
  expect(found[20]).toBe('and 5 more');
  expect(() => readFacts(seed.path)).toThrow('problems: 25');
});

test('an id means one thing, now or before', () => {
  const line = seed.append(
    'weihai/platforms',
    'p-x,甲,,,OTHER,,,,,,s-a001,,p-a001|p-old',
    'p-y,乙,,,OTHER,,,,,,s-a001,,p-old|p-y',
  );
  expect(seed.problems()).toEqual([
    expect.stringContaining(`platforms.csv:${line} former_ids p-a001 is that of p-a001`),
    expect.stringContaining(`platforms.csv:${line + 1} former_ids p-old is that of p-x`),
    expect.stringContaining(`platforms.csv:${line + 1} former_ids p-y is that of p-y`),
  ]);
});

test('a retired id is that of no row, now or before', () => {
  seed.append('weihai/platforms', 'p-x,甲,,,OTHER,,,,,,s-a001,,p-old');
  const line = seed.append('weihai/retired_ids', 'p-old,甲,withdrawn,已撤销,', 'p-x,甲,,,p-a001', 'p-gone,乙,,,p-a001');
  expect(seed.problems()).toEqual([
    expect.stringContaining(`retired_ids.csv:${line} id p-old is that of p-x, now or before`),
    expect.stringContaining(`retired_ids.csv:${line + 1} id p-x is that of p-x, now or before`),
  ]);
});

test('a retired id names what is there, and a succession has its day and both bodies', () => {
  const retired = seed.append('weihai/retired_ids', 'p-x,甲,,,p-none');
  expect(() => readFacts(seed.path)).toThrow(
    `seed/weihai/retired_ids.csv:${retired} instead_ids p-none is no fact's id`,
  );
  const line = seed.append('weihai/successions', '甲,,乙,o-none,,,STATED,s-a001,');
  expect(seed.problems()).toEqual([
    expect.stringContaining(`successions.csv:${line} needs a day, in on or not_later_than`),
    expect.stringContaining(`successions.csv:${line} needs a row that was succeeded, in from_id or duty_unit_id`),
    expect.stringContaining(`successions.csv:${line} to_id o-none is in none of weihai/organizations`),
  ]);
});
