import type { CollaborationNetwork } from '../answers';
import { type Api, useWorld } from '../harness';
import type { Story } from '../story';
import { FOUR, networkOf } from './asking';

const world = useWorld();
const { startApi, statementsOf } = world;
let api: Api;

beforeAll(async () => {
  api = await startApi();
});

const small = (story: Story) => networkOf(world, api, story);

const third = 1 / 3;

const UNDATED = {
  since: null,
  sincePrecision: null,
  sinceBasis: null,
  until: null,
  untilPrecision: null,
  untilBasis: null,
};

describe('organizations', () => {
  test.each([
    ['COUNT', { 'a b': 3, 'a c': 2, 'a d': 1, 'b c': 1, 'b d': 1 }],
    ['NEWMAN', { 'a b': 2, 'a c': 1.5, 'a d': 0.5, 'b c': 0.5, 'b d': 0.5 }],
    ['FRACTIONAL', { 'a b': 1 + 2 * third, 'a c': 1 + third, 'a d': third, 'b c': third, 'b d': third }],
    ['UNWEIGHTED', { 'a b': 1, 'a c': 1, 'a d': 1, 'b c': 1, 'b d': 1 }],
  ])('weighed by %s', async (weighting, expected) => {
    const { ask, weights } = await small(FOUR);
    const shown = await ask({ weighting });
    const rounded = Object.entries(expected).map(([ends, weight]) => [ends, expect.closeTo(weight, 9)]);
    expect(weights(shown)).toEqual(Object.fromEntries(rounded));
    expect([shown.nodeCount, shown.edgeCount, shown.isolatedCount]).toEqual([4, 5, 1]);
  });

  test.each([
    [['PROJECT'], { 'a b': 0.5, 'a c': 0.5, 'b c': 0.5 }],
    [['AGREEMENT'], { 'a b': 1 }],
    // The supporter is no member of what they build: two members.
    [['CO_BUILDING'], { 'a b': 1 }],
    [['SUPPORT'], { 'a d': 0.5, 'b d': 0.5 }],
    [['CO_BUILDING', 'SUPPORT'], { 'a b': 0.5, 'a d': 0.5, 'b d': 0.5 }],
    [['FUNDING'], { 'a c': 1 }],
    [['AWARD'], {}],
  ])('tied by %j alone', async (ties, expected) => {
    const { ask, weights } = await small(FOUR);
    expect(weights(await ask({ weighting: 'NEWMAN', scope: { ties } }))).toEqual(expected);
  });

  test('unweighted the ties of a pair share the 1 that it counts out among them', async () => {
    const { ask, weights } = await small(FOUR);
    const shown = await ask({ weighting: 'UNWEIGHTED' });
    const ties = shown.edges.map(({ evidence }) => evidence.map(({ weight }) => weight));
    expect(ties).toEqual([[third, third, third], [0.5, 0.5], [1], [1], [1]]);
    const platforms = await ask({ weighting: 'UNWEIGHTED', projection: 'ORGANIZATION_PLATFORM' });
    expect(weights(platforms)).toEqual({ 'a lab': 1, 'b lab': 1, 'd lab': 1 });
    // Roles are tied by as many pairs of organizations as there are.
    const roles = await ask({ weighting: 'UNWEIGHTED', projection: 'ROLE_ROLE', minWeight: 2 });
    expect(roles.edges.map(({ key, weight }) => [key, weight])).toEqual([
      ['GOVERNMENT~INDUSTRY', 2],
      ['INDUSTRY~RESEARCH', 2],
      ['INDUSTRY~UNIVERSITY', 2],
    ]);
  });

  test('unweighted no edge weighs more than 1, so a higher least weight is refused', async () => {
    const { errors } = await api.ask('{ collaborationNetwork(weighting: UNWEIGHTED, minWeight: 2) { nodeCount } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('take COUNT'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'minWeight' },
    });
  });

  test('a narrower scope leaves the weight of an edge as it is', async () => {
    const { ask, weights } = await small(FOUR);
    const scope = { roles: ['GOVERNMENT', 'UNIVERSITY'] };
    const shown = await ask({ weighting: 'NEWMAN', scope });
    expect(weights(shown)).toEqual({ 'a b': 2 });
    expect(shown.scope).toMatchObject({ roles: scope.roles, includePartners: false, datedOnly: false });
  });

  test('partners outside the scope come with their ties to what is inside, and with none among themselves', async () => {
    const { ask, weights, name } = await small(FOUR);
    const shown = await ask({ scope: { roles: ['GOVERNMENT', 'USER'], includePartners: true } });
    expect(weights(shown)).toEqual({ 'a b': 3, 'a c': 2, 'a d': 1 });
    const partners = shown.nodes.filter(({ isPartner }) => isPartner);
    expect(partners.map(({ key }) => name(key)).sort()).toEqual(['b', 'c', 'd']);
    expect(shown.isolatedCount).toBe(1);
  });

  test('degree, strength and order', async () => {
    const { ask, name } = await small(FOUR);
    const shown = await ask();
    expect(shown.nodes.map(({ key: id, degree, strength }) => [name(id), degree, strength])).toEqual([
      ['a', 3, 6],
      ['b', 3, 5],
      ['c', 2, 3],
      ['d', 2, 2],
    ]);
    expect(shown.edges.map(({ key }) => name(key))).toEqual(['a~b', 'a~c', 'a~d', 'b~c', 'b~d']);
  });

  test('an edge opens to what it is made of', async () => {
    const { ask, id } = await small(FOUR);
    const { edges } = await ask({ weighting: 'NEWMAN' });
    const edge = (one: string, other: string) =>
      edges.find(({ source, target }) => source === id(one) && target === id(other))!;
    expect(edge('a', 'b')).toMatchObject({
      tieCount: 3,
      kinds: ['AGREEMENT', 'PROJECT', 'CO_BUILDING'],
      basis: 'STATED',
    });
    const common = { ...UNDATED, basis: 'STATED', funder: null, sources: [{ id: id('source') }] };
    const organizations = [{ id: id('a') }, { id: id('b') }];
    expect(edge('a', 'b').evidence).toEqual([
      {
        ...common,
        organizations,
        kind: 'AGREEMENT',
        weight: 1,
        size: 2,
        collaboration: { id: id('two') },
        platforms: [],
      },
      {
        ...common,
        organizations,
        kind: 'CO_BUILDING',
        weight: 0.5,
        size: 3,
        collaboration: null,
        platforms: [{ id: id('lab') }],
      },
      {
        ...common,
        organizations,
        kind: 'PROJECT',
        weight: 0.5,
        size: 3,
        collaboration: { id: id('three') },
        platforms: [],
      },
    ]);
    expect(edge('a', 'c').evidence.map(({ kind, collaboration }) => [kind, collaboration?.id ?? null])).toEqual([
      ['FUNDING', null],
      ['PROJECT', id('three')],
    ]);
    expect(edge('a', 'c').evidence.map(({ funder }) => funder && id('c') === funder.id)).toEqual([true, null]);
    expect([edge('a', 'c').funders, edge('a', 'b').funders]).toEqual([[id('c')], []]);
    expect(edge('a', 'd')).toMatchObject({ basis: 'INFERRED', evidence: [{ kind: 'SUPPORT', basis: 'INFERRED' }] });
  });

  test('who funds whom is told of an edge, of organizations and of the roles that they play', async () => {
    const { ask, id } = await small({
      ...FOUR,
      ties: [
        ['c', 'FUNDS', 'a'],
        ['b', 'FUNDS', 'c'],
        ['c', 'FUNDS', 'b'],
      ],
      collaborations: {},
    });
    const funding = ({ edges }: CollaborationNetwork) =>
      edges.map(({ source, target, funders }) => [[source, target], funders]);
    expect(funding(await ask())).toEqual([
      [
        [id('b'), id('c')],
        [id('b'), id('c')],
      ],
      [[id('a'), id('c')], [id('c')]],
    ]);
    expect(funding(await ask({ projection: 'ROLE_ROLE' }))).toEqual([
      [
        ['INDUSTRY', 'RESEARCH'],
        ['INDUSTRY', 'RESEARCH'],
      ],
      [
        ['INDUSTRY', 'UNIVERSITY'],
        ['INDUSTRY', 'UNIVERSITY'],
      ],
      [['GOVERNMENT', 'INDUSTRY'], ['INDUSTRY']],
    ]);
  });

  test('an edge lasts from the first of its ties to the last', async () => {
    const { ask } = await small({
      organizations: { a: {}, b: {}, c: {} },
      collaborations: {
        first: { since: '2018-05-01', until: '2019-01-01', members: ['a', 'b', 'c'] },
        second: { since: '2020-01-01', until: '2021-07-01', members: ['a', 'b'] },
        third: { since: '2016-02-03', members: ['a', 'c'] },
        undated: { members: ['b', 'c'] },
      },
    });
    const { edges } = await ask();
    expect(edges.map(({ since, until }) => [since, until])).toEqual([
      ['2018-05-01', '2021-07-01'],
      ['2016-02-03', null],
      ['2018-05-01', null],
    ]);
    // The earliest first, and what is undated last.
    expect(edges.map(({ evidence }) => evidence.map(({ since }) => since))).toEqual([
      ['2018-05-01', '2020-01-01'],
      ['2016-02-03', '2018-05-01'],
      ['2018-05-01', null],
    ]);
  });

  test('all evidence of an answer takes one statement more', async () => {
    const { ask } = await small(FOUR);
    expect(await statementsOf(() => ask())).toBe(2);
  });
});

