import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { entityApiOf } from '../../src/graphql/entity-api';
import { publishedSchema } from '../../src/graphql/gate/published';
import { buildSchema } from '../../src/schema';

/** What is asked for in the analytic part of the API, by its path: an argument, or a field of an input. */
interface Asked {
  path: string;
  of: string;
  given: GraphQLArgument | GraphQLInputField;
}

let schema: GraphQLSchema;
let fields: { path: string; field: GraphQLField<unknown, unknown> }[];
let inputs: Asked[];
let asked: Asked[];

/** The analytic types and root fields: those that the entity API has not, and the one that takes the place of one of its. */
beforeAll(async () => {
  schema = await buildSchema();
  const entityApi = publishedSchema(entityApiOf(schema) as GraphQLSchema, () => 1);
  const own = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && (entityApi.getType(name) === undefined || name === 'Query'),
  );
  const ofEntities = [...Object.keys(entityApi.getQueryType()?.getFields() ?? {}), 'entity', 'entities'];
  fields = own.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => type.name !== 'Query' || !ofEntities.includes(name) || name === 'targets')
      .map((field) => ({ path: `${type.name}.${field.name}`, field })),
  );
  inputs = own
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((given) => ({ path: `${type.name}.${given.name}`, of: type.name, given })),
    );
  const args = fields.flatMap(({ path, field }) =>
    field.args.map((given) => ({ path: `${path}(${given.name})`, of: path, given })),
  );
  asked = [...args, ...inputs];
});

const rootsOf = (root: 'Query' | 'Mutation') => fields.filter(({ path }) => path.startsWith(`${root}.`));
const isScope = ({ type }: Asked['given']) => /ScopeInput$/.test(getNamedType(type).name);
const pathsOf = (found: Asked[]) => found.map(({ path }) => path);

/** With what the name of a question begins: what it is about. A new subject is named here. */
const SUBJECTS =
  /^(architecture|collaborationNetwork|coverage|document|doubleInnovation|duties|egoNetwork|enumLabels|eligibility|evaluation|industrialResearch|ladder|milestones|need|network|organization|partner|publishedTotals|regionalInnovation|role|search|sharing|specializedInstitutes|subsidy|survey|target)/;

test('a question names its subject first, and a mutation what it does to the answer of which question', () => {
  expect(rootsOf('Query').filter(({ field }) => !SUBJECTS.test(field.name))).toEqual([]);
  const questions = rootsOf('Query').map(({ field }) => field.name.charAt(0).toUpperCase() + field.name.slice(1));
  for (const { field } of rootsOf('Mutation')) {
    const [, of] = /^(?:start|cancel)(.+)$/.exec(field.name) ?? [];
    expect(questions).toContain(of);
  }
});

test('which facts are looked at is one optional argument, `scope`; only a comparison has two, and needs both', () => {
  const scopes = asked.filter(({ given }) => isScope(given));
  const others = scopes.filter(({ given }) => given.name !== 'scope');
  expect(pathsOf(others)).toEqual(
    ['coverageComparison', 'networkComparison'].flatMap((question) =>
      ['scopeBefore', 'scopeAfter'].map((scope) => `Query.${question}(${scope})`),
    ),
  );
  const needed = scopes.filter(({ given }) => isNonNullType(given.type));
  expect(pathsOf(needed)).toEqual(pathsOf(others));
  expect(scopes.length).toBeGreaterThan(20);
});

test('what narrows the facts stands in a scope, never beside one', () => {
  const narrowing = new Set(inputs.filter(({ of }) => of.endsWith('ScopeInput')).map(({ given }) => given.name));
  // The days of a trend are those of its points, and partners are sought for an industry whatever the scope is.
  const apart = /(?:Trend|ladder)\((from|to)\)$|partnerSuggestions\(industry\)$|frameworks\((first|after)\)$/;
  const beside = asked.filter(
    ({ path, given }) => path.includes('(') && narrowing.has(given.name) && !apart.test(path),
  );
  expect(pathsOf(beside)).toEqual([]);
});

test('the day of an answer is `asOf` in a scope, a span is `from` and `to`, and `on` is when a change takes effect', () => {
  // The days of what is told in a profile are called as those of what is stored.
  const isTold = ({ of }: Asked) => /Profile\w*Input$/.test(of);
  const days = asked.filter((one) => getNamedType(one.given.type).name === 'Date' && !isTold(one));
  const wrong = days.filter(({ of, given }) => {
    if (given.name === 'asOf') return !of.endsWith('ScopeInput');
    if (given.name === 'on') return !of.endsWith('ChangeInput');
    return given.name !== 'from' && given.name !== 'to';
  });
  expect(pathsOf(wrong)).toEqual([]);
  const others = asked.filter(
    (one) =>
      /^(asOf|on|from|to|since|until)$/.test(one.given.name) &&
      !isTold(one) &&
      !days.some((day) => day.given === one.given),
  );
  expect(pathsOf(others)).toEqual([]);
  const told = fields.filter(({ field }) => field.name === 'on').map(({ path }) => path);
  expect(told.sort()).toEqual(['ChangeSubsidies.on', 'Milestone.on', 'PlatformChange.on', 'ScenarioChange.on']);
});

/** The nouns by which things are asked about, in the singular. */
const NOUNS =
  /^(?:from|to)?(organization|industry|industries|region|platform|framework|standard|dutyUnit|unit|candidate|parent|document|analysis)s?$/i;

