import { readFacts } from '../../seed/load';
import { StartError } from '../../src/errors';
import { copySeed, type SeedFolder } from './folder';

let seed: SeedFolder;

beforeEach(() => {
  seed = copySeed();
});
afterEach(() => seed.dispose());

/** The lines of the message, the heading left out. */
function problems(): string[] {
  try {
    readFacts(seed.path);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message.split('\n').slice(1).map((line) => line.trim());
  }
  return [];
}

test('the data as it is has no problem', () => {
  expect(problems()).toEqual([]);
});

test.each([
  ['an unknown word', 'weihai/platforms', 'p-x,甲,,,NO_KIND,,,,,,s-a001,', 'kind NO_KIND is no PlatformKind; it has REGIONAL'],
  ['an unknown word in a list', 'weihai/organizations', 'o-x,甲,,,ENTERPRISE,INDUSTRY|NOBODY,,s-a001', 'roles NOBODY is no CollaborationRole'],
  ['a missing word', 'weihai/platforms', 'p-x,甲,,,,,,,,,s-a001,', 'kind is missing'],
  ['a missing name', 'weihai/regions', 'r-x,,,DISTRICT,,s-a001', 'name_zh is missing'],
  ['a missing source', 'weihai/regions', 'r-x,甲,,DISTRICT,,', 'source_id is missing'],
  ['an empty entry in a list', 'weihai/regions', 'r-x,甲,,DISTRICT,,s-a001|', 'source_id has an empty entry'],
  ['a day that is none', 'weihai/platforms', 'p-x,甲,,,OTHER,,,2018-02-30,,,s-a001,', 'opened_on 2018-02-30 is no date'],
  ['a month that is none', 'weihai/platforms', 'p-x,甲,,,OTHER,,,2018-13,,,s-a001,', 'opened_on 2018-13 is no date'],
  ['words for a date', 'weihai/platforms', 'p-x,甲,,,OTHER,,,soon,,,s-a001,', 'opened_on soon is no date'],
  ['a month where a day is needed', 'document/slot_rules', 'rule-x,SCIENCE_PARK,SCIENCE_PARK,2018-11,,STATED,doc-106-5-1,,', 'valid_from 2018-11 is no day'],
  ['a figure that is none', 'weihai/indicators', 'r-a001,甲,,about 5,个,,s-a001', 'value is no number'],
  ['a flag that is none', 'document/duty_units', 'u-x,甲,A,,yes,,,,', 'collective must be true or false'],
  ['a cell too few', 'weihai/regions', 'r-x,甲,,DISTRICT,', 'has 5 cells where the header has 6'],
  ['closed before opened', 'weihai/platforms', 'p-x,甲,,,OTHER,,,2018-05,2018-04-30,,s-a001,', 'closed_on 2018-04-30 is before opened_on 2018-05'],
  ['until before since', 'weihai/collaborations', 'c-x,AGREEMENT,甲,2019,2018,STATED,s-a001', 'until 2018 is before since 2019'],
  ['an id twice', 'weihai/regions', 'r-a001,甲,,DISTRICT,,s-a001', 'r-a001 is there already, at seed/weihai/regions.csv:2'],
  ['the id of a source on a clause', 'document/clauses', 's-a001,doc-106,,六,6,甲,A,甲,A', 's-a001 is there already, at seed/weihai/sources.csv:2'],
  ['the id of an organization in the other folder', 'document/document_organizations', 'o-a001,乙,,,GOVERNMENT,,,', 'o-a001 is there already, at seed/weihai/organizations.csv:2'],
  ['the same link twice', 'weihai/links', 'o-a001,CO_BUILDS,p-a004,,,,STATED,s-a001', 'o-a001 CO_BUILDS p-a004 is there already'],
  ['an unknown source', 'weihai/regions', 'r-x,甲,,DISTRICT,,s-a001|s-none', 'source_id s-none is in none of weihai/sources'],
  ['an unknown region', 'weihai/organizations', 'o-x,甲,,,ENTERPRISE,,r-none,s-a001', 'region_id r-none is in none of weihai/regions'],
  ['an unknown parent', 'weihai/regions', 'r-x,甲,,DISTRICT,r-none,s-a001', 'parent_id r-none is in none of weihai/regions'],
  ['an unknown framework', 'weihai/industries', 'i-x,f-none,CLUSTER,甲,,,,s-a001,STATED', 'framework_id f-none is in none of'],
  ['an unknown industry', 'weihai/correspondences', 'i-a001,i-none,INFERRED', 'other_industry_id i-none is in none of'],
  ['an unknown platform', 'weihai/designations', 'p-none,OTHER,COUNTY,,,s-a001', 'platform_id p-none is in none of'],
  ['an unknown collaboration', 'weihai/participations', 'c-none,o-a001', 'collaboration_id c-none is in none of'],
  ['an unknown organization', 'weihai/participations', 'c-0001,o-none', 'organization_id o-none is in none of'],
  ['an unknown end of a link', 'weihai/links', 'o-none,LEADS,p-a001,,,,STATED,s-a001', 'from_id o-none is no region, industry'],
  ['an unknown thing described', 'weihai/indicators', 'x-none,甲,,5,个,,s-a001', 'scope_id x-none is in none of'],
  ['an unknown clause', 'document/statements', 'st-x,doc-none,甲,A,甲,A', 'clause_id doc-none is in none of document/clauses'],
  ['an unknown document', 'document/clauses', 'doc-x,doc-none,,六,6,甲,A,甲,A', 'document_id doc-none is in none of'],
  ['an unknown unit', 'document/duties', 'task-4-1,u-none,LEAD,甲,9,doc-106-4-1', 'unit_id u-none is in none of'],
  ['an unknown task', 'document/duties', 'task-none,u-science,LEAD,甲,9,doc-106-4-1', 'task_id task-none is in none of'],
  ['an unknown slot', 'document/slot_tasks', 'NO_SLOT,task-4-1,STATED,,', 'slot NO_SLOT is in none of'],
  ['an unknown tier', 'document/tier_functions', 'tier-none,R_AND_D,甲,A,doc-106-3-1,1', 'tier_id tier-none is in none of'],
  ['a link that joins the wrong things', 'weihai/links', 'p-a001,LEADS,o-a001,,,,STATED,s-a001', "LEADS can't join p-a001, a node of Platform, to o-a001"],
  ['a thing that is its own parent', 'weihai/regions', 'r-x,甲,,DISTRICT,r-x,s-a001', "r-x can't be the parent of r-x"],
])('%s is told with its file and line', (_rule, file, row, reason) => {
  const line = seed.append(file, row);
  expect(problems()).toEqual([expect.stringContaining(`seed/${file}.csv:${line} ${reason}`)]);
});

