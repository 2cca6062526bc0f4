import fc from 'fast-check';
import type { SubsidyGround } from '../../src/subsidies/subsidy-draw';
import { estimate, totalsOf } from '../../src/subsidies/subsidy-estimate';
import { readSubsidyPolicy, type SubsidyPolicy } from '../../src/subsidies/subsidy-rules';
import { OrganizationKind, PlatformKind, PlatformLevel, valuesOf } from '../../src/vocabulary';
import { useWorld } from '../harness';

const { graph } = useWorld();
let policy: SubsidyPolicy;
beforeAll(async () => {
  policy = await readSubsidyPolicy(graph);
});

const kind = fc.constantFrom(...valuesOf(PlatformKind));
const level = fc.constantFrom(...valuesOf(PlatformLevel));
const leader = fc.record({
  kind: fc.constantFrom(...valuesOf(OrganizationKind)),
  cities: fc.constantFrom(['city'], []),
  isPlaced: fc.boolean(),
});
/** Any change, whether or not it could be resolved: what the estimate holds must hold of all. */
const ground = fc.record({
  platformId: fc.constantFrom('a', 'b'),
  day: fc.constantFrom('2018-11-29', '2018-11-30', '2026-01-01'),
  isNew: fc.boolean(),
  becomes: fc.array(kind, { maxLength: 2 }),
  kinds: fc.array(kind, { maxLength: 2 }),
  designation: fc.option(fc.record({ kind, level, levelBefore: fc.option(level) })),
  leaders: fc.array(leader, { maxLength: 2 }),
  government: fc.record({ takesPart: fc.boolean(), joins: fc.boolean() }),
  isAbroad: fc.option(fc.boolean()),
  servesKeyIndustry: fc.constantFrom('MET' as const, 'OPEN' as const),
  provincialWan: fc.option(fc.double({ min: 0, max: 10_000, noNaN: true })),
  met: fc.boolean(),
});
/** All that whoever asks can say is met, which is known once the rules are read. */
const everything = () =>
  new Set(
    policy.rules
      .flatMap(({ conditions }) => conditions)
      .filter(({ kind }) => ['EVALUATION', 'TITLE', 'CIRCUMSTANCE', 'SELECTION'].includes(kind))
      .map(({ id }) => id),
  );
const grounds = fc
  .array(ground, { maxLength: 6 })
  .map((all): SubsidyGround[] =>
    all.map((one, index) => ({ ...one, index, met: one.met ? everything() : new Set<string>() })),
  );

const near = (sum: number) => expect.closeTo(sum, 5);
const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

test('totals are the sum of the items, alternatives counted once; those of all changes the sum of each', () => {
  fc.assert(
    fc.property(grounds, (all) => {
      const answer = estimate(all, policy);
      for (const { items, ...totals } of answer) {
        const single = items.filter(({ outcome }) => outcome !== 'ALTERNATIVE');
        const alternatives = items.filter(({ outcome }) => outcome === 'ALTERNATIVE');
        // The document has one pair of alternatives, so a change has none or two that show the same range.
        expect([0, 2]).toContain(alternatives.length);
        const counted = [...single, ...alternatives.slice(0, 1)];
        const open = items.filter(({ amountWan }) => amountWan === null).length;
        const most = near(sum(counted.map(({ atMostWan }) => atMostWan)));
        expect(totals).toMatchObject({
          certainWan: near(sum(counted.map(({ atLeastWan }) => atLeastWan))),
          computableWan: items.length > 0 && open === items.length ? null : most,
          atMostWan: open > 0 ? null : most,
          notComputable: open,
        });
      }
      const total = totalsOf(answer.flatMap(({ items }) => items));
      expect(total.certainWan).toEqual(near(sum(answer.map(({ certainWan }) => certainWan))));
      expect(total.computableWan ?? 0).toEqual(near(sum(answer.map(({ computableWan }) => computableWan))));
      expect(total.certainWan).toBeLessThanOrEqual(total.computableWan ?? 0);
      // No part without a ceiling goes lost in a total that has one.
      expect(total.atMostWan === null).toBe(answer.some(({ atMostWan }) => atMostWan === null));
    }),
  );
});

test('one more change never lowers what is certain, unless a rule that it draws excludes another', () => {
  fc.assert(
    fc.property(grounds, (all) => {
      const certainOf = (some: SubsidyGround[]) =>
        totalsOf(estimate(some, policy).flatMap(({ items }) => items)).certainWan;
      const excludes = estimate(all, policy)
        .flatMap(({ items }) => items)
        .some(({ excludedBy, rule }) => excludedBy !== null && excludedBy.id !== rule.id);
      if (!excludes) expect(certainOf(all)).toBeGreaterThanOrEqual(certainOf(all.slice(0, -1)) - 1e-6);
    }),
  );
});

