import fc from 'fast-check';
import type { CollaborationNetwork, NetworkComparison } from '../answers';
import { useWorld } from '../harness';
import type { Story } from '../story';

const { api, write } = useWorld();

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const DAYS = ['2010-01-01', '2012-01-01', '2014-01-01', '2016-01-01'];
const day = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
const span = fc.record({ since: day, until: day }).filter(({ since, until }) => !since || !until || since < until);

const collaboration = fc.record({
  at: span,
  members: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 4 }),
});

/** Each organization plays a role, so that two scopes can have some of them in common. */
const drawn = fc.record({
  roles: fc.array(fc.constantFrom('INDUSTRY' as const, 'UNIVERSITY' as const), { minLength: 7, maxLength: 7 }),
  collaborations: fc.array(collaboration, { minLength: 1, maxLength: 7 }),
});

const side = fc.record(
  {
    asOf: fc.constantFrom(...DAYS),
    roles: fc.constantFrom(['INDUSTRY'], ['INDUSTRY', 'UNIVERSITY']),
    includePartners: fc.boolean(),
    datedOnly: fc.boolean(),
  },
  { requiredKeys: [] },
);

const asked = fc.record({
  before: side,
  after: side,
  weighting: fc.constantFrom('COUNT', 'NEWMAN', 'UNWEIGHTED'),
  minWeight: fc.constantFrom(0, 1),
});

/** What an arbitrary draws. */
type Drawn<From> = From extends fc.Arbitrary<infer Value> ? Value : never;

const ALWAYS = { since: undefined, until: undefined };
/** A tie between two that stay, each by a third; it ends between the two days that are compared. */
const REWIRED: [Drawn<typeof drawn>, Drawn<typeof asked>[]] = [
  {
    roles: NAMES.map(() => 'INDUSTRY'),
    collaborations: [
      { at: { ...ALWAYS, until: '2014-01-01' }, members: ['a', 'b'] },
      { at: ALWAYS, members: ['a', 'c'] },
      { at: ALWAYS, members: ['b', 'c'] },
    ],
  },
  [{ before: { asOf: '2012-01-01' }, after: { asOf: '2016-01-01' }, weighting: 'COUNT', minWeight: 0 }],
];

const ARGUMENTS =
  '$before: NetworkScopeInput!, $after: NetworkScopeInput!, $weighting: TieWeighting!, $minWeight: Float!';
const pairs = '{ totalCount edges { node { change isRewired organizations { id } edge { key weight } } } }';
const organizations = '{ totalCount edges { node { organization { id } degree strength } } }';
const network = (
  scope: string,
) => `collaborationNetwork(scope: ${scope}, weighting: $weighting, minWeight: $minWeight) {
  nodes { key degree strength } edges { key source target weight }
}`;
const BOTH = `query (${ARGUMENTS}) {
  was: ${network('$before')}
  is: ${network('$after')}
  networkComparison(scopeBefore: $before, scopeAfter: $after, weighting: $weighting, minWeight: $minWeight) {
    before { organizationCount edgeCount } after { organizationCount edgeCount }
    keptOrganizationCount keptPairCount dissimilarity { pairs rewiring }
    joined ${organizations} left ${organizations} tied ${pairs} untied ${pairs} rewired ${pairs}
  }
}`;

interface Answer {
  was: CollaborationNetwork;
  is: CollaborationNetwork;
  networkComparison: NetworkComparison;
}

/** What two networks differ in, reckoned from both as sets. */
function reckoned(was: CollaborationNetwork, is: CollaborationNetwork) {
  const inOne = (one: CollaborationNetwork, other: CollaborationNetwork) => {
    const nodes = new Set(other.nodes.map(({ key }) => key));
    const edges = new Set(other.edges.map(({ key }) => key));
    return {
      organizations: one.nodes
        .filter(({ key }) => !nodes.has(key))
        .map(({ key, degree, strength }) => ({ id: key, degree, strength })),
      pairs: one.edges
        .filter(({ key }) => !edges.has(key))
        .map(({ key, source, target, weight }) => ({
          key,
          weight,
          ends: [source, target],
          isRewired: nodes.has(source) && nodes.has(target),
        })),
    };
  };
  return { after: inOne(is, was), before: inOne(was, is) };
}

const sorted = <Row extends { key: string }>(rows: Row[]) => rows.sort((a, b) => (a.key < b.key ? -1 : 1));

test('is what two answers of collaborationNetwork differ in', async () => {
  let rewiredPairs = 0;
  await fc.assert(
    fc.asyncProperty(drawn, fc.array(asked, { minLength: 3, maxLength: 3 }), async ({ roles, collaborations }, all) => {
      const story: Story = {
        organizations: Object.fromEntries(NAMES.map((name, index) => [name, { roles: [roles[index]!] }])),
        collaborations: Object.fromEntries(
          collaborations.map(({ at, members }, index) => [`c${index}`, { ...at, members }]),
        ),
      };
      const { id } = await write(story);
      for (const { before, after, ...more } of all) {
        const scopes = {
          before: { regions: [id('here')], ...before },
          after: { regions: [id('here')], ...after },
        };
        const { data, errors } = await api.ask<Answer>(BOTH, { ...scopes, ...more });
        expect(errors).toBeUndefined();
        const { was, is, networkComparison: found } = data;
        const expected = reckoned(was, is);
        const told = ({ edges }: NetworkComparison['joined']) =>
          edges.map(({ node: { organization, degree, strength } }) => ({ id: organization.id, degree, strength }));
        const toldPairs = ({ edges }: NetworkComparison['tied']) =>
          edges.map(({ node: { edge, isRewired, organizations: ends } }) => ({
            key: edge.key,
            weight: edge.weight,
            ends: ends.map((end) => end.id),
            isRewired,
          }));
        expect(told(found.joined)).toEqual(expected.after.organizations);
        expect(told(found.left)).toEqual(expected.before.organizations);
        expect(toldPairs(found.tied)).toEqual(expected.after.pairs);
        expect(toldPairs(found.untied)).toEqual(expected.before.pairs);
        const rewired = [...expected.after.pairs, ...expected.before.pairs].filter(({ isRewired }) => isRewired);
        expect(sorted(toldPairs(found.rewired))).toEqual(sorted(rewired));
        const kept = is.edges.length - expected.after.pairs.length;
        expect(found).toMatchObject({
          before: { organizationCount: was.nodes.length, edgeCount: was.edges.length },
          after: { organizationCount: is.nodes.length, edgeCount: is.edges.length },
          keptOrganizationCount: is.nodes.length - expected.after.organizations.length,
          keptPairCount: kept,
        });
        const ends = was.edges.length + is.edges.length;
        expect(found.dissimilarity).toEqual({
          pairs: ends === 0 ? null : (ends - 2 * kept) / ends,
          rewiring: ends === 0 ? null : rewired.length / ends,
        });
        rewiredPairs += rewired.length;
      }
    }),
    { numRuns: 30, examples: [REWIRED] },
  );
  expect(rewiredPairs).toBeGreaterThan(0);
});
