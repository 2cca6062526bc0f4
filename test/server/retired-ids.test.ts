import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  print,
} from 'graphql';
import type { RetiredId } from '../../src/facts/retired-ids';
import { withIdsOfDocument } from '../../src/server/ids-in-query';
import { serveApi } from '../api';
import { useWorld } from '../harness';
import { readSchema } from '../printed-schema';
import { rowsOf } from '../seed/seeded';

const { api, graph, atEnd } = useWorld();

/** A platform that had two rows in the first edition of the data, and the row that is left. */
const FORMER = 'p-b012';
const NOW = 'p-c117';

const schema = readSchema();

/** Parts of GraphQL text around the one id. */
type Around = (id: string) => string;

/** Every place for an id within an argument, as the text of a value that has the id there and else as little as may be. */
function placesIn(given: GraphQLInputType, depth: number): Around[] {
  const type = getNullableType(given);
  if (isListType(type)) return placesIn(type.ofType, depth).map((around) => (id) => `[${around(id)}]`);
  if (!isInputObjectType(type)) return type.name === 'ID' ? [(id) => id] : [];
  if (depth === 0 || type.name === 'RetiredIdWhere') return [];
  const fields = Object.values(type.getFields());
  return fields
    .filter(({ name }) => !['AND', 'OR', 'NOT', 'contains', 'startsWith', 'endsWith'].includes(name))
    .flatMap((field) => {
      const others = fields.filter((other) => other !== field && isRequiredInputField(other)).map(filled);
      return placesIn(field.type, depth - 1).map(
        (around): Around =>
          (id) =>
            `{ ${[`${field.name}: ${around(id)}`, ...others].join(', ')} }`,
      );
    });
}

function filled({ name, type }: GraphQLArgument | GraphQLInputField): string {
  return `${name}: ${least(type)}`;
}

/** As little as a value of a type can be. */
function least(given: GraphQLInputType): string {
  const type = getNullableType(given);
  if (isListType(type)) return `[${least(type.ofType)}]`;
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    const first = type.isOneOf ? Object.values(type.getFields()).slice(0, 1) : required;
    return `{ ${first.map(filled).join(', ')} }`;
  }
  const values: Record<string, string> = { Date: '"2026-01-01"', Int: '1', Float: '1', Boolean: 'true' };
  return values[type.name] ?? '"o-a002"';
}

/** Each field of a type with an id somewhere in its arguments, as the text of a selection. */
function selections(owner: GraphQLObjectType | GraphQLInterfaceType, depth: number) {
  return Object.values(owner.getFields()).flatMap(({ name, args, type }) =>
    args.flatMap((argument) => {
      const others = args.filter((other) => other !== argument && isRequiredArgument(other)).map(filled);
      const inner = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
      return placesIn(argument.type, depth).map((around): [place: string, Around] => [
        `${name}: ${argument.name}: ${around('')}`,
        (id) => `${name}(${[`${argument.name}: ${around(id)}`, ...others].join(', ')})${inner}`,
      ]);
    }),
  );
}

/** An answer without the time that it took to reckon. */
async function outcome(query: string, variables?: Record<string, unknown>) {
  const { data, errors, ...rest } = await api.ask<unknown>(query, variables);
  return { data, errors: errors?.map(({ message, extensions }) => ({ message, extensions })), rest };
}

test('an id of an earlier row means the row in its place, wherever a question takes an id', async () => {
  const root = schema.getQueryType();
  if (root == null) throw new Error('There are no queries.');
  const asked = selections(root, 2).filter(([place]) => !place.startsWith('retiredId'));
  expect(asked.length).toBeGreaterThan(100);
  const told: Record<string, unknown> = {};
  for (const [place, selection] of asked) {
    const [former, variable, now] = await Promise.all([
      outcome(`{ ${selection(`"${FORMER}"`)} }`),
      outcome(`query ($id: ID!) { ${selection('$id')} }`, { id: FORMER }),
      outcome(`{ ${selection(`"${NOW}"`)} }`),
    ]);
    const isSame = JSON.stringify([former.data, former.errors]) === JSON.stringify([now.data, now.errors]);
    const isSameInVariable =
      JSON.stringify([variable.data, variable.errors]) === JSON.stringify([now.data, now.errors]);
    if (!isSame || !isSameInVariable) told[place] = { former, variable, now };
  }
  expect(told).toEqual({});
});