test('what turns on words that are not known to be met is never certain, and what is met is asked for no more', () => {
  fc.assert(
    fc.property(grounds, (all) => {
      const items = estimate(all, policy).flatMap((one) => one.items);
      for (const { openConditions, awaits, atLeastWan, outcome, changeIndex } of items) {
        if (openConditions.some(({ kind }) => kind !== 'LEADER')) expect(atLeastWan ?? 0).toBe(0);
        if (outcome === 'PAYABLE' || outcome === 'MATCHING') expect(openConditions).toEqual([]);
        expect(awaits.length > 0).toBe(openConditions.length > 0);
        for (const { id } of openConditions) expect(all[changeIndex]?.met).not.toContain(id);
      }
    }),
  );
});

test('no two sentences of the reasons for one change say the same, and a note on how rules bear on each other comes once', () => {
  fc.assert(
    fc.property(grounds, (all) => {
      const answer = estimate(all, policy);
      for (const { items } of answer) {
        const reasons = items.map(({ reasonZh }) => reasonZh);
        expect(new Set(reasons).size).toBe(reasons.length);
      }
      const said = answer.flatMap(({ items }) => items.map(({ reasonZh }) => reasonZh)).join('');
      for (const { noteZh } of policy.conflicts) expect(said.split(noteZh).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('a sum is shown if and only if one can be computed, and no rule without an event is ever drawn', () => {
  fc.assert(
    fc.property(grounds, (all) => {
      for (const { outcome, amountWan, atLeastWan, atMostWan, rule, reasonZh, reasonEn } of estimate(
        all,
        policy,
      ).flatMap(({ items }) => items)) {
        const open = ['NOT_COMPUTABLE', 'CASE_BY_CASE', 'UNSPECIFIED'].includes(outcome);
        expect([amountWan, atLeastWan, atMostWan].map((one) => one === null)).toEqual([open, open, open]);
        expect(rule.event).not.toBeNull();
        expect([reasonZh, reasonEn].every((text) => text.length > 0 && !/null|undefined|NaN/.test(text))).toBe(true);
      }
    }),
  );
});

/** A platform of a kind that is designated, alike each time: what resolved changes never are. */
const again = (kind: PlatformKind, index: number): SubsidyGround => ({
  index,
  day: '2026-01-01',
  platformId: 'a',
  isAbroad: false,
  servesKeyIndustry: 'OPEN',
  isNew: false,
  becomes: [],
  kinds: [kind],
  designation: { kind, level: 'NATIONAL', levelBefore: 'PROVINCIAL' },
  leaders: [],
  government: { takesPart: false, joins: false },
  provincialWan: null,
  met: new Set(),
});

test('a one-off (一次性) is paid once to a platform, and the second time says which change has drawn it', () => {
  const [first, second] = estimate([again('INCUBATOR', 3), again('INCUBATOR', 7)], policy);
  expect(first).toMatchObject({ certainWan: 200, items: [{ outcome: 'PAYABLE' }] });
  expect(second).toMatchObject({ certainWan: 0, atMostWan: 0 });
  expect(second?.items).toMatchObject([
    { outcome: 'EXCLUDED', excludedBy: { id: 'sub-4-6-1' }, reasonZh: expect.stringContaining('changes[3]') },
  ]);
});

test('what is designated again, or lower than what was held, draws nothing; after a change that drew it, it says so', () => {
  const held = (level: PlatformLevel, levelBefore: PlatformLevel | null, index: number): SubsidyGround => ({
    ...again('TECHNOLOGY_INNOVATION_CENTER', index),
    designation: { kind: 'TECHNOLOGY_INNOVATION_CENTER', level, levelBefore },
    leaders: [{ kind: 'ENTERPRISE', cities: [], isPlaced: false }],
  });
  const itemsOf = (...grounds: SubsidyGround[]) => estimate(grounds, policy).map(({ items }) => items);
  expect(itemsOf(held('NATIONAL', 'NATIONAL', 0), held('MUNICIPAL', 'PROVINCIAL', 1))).toEqual([[], []]);
  expect(itemsOf(held('NATIONAL', 'PROVINCIAL', 0), held('NATIONAL', 'NATIONAL', 1))).toMatchObject([
    [{ outcome: 'PAYABLE', amountWan: 1000 }],
    [{ outcome: 'EXCLUDED', amountWan: 0, excludedBy: { id: 'sub-4-3-4' } }],
  ]);
});

test('another platform is paid its own one-off', () => {
  const [, other] = estimate([again('INCUBATOR', 0), { ...again('INCUBATOR', 1), platformId: 'b' }], policy);
  expect(other).toMatchObject({ certainWan: 200 });
});
