import type { CollaborationNetwork } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld, Tie } from '../story';
import { weightsOf } from './asking';
import { type Around, answerAround, waysOf } from './asking-around';

const { api, write } = useWorld();
let network: SmallWorld;

/** Organizations of single letters: small ones are in the region of the scope, capital ones are nowhere. */
async function added(members: string[], ties: Tie[] = []): Promise<SmallWorld> {
  const names = [...new Set([...members.join(''), ...ties.flatMap(([from, , to]) => [from, to])])];
  return write({
    organizations: Object.fromEntries(names.map((name) => [name, { region: name < 'a' ? null : 'here' }])),
    collaborations: Object.fromEntries(members.map((all, index) => [`${all}${index}`, { members: [...all] }])),
    ties,
  });
}

beforeAll(async () => {
  // From a to b by the partner P or, further, by x and y; from c to d by Q. P, Q and S are tied to each other, more than to
  // anyone else, and S to nobody of the scope.
  network = await added(
    ['aP', 'Pb', 'ax', 'xy', 'yb', 'bc', 'cQ', 'Qd', 'PQ', 'PQ', 'PS', 'PS'],
    [['Q', 'FUNDS', 'S']],
  );
});

function answer<Field extends Around>(
  field: Field,
  { includePartners = true, ...variables }: { includePartners?: boolean } & Record<string, unknown>,
  { id } = network,
) {
  const scope = { regions: [id('here')], includePartners };
  return answerAround(api, field, { scope, ...variables });
}

const waysBetween = async ([from = '', to = '']: string, asked: object = {}) =>
  waysOf(
    network,
    await answer('networkPaths', {
      fromOrganization: network.id(from),
      toOrganization: network.id(to),
      maxLength: 6,
      pathLimit: 20,
      ...asked,
    }),
  );

const around = (name: string, asked: object = {}) => answer('egoNetwork', { organization: network.id(name), ...asked });

const edgesOf = (shown: CollaborationNetwork) => Object.keys(weightsOf(network, shown)).sort();

const distancesOf = ({ nodes }: CollaborationNetwork) =>
  Object.fromEntries(nodes.map(({ key: id, distance }) => [network.name(id), distance]));

const partnersOf = ({ nodes }: CollaborationNetwork) =>
  nodes.flatMap(({ key: id, isPartner }) => (isPartner ? [network.name(id)] : [])).sort();

const neighboursOf = async (name: string, asked: object = {}) => {
  const { totalCount, edges } = await answer('networkNeighbours', { organization: network.id(name), ...asked });
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => network.name(node.organization.id)).sort();
};

describe('with partners, paths', () => {
  test('pass over a partner between two of the scope, and without partners do not', async () => {
    expect(await waysBetween('ab')).toEqual(['aPb', 'axyb']);
    expect(await waysBetween('ba', { maxLength: 2 })).toEqual(['bPa']);
    expect(await waysBetween('ab', { includePartners: false })).toEqual(['axyb']);
    expect(await waysBetween('ad', { includePartners: false })).toEqual([]);
  });

  test('take no step from one partner to another', async () => {
    expect(await waysBetween('ad')).toEqual(['aPbcQd', 'axybcQd']);
    expect(await waysBetween('ad', { maxLength: 4 })).toEqual([]);
  });

  test.each([true, false])('end outside the scope by its ties alone (with partners: %s)', async (includePartners) => {
    expect(await waysBetween('Pc', { includePartners })).toEqual(['Pbc', 'Paxybc']);
    expect(await waysBetween('PQ', { includePartners })).toEqual(['PbcQ', 'PaxybcQ']);
    expect(await waysBetween('PQ', { includePartners, maxLength: 2 })).toEqual([]);
    expect(await waysBetween('Sa', { includePartners })).toEqual([]);
  });

  test('have evidence for the steps to and from a partner', async () => {
    const ends = { fromOrganization: network.id('a'), toOrganization: network.id('b') };
    const { paths } = await answer('networkPaths', { ...ends, pathLimit: 1 });
    const evidence = paths[0]?.steps.map((step) =>
      step.evidence.map((one) => network.name(`${one.collaboration?.id}`)),
    );
    expect(evidence).toEqual([['aP0'], ['Pb1']]);
  });
});

describe('with partners, the network around an organization', () => {
  test('goes through partners, and from these back into the scope only', async () => {
    const near = await around('a');
    expect([edgesOf(near), partnersOf(near)]).toEqual([['P a', 'a x'], ['P']]);
    const far = await around('a', { depth: 3 });
    expect(edgesOf(far)).toEqual(['P a', 'P b', 'a x', 'b c', 'b y', 'x y']);
    expect(distancesOf(far)).toEqual({ a: 0, P: 1, x: 1, b: 2, y: 2, c: 3 });
  });

  test('shows no tie between two partners', async () => {
    const shown = await around('b', { depth: 2 });
    expect(edgesOf(shown)).toEqual(['P a', 'P b', 'Q c', 'a x', 'b c', 'b y', 'x y']);
    expect(partnersOf(shown)).toEqual(['P', 'Q']);
  });

  test.each([
    [true, { P: 0, a: 1, b: 1, x: 2, y: 2, c: 2, Q: 3 }, ['P', 'Q']],
    [false, { P: 0, a: 1, b: 1, x: 2, y: 2, c: 2 }, ['P']],
  ])('has one outside the scope as a partner (with partners: %s)', async (includePartners, distances, partners) => {
    const shown = await around('P', { includePartners, depth: 3 });
    expect([distancesOf(shown), partnersOf(shown)]).toEqual([distances, partners]);
  });

  test.each([true, false])(
    'of one tied to nobody of the scope is that one (with partners: %s)',
    async (includePartners) => {
      const shown = await around('S', { includePartners, depth: 2 });
      expect([distancesOf(shown), partnersOf(shown), shown.edges]).toEqual([{ S: 0 }, ['S'], []]);
    },
  );

  test('has those of one shared thing tied to the one of the scope, not to each other', async () => {
    const shared = await added(['aMN']);
    const asked = { organization: shared.id('a'), weighting: 'NEWMAN' };
    expect(weightsOf(shared, await answer('egoNetwork', asked, shared))).toEqual({ 'M a': 0.5, 'N a': 0.5 });
  });
});

describe('with partners, neighbours', () => {
  test('are partners too', async () => {
    expect(await neighboursOf('c')).toEqual(['Q', 'b']);
    expect(await neighboursOf('c', { includePartners: false })).toEqual(['b']);
  });

  test.each([true, false])('of a partner are those of the scope (with partners: %s)', async (includePartners) => {
    expect(await neighboursOf('P', { includePartners })).toEqual(['a', 'b']);
    expect(await neighboursOf('S', { includePartners })).toEqual([]);
  });
});
