import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { LABELS } from '../../src/facts/nouns';
import { useWorld } from '../harness';
import { succeeded } from '../network/analyses';
import { pythonWith } from '../python';
import { fetched, rowsOf } from './taken-along';

const { api } = useWorld();
const python = pythonWith('import frictionless');

interface Resource {
  name: string;
  path: string;
  title: string;
  schema: {
    fields: { name: string; type: string; title: string; description: string; constraints?: { enum: string[] } }[];
    primaryKey?: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const ADDRESS = '/export/datapackage.json';

async function dictionary(parameters: Record<string, string> = {}): Promise<Resource[]> {
  const response = await fetched(api.url, ADDRESS, parameters);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return ((await response.json()) as { resources: Resource[] }).resources;
}

/** The rows of a table, at its path as the dictionary has it. */
async function rowsAt({ path }: Resource): Promise<Record<string, string>[]> {
  return rowsOf(await fetch(new URL(path, new URL(ADDRESS, api.url))));
}

/** The same line by line, the header first, which a table without rows has too. */
async function linesAt({ path }: Resource): Promise<string[][]> {
  const file = await fetch(new URL(path, new URL(ADDRESS, api.url)));
  return parse(await file.text(), { bom: true });
}

const FORMS: Record<string, RegExp> = {
  string: /./su,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
};

test('every table that can be taken along is described, each noun among them', async () => {
  const names = (await dictionary()).map(({ name }) => name);
  expect(names).toEqual([
    'coverage',
    ...['nodes', 'edges', 'ties', 'sources', 'about'].map((table) => `network-${table}`),
    ...LABELS.map((label) => `entities-${label.toLowerCase()}`),
  ]);
});

test('of each table the columns are those of its file, in their order, and hold what is said', async () => {
  for (const resource of await dictionary()) {
    const { fields, primaryKey } = resource.schema;
    const [header, ...lines] = await linesAt(resource);
    expect([resource.name, header]).toEqual([resource.name, fields.map(({ name }) => name)]);
    const rows = lines.map((line) => Object.fromEntries(line.map((cell, place) => [header?.[place], cell])));
    for (const { name, type, constraints } of fields) {
      const values = rows.map((row) => row[name] as string).filter((value) => value !== '');
      for (const value of values) {
        expect([resource.name, name, value]).toEqual([resource.name, name, expect.stringMatching(FORMS[type]!)]);
      }
      if (constraints !== undefined) expect(constraints.enum).toEqual(expect.arrayContaining([...new Set(values)]));
    }
    if (primaryKey !== undefined) expect(new Set(rows.map((row) => row[primaryKey])).size).toBe(rows.length);
  }
});

test('every table and column is told by its Chinese term and in English', async () => {
  for (const { title, schema } of await dictionary()) {
    expect(title).toMatch(/^[^:]*\p{Script=Han}[^:]*: \S/u);
    for (const field of schema.fields) {
      expect(field.description).toMatch(/^[^:]*\p{Script=Han}[^:]*: \S/u);
      expect(field.description.startsWith(`${field.title}: `)).toBe(true);
    }
  }
});

test('days are dates and words are from their lists', async () => {
  const resources = await dictionary();
  const field = (table: string, column: string) =>
    resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);
  expect(field('entities-platform', 'opened_on')).toMatchObject({ type: 'date', title: '启用日' });
  expect(field('entities-platform', 'opened_on_precision')?.constraints).toEqual({ enum: ['DAY', 'MONTH', 'YEAR'] });
  expect(field('network-nodes', 'is_partner')).toMatchObject({ type: 'boolean' });
  expect(field('network-edges', 'weight')).toMatchObject({ type: 'number' });
  expect(field('network-edges', 'kinds')?.description).toMatch(/" \| " between them, each one of EXCHANGE, /);
  const edges = resources.find(({ name }) => name === 'network-edges');
  expect(edges?.schema.foreignKeys).toContainEqual({
    fields: 'source',
    reference: { resource: 'network-nodes', fields: 'id' },
  });
});

test('with the id of an analysis its table is described as well', async () => {
  const analysis = await succeeded(api, { scope: { regions: ['r-a001'] }, measures: ['PAGE_RANK'] });
  const resource = (await dictionary({ analysis })).at(-1)!;
  const [row] = await rowsAt(resource);
  expect(resource.name).toBe('network-analysis');
  expect(resource.schema.fields.map(({ name }) => name)).toEqual(Object.keys(row as object));
  const types = Object.fromEntries(resource.schema.fields.map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({ degree: 'integer', page_rank: 'number', community: 'integer' });
});

test.each([
  ['analysis', 'analysis=none'],
  ['table', 'table=nodes'],
])('%s in ?%s is refused', async (argument, query) => {
  const response = await fetch(new URL(`${ADDRESS}?${query}`, api.url));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
});

/** What Frictionless finds wrong in the tables of a dictionary that no other test writes to. */
const VALIDATE = `
import json, sys
from frictionless import Package, schemes
package = Package(sys.argv[1])
for resource in package.resources:
    resource.schema.foreign_keys = []
    # A busy machine may take longer than the usual ten seconds.
    resource.dialect.add_control(schemes.RemoteControl(http_timeout=600))
report = package.validate()
faults = [[task.name, error.type, error.message] for task in report.tasks for error in task.errors]
print(json.dumps({"tables": len(report.tasks), "faults": faults + [[error.type, error.message] for error in report.errors]}))
`;

(python === undefined ? describe.skip : describe)('Frictionless', () => {
  test('reads every table by the dictionary and finds nothing wrong', async () => {
    const { stdout } = await promisify(execFile)(python as string, ['-c', VALIDATE, new URL(ADDRESS, api.url).href]);
    expect(JSON.parse(stdout)).toEqual({ tables: LABELS.length + 6, faults: [] });
  });
});