test('a cycle of parents is told at the row that closes it', () => {
  const line = seed.append('weihai/regions', 'r-x,甲,,DISTRICT,r-z,s-a001', 'r-y,乙,,DISTRICT,r-x,s-a001', 'r-z,丙,,DISTRICT,r-y,s-a001');
  expect(problems()).toEqual([`seed/weihai/regions.csv:${line + 2} r-y can't be the parent of r-z: it is below it, or the same`]);
});

test('a cycle of parents among the links is told as well', () => {
  const line = seed.append('weihai/links', 'p-a001,PARENT_OF,p-b001,,,,STATED,s-a001', 'p-b001,PARENT_OF,p-a001,,,,STATED,s-a001');
  expect(problems()).toEqual([expect.stringContaining(`seed/weihai/links.csv:${line + 1} p-b001 can't be the parent of p-a001`)]);
});

test('what ended in a year may have begun in any month of it', () => {
  seed.append('weihai/platforms', 'p-x,甲,,,OTHER,,,2018-05,2018,,s-a001,', 'p-y,乙,,,OTHER,,,2018-05-01,2018-05-01,,s-a001,');
  expect(problems()).toEqual([]);
});

test('a platform of the document that bears the name of one of the city must say that it is that one', () => {
  const row = 'p-doc-x,,威海创新园〔海洋智能装备研究中心〕,,,OTHER,,,,,,,doc-106-3-1,,';
  const line = seed.append('document/platforms', row);
  expect(problems()).toEqual([
    `seed/document/platforms.csv:${line} p-doc-x has a name of p-a016 in weihai/platforms; say so in match_id`,
  ]);
  seed.edit('document/platforms', (text) => text.replace('p-doc-x,,', 'p-doc-x,p-a016,'));
  expect(problems()).toEqual([]);
});

