import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DirectiveNode, isObjectType, Kind, parse } from 'graphql';
import { readMigrations } from '../../src/database/migrate';
import { syntheticName } from '../../src/database/synthetic';
import { LABELS, NOUNS, SEARCH_LABELS } from '../../src/facts/nouns';
import { PLATFORM_VIEWS, viewsOf } from '../../src/facts/platform-views';
import { searchText } from '../../src/intake/search-text';
import { PROJECT_ROOT } from '../../src/project-root';
import { PlatformKind, SearchKind, valuesOf } from '../../src/vocabulary';
import { readSchema } from '../printed-schema';

const FOLDER = path.join(PROJECT_ROOT, 'schema/entities');

const schema = readSchema();
let statements: string[];
beforeAll(async () => {
  statements = (await readMigrations()).flatMap((migration) => migration.statements.map(({ text }) => text));
});

const isNode = ({ name }: DirectiveNode) => name.value === 'node';

test('every stored type with an id is in the list of nouns, and the other way round', () => {
  const stored = readdirSync(FOLDER)
    .flatMap((file) => parse(readFileSync(path.join(FOLDER, file), 'utf8')).definitions)
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(
      ({ directives = [], fields = [] }) => directives.some(isNode) && fields.some(({ name }) => name.value === 'id'),
    );
  expect([...LABELS].sort()).toEqual(stored.map(({ name }) => name.value).sort());
});

test.each(LABELS)('%s is given by its query', (label) => {
  const query = schema.getQueryType()?.getFields()[NOUNS[label].query];
  // `targets` takes the place of the entity API's query, and its list may be missing like any reckoned answer.
  expect(String(query?.type)).toBe(label === 'Target' ? '[Target!]' : `[${label}!]!`);
});

test.each([...LABELS, ...LABELS.map(syntheticName)])('a migration makes the id of %s unique', (label) => {
  const constraint = new RegExp(`^CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(n:${label}\\) REQUIRE n.id IS UNIQUE$`);
  expect(statements.filter((statement) => constraint.test(statement))).toHaveLength(1);
});

test('search has an index of what is stored for it, for all that it finds by properties that these have', () => {
  const index = statements.filter((statement) => statement.includes('FULLTEXT INDEX search_text')).at(-1) ?? '';
  const searched = Object.values(SEARCH_LABELS).sort();
  expect(/FOR \(n:([\w|]+)\)/.exec(index)?.[1]?.split('|').sort()).toEqual(searched);
  const indexed = [...index.matchAll(/n\.(\w+)/g)].map(([, property]) => property);
  for (const label of searched) {
    const fields = schema.getType(label);
    for (const property of NOUNS[label].search?.by ?? []) {
      expect(isObjectType(fields) && fields.getFields()).toHaveProperty(property);
    }
    expect(Object.keys(searchText(label, {}) ?? {}).sort()).toEqual(indexed.sort());
  }
});

test('each kind of thing that can be searched is one noun', () => {
  expect(Object.keys(SEARCH_LABELS).sort()).toEqual(valuesOf(SearchKind).sort());
  expect(new Set(Object.values(SEARCH_LABELS)).size).toBe(valuesOf(SearchKind).length);
});

test('a platform is in the view of its kind alone', () => {
  for (const kind of valuesOf(PlatformKind)) expect(viewsOf(kind).length).toBeLessThanOrEqual(1);
  expect(new Set(valuesOf(PlatformKind).flatMap(viewsOf))).toEqual(new Set(Object.keys(PLATFORM_VIEWS)));
  expect(viewsOf('MAKERSPACE')).toEqual(['DoubleInnovationPlatform']);
});
