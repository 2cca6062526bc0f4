import { cypher } from '../../src/database/cypher';
import type { CollaborationRole } from '../../src/vocabulary';
import type { NetworkNeighbourConnection } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld, Story } from '../story';
import { weightsOf } from './asking';
import { answerAround, askAround, waysOf } from './asking-around';
import { EVENTS, GOLDEN, WOMEN } from './golden/southern-women';

const { graph, api, write } = useWorld();

const small = (story: Story) => write(story);

/** Organizations of single letters, tied as often as the number after two letters says. */
async function tied(
  ties: Record<string, number>,
  roles: Record<string, CollaborationRole[]> = {},
): Promise<SmallWorld> {
  const names = [...new Set(Object.keys(ties).join(''))];
  return small({
    organizations: Object.fromEntries(names.map((name) => [name, { roles: roles[name] ?? [] }])),
    collaborations: Object.fromEntries(
      Object.entries(ties).flatMap(([ends, times]) =>
        Array.from({ length: times }, (_, index) => [`${ends}${index}`, { members: [...ends] }]),
      ),
    ),
  });
}

const davis = () =>
  small({
    organizations: Object.fromEntries(WOMEN.map((name) => [name, {}])),
    collaborations: Object.fromEntries(Object.entries(EVENTS).map(([name, members]) => [name, { members }])),
  });

describe('the network around an organization', () => {
  test.each(['1', '2', '3'])('of Davis’s women within %s steps are those of NetworkX', async (depth) => {
    const { id, name } = await davis();
    const organization = id('Charlotte McDowd');
    const shown = await answerAround(api, 'egoNetwork', { organization, depth: Number(depth), minWeight: 3 });
    expect(shown.nodes.map((node) => name(node.key)).sort()).toEqual(GOLDEN.sharingThree.balls[depth]);
  });

  test('says how far each is, and has the ties among all of them', async () => {
    const network = await tied({ ab: 2, ac: 1, bc: 1, cd: 1, de: 1 });
    const shown = await answerAround(api, 'egoNetwork', { organization: network.id('a'), depth: 2 });
    expect(weightsOf(network, shown)).toEqual({ 'a b': 2, 'a c': 1, 'b c': 1, 'c d': 1 });
    const distances = Object.fromEntries(shown.nodes.map(({ key: id, distance }) => [network.name(id), distance]));
    expect(distances).toEqual({ a: 0, b: 1, c: 1, d: 2 });
  });

  test('leads through the scope only, from an organization that may be outside of it', async () => {
    const network = await tied({ ab: 1, bc: 1, ad: 1, de: 1 }, { b: ['USER'], c: ['USER'], e: ['USER'] });
    const shown = await answerAround(api, 'egoNetwork', {
      organization: network.id('a'),
      depth: 3,
      scope: { roles: ['USER'] },
    });
    expect(weightsOf(network, shown)).toEqual({ 'a b': 1, 'b c': 1 });
  });

  test('is cut from the organization outward', async () => {
    const network = await tied({ ab: 1, ac: 2, bd: 9, cd: 1 });
    const shown = await answerAround(api, 'egoNetwork', { organization: network.id('a'), depth: 2, nodeLimit: 3 });
    // The strongest edge, b d, lies apart from a until b has joined, and d can't follow then.
    expect(weightsOf(network, shown)).toEqual({ 'a b': 1, 'a c': 2 });
    expect(shown.nodeCount).toBe(4);
    expect(shown.leftOut).toMatchObject({
      nodes: 1,
      edges: 2,
      rule: 'STRONGEST_TIES',
      strongest: 9,
      textZh: '最多显示3个节点，从中心机构向外逐边取其中最强的。共裁去1个节点、2条边，其中最强的边权为9。',
      textEn: expect.stringContaining('from the organization outward'),
    });
  });

  test('of an organization that nothing ties is that organization', async () => {
    const { id } = await small({ organizations: { a: {} } });
    const shown = await answerAround(api, 'egoNetwork', { organization: id('a') });
    expect(shown).toMatchObject({ nodeCount: 1, edgeCount: 0, nodes: [{ key: id('a'), distance: 0, degree: 0 }] });
  });
});