test('what is asked about is an ID by its noun, many of them a list in the plural', () => {
  const things = asked.filter(({ given }) => NOUNS.test(given.name) && !isInputObjectType(getNamedType(given.type)));
  const wrong = things.filter(({ given: { name, type } }) => {
    const isMany = /(s|ies)$/.test(name);
    return getNamedType(type).name !== 'ID' || isMany !== isListType(isNonNullType(type) ? type.ofType : type);
  });
  expect(pathsOf(wrong)).toEqual([]);
  expect(things.length).toBeGreaterThan(30);
  const own = asked.filter(({ given }) => given.name === 'id');
  expect(pathsOf(own).sort()).toEqual([
    'Mutation.cancelNetworkAnalysis(id)',
    'Mutation.cancelNetworkRobustness(id)',
    'Query.document(id)',
    'Query.networkAnalysis(id)',
    'Query.networkRobustness(id)',
  ]);
});

test('an input is called so, an answer never; an order is `orderBy`, by a field and in a direction', () => {
  expect(inputs.filter(({ of }) => !of.endsWith('Input'))).toEqual([]);
  expect(fields.filter(({ path }) => /^\w*Input\./.test(path))).toEqual([]);
  const isOrder = ({ type }: Asked['given']) => getNamedType(type).name.endsWith('OrderInput');
  const orders = asked.filter(({ given }) => isOrder(given) || /sort|order/i.test(given.name));
  expect(orders.length).toBeGreaterThan(1);
  for (const { path, given } of orders) {
    const type = getNamedType(given.type);
    expect([path, given.name, isInputObjectType(type) && Object.keys(type.getFields())]).toEqual([
      path,
      'orderBy',
      ['field', 'direction'],
    ]);
  }
});

test('a connection is paged by `first` and `after`, a list by `limit` and `offset`; other bounds say what they bound', () => {
  for (const { path, field } of fields) {
    const of = getNamedType(field.type);
    const page = field.args.filter(({ name }) => /^(first|after|limit|offset)$/.test(name));
    const shown = page.map(({ name, type, defaultValue }) => `${name}: ${type} = ${defaultValue}`);
    const ofConnection = ['first: Int! = 50', 'after: String = undefined'];
    const ofList = ['limit: Int! = 100', 'offset: Int! = 0'];
    if (isObjectType(of) && 'pageInfo' in of.getFields()) expect([path, shown]).toEqual([path, ofConnection]);
    else if (page.length > 0) expect([path, shown]).toEqual([path, ofList]);
  }
  const limits = asked.filter(({ given }) => /limit/i.test(given.name) && given.name !== 'limit');
  expect([...new Set(limits.map(({ given }) => given.name))].sort()).toEqual([
    'edgeLimit',
    'nodeLimit',
    'pathLimit',
    'planLimit',
    'pointLimit',
    'timeLimitSeconds',
  ]);
});

test('what recurs has the same type, default and order wherever it does, the scope first and the page last', () => {
  const shared = ['projection', 'weighting', 'minWeight', 'counting', 'nodeLimit', 'edgeLimit', 'step', 'changes'];
  for (const name of shared) {
    const all = asked.filter(({ given }) => given.name === name);
    expect([name, new Set(all.map(({ given }) => `${given.type} = ${given.defaultValue}`)).size]).toEqual([name, 1]);
  }
  const flags = asked.filter(
    ({ of, given }) => of.endsWith('ScopeInput') && getNamedType(given.type).name === 'Boolean',
  );
  // What a scope is not told to do it does not: no flag is on by default.
  expect(pathsOf(flags.filter(({ given }) => isNonNullType(given.type) || given.defaultValue !== undefined))).toEqual(
    [],
  );

  const rows = [
    ...fields.map(({ path, field }) => ({ path, names: field.args.map(({ name }) => name) })),
    ...[...new Set(inputs.map(({ of }) => of))].map((path) => ({
      path,
      names: inputs.filter(({ of }) => of === path).map(({ given }) => given.name),
    })),
  ];
  const several = rows.filter(({ names }) => names.length > 1);
  expect(several.filter(({ names }) => names.includes('scope') && names[0] !== 'scope')).toEqual([]);
  const otherwise = several.flatMap(({ path, names }) =>
    several.flatMap((other) => {
      const here = names.filter((name) => other.names.includes(name));
      const there = other.names.filter((name) => names.includes(name));
      return here.join() === there.join() ? [] : [[path, here, other.path, there]];
    }),
  );
  expect(otherwise).toEqual([]);
});

test('a scenario asks as the questions of the same names do', () => {
  const roots = new Map(rootsOf('Query').map(({ field }) => [field.name, field]));
  const own = fields.filter(({ path, field }) => path.startsWith('CoverageScenario.') && roots.has(field.name));
  expect(own.length).toBeGreaterThan(7);
  for (const { field } of own) {
    const known = new Map(roots.get(field.name)?.args.map((arg) => [arg.name, String(arg.type)]));
    // It compares itself with what is, by one scope.
    if (field.name === 'coverageComparison') expect(field.args.map(({ name }) => name)).toEqual(['scope']);
    else
      for (const { name, type } of field.args)
        expect([field.name, name, known.get(name)]).toEqual([field.name, name, String(type)]);
  }
});

test('a question may be null, so that one that fails takes no other along, and says so', () => {
  for (const { path, field } of [...rootsOf('Query'), ...rootsOf('Mutation')]) {
    expect([path, isNonNullType(field.type)]).toEqual([path, false]);
    expect(field.description).toMatch(/\. Null only beside an error$/);
  }
});
