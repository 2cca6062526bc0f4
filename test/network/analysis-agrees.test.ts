import type { AnalysedOrganization, OrganizationMeasures } from '../answers';
import { useWorld } from '../harness';
import type { SmallWorld } from '../story';
import { succeeded } from './analyses';

const { api, write } = useWorld();
let network: SmallWorld;

beforeAll(async () => {
  network = await write({
    regions: { north: 'here', south: 'here', elsewhere: null },
    organizations: {
      a: { roles: ['UNIVERSITY'], region: 'north' },
      b: { roles: ['UNIVERSITY', 'RESEARCH'], region: 'north' },
      c: { roles: ['RESEARCH'], region: 'north' },
      d: { roles: ['INDUSTRY'], region: 'south' },
      e: { roles: ['INDUSTRY'], region: 'south' },
      f: { roles: ['INDUSTRY', 'USER'], region: 'south' },
      g: { roles: ['INDUSTRY'], region: 'elsewhere' },
      h: { roles: ['FINANCE'], region: 'elsewhere' },
      x: { roles: ['SERVICE'] },
      y: { roles: ['SERVICE'] },
      alone: {},
    },
    collaborations: {
      abc: { members: ['a', 'b', 'c'], since: '2010-01-01' },
      'ab again': { members: ['a', 'b'], since: '2010-01-01', until: '2014-01-01' },
      'ab at last': { members: ['a', { name: 'b', since: '2020-01-01' }], kind: 'AGREEMENT' },
      cd: { members: ['c', 'd'], since: '2012-01-01', until: '2013-01-01' },
      adef: { members: ['a', 'd', 'e', 'f'], kind: 'AWARD' },
      'de again': { members: ['d', 'e'], since: '2016-01-01' },
      'fg, outside': { members: ['f', 'g'] },
      'fg again': { members: ['f', 'g'] },
      'bh, outside': { members: ['b', 'h'], since: '2016-01-01' },
      'gh, both outside': { members: ['g', 'h'] },
      xy: { members: ['x', 'y'] },
    },
    platforms: {
      laboratory: { kind: 'KEY_LABORATORY', opened: '2011-01-01', closed: '2015-01-01' },
    },
    ties: [
      ['d', 'LEADS', 'laboratory'],
      ['e', 'CO_BUILDS', 'laboratory'],
      ['f', 'SUPPORTS', 'laboratory', { since: '2012-06-01' }],
      ['c', 'FUNDS', 'x', { since: '2018-01-01' }],
    ],
  });
});

const VALUES = 'organization { id } degree strength pageRank coreNumber clustering community';
const ASKED = 'scope: $scope, weighting: $weighting, minWeight: $minWeight';
const BOTH = `query ($id: ID!, $scope: NetworkScopeInput, $weighting: TieWeighting! = COUNT, $minWeight: Float! = 0) {
  networkAnalysis(id: $id) { result {
    nodeCount edgeCount totalWeight modularity communityCount componentCount
    organizations { edges { node { ${VALUES} } } }
    communities { edges { node { number size insideWeight outsideWeight } } }
  } }
  networkMeasures(${ASKED}) {
    size { nodeCount edgeCount totalWeight } modularity { value communityCount } components { count }
  }
  organizationMeasures(${ASKED}) { edges { node { ${VALUES} } } }
  networkCommunities(${ASKED}) { edges { node { number size inside { weight } outside { weight } } } }
}`;

interface Asked {
  scope?: object;
  weighting?: string;
  minWeight?: number;
}

/** The measures of the network, by an analysis and by the fields that answer at once. */
async function both({ scope, ...weights }: Asked) {
  const asked = { scope: { regions: [network.id('here')], ...scope }, ...weights };
  const measures = ['COMMUNITIES', 'PAGE_RANK', 'CORE_NUMBER', 'CLUSTERING', 'COMPONENTS'];
  const id = await succeeded(api, { ...asked, measures });
  const { data, errors } = await api.ask(BOTH, { id, ...asked });
  expect(errors).toBeUndefined();
  const { organizations, communities, ...whole } = data.networkAnalysis.result!;
  const { size, modularity, components } = data.networkMeasures;
  return {
    analysed: { ...whole, organizations: byName(organizations), communities: nodesOf(communities!) },
    measured: {
      ...size,
      modularity: modularity!.value,
      communityCount: modularity!.communityCount,
      componentCount: components!.count,
      organizations: byName(data.organizationMeasures),
      communities: nodesOf(data.networkCommunities).map(({ inside, outside, ...rest }) => ({
        ...rest,
        insideWeight: inside.weight,
        outsideWeight: outside.weight,
      })),
    },
  };
}

const nodesOf = <Node>({ edges }: { edges: { node: Node }[] }) => edges.map(({ node }) => node);

function byName(organizations: { edges: { node: AnalysedOrganization | OrganizationMeasures }[] }) {
  const named = nodesOf(organizations).map(({ organization, ...values }) => [network.name(organization!.id), values]);
  return Object.fromEntries(named);
}

/** Sums of fractions differ in their last digits by the order of what is summed. */
const rounded = (found: unknown) =>
  JSON.parse(JSON.stringify(found, (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)));

/** What is asked, and which organizations are nodes then. */
const TABLE: [Asked, nodes: string][] = [
  [{}, 'abcdefxy'],
  [{ weighting: 'NEWMAN' }, 'abcdefxy'],
  [{ weighting: 'FRACTIONAL' }, 'abcdefxy'],
  [{ minWeight: 2 }, 'abdef'],
  [{ weighting: 'NEWMAN', minWeight: 0.5 }, 'abcdefxy'],
  [{ weighting: 'FRACTIONAL', minWeight: 0.6 }, 'abcdexy'],
  [{ scope: { from: '2015-01-01' } }, 'abcdefxy'],
  [{ scope: { to: '2011-12-31' }, weighting: 'NEWMAN' }, 'abcdefxy'],
  [{ scope: { from: '2012-06-01', to: '2012-06-30', datedOnly: true }, weighting: 'FRACTIONAL' }, 'abcd'],
  [{ scope: { asOf: '2013-06-01', ties: ['PROJECT'] } }, 'abcxy'],
  [{ scope: { includePartners: true }, weighting: 'NEWMAN' }, 'abcdefghxy'],
  [{ scope: { includePartners: true }, minWeight: 2 }, 'abdefg'],
  [{ scope: { roles: ['UNIVERSITY', 'INDUSTRY'] } }, 'abdef'],
  [{ scope: { roles: ['RESEARCH'], includePartners: true }, weighting: 'FRACTIONAL' }, 'abcdhx'],
];

/** What was found of each question, to see that each is about another network. */
const found = new Set<string>();

test.each(TABLE)('of %j an analysis comes to what the measures of a request are', async (asked, nodes) => {
  const { analysed, measured } = await both(asked);
  expect(rounded(analysed)).toEqual(rounded(measured));
  expect(Object.keys(analysed.organizations).sort().join('')).toBe(nodes);
  const text = JSON.stringify(rounded(analysed));
  expect(found).not.toContain(text);
  found.add(text);
});