describe('paths', () => {
  test('among Davis’s women are as long as those of NetworkX', async () => {
    const { id } = await davis();
    for (const [target, lengths] of Object.entries(GOLDEN.sharingThree.pathLengths)) {
      const fromOrganization = id('Eleanor Nye');
      const { paths } = await answerAround(api, 'networkPaths', {
        fromOrganization,
        toOrganization: id(target),
        pathLimit: 10,
        minWeight: 3,
      });
      expect([target, paths.map(({ length }) => length)]).toEqual([target, lengths]);
      for (const { organizations } of paths)
        expect(new Set(organizations.map((one) => one.id)).size).toBe(organizations.length);
      expect(new Set(paths.map(({ organizations }) => organizations.map((one) => one.id).join(' '))).size).toBe(10);
    }
  });

  test('the fewest steps first, then the strongest ties, then by id', async () => {
    const network = await tied({ ab: 1, bz: 1, ac: 3, cz: 3, ad: 1, dz: 1, ae: 9, ef: 9, fz: 9, az: 1 });
    const between = { fromOrganization: network.id('a'), toOrganization: network.id('z') };
    expect(waysOf(network, await answerAround(api, 'networkPaths', { ...between, pathLimit: 20 }))).toEqual([
      'az',
      'acz',
      'abz',
      'adz',
      'aefz',
    ]);
    expect(waysOf(network, await answerAround(api, 'networkPaths', { ...between, pathLimit: 2 }))).toEqual([
      'az',
      'acz',
    ]);
    expect(
      waysOf(network, await answerAround(api, 'networkPaths', { ...between, pathLimit: 20, maxLength: 2 })),
    ).toEqual(['az', 'acz', 'abz', 'adz']);
    expect(
      waysOf(network, await answerAround(api, 'networkPaths', { ...between, pathLimit: 20, maxLength: 1 })),
    ).toEqual(['az']);
    const backward = { fromOrganization: network.id('z'), toOrganization: network.id('a') };
    expect(waysOf(network, await answerAround(api, 'networkPaths', { ...backward, pathLimit: 2 }))).toEqual([
      'za',
      'zca',
    ]);
  });

  test('a longer way of strong ties that shares its beginning with a shorter one', async () => {
    const network = await tied({ ab: 5, bz: 1, bc: 5, cz: 5, ad: 1, dz: 1 });
    const between = { fromOrganization: network.id('a'), toOrganization: network.id('z') };
    expect(waysOf(network, await answerAround(api, 'networkPaths', { ...between, pathLimit: 20 }))).toEqual([
      'abz',
      'adz',
      'abcz',
    ]);
  });

  test.each([3, 4, 5, 6])('%i steps are found within that many, and not within one less', async (length) => {
    const names = [...'abcdefg'].slice(0, length + 1);
    const network = await tied(Object.fromEntries(names.slice(1).map((name, index) => [`${names[index]}${name}`, 1])));
    const between = { fromOrganization: network.id('a'), toOrganization: network.id(names.at(-1) as string) };
    expect(waysOf(network, await answerAround(api, 'networkPaths', { ...between, maxLength: length }))).toEqual([
      names.join(''),
    ]);
    expect(waysOf(network, await answerAround(api, 'networkPaths', { ...between, maxLength: length - 1 }))).toEqual([]);
  });

  test('each step has its evidence, in the order of the path', async () => {
    const network = await tied({ ba: 1, bc: 2 });
    const { paths } = await answerAround(api, 'networkPaths', {
      fromOrganization: network.id('c'),
      toOrganization: network.id('a'),
    });
    expect(paths).toMatchObject([{ length: 2, weakest: 1 }]);
    const evidence = paths[0]?.steps.map((step) =>
      step.evidence.map(({ collaboration }) => network.name(collaboration?.id as string)),
    );
    expect(evidence).toEqual([['bc0', 'bc1'], ['ba0']]);
  });

  test('lead through the scope only', async () => {
    const network = await tied({ ab: 1, bz: 1, ac: 9, cz: 9 }, { b: ['USER'] });
    const between = { fromOrganization: network.id('a'), toOrganization: network.id('z') };
    expect(
      waysOf(network, await answerAround(api, 'networkPaths', { ...between, scope: { roles: ['USER'] } })),
    ).toEqual(['abz']);
  });
});