describe('organizations and platforms', () => {
  const ask = async (scope: object = {}) => {
    const network = await small({
      ...FOUR,
      units: { x: null, y: null },
      platforms: {
        lab: { kind: 'KEY_LABORATORY', serves: ['x'] },
        park: { kind: 'SCIENCE_PARK', serves: ['y'] },
      },
      ties: [...(FOUR.ties ?? []), ['c', 'FUNDS', 'park']],
    });
    const industries = (scope as { industries?: string[] }).industries?.map(network.id);
    const shown = await network.ask({
      projection: 'ORGANIZATION_PLATFORM',
      scope: { ...scope, ...(industries && { industries }) },
    });
    return { ...network, shown };
  };

  test('each is tied to the platforms that it leads, co-builds, supports or funds', async () => {
    const { weights, shown } = await ask();
    expect(weights(shown)).toEqual({ 'a lab': 2, 'b lab': 1, 'd lab': 1, 'c park': 1 });
    expect([shown.nodeCount, shown.isolatedCount]).toEqual([6, 1]);
    expect(shown.edges[0]!.evidence).toMatchObject([{ kind: 'CO_BUILDING', size: 3 }, { kind: 'CO_BUILDING' }]);
  });

  test('only those who build, only what serves an industry, or all that stand behind the same', async () => {
    const built = await ask({ ties: ['CO_BUILDING'] });
    expect(built.weights(built.shown)).toEqual({ 'a lab': 2, 'b lab': 1 });
    const serving = await ask({ industries: ['y'] });
    expect(serving.weights(serving.shown)).toEqual({ 'c park': 1 });
    const partners = await ask({ roles: ['GOVERNMENT'], includePartners: true });
    expect(partners.weights(partners.shown)).toEqual({ 'a lab': 2, 'b lab': 1, 'd lab': 1 });
    const outside = partners.shown.nodes.filter(({ isPartner }) => isPartner);
    expect(outside.map(({ key: id }) => partners.name(id)).sort()).toEqual(['b', 'd']);
  });
});

