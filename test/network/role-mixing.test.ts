import type { RoleMixing, RoleMixingCell } from '../answers';
import { useWorld } from '../harness';
import type { Story } from '../story';
import { networkOf } from './asking';

const world = useWorld();
const { api } = world;

const MIXING = `query ($scope: NetworkScopeInput, $weighting: TieWeighting! = COUNT, $counting: RoleCounting! = FULL,
                       $minWeight: Float! = 0) {
  roleMixing(scope: $scope, weighting: $weighting, counting: $counting, minWeight: $minWeight) {
    scope { roles } weighting counting totalWeight unassignedWeight assortativity unreckoned
    cells { from to observed expected ratio }
  }
}`;

async function mixingOf(story: Story) {
  const { id, ask } = await networkOf(world, api, story);
  const mixing = async (counting: string, scope: object = {}, weighting = 'COUNT', minWeight = 0) => {
    const variables = { counting, weighting, minWeight, scope: { regions: [id('here')], ...scope } };
    const { data, errors } = await api.ask(MIXING, variables);
    expect(errors).toBeUndefined();
    return data.roleMixing;
  };
  return { ask, mixing };
}

const cellOf = ({ cells }: Pick<RoleMixing, 'cells'>, from: string, to: string) =>
  cells.find((cell) => cell.from === from && cell.to === to)!;

/** The cells on and above the diagonal, so that each two roles count once. */
const once = (cells: RoleMixingCell[]) => cells.filter((_, index) => index % 7 >= Math.floor(index / 7));

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** Strengths: a 6, b 5, c 3, d 2; the edges weigh 8. */
const FOUR: Story = {
  organizations: {
    a: { roles: ['GOVERNMENT'] },
    b: { roles: ['UNIVERSITY', 'RESEARCH'] },
    c: { roles: ['INDUSTRY'] },
    d: { roles: ['INDUSTRY'] },
  },
  collaborations: Object.fromEntries(
    ['ab', 'ab', 'ab', 'ac', 'ac', 'ad', 'bc', 'bd'].map((members, index) => [
      `${members}${index}`,
      { members: [...members] },
    ]),
  ),
};

test.each([
  ['FULL', 'GOVERNMENT', 'UNIVERSITY', 3, (6 * 5) / 16],
  ['FULL', 'GOVERNMENT', 'INDUSTRY', 3, (6 * 5) / 16],
  ['FULL', 'INDUSTRY', 'RESEARCH', 2, (5 * 5) / 16],
  ['FULL', 'INDUSTRY', 'INDUSTRY', 0, 5 ** 2 / 32],
  // b to itself would be one edge, though it plays both.
  ['FULL', 'UNIVERSITY', 'RESEARCH', 0, (5 * 5) / 16 - 5 ** 2 / 32],
  ['FRACTIONAL', 'GOVERNMENT', 'UNIVERSITY', 1.5, (6 * 2.5) / 16],
  ['FRACTIONAL', 'GOVERNMENT', 'INDUSTRY', 3, (6 * 5) / 16],
  ['FRACTIONAL', 'INDUSTRY', 'RESEARCH', 1, (5 * 2.5) / 16],
  ['FRACTIONAL', 'UNIVERSITY', 'UNIVERSITY', 0, 2.5 ** 2 / 32],
  ['FRACTIONAL', 'UNIVERSITY', 'RESEARCH', 0, 2.5 ** 2 / 16],
])('counted %s, %s and %s', async (counting, from, to, observed, expected) => {
  const { mixing } = await mixingOf(FOUR);
  const found = await mixing(counting);
  const cell = { observed, expected: expect.closeTo(expected, 8), ratio: expect.closeTo(observed / expected, 8) };
  expect(cellOf(found, from, to)).toMatchObject(cell);
  expect(cellOf(found, to, from)).toMatchObject(cell);
});

test('the roles are rows and columns in their order, and fractions add up to the weight of the edges', async () => {
  const { mixing } = await mixingOf(FOUR);
  const { cells, totalWeight, unassignedWeight } = await mixing('FRACTIONAL');
  const order = ['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'];
  expect(cells.map(({ from, to }) => [from, to])).toEqual(order.flatMap((from) => order.map((to) => [from, to])));
  expect([totalWeight, unassignedWeight]).toEqual([8, 0]);
  expect(sum(once(cells).map(({ observed }) => observed))).toBeCloseTo(8, 8);
  expect(sum(once(cells).map(({ expected }) => expected))).toBeCloseTo(8, 8);
  expect(cellOf({ cells }, 'USER', 'FINANCE')).toMatchObject({ observed: 0, expected: 0, ratio: null });
});

test('counted whole, what is observed is the network of roles', async () => {
  const { ask, mixing } = await mixingOf(FOUR);
  const { edges } = await ask({ projection: 'ROLE_ROLE', weighting: 'NEWMAN' });
  const found = await mixing('FULL', {}, 'NEWMAN');
  const observed = once(found.cells).filter((cell) => cell.observed > 0);
  expect(observed).toHaveLength(edges.length);
  for (const { source, target, weight } of edges) expect(cellOf(found, source, target).observed).toBe(weight);
});

test('unweighted, it counts pairs of organizations, each once', async () => {
  const { mixing } = await mixingOf(FOUR);
  const pairs = await mixing('FULL', {}, 'UNWEIGHTED');
  expect(pairs.totalWeight).toBe(5);
  // a is tied to c and d, once each; degrees: a 3, c and d 2 each.
  expect(cellOf(pairs, 'GOVERNMENT', 'INDUSTRY')).toMatchObject({ observed: 2, expected: (3 * 4) / 10 });
  expect(sum(once((await mixing('FRACTIONAL', {}, 'UNWEIGHTED')).cells).map(({ expected }) => expected))).toBeCloseTo(
    5,
    8,
  );
});

