import { roleHeptagons } from '../../src/network/roles/role-heptagons';
import type { IndustryFramework, RoleHeptagon } from '../answers';
import { useSeed, useWorld } from '../harness';

const seed = useSeed();
const { api, graph, statementsOf, write } = useWorld();

const FIELDS = `{
  industry { id } platform { id } region { id } asOf counting missing isComplete isConnected organizationCount unreckoned
  stars { role isPresent organizationCount strength organizations(limit: 500) { id } tiedTo { role weight } }
}`;
const HEPTAGONS = `query ($scope: RoleHeptagonsScopeInput, $counting: RoleCounting! = FULL, $first: Int! = 500, $after: String) {
  roleHeptagons(scope: $scope, counting: $counting, first: $first, after: $after) {
    framework { id } totalCount pageInfo { hasNextPage endCursor } edges { node ${FIELDS} }
  }
}`;

async function ask(variables: Record<string, unknown>, of = seed) {
  const { data, errors } = await of.ask(HEPTAGONS, variables);
  expect(errors).toBeUndefined();
  return { ...data.roleHeptagons, heptagons: data.roleHeptagons.edges.map(({ node }) => node) };
}

/** The same asked one by one, a page of aliases at a time. */
async function oneByOne(units: string[], scope: string, counting: string): Promise<RoleHeptagon[]> {
  const found: RoleHeptagon[] = [];
  for (let from = 0; from < units.length; from += 20) {
    const fields = units
      .slice(from, from + 20)
      .map(
        (id, index) => `u${index}: roleHeptagon(scope: { industry: "${id}"${scope} }, counting: ${counting}) ${FIELDS}`,
      );
    const { data } = await seed.ask<Record<string, RoleHeptagon>>(`{ ${fields.join('\n')} }`);
    found.push(...Object.values(data));
  }
  return found;
}

describe('of every framework of the city', () => {
  let frameworks: IndustryFramework[];
  beforeAll(async () => {
    const { data } = await seed.ask(
      '{ industryFrameworks(limit: 500) { id industries(limit: 500) { id parents { id } } } }',
    );
    frameworks = data.industryFrameworks;
    expect(frameworks.length).toBeGreaterThan(5);
  });

  test.each([
    [{ asOf: '2026-01-01' }, 'FULL'],
    [{ asOf: '2019-01-01', directOnly: true }, 'FRACTIONAL'],
    [{ asOf: '2022-06-01', includeSubfields: true }, 'FULL'],
  ])('by %j and %s: each unit has what `roleHeptagon` has of it, by id', async (scope, counting) => {
    const one = `, asOf: "${scope.asOf}"${'directOnly' in scope ? ', directOnly: true' : ''}`;
    let seen = 0;
    for (const { id, industries } of frameworks) {
      const units = industries
        .filter(({ parents }) => 'includeSubfields' in scope || parents.length === 0)
        .map((unit) => unit.id)
        .sort();
      const { heptagons, framework, totalCount } = await ask({ scope: { ...scope, framework: id }, counting });
      expect(framework.id).toBe(id);
      expect(totalCount).toBe(units.length);
      expect(heptagons).toEqual(await oneByOne(units, one, counting));
      seen += heptagons.filter(({ stars }) => stars.some(({ tiedTo }) => tiedTo.length > 0)).length;
    }
    expect(seen).toBeGreaterThan(5);
  });
});

test('by default the seven clusters, today', async () => {
  const { framework, heptagons } = await ask({});
  expect(framework.id).toBe('f-a001');
  expect(heptagons).toEqual((await ask({ scope: { framework: 'f-a001', asOf: heptagons[0]?.asOf } })).heptagons);
  expect(heptagons).toHaveLength(7);
});

test('a page goes on behind its cursor, and a cursor of another framework is refused', async () => {
  const scope = { asOf: '2026-01-01' };
  const all = await ask({ scope });
  const some = await ask({ scope, first: 3 });
  const rest = await ask({ scope, after: some.pageInfo.endCursor });
  expect(some.pageInfo.hasNextPage).toBe(true);
  expect([...some.heptagons, ...rest.heptagons]).toEqual(all.heptagons);
  const { errors } = await seed.ask(HEPTAGONS, { scope: { framework: 'f-a011' }, after: some.pageInfo.endCursor });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test('what ties two around one unit ties nobody around another, and a platform of two units counts in both', async () => {
  const { id, name } = await write({
    units: { one: null, other: null, empty: null },
    organizations: { a: { roles: ['GOVERNMENT'] }, b: { roles: ['INDUSTRY'] }, c: { roles: ['FINANCE'] } },
    platforms: {
      both: { kind: 'SCIENCE_PARK', serves: ['one', 'other'] },
      own: { kind: 'SCIENCE_PARK', serves: ['one'] },
    },
    ties: [
      ['a', 'LEADS', 'both'],
      ['c', 'FUNDS', 'both'],
      ['a', 'LEADS', 'own'],
      ['b', 'CO_BUILDS', 'own'],
    ],
  });
  const { heptagons } = await ask({ scope: { framework: id('framework'), asOf: '2020-01-01' } }, api);
  const shown = heptagons.map(({ industry, stars }) => [
    name(industry?.id ?? ''),
    stars.flatMap(({ role, isPresent, tiedTo }) =>
      isPresent ? [`${role}: ${tiedTo.map((to) => `${to.role} ${to.weight}`)}`] : [],
    ),
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    empty: [],
    one: ['GOVERNMENT: INDUSTRY 1,FINANCE 1', 'INDUSTRY: GOVERNMENT 1', 'FINANCE: GOVERNMENT 1'],
    other: ['GOVERNMENT: FINANCE 1', 'FINANCE: GOVERNMENT 1'],
  });
});

test('one statement does for all units', async () => {
  expect(await statementsOf(() => roleHeptagons(graph, { framework: 'f-a001' }, 'FULL'))).toBe(1);
});

test('an unknown framework is refused by name', async () => {
  const { errors } = await seed.ask(HEPTAGONS, { scope: { framework: 'f-x' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.framework' });
  expect(errors?.[0]?.message).toContain('"f-x"');
});
