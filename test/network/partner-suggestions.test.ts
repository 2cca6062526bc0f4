import { useWorld } from '../harness';
import type { Story } from '../story';

const { api, write } = useWorld();

const SUGGEST = `query ($organization: ID!, $role: CollaborationRole, $industry: ID, $scope: NetworkScopeInput, $first: Int! = 50, $after: String) {
  partnerSuggestions(organization: $organization, role: $role, industry: $industry, scope: $scope, first: $first, after: $after) {
    organization { id } totalCount noneBecause missing leftOut { neighbours candidates } pageInfo { hasNextPage endCursor }
    edges { node {
      organization { id } score scoreParts { part value weight contribution }
      reasons {
        sharedNeighbourCount adamicAdar resourceAllocation servesIndustry complementaryRoles missingStars
        sharedIndustries { id } sharedRegions { id }
        sharedNeighbours {
          organization { id } degree
          toOrganization { weight evidence { collaboration { id } } } toSuggested { weight evidence { collaboration { id } } }
        }
      }
    } }
  }
}`;

async function small(story: Story) {
  const network = await write(story);
  const ask = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await api.ask(SUGGEST, { organization: network.id('a'), ...variables });
    expect(errors).toBeUndefined();
    const found = data.partnerSuggestions;
    const nodes = found.edges.map(({ node }) => node);
    for (const { score, scoreParts } of nodes) {
      expect(scoreParts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
    }
    return { ...found, names: nodes.map(({ organization }) => network.name(organization.id)), nodes };
  };
  return { ...network, ask };
}

const pairs = (...ends: string[]) => Object.fromEntries(ends.map((two) => [two, { members: [...two] }]));

/** b has degree 4 and c 2; x shares both with a, y and z b alone; d is in no region. */
const STORY: Story = {
  organizations: {
    a: { roles: ['INDUSTRY'] },
    b: { roles: ['INDUSTRY'] },
    c: { roles: ['INDUSTRY'] },
    x: { roles: ['UNIVERSITY'], region: null },
    y: { roles: ['INDUSTRY'], region: null },
    z: { roles: ['INDUSTRY'] },
    alone: { roles: ['FINANCE'] },
  },
  collaborations: pairs('ab', 'ac', 'bx', 'cx', 'by', 'bz'),
};

test('the indices, the order and what each says are as worked out by hand', async () => {
  const { ask, id } = await small(STORY);
  const { names, nodes, leftOut, noneBecause } = await ask();
  // x: 1 + 1/4 + 1/2; z: 1 + 1/4 + 0.05 for the region; y: 1 + 1/4; alone: its role and the region.
  expect(names).toEqual(['x', 'z', 'y', 'alone']);
  expect(nodes.map(({ score }) => score)).toEqual([1.75, 1.3, 1.25, 0.05]);
  expect([leftOut, noneBecause]).toEqual([{ neighbours: 0, candidates: 0 }, null]);
  expect(nodes[0]).toMatchObject({
    reasons: {
      sharedNeighbourCount: 2,
      adamicAdar: expect.closeTo(1 / Math.log(4) + 1 / Math.log(2), 6),
      resourceAllocation: 0.75,
      complementaryRoles: ['UNIVERSITY'],
      sharedRegions: [],
      sharedNeighbours: [
        {
          organization: { id: id('c') },
          degree: 2,
          toOrganization: { weight: 1, evidence: [{ collaboration: { id: id('ac') } }] },
          toSuggested: { weight: 1, evidence: [{ collaboration: { id: id('cx') } }] },
        },
        { organization: { id: id('b') }, degree: 4 },
      ],
    },
  });
  expect(nodes[3]).toMatchObject({ reasons: { sharedNeighbours: [], complementaryRoles: ['FINANCE'] } });
});

test('pages neither repeat nor skip', async () => {
  const { ask } = await small(STORY);
  const first = await ask({ first: 3 });
  expect([first.names, first.totalCount, first.pageInfo.hasNextPage]).toEqual([['x', 'z', 'y'], 4, true]);
  expect((await ask({ first: 3, after: first.pageInfo.endCursor })).names).toEqual(['alone']);
});

