import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { readSeed } from '../../seed/load';
import { LABELS, type Label, NOUNS } from '../../src/facts/nouns';
import { PROJECT_ROOT } from '../../src/project-root';
import { useWorld } from '../harness';
import { fetched, NASTY, nastyGraph, rowsOf } from './taken-along';

const world = useWorld();
const { api, write } = world;

const table = (label: string, parameters: Record<string, string> = {}) =>
  fetched(api.url, `/export/entities/${label}.csv`, parameters);

const FOLDER = path.join(PROJECT_ROOT, 'schema/entities');
const { definitions } = parse(
  readdirSync(FOLDER)
    .map((file) => readFileSync(path.join(FOLDER, file), 'utf8'))
    .join('\n'),
);
const SCALARS = ['ID', 'String', 'Int', 'Float', 'Boolean', 'Date'];
const ENDS = new Map(
  definitions.flatMap((one) => (one.kind === Kind.UNION_TYPE_DEFINITION ? [[one.name.value, one.types ?? []]] : [])),
);
const isEntity = (type: string) => LABELS.some((label) => label === type);
const typeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeOf(type.type));

/** What of a field the API is asked for, where it is stored with the noun; else undefined. */
function asked({ name, type, directives = [] }: FieldDefinitionNode): string | undefined {
  const relationship = directives.find((one) => ['relationship', 'one'].includes(one.name.value));
  const direction = relationship?.arguments?.find((one) => one.name.value === 'direction')?.value;
  if (relationship !== undefined) {
    if (direction?.kind !== Kind.ENUM || direction.value !== 'OUT') return undefined;
    const limit = type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE ? '(limit: 500)' : '';
    const ends = ENDS.get(typeOf(type))?.map((end) => `... on ${end.name.value} { id }`);
    return `${name.value}${limit} { ${ends?.join(' ') ?? 'id'} }`;
  }
  if (directives.some((one) => ['cypher', 'customResolver'].includes(one.name.value))) return undefined;
  return SCALARS.includes(typeOf(type)) || !isEntity(typeOf(type)) ? name.value : undefined;
}