test('an organization of the document that the city has as well names both', () => {
  const line = seed.append('document/document_organizations', 'o-doc-x,甲,,威海市科技局,GOVERNMENT,,,');
  expect(problems()).toEqual([
    expect.stringContaining(`seed/document/document_organizations.csv:${line} o-doc-x has a name of o-a002 in weihai`),
  ]);
});

test('the line is that of the file, also after cells that hold line breaks', () => {
  const line = seed.append('weihai/platforms', 'p-x,甲,,,OTHER,,,,,,s-a001,"one\ntwo\n\nthree"', 'p-y,乙,,,OTHER,,,,,,s-none,');
  expect(problems()).toEqual([expect.stringContaining(`seed/weihai/platforms.csv:${line + 4} source_id s-none`)]);
});

test('a file saved with a byte order mark and Windows line ends is read alike', () => {
  seed.edit('weihai/regions', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(problems()).toEqual([]);
});

test.each([
  ['a column too many', (header: string) => `${header},extra`, 'the column is unknown or there twice: extra'],
  ['a column twice', (header: string) => header.replace('name_en', 'name_zh'), 'the column is unknown or there twice: name_zh'],
  ['a column too few', (header: string) => header.replace(',kind', ''), 'the column is missing: kind'],
])('%s is told at the header, and nothing else of that file', (_rule, change, reason) => {
  seed.edit('weihai/regions', (text) => text.replace(/^.*/, change));
  const found = problems();
  expect(found).toContain(`seed/weihai/regions.csv:1 ${reason}`);
  expect(found.filter((problem) => !problem.includes('regions.csv:1 '))).toEqual([]);
});

test('a quote that is not closed is told with its line', () => {
  const line = seed.append('weihai/sources', 's-x,"甲,,,,');
  expect(problems()[0]).toContain(`seed/weihai/sources.csv:${line}`);
});

test('a file that is not there is told', () => {
  seed.remove('weihai/participations');
  expect(problems()).toEqual(['seed/weihai/participations.csv:1 the file is missing']);
});

test('all problems come in one message, those that follow from a faulty row left out', () => {
  const bad = seed.append('weihai/regions', 'r-x,甲,,NO_KIND,,s-a001', 'r-y,乙,,DISTRICT,r-x,s-a001');
  const dangling = seed.append('document/statements', 'st-x,doc-none,甲,A,甲,A');
  expect(problems()).toEqual([
    expect.stringContaining(`seed/weihai/regions.csv:${bad} kind NO_KIND`),
    expect.stringContaining(`seed/document/statements.csv:${dangling} clause_id doc-none`),
  ]);
});

test('the message ends after twenty problems and says how many more there are', () => {
  const line = seed.append('weihai/participations', ...Array.from({ length: 25 }, (_, index) => `c-none-${index},o-a001`));
  const found = problems();
  expect(found).toHaveLength(21);
  expect(found[19]).toContain(`seed/weihai/participations.csv:${line + 19}`);
  expect(found[20]).toBe('and 5 more');
  expect(() => readFacts(seed.path)).toThrow('problems: 25');
});