test('assortativity by hand', async () => {
  const { mixing } = await mixingOf(FOUR);
  expect((await mixing('FULL')).assortativity).toBeCloseTo(-45 / 124, 8);
  const byChance = (6 ** 2 + 5 ** 2 + 2 * 2.5 ** 2) / 16 ** 2;
  expect((await mixing('FRACTIONAL')).assortativity).toBeCloseTo(-byChance / (1 - byChance), 8);
});

test('two of the same two roles, and two of whom no role is known', async () => {
  const { mixing } = await mixingOf({
    organizations: { x: { roles: ['RESEARCH', 'UNIVERSITY'] }, y: { roles: ['UNIVERSITY', 'RESEARCH'] }, w: {}, z: {} },
    collaborations: { one: { members: ['x', 'y'] }, before: { members: ['w', 'x'] }, after: { members: ['x', 'z'] } },
  });
  const whole = await mixing('FULL');
  expect(whole).toMatchObject({ totalWeight: 1, unassignedWeight: 2 });
  for (const [from, to] of [
    ['UNIVERSITY', 'UNIVERSITY'],
    ['UNIVERSITY', 'RESEARCH'],
  ] as const) {
    expect(cellOf(whole, from, to)).toMatchObject({ observed: 1, expected: 1, ratio: 1 });
  }
  expect(whole.assortativity).toBeCloseTo(1 / 3, 8);
  const shared = await mixing('FRACTIONAL');
  expect(cellOf(shared, 'UNIVERSITY', 'UNIVERSITY')).toMatchObject({ observed: 0.25, expected: 0.25 });
  expect(cellOf(shared, 'UNIVERSITY', 'RESEARCH')).toMatchObject({ observed: 0.5, expected: 0.5 });
  expect(shared.assortativity).toBe(0);
});

test('without ties, and among one role alone, nothing is told of assortativity', async () => {
  const { mixing } = await mixingOf(FOUR);
  expect(await mixing('FULL', { roles: ['USER'] })).toMatchObject({ totalWeight: 0, assortativity: null });
  const one = await mixingOf({
    organizations: { x: { roles: ['USER'] }, y: { roles: ['USER'] } },
    collaborations: { one: { members: ['x', 'y'] } },
  });
  const found = await one.mixing('FRACTIONAL');
  expect(found.assortativity).toBeNull();
  expect(cellOf(found, 'USER', 'USER')).toMatchObject({ observed: 1, expected: 1, ratio: 1 });
});

test('the roles of a scope tell whose ties count, and each counts under all that it plays', async () => {
  const { mixing } = await mixingOf(FOUR);
  const found = await mixing('FRACTIONAL', { roles: ['UNIVERSITY', 'GOVERNMENT'] });
  expect(found).toMatchObject({ totalWeight: 3, scope: { roles: ['UNIVERSITY', 'GOVERNMENT'] } });
  for (const role of ['UNIVERSITY', 'RESEARCH']) {
    expect(cellOf(found, role, 'GOVERNMENT')).toMatchObject({ observed: 1.5, expected: 0.75, ratio: 2 });
  }
});

test('only edges of the least weight or more', async () => {
  const { mixing } = await mixingOf(FOUR);
  const found = await mixing('FULL', {}, 'COUNT', 2);
  expect(found).toMatchObject({ totalWeight: 5, unassignedWeight: 0 });
  expect(cellOf(found, 'GOVERNMENT', 'INDUSTRY').observed).toBe(2);
  expect(cellOf(found, 'INDUSTRY', 'UNIVERSITY').observed).toBe(0);
});

test('one in the scope counts as it would as a partner', async () => {
  const { mixing } = await mixingOf(FOUR);
  const inside = await mixing('FULL', { roles: ['GOVERNMENT', 'UNIVERSITY'] });
  const outside = await mixing('FULL', { roles: ['GOVERNMENT'], includePartners: true });
  for (const role of ['UNIVERSITY', 'RESEARCH']) {
    expect(cellOf(inside, role, 'GOVERNMENT').observed).toBe(3);
    expect(cellOf(outside, role, 'GOVERNMENT').observed).toBe(3);
  }
});

test('an unknown region is refused by name', async () => {
  const { errors } = await api.ask(MIXING, { scope: { regions: ['r-x'] } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'scope.regions' });
});

test('weighs what three share by the weighting asked for, in every sum', async () => {
  const { mixing } = await mixingOf({
    organizations: { a: { roles: ['GOVERNMENT'] }, b: { roles: ['INDUSTRY'] }, c: { roles: ['RESEARCH'] } },
    collaborations: { all: { members: ['a', 'b', 'c'] } },
  });
  for (const [weighting, weight] of [
    ['COUNT', 1],
    ['NEWMAN', 1 / 2],
    ['FRACTIONAL', 1 / 3],
  ] as const) {
    const found = await mixing('FULL', {}, weighting);
    expect(found).toMatchObject({ weighting, unreckoned: 0, totalWeight: expect.closeTo(3 * weight, 8) });
    expect(cellOf(found, 'GOVERNMENT', 'RESEARCH')).toMatchObject({ observed: expect.closeTo(weight, 8) });
  }
});

test('a partner counts by all its roles, whatever roles the scope asks for', async () => {
  const { mixing } = await mixingOf({
    organizations: { a: { roles: ['GOVERNMENT'] }, b: { roles: ['UNIVERSITY'] } },
    collaborations: { both: { members: ['a', 'b'] } },
  });
  const found = await mixing('FULL', { roles: ['GOVERNMENT'], includePartners: true });
  expect(cellOf(found, 'GOVERNMENT', 'UNIVERSITY').observed).toBe(1);
  expect(found.unassignedWeight).toBe(0);
});
