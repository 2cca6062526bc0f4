import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { cypher } from '../../src/database/cypher';
import type { TieRow } from '../../src/database/projections.cypher';
import { directedTies, weightedTies } from '../../src/network/engine/members.cypher';
import { manyTies } from '../../src/network/ties/many-ties.cypher';
import { tiesFor } from '../../src/network/ties/whole-network';
import type { CollaborationKind, CollaborationRole, NetworkTieKind, TieWeighting } from '../../src/vocabulary';
import { useWorld } from '../harness';
import type { Story, Tie } from '../story';

const { graph, write } = useWorld();

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const DAYS = ['2010-01-01', '2012-01-01', '2014-01-01', '2016-01-01'];
const day = fc.option(fc.constantFrom(...DAYS), { nil: undefined });
/** From before to, or with either open. */
const span = fc.record({ since: day, until: day }).filter(({ since, until }) => !since || !until || since < until);
const name = fc.constantFrom(...NAMES);

const collaboration = fc.record({
  at: span,
  kind: fc.constantFrom<CollaborationKind>('PROJECT', 'AGREEMENT'),
  members: fc.uniqueArray(fc.record({ name, at: span }), { selector: (one) => one.name, maxLength: 5 }),
});
const platform = fc.record({
  opened: day,
  closed: day,
  seenClosed: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, day),
  statedClosed: fc.constantFrom(undefined, undefined, undefined, true),
  ties: fc.uniqueArray(
    fc.record({ of: name, type: fc.constantFrom<Tie[1]>('LEADS', 'CO_BUILDS', 'SUPPORTS', 'FUNDS'), at: span }),
    { selector: ({ of, type }) => `${of} ${type}`, maxLength: 7 },
  ),
});
const funding = fc.record({ from: name, to: name, at: span }).filter(({ from, to }) => from !== to);

const drawn = fc.record({
  playing: fc.subarray(NAMES, { minLength: 2 }),
  collaborations: fc.array(collaboration, { maxLength: 4 }),
  platforms: fc.array(platform, { maxLength: 3 }),
  fundings: fc.uniqueArray(funding, { selector: ({ from, to }) => `${from} ${to}`, maxLength: 3 }),
});

const asked = fc.record({
  ties: fc.subarray<NetworkTieKind>(['PROJECT', 'AGREEMENT', 'CO_BUILDING', 'SUPPORT', 'FUNDING'], { minLength: 1 }),
  weighting: fc.constantFrom<TieWeighting>('COUNT', 'NEWMAN', 'FRACTIONAL', 'UNWEIGHTED'),
  window: fc.oneof(
    fc.constant({}),
    fc.constantFrom(...DAYS).map((asOf) => ({ asOf })),
    span,
  ),
  includePartners: fc.boolean(),
  datedOnly: fc.boolean(),
});

/** What an arbitrary draws. */
type Drawn<From> = From extends fc.Arbitrary<infer Value> ? Value : never;

const ALWAYS = { since: undefined, until: undefined };
/** One that has an edge of each kind of tie, whatever chance draws beside it. */
const EACH_KIND: Drawn<typeof drawn> = {
  playing: ['a', 'b'],
  collaborations: (['PROJECT', 'AGREEMENT'] as const).map((kind) => ({
    at: ALWAYS,
    kind,
    members: [
      { name: 'a', at: ALWAYS },
      { name: 'b', at: ALWAYS },
    ],
  })),
  platforms: [
    {
      opened: undefined,
      closed: undefined,
      seenClosed: undefined,
      statedClosed: undefined,
      ties: [
        { of: 'a', type: 'LEADS', at: ALWAYS },
        { of: 'b', type: 'SUPPORTS', at: ALWAYS },
      ],
    },
  ],
  fundings: [{ from: 'a', to: 'b', at: ALWAYS }],
};
const EACH_TIE: Drawn<typeof asked> = {
  ties: ['PROJECT', 'AGREEMENT', 'CO_BUILDING', 'SUPPORT', 'FUNDING'],
  weighting: 'COUNT',
  window: {},
  includePartners: false,
  datedOnly: false,
};