describe('an organization with more than 5,000 neighbours', () => {
  const FUNDED = cypher`
    MATCH (hub:Organization {id: $hub})
    UNWIND range(1, 5000) AS number
    CREATE (hub)-[:FUNDS {basis: 'STATED', sourceIds: []}]->(:Organization {
      id: $prefix + number, nameZh: 'x', aliases: [], kind: 'ENTERPRISE', roles: []})`;

  test('has no network that can be gone through, but its paths are found as far as they are sure', async () => {
    const { id } = await tied({ ha: 1 });
    await graph.write((transaction) => transaction.run(FUNDED, { hub: id('h'), prefix: id('x') }));
    const refused = async (field: 'egoNetwork' | 'networkPaths', variables: object) =>
      (await askAround(api, field, variables)).errors?.[0]?.extensions;
    const between = { fromOrganization: id('h'), toOrganization: id('x7') };
    const { paths } = await answerAround(api, 'networkPaths', { ...between, pathLimit: 1 });
    expect(paths).toMatchObject([{ length: 1, organizations: [{ id: id('h') }, { id: id('x7') }] }]);
    expect(await refused('networkPaths', { ...between, pathLimit: 2 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'maxLength',
    });
    expect(await refused('egoNetwork', { organization: id('h') })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'depth',
    });
    const page = await answerAround(api, 'networkNeighbours', { organization: id('h'), first: 2 });
    expect([page.totalCount, page.edges.length]).toEqual([5_001, 2]);
  });
});

describe('neighbours', () => {
  const TIED = { ab: 1, ac: 3, ad: 2, ae: 2, bc: 9 };

  test('come the strongest tied first, in pages that neither repeat nor skip', async () => {
    const { id, name } = await tied(TIED);
    const organization = id('a');
    const names = ({ edges }: NetworkNeighbourConnection) => edges.map(({ node }) => name(node.organization.id));
    const whole = await answerAround(api, 'networkNeighbours', { organization });
    expect(names(whole)).toEqual(['c', 'd', 'e', 'b']);
    const first = await answerAround(api, 'networkNeighbours', { organization, first: 3 });
    expect([names(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([['c', 'd', 'e'], 4, true]);
    const rest = await answerAround(api, 'networkNeighbours', {
      organization,
      first: 3,
      after: first.pageInfo.endCursor,
    });
    expect([names(rest), rest.totalCount, rest.pageInfo.hasNextPage]).toEqual([['b'], 4, false]);
  });

  test('are those of the scope, by ties of enough weight, with what ties them', async () => {
    const { id, name } = await tied(TIED, { b: ['USER'], d: ['USER'], e: ['FINANCE'] });
    const asked = { organization: id('a'), scope: { roles: ['USER', 'FINANCE'] }, minWeight: 2 };
    const { edges } = await answerAround(api, 'networkNeighbours', asked);
    expect(edges.map(({ node }) => name(node.organization.id))).toEqual(['d', 'e']);
    expect(edges[0]?.node.tie).toMatchObject({
      key: `${id('a')}~${id('d')}`,
      weight: 2,
      tieCount: 2,
      evidence: [{ collaboration: { id: id('ad0') } }, { collaboration: { id: id('ad1') } }],
    });
  });

  test('share out a weight among all members, be they neighbours or not', async () => {
    const { id } = await small({
      organizations: { a: {}, b: { roles: ['USER'] }, c: {} },
      collaborations: { one: { members: ['a', 'b', 'c'] } },
    });
    const asked = { organization: id('a'), weighting: 'NEWMAN', scope: { roles: ['USER'] } };
    const { edges } = await answerAround(api, 'networkNeighbours', asked);
    expect(edges.map(({ node }) => node.tie.weight)).toEqual([0.5]);
  });
});