test('only those that play the role, and only those of the scope unless partners count', async () => {
  const { ask, id } = await small(STORY);
  expect((await ask({ role: 'UNIVERSITY' })).names).toEqual(['x']);
  const regions = [id('here')];
  expect((await ask({ scope: { regions } })).names).toEqual(['z', 'alone']);
  expect((await ask({ scope: { regions, includePartners: true } })).names).toEqual(['x', 'z', 'y', 'alone']);
});

test.each([
  [false, ['z'], 2],
  [true, ['R', 'z'], 4],
])(
  'one outside the scope is a partner, tied to those inside alone (with partners: %s)',
  async (includePartners, names, degree) => {
    const region = null;
    const { ask, id } = await small({
      organizations: { a: { region }, P: { region }, Q: { region }, R: { region }, b: {}, x: {}, z: {} },
      // What Q shares with a is a tie of two partners, which the network of the scope does not hold; P is tied to a by another.
      collaborations: pairs('ab', 'aQ', 'Qx', 'aP', 'Pb', 'bz', ...(includePartners ? ['bR'] : [])),
    });
    const found = await ask({ scope: { regions: [id('here')], includePartners } });
    expect(found.names).toEqual(names);
    expect(found.nodes[0]!.reasons.sharedNeighbours).toMatchObject([{ organization: { id: id('b') }, degree }]);
  },
);

test('who was tied in the window asked about is not suggested, and who no longer is may be', async () => {
  const { ask } = await small({
    organizations: { a: {}, b: {}, x: {} },
    collaborations: { ...pairs('ab', 'bx'), ax: { until: '2015-01-01', members: ['a', 'x'] } },
  });
  expect((await ask()).names).toEqual([]);
  expect((await ask({ scope: { asOf: '2014-12-31' } })).noneBecause).toBe('NONE_IN_REACH');
  expect((await ask({ scope: { asOf: '2015-01-01' } })).names).toEqual(['x']);
});

test('an industry: those behind its platforms, and those that play a role missing around it', async () => {
  const { ask, id } = await small({
    units: { whole: null, part: 'whole', other: null },
    organizations: {
      a: { roles: ['INDUSTRY'] },
      same: { roles: ['INDUSTRY'], region: null },
      star: { roles: ['FINANCE'] },
      elsewhere: { roles: ['INDUSTRY'] },
    },
    platforms: {
      one: { kind: 'KEY_LABORATORY', serves: ['part'] },
      two: { kind: 'KEY_LABORATORY', serves: ['part'] },
      three: { kind: 'KEY_LABORATORY', serves: ['other'] },
    },
    ties: [
      ['a', 'LEADS', 'one'],
      ['same', 'LEADS', 'two'],
      ['elsewhere', 'LEADS', 'three'],
    ],
  });
  const { names, nodes, missing } = await ask({ industry: id('whole') });
  expect([names, missing.includes('FINANCE'), missing.includes('INDUSTRY')]).toEqual([['star', 'same'], true, false]);
  expect(nodes).toMatchObject([
    { score: 0.1, reasons: { missingStars: ['FINANCE'], servesIndustry: false, sharedIndustries: [] } },
    { score: 0.05, reasons: { missingStars: [], servesIndustry: true, sharedIndustries: [{ id: id('part') }] } },
  ]);
});

test('of an organization of which nothing is known, the empty answer says so', async () => {
  const { ask } = await small({ organizations: { a: { region: null } } });
  expect(await ask()).toMatchObject({ totalCount: 0, noneBecause: 'NOTHING_KNOWN' });
});

test.each([
  ['organization', { organization: 'o-a0622' }, 'o-a062'],
  ['industry', { organization: 'o-a062', industry: 'i-a00' }, 'i-a001'],
  ['scope.regions', { organization: 'o-a062', scope: { regions: ['r-x'] } }, '"r-x"'],
])('an unknown %s is refused by name', async (argument, variables, message) => {
  const { errors } = await api.ask(SUGGEST, variables);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(String(errors?.[0]?.extensions.argument)).toContain(argument.split('.').at(-1));
  expect(errors?.[0]?.message).toContain(message);
});