function storedFieldsOf(label: Label): FieldDefinitionNode[] {
  const found = definitions.find((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === label);
  const fields = found?.kind === Kind.OBJECT_TYPE_DEFINITION ? (found.fields ?? []) : [];
  return fields.filter((field) => asked(field) !== undefined);
}

/** A value of the API as a CSV has it. */
function inCsv(value: unknown): string {
  if (value == null) return '';
  if (!Array.isArray(value)) return typeof value === 'object' ? (value as { id: string }).id : String(value);
  const items = value.map((item) => (typeof item === 'object' ? item.id : String(item).replaceAll('|', '/')));
  return (typeof value[0] === 'object' ? items.sort() : items).join(' | ');
}

const SEEDED = new Set(readSeed().facts.nodes.map(({ id }) => id));

/** Nothing of the seed is one: no source tells of any. */
const NONE_FOUND: readonly Label[] = ['Evaluation', 'SharedResource'];

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe.each(LABELS)('%s', (label) => {
  const fields = storedFieldsOf(label);
  // What stands of both alike is told of the one that it was written for.
  const told = fields.filter(({ name }) => name.value !== 'unsettledWith');

  test('has a column a stored field, and in each row what the API says', async () => {
    const file = await table(label);
    const [head = ''] = (await file.clone().text()).replace(/^\uFEFF/, '').split('\r\n');
    expect(head.split(',')).toEqual([...fields.map(({ name }) => columnOf(name.value)), 'synthetic']);
    const rows = await rowsOf(file);

    // Half of the fields at a time: a query may not ask for so many lists.
    const half = Math.ceil(fields.length / 2);
    const [first, second] = await Promise.all([fields.slice(0, half), fields.slice(half)].map(answered));
    expect(first?.length === 0).toBe(NONE_FOUND.includes(label));
    const byId = new Map(rows.map((row) => [row.id, row]));
    first?.forEach((one, index) => {
      const whole = { ...one, ...second?.[index] };
      const expected = told.map(({ name }) => [columnOf(name.value), inCsv(whole[name.value])]);
      const row = byId.get(one.id as string) as Record<string, string>;
      expect(Object.fromEntries(expected.map(([name = '']) => [name, row[name]]))).toEqual(
        Object.fromEntries(expected),
      );
    });
  });

  /** What the API says of the fields of each entity of the seed. */
  async function answered(some: FieldDefinitionNode[]): Promise<Record<string, unknown>[]> {
    const { query } = NOUNS[label];
    const { data, errors } = await api.ask<Record<string, Record<string, unknown>[]>>(
      `{ ${query}${label === 'Target' ? '' : '(limit: 500)'} { id ${some.map(asked).join(' ')} } }`,
    );
    expect(errors).toBeUndefined();
    return (data[query] ?? []).filter(({ id }) => SEEDED.has(id as string));
  }

  test('has every entity of the data once, in the order of the ids', async () => {
    const ids = (await rowsOf(await table(label))).map(({ id }) => id as string);
    expect(ids).toEqual([...new Set(ids)].sort());
    const ofSeed = readSeed().facts.nodes.filter((node) => node.label === label);
    expect(ids).toEqual(expect.arrayContaining(ofSeed.map(({ id }) => id)));
  });
});

test('what stands of two alike is told of one of them', async () => {
  const { data } = await api.ask('{ subsidyRules(limit: 500) { id unsettledWith(limit: 500) { id } } }');
  const pair = (ids: string[]) => ids.sort().join(' ');
  const expected = data.subsidyRules.flatMap(({ id, unsettledWith }) => unsettledWith.map((one) => pair([id, one.id])));
  const rows = await rowsOf(await table('SubsidyRule'));
  const found = rows.flatMap(({ id, unsettled_with }) =>
    (unsettled_with ?? '').split(' | ').flatMap((one) => (one === '' ? [] : [pair([id as string, one])])),
  );
  expect(found.sort()).toEqual([...new Set(expected)].sort());
  expect(found.length).toBeGreaterThan(0);
});

test('more entities than a page of the database come one after the other', async () => {
  const names = Array.from({ length: 1_100 }, (_, index) => `organization ${index}`);
  const many = await write({ organizations: Object.fromEntries(names.map((name) => [name, {}])) });
  const rows = await rowsOf(await table('Organization', { regions: many.id('here') }));
  expect(rows.map(({ id }) => id)).toEqual(names.map((name) => many.id(name)).sort());
  expect(new Set(rows.map(({ regions }) => regions))).toEqual(new Set([many.id('here')]));
});

test('regions choose what the linked data has of them', async () => {
  const graph = await write({
    regions: { part: 'here', elsewhere: null },
    units: { served: null, other: null },
    platforms: {
      in: { kind: 'SCIENCE_PARK', region: 'part', serves: ['served'] },
      out: { kind: 'SCIENCE_PARK', region: 'elsewhere', serves: ['other'] },
    },
    organizations: { far: { region: 'elsewhere' } },
    ties: [['far', 'FUNDS', 'in']],
  });
  const names = async (label: string) =>
    (await rowsOf(await table(label, { regions: graph.id('here') }))).map(({ id }) => graph.name(id as string));
  expect(await names('Platform')).toEqual(['in']);
  expect(await names('Industry')).toEqual(['served']);
  expect(await names('Organization')).toEqual(['far']);
  expect(await names('Region')).toEqual(['here', 'part']);
  const [far] = await rowsOf(await table('Organization', { regions: graph.id('here') }));
  // What it funds is a platform, though bodies are funded by the same relationship.
  expect(far).toMatchObject({ funds_platforms: graph.id('in'), funds_organizations: '' });
});

test('a name that a spreadsheet would take for a formula is text, and none breaks the table', async () => {
  const { id } = await nastyGraph(world);
  const rows = await rowsOf(await table('Platform'));
  const names = new Map(rows.map((row) => [row.id, row.name_zh]));
  expect([names.get(id('park')), names.get(id('other'))]).toEqual([NASTY.platform, `'${NASTY.other}`]);
});

test('the file is named for its contents, in ASCII and in full', async () => {
  const response = await table('Platform', { regions: 'r-a003' });
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const disposition = response.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename="Platform-\d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''/);
  expect(decodeURIComponent(disposition)).toMatch(/''创新平台-Platform-/);
});

test.each([
  ['regions', 'Platform', 'regions=nowhere', /nowhere/],
  ['regions', 'Platform', 'regions=', /empty list/],
  ['regions', 'Task', 'regions=r-a001', /A Task stands in no region/],
  ['types', 'Platform', 'types=Platform', /no parameter "types"/],
])('%s of %s in ?%s is refused', async (argument, label, query, said) => {
  const response = await fetch(new URL(`/export/entities/${label}.csv?${query}`, api.url));
  expect(response.status).toBe(400);
  expect(response.headers.get('content-disposition')).toBeNull();
  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringMatching(said), extensions: { code: 'BAD_USER_INPUT', argument } }],
  });
});

test.each(['Thing.csv', 'Platform', 'Platform.xlsx', 'platform.csv'])(
  'there is no /export/entities/%s, and what there is is told',
  async (name) => {
    const response = await fetch(new URL(`/export/entities/${name}`, api.url));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('/export/entities/Platform.csv'), extensions: { code: 'NOT_FOUND' } },
      ],
    });
  },
);