describe('industries', () => {
  const STORY: Story = {
    units: { x: null, part: 'x', y: null, z: null },
    organizations: { one: {}, two: {}, three: {} },
    platforms: {
      p1: { kind: 'KEY_LABORATORY', serves: ['part'] },
      p2: { kind: 'KEY_LABORATORY', serves: ['y'] },
      p3: { kind: 'KEY_LABORATORY', serves: ['x', 'z'] },
      p4: { kind: 'KEY_LABORATORY', serves: ['z'] },
    },
    ties: [
      ['one', 'LEADS', 'p1'],
      ['one', 'CO_BUILDS', 'p2'],
      ['two', 'SUPPORTS', 'p2'],
      ['two', 'LEADS', 'p3'],
      ['three', 'LEADS', 'p4'],
    ],
  };

  test.each([
    ['COUNT', {}, { 'x y': 2, 'x z': 1, 'y z': 1 }],
    // The one is behind two industries, the other behind three.
    ['NEWMAN', {}, { 'x y': 1.5, 'x z': 0.5, 'y z': 0.5 }],
    ['UNWEIGHTED', {}, { 'x y': 1, 'x z': 1, 'y z': 1 }],
    ['COUNT', { directOnly: true }, { 'x y': 1, 'x z': 1, 'y z': 1 }],
    ['COUNT', { ties: ['CO_BUILDING'] }, { 'x y': 1, 'x z': 1 }],
  ])('are tied by the organizations behind both, by %s within %j', async (weighting, scope, expected) => {
    const { ask, weights, id } = await small(STORY);
    const industries = ['x', 'y', 'z'].map(id);
    for (const includePartners of [false, true]) {
      const shown = await ask({
        weighting,
        projection: 'INDUSTRY_INDUSTRY',
        scope: { ...scope, industries, includePartners },
      });
      expect(weights(shown)).toEqual(expected);
      expect(shown.isolatedCount).toBe(0);
      for (const node of shown.nodes) expect(node.isPartner).toBe(false);
    }
  });

  test('the evidence is the organization, with its platforms that serve the one or the other', async () => {
    const { ask, id } = await small(STORY);
    const { edges } = await ask({
      projection: 'INDUSTRY_INDUSTRY',
      scope: { industries: ['x', 'y'].map(id) },
    });
    const told = edges[0]?.evidence.map(({ kind, size, organizations, platforms }) => ({
      kind,
      size,
      organization: organizations.map((one) => one.id),
      platforms: platforms.map((one) => one.id).sort(),
    }));
    expect(told).toEqual([
      { kind: 'CO_BUILDING', size: 2, organization: [id('one')], platforms: [id('p1'), id('p2')] },
      { kind: 'SUPPORT', size: 2, organization: [id('two')], platforms: [id('p2'), id('p3')] },
    ]);
  });

  test('are the seven clusters where none is named', async () => {
    const { data, errors } = await api.ask(`{
      collaborationNetwork(projection: INDUSTRY_INDUSTRY) { nodes { key } isolatedCount }
      coverage { units { industry { id } } }
    }`);
    expect(errors).toBeUndefined();
    const { nodes, isolatedCount } = data.collaborationNetwork;
    const clusters = data.coverage.units.map(({ industry }) => industry!.id);
    expect(nodes.length + isolatedCount).toBe(clusters.length);
    expect(clusters).toEqual(expect.arrayContaining(nodes.map(({ key }) => key)));
  });
});