/** What is drawn as a story; only those in `playing` play the role, so that no other test's organizations are asked for. */
function storyOf(
  { playing, collaborations, platforms, fundings }: Drawn<typeof drawn>,
  role: CollaborationRole,
): Story {
  const numbered = <T>(all: T[]) => all.map((one, index) => [`${index}`, one] as const);
  return {
    organizations: Object.fromEntries(NAMES.map((one) => [one, { roles: playing.includes(one) ? [role] : [] }])),
    collaborations: Object.fromEntries(
      numbered(collaborations).map(([id, { at, kind, members }]) => [
        `c${id}`,
        { ...at, kind, members: members.map((member) => ({ name: member.name, ...member.at })) },
      ]),
    ),
    platforms: Object.fromEntries(
      numbered(platforms).map(([id, { ties: _, ...dates }]) => [`p${id}`, { kind: 'KEY_LABORATORY', ...dates }]),
    ),
    ties: [
      ...numbered(platforms).flatMap(([id, { ties }]) => ties.map(({ of, type, at }): Tie => [of, type, `p${id}`, at])),
      ...fundings.map(({ from, to, at }): Tie => [from, 'FUNDS', to, at]),
    ],
  };
}

/** The weights of edges by the database's numbers of their ends, whichever end comes first. */
function together(rows: readonly TieRow[], weighting: TieWeighting = 'COUNT'): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { source, target, weight } of rows) {
    const ends = [source, target].sort((one, other) => Number(one) - Number(other)).join(' ');
    const before = sums.get(ends) ?? 0;
    sums.set(ends, weighting === 'UNWEIGHTED' ? Math.max(before, Number(weight)) : before + Number(weight));
  }
  return Object.fromEntries([...sums].sort().map(([ends, sum]) => [ends, Number(sum.toFixed(9))]));
}

test('one shared thing after another makes the same network as all of them together', async () => {
  let edges = 0;
  await fc.assert(
    fc.asyncProperty(drawn, fc.array(asked, { minLength: 4, maxLength: 4 }), async (network, questions) => {
      const role = `TEST-${randomUUID()}` as CollaborationRole;
      await write(storyOf(network, role));
      for (const { ties, weighting, window, includePartners, datedOnly } of questions) {
        const scope = { roles: [role], ties, includePartners, datedOnly, ...window };
        const { shape, parameters } = tiesFor({ scope, weighting, minWeight: 0 }, 'ORGANIZATION_ORGANIZATION');
        const all = { ...parameters, minWeight: 0 };
        const many = manyTies(shape, 0)!;
        expect(many.together).toBe(weighting === 'UNWEIGHTED' ? 'MAX' : 'SUM');
        const one = together(await graph.read(cypher<TieRow>`${many.parts}`, all), weighting);
        expect(one).toEqual(together(await graph.read(weightedTies(shape), all)));
        const [bound] = await graph.read(many.bound, all);
        expect(bound!.ties).toBeGreaterThanOrEqual(Object.keys(one).length);
        edges += Object.keys(one).length;
      }
    }),
    { numRuns: 25, examples: [[EACH_KIND, [EACH_TIE]]] },
  );
  expect(edges).toBeGreaterThan(0);
});

test('fundings of a nation as they lead are those of the scope, each edge of the least weight or more', async () => {
  let edges = 0;
  await fc.assert(
    fc.asyncProperty(drawn, asked, fc.constantFrom(0, 2), async (network, question, minWeight) => {
      const role = `TEST-${randomUUID()}` as CollaborationRole;
      // Each funds twice, so that there are edges of a weight of 2.
      await write(storyOf({ ...network, fundings: network.fundings.flatMap((one) => [one, one]) }, role));
      const { weighting, window, includePartners, datedOnly } = question;
      const scope = { roles: [role], ties: ['FUNDING' as const], includePartners, datedOnly, ...window };
      const least = weighting === 'UNWEIGHTED' ? 0 : minWeight;
      const asked = { scope, weighting, minWeight: least, directed: true };
      const { shape, parameters } = tiesFor(asked, 'ORGANIZATION_ORGANIZATION');
      const many = manyTies(shape, least)!;
      expect([many.together, many.minWeight]).toEqual(['SUM', 0]);
      const inOrder = (rows: TieRow[]) => rows.map((row) => JSON.stringify(row)).sort();
      const rows = await graph.read(cypher<TieRow>`${many.parts}`, parameters);
      expect(inOrder(rows)).toEqual(inOrder(await graph.read(directedTies(shape), parameters)));
      expect(together(rows)).toEqual(together(await graph.read(weightedTies(shape), parameters)));
      edges += rows.length;
    }),
    { numRuns: 25, examples: [[EACH_KIND, EACH_TIE, 2]] },
  );
  expect(edges).toBeGreaterThan(0);
});

test('networks found from regions or industries down are small enough to be taken as they are', () => {
  for (const scope of [{ regions: ['r-a001'] }, { industries: ['i-a004'] }]) {
    const { shape } = tiesFor({ scope, weighting: 'COUNT', minWeight: 0 }, 'ORGANIZATION_ORGANIZATION');
    expect(manyTies(shape, 0)).toBeUndefined();
  }
});
