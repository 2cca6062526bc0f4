import { copySeed, type SeedFolder } from './folder';

let seed: SeedFolder;

beforeEach(() => {
  seed = copySeed();
});
afterEach(() => seed.dispose());

test.each([
  [
    'an id twice',
    'weihai/regions',
    'r-a001,甲,,DISTRICT,,s-a001',
    'r-a001 is there already, at seed/weihai/regions.csv:2',
  ],
  [
    'the id of a source on a clause',
    'document/clauses',
    's-a001,doc-106,,六,6,甲,A,甲,A',
    's-a001 is there already, at seed/weihai/sources.csv:2',
  ],
  [
    'the id of an organization in the other folder',
    'document/document_organizations',
    'o-a001,乙,,,GOVERNMENT,,,',
    'o-a001 is there already, at seed/weihai/organizations.csv:2',
  ],
  [
    'the same link twice',
    'weihai/links',
    'o-a001,CO_BUILDS,p-a004,,,,STATED,s-a001',
    'o-a001 CO_BUILDS p-a004 is there already',
  ],
  [
    'an unknown source',
    'weihai/regions',
    'r-x,甲,,DISTRICT,,s-a001|s-none',
    'source_id s-none is in none of weihai/sources',
  ],
  [
    'an unknown region',
    'weihai/organizations',
    'o-x,甲,,,ENTERPRISE,,r-none,s-a001,',
    'region_id r-none is in none of weihai/regions',
  ],
  [
    'an unknown parent',
    'weihai/regions',
    'r-x,甲,,DISTRICT,r-none,s-a001',
    'parent_id r-none is in none of weihai/regions',
  ],
  [
    'an unknown framework',
    'weihai/industries',
    'i-x,f-none,CLUSTER,甲,,,,s-a001,STATED',
    'framework_id f-none is in none of',
  ],
  ['an unknown industry', 'weihai/correspondences', 'i-a001,i-none,INFERRED', 'other_industry_id i-none is in none of'],
  [
    'an unknown platform',
    'weihai/designations',
    'p-none,OTHER,COUNTY,,,s-a001,DESIGNATED',
    'platform_id p-none is in none of',
  ],
  ['an unknown collaboration', 'weihai/participations', 'c-none,o-a001', 'collaboration_id c-none is in none of'],
  ['an unknown organization', 'weihai/participations', 'c-0001,o-none', 'organization_id o-none is in none of'],
  [
    'an unknown end of a link',
    'weihai/links',
    'o-none,LEADS,p-a001,,,,STATED,s-a001',
    'from_id o-none is no region, industry',
  ],
  ['an unknown thing described', 'weihai/indicators', 'x-none,甲,,5,个,,s-a001', 'scope_id x-none is in none of'],
  [
    'an unknown clause',
    'document/statements',
    'st-x,doc-none,甲,A,甲,A',
    'clause_id doc-none is in none of document/clauses',
  ],
  ['an unknown document', 'document/clauses', 'doc-x,doc-none,,六,6,甲,A,甲,A', 'document_id doc-none is in none of'],
  ['an unknown unit', 'document/duties', 'task-4-1,u-none,LEAD,甲,9,doc-106-4-1', 'unit_id u-none is in none of'],
  [
    'an unknown task',
    'document/duties',
    'task-none,u-science,LEAD,甲,9,doc-106-4-1',
    'task_id task-none is in none of',
  ],
  ['an unknown slot', 'document/slot_tasks', 'NO_SLOT,task-4-1,STATED,,', 'slot NO_SLOT is in none of'],
  [
    'an unknown tier',
    'document/tier_functions',
    'tier-none,R_AND_D,甲,A,doc-106-3-1,1',
    'tier_id tier-none is in none of',
  ],
  [
    'a link that joins the wrong things',
    'weihai/links',
    'p-a001,LEADS,o-a001,,,,STATED,s-a001',
    "LEADS can't join p-a001, a node of Platform, to o-a001",
  ],
  ['a thing that is its own parent', 'weihai/regions', 'r-x,甲,,DISTRICT,r-x,s-a001', "r-x can't be the parent of r-x"],
])('%s is told with its file and line', (_rule, file, row, reason) => {
  const line = seed.append(file, row);
  expect(seed.problems()).toEqual([expect.stringContaining(`seed/${file}.csv:${line} ${reason}`)]);
});

test('a cycle of parents is told at the row that closes it', () => {
  const line = seed.append(
    'weihai/regions',
    'r-x,甲,,DISTRICT,r-z,s-a001',
    'r-y,乙,,DISTRICT,r-x,s-a001',
    'r-z,丙,,DISTRICT,r-y,s-a001',
  );
  expect(seed.problems()).toEqual([
    `seed/weihai/regions.csv:${line + 2} r-y can't be the parent of r-z: it is below it, or the same`,
  ]);
});

test('a cycle of parents among the links is told as well', () => {
  const line = seed.append(
    'weihai/links',
    'p-a001,PARENT_OF,p-b001,,,,STATED,s-a001',
    'p-b001,PARENT_OF,p-a001,,,,STATED,s-a001',
  );
  expect(seed.problems()).toEqual([
    expect.stringContaining(`seed/weihai/links.csv:${line + 1} p-b001 can't be the parent of p-a001`),
  ]);
});

test('a platform of the document that bears the name of one of the city must say that it is that one', () => {
  const row = 'p-doc-x,,威海创新园〔海洋智能装备研究中心〕,,,OTHER,,,,,,,doc-106-3-1,,';
  const line = seed.append('document/platforms', row);
  expect(seed.problems()).toEqual([
    `seed/document/platforms.csv:${line} p-doc-x has a name of p-a016 in weihai/platforms; say so in match_id`,
  ]);
  seed.edit('document/platforms', (text) => text.replace('p-doc-x,,', 'p-doc-x,p-a016,'));
  expect(seed.problems()).toEqual([]);
});

test('an organization of the document that the city has as well names both', () => {
  const line = seed.append('document/document_organizations', 'o-doc-x,甲,,威海市科技局,GOVERNMENT,,,');
  expect(seed.problems()).toEqual([
    expect.stringContaining(`seed/document/document_organizations.csv:${line} o-doc-x has a name of o-a002 in weihai`),
  ]);
});
