import { plainName, syntheticName, withSynthetic } from '../../src/database/synthetic';

test.each([
  [
    'a label',
    'MATCH (unit:Industry {id: $id}) RETURN unit',
    'MATCH (unit:Industry|SyntheticIndustry {id: $id}) RETURN unit',
  ],
  ['a label that is asked about', 'WHERE NOT one:Platform', 'WHERE NOT one:Platform|SyntheticPlatform'],
  [
    'types',
    'MATCH (a)<-[tie:LEADS|CO_BUILDS*0..1]-(b)',
    'MATCH (a)<-[tie:LEADS|SYNTHETIC_LEADS|CO_BUILDS|SYNTHETIC_CO_BUILDS*0..1]-(b)',
  ],
  [
    'what type it is',
    "RETURN collect(type(one.tie)) = ['LEADS']",
    "RETURN collect(replace(type(one.tie), 'SYNTHETIC_', '')) = ['LEADS']",
  ],
  [
    'a full-text index',
    "CALL db.index.fulltext.queryNodes('search_text', $query, {limit: 5}) YIELD node",
    "UNWIND ['search_text', 'synthetic_search_text'] AS fullTextIndex CALL db.index.fulltext.queryNodes(fullTextIndex, $query, {limit: 5}) YIELD node",
  ],
])('a statement of both real and synthetic facts names %s of both', (_, statement, expected) => {
  expect(withSynthetic(statement)).toBe(expected);
});

test.each([
  "RETURN 'a:Platform', \"b:Platform\", `c:Platform`, 'it\\'s (:Platform)'",
  'RETURN {of: CASE WHEN a THEN b END, count: COUNT { (a)--() }} /* (:Platform) */',
  'MATCH (node) WHERE id(node) = $node RETURN node { .id, list: [one IN $list | one] }',
])('what only looks like a label or a type stays as it is: %s', (statement) => {
  expect(withSynthetic(statement)).toBe(statement);
});

test('a synthetic name tells the plain one', () => {
  for (const plain of ['Platform', 'SERVES', 'CO_BUILDS']) {
    expect(syntheticName(plain)).not.toBe(plain);
    expect(plainName(syntheticName(plain))).toBe(plain);
    expect(plainName(plain)).toBe(plain);
  }
});