test('so it is in every argument of the schema, at any depth', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  let places = 0;
  for (const type of types) {
    for (const [place, selection] of selections(type, 4)) {
      const document = parse(`fragment asked on ${type.name} { ${selection('"former"')} }`);
      const changed = print(withIdsOfDocument(schema, document, (id) => (id === 'former' ? 'now' : id)));
      const isChanged = changed.includes('"now"') && !changed.includes('"former"');
      expect([type.name, place, isChanged]).toEqual([type.name, place, true]);
      places += 1;
    }
  }
  expect(places).toBeGreaterThan(500);
});

test('the answer says which ids were replaced and by what, in a variable of filters too', async () => {
  const answer = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($where: PlatformWhere) { platforms(where: $where) { id retiredIds { id } } }',
      variables: { where: { OR: [{ id: { in: [FORMER] } }, { id: { startsWith: FORMER } }] } },
    }),
  });
  const { data, extensions } = (await answer.json()) as { data: unknown; extensions: { retiredIds: RetiredId[] } };
  expect(data).toEqual({ platforms: [{ id: NOW, retiredIds: [{ id: FORMER }] }] });
  expect(extensions.retiredIds).toEqual([
    expect.objectContaining({ id: FORMER, retirement: 'REPLACED', insteadIds: [NOW], noteZh: null, noteEn: null }),
  ]);
});

test('every id of the data that is no row any more is answered', async () => {
  const { data } = await api.ask('{ retiredIds(limit: 500) { id retirement nameZh noteZh noteEn insteadIds } }');
  const former = ['organizations', 'platforms'].flatMap((file) =>
    rowsOf(`weihai/${file}`).flatMap(({ former_ids }) => former_ids?.split('|').filter((id) => id !== '') ?? []),
  );
  const retired = rowsOf('weihai/retired_ids').map(({ id }) => id);
  expect(data.retiredIds.map(({ id }) => id).sort()).toEqual([...former, ...retired].sort());
  const ids = data.retiredIds.map(({ id }) => id);
  const { data: found } = await api.ask<{ entities: { __typename: string; id: string }[] }>(
    'query ($ids: [ID!]!) { entities(ids: $ids) { __typename id } }',
    { ids },
  );
  data.retiredIds.forEach(({ id, retirement, insteadIds, noteZh, noteEn }, index) => {
    const isReplaced = retirement === 'REPLACED';
    expect(found.entities[index]?.id).toBe(isReplaced ? insteadIds[0] : id);
    expect(found.entities[index]?.__typename === 'RetiredId').toBe(!isReplaced);
    expect([noteZh === null, noteEn === null]).toEqual([isReplaced, isReplaced]);
  });
});

test('a withdrawn id is refused with its reason and what to see instead', async () => {
  const { errors } = await api.ask('{ coverageScenario(changes: [{ close: { platform: "p-a003" } }]) { asOf } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(errors?.[0]?.message).toMatch(/"p-a003" .*was withdrawn: .*See p-a00\d, p-a009 instead/);
});

test('an address that names an earlier row leads to that of the row in its place', async () => {
  const { app, origin } = await serveApi(graph);
  atEnd(() => app.close());
  const follow = (path: string) => fetch(new URL(path, origin), { redirect: 'manual' });
  const entity = await follow(`/entity/${FORMER}?x=1`);
  expect([entity.status, entity.headers.get('location')]).toEqual([308, `${NOW}?x=1`]);
  expect((await fetch(new URL(`/entity/${FORMER}`, origin))).url).toBe(`${origin}/entity/${NOW}`);
  const routes = pathsOf(app.printRoutes({ commonPrefix: false })).filter((path) =>
    /^\/(export|brief|evidence)/.test(path),
  );
  expect(routes.length).toBeGreaterThan(10);
  for (const path of routes) {
    const address = path.replace(/:\w+/g, 'x').replace(/\*$/, '/x');
    const { status, headers } = await follow(`${address}?a=o-b,${FORMER}&b=2`);
    const present = `${address.split('/').at(-1)}?a=o-b%2C${NOW}&b=2`;
    expect([path, status, headers.get('location')]).toEqual([path, 308, present]);
  }
  const withdrawn = await fetch(new URL('/entity/p-a003', origin), { headers: { accept: 'application/ld+json' } });
  expect(await withdrawn.text()).toContain('1+4+N');
});

/** The paths of a tree of routes, in which each line has what comes after that of the line above it. */
function pathsOf(tree: string): string[] {
  const steps: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent, step] = /^((?:[│ ] {3})*)[├└]── (\S+)/.exec(line) ?? [];
    if (indent === undefined || step === undefined) return [];
    steps.length = indent.length / '│   '.length;
    steps.push(step);
    return steps.join('');
  });
}
