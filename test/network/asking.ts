import type { CollaborationNetwork, NetworkEdge } from '../answers';
import type { Api, World } from '../harness';
import type { SmallWorld, Story } from '../story';

const ARGUMENTS = {
  scope: 'NetworkScopeInput',
  weighting: 'TieWeighting! = COUNT',
  minWeight: 'Float! = 0',
  nodeLimit: 'Int! = 500',
  edgeLimit: 'Int! = 2000',
};

/** Fields of an edge, and of a network, that tests look at. */
export const EDGE = `{
  key source target weight tieCount kinds since sincePrecision sinceBasis until untilPrecision untilBasis basis funders
  evidence {
    kind weight size since sincePrecision sinceBasis until untilPrecision untilBasis basis funder { id } collaboration { id } platforms { id } organizations { id } sources { id }
  }
}`;
const FIELDS = `
  scope { roles directOnly includePartners ties from to datedOnly regions { id } industries { id } }
  projection weighting directed includeIsolates nodeCount edgeCount isolatedCount
  nodes { key nameZh isPartner degree strength distance entity { __typename ... on Role { role } } }
  edges ${EDGE}
  leftOut { nodes edges edgesAmongShown rule k strongest unreckoned textZh textEn }`;

/** A query of the field that takes these arguments besides those of every network. */
export function queryOf(field: string, own: Record<string, string>): string {
  const all: Record<string, string> = { ...ARGUMENTS, ...own };
  const declared = Object.entries(all).map(([name, type]) => `$${name}: ${type}`);
  const given = Object.keys(all).map((name) => `${name}: $${name}`);
  return `query (${declared.join(', ')}) { ${field}(${given.join(', ')}) { ${FIELDS} } }`;
}

const NETWORK = queryOf('collaborationNetwork', {
  projection: 'NetworkProjection! = ORGANIZATION_ORGANIZATION',
  directed: 'Boolean! = false',
  includeIsolates: 'Boolean! = false',
  cut: 'NetworkCut! = STRONGEST_TIES',
});

/** A small network and the way to ask for it: its region, unless a scope says otherwise. */
export async function networkOf({ write }: World, api: Api, story: Story) {
  const network = await write(story);
  const ask = async ({ scope, ...variables }: { scope?: object; [name: string]: unknown } = {}) => {
    const { data, errors } = await api.ask(NETWORK, {
      ...variables,
      scope: { regions: [network.id('here')], ...scope },
    });
    expect(errors).toBeUndefined();
    for (const edge of data.collaborationNetwork.edges) expectWholeEvidence(edge);
    return data.collaborationNetwork;
  };
  return { ...network, ask, weights: (shown: CollaborationNetwork) => weightsOf(network, shown) };
}

/** Whatever was asked: the evidence of an edge is what it is made of. */
function expectWholeEvidence({ key: id, evidence, tieCount, weight }: NetworkEdge): void {
  expect([id, evidence.length]).toEqual([id, tieCount]);
  expect([id, evidence.reduce((sum, one) => sum + one.weight, 0)]).toEqual([id, expect.closeTo(weight, 9)]);
}

/** The weights of edges by the names of their ends: `a b`. */
export function weightsOf(
  { name }: SmallWorld,
  { edges }: Pick<CollaborationNetwork, 'edges'>,
): Record<string, number> {
  return Object.fromEntries(
    edges.map(({ source, target, weight }) => [[name(source), name(target)].sort().join(' '), weight]),
  );
}

/** Four organizations tied in every way. */
export const FOUR: Story = {
  organizations: {
    a: { roles: ['GOVERNMENT'] },
    b: { roles: ['UNIVERSITY', 'RESEARCH'] },
    c: { roles: ['INDUSTRY'] },
    d: { roles: ['INDUSTRY'] },
    alone: { roles: ['USER'] },
  },
  collaborations: {
    three: { kind: 'PROJECT', members: ['a', 'b', 'c'] },
    two: { kind: 'AGREEMENT', members: ['a', 'b'] },
  },
  platforms: { lab: { kind: 'KEY_LABORATORY' } },
  ties: [
    ['a', 'LEADS', 'lab'],
    ['a', 'CO_BUILDS', 'lab'],
    ['b', 'CO_BUILDS', 'lab'],
    ['d', 'SUPPORTS', 'lab', { basis: 'INFERRED' }],
    ['c', 'FUNDS', 'a'],
  ],
};
