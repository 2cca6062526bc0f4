import fc from 'fast-check';
import type { Applicant, LedPlatform } from '../../src/eligibility/applicant';
import { type EligibilityItem, eligibilityOf } from '../../src/eligibility/eligibility';
import { questionsOf } from '../../src/eligibility/questions';
import { readRuling, type UnreadPolicies } from '../../src/eligibility/ruling';
import { UNDATED } from '../../src/facts/platform-state';
import type { SubsidyPolicy } from '../../src/subsidies/subsidy-rules';
import { OrganizationKind, PlatformKind, PlatformLevel, RecognizedTitle, valuesOf } from '../../src/vocabulary';
import { useWorld } from '../harness';

const { graph } = useWorld();
let policy: SubsidyPolicy;
let unread: UnreadPolicies;
beforeAll(async () => {
  ({ policy } = await readRuling(graph, '2022-01-01'));
  ({ unread } = await readRuling(graph, '2026-01-01'));
});

const ALL_READ: UnreadPolicies = new Map();
const NOTHING = { met: [], unmet: [] };
const AS_OF = '2022-01-01';

const day = fc.option(fc.constantFrom('2015-01-01', '2018-11-29', '2018-11-30', '2020-06-01', '2023-01-01'));
const place = fc.constantFrom(
  { regions: [], isAbroad: false },
  { regions: ['r-a001'], isAbroad: false },
  { regions: ['r-other'], isAbroad: false },
  { regions: ['r-abroad'], isAbroad: true },
);
const level = fc.constantFrom(...valuesOf(PlatformLevel));
const located = fc.record({
  kind: fc.constantFrom(...valuesOf(OrganizationKind)),
  cities: fc.constantFrom(['r-a001'], []),
  isPlaced: fc.boolean(),
});
const applicant: fc.Arbitrary<Applicant> = fc
  .record({
    own: located,
    place,
    titles: fc.option(
      fc.array(
        fc.record({
          title: fc.constantFrom(...valuesOf(RecognizedTitle)),
          level: fc.option(level),
          since: day,
          until: fc.constant(null),
        }),
        { maxLength: 3 },
      ),
    ),
    platforms: fc.option(
      fc.array(
        fc.record({
          kind: fc.constantFrom(...valuesOf(PlatformKind)),
          place,
          openedOn: day,
          levels: fc.option(fc.uniqueArray(fc.record({ level, since: day }), { selector: (one) => one.level })),
          other: fc.option(located),
          leads: fc.boolean(),
          isKey: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    ),
  })
  .map(({ own, platforms, ...rest }) => ({
    ...rest,
    kind: own.kind,
    foundedOn: null,
    closedOn: null,
    platforms:
      platforms?.map(({ kind, levels, other, leads, isKey, openedOn, place: where }, index): LedPlatform => {
        const since = { since: null, until: null };
        return {
          key: String(index),
          id: null,
          kind,
          nameZh: null,
          place: where,
          ...UNDATED,
          openedOn,
          openedOnPrecision: openedOn && 'DAY',
          designations:
            levels?.map((one) => ({ kind, ...one, sincePrecision: one.since && ('DAY' as const), until: null })) ??
            null,
          builders: [
            { leads: true, organization: own, isApplicant: true, ...since },
            ...(other ? [{ leads, organization: other, isApplicant: false, ...since }] : []),
          ],
          servesKeyIndustry: isKey ? 'MET' : 'OPEN',
          evaluations: [],
        };
      }) ?? null,
  }));

const of = (one: Applicant, told = NOTHING as { met: string[]; unmet: string[] }, later = ALL_READ) =>
  eligibilityOf(one, policy, told, later, AS_OF);
const isOpen = ({ status }: EligibilityItem) => status === 'DEPENDS';

test('each rule stands once, what depends says on what, what lacks says what, and nothing that does not fit is certain', () => {
  fc.assert(
    fc.property(applicant, (one) => {
      const items = of(one);
      expect(items.map(({ key }) => key)).toEqual(policy.rules.map(({ id }) => id));
      for (const item of items) {
        expect([item.key, item.awaits.length > 0]).toEqual([item.key, isOpen(item)]);
        const says = item.status === 'LACKS' || (item.status === 'NOT_FOR' && item.excludedBy === null);
        expect([item.key, item.lacks.length > 0]).toEqual([item.key, says]);
        if (item.status !== 'FITS') expect(item.atLeastWan ?? 0).toBe(0);
        expect(item.outcome === null).toBe(item.status !== 'FITS' && item.status !== 'DEPENDS');
        expect(item.atMostWan ?? 0).toBeGreaterThanOrEqual(item.atLeastWan ?? 0);
        expect(`${item.reasonZh}${item.reasonEn}`).not.toMatch(/null|undefined|NaN/);
      }
    }),
  );
});

test('a later policy without a text takes all certainty and changes nothing else', () => {
  fc.assert(
    fc.property(applicant, (one) => {
      const before = of(one);
      for (const [index, { status, awaits }] of of(one, NOTHING, unread).entries()) {
        const was = before[index]?.status;
        expect(status).toBe(was === 'FITS' ? 'DEPENDS' : was);
        if (status === 'DEPENDS') expect(awaits).toContain('LATER_POLICY');
      }
    }),
  );
});

test('words told not to be met settle every rule that turns on them; told to be met, none turns on them any more', () => {
  fc.assert(
    fc.property(applicant, (one) => {
      const askable = ['SELECTION', 'EVALUATION', 'TITLE', 'CIRCUMSTANCE', 'RECIPIENT', 'INDUSTRY'];
      const open = of(one).filter(isOpen);
      const words = open.flatMap(({ openConditions }) => openConditions.filter(({ kind }) => askable.includes(kind)));
      for (const { id } of words.slice(0, 5)) {
        const rule = policy.rules.find(({ conditions }) => conditions.some((condition) => condition.id === id))?.id;
        const itemWith = (told: { met: string[]; unmet: string[] }) => of(one, told).find(({ key }) => key === rule);
        const others = itemWith({ met: [], unmet: [id] });
        // Another of its platforms may still come into question, which does not turn on the words.
        expect(others?.openConditions.map((condition) => condition.id)).not.toContain(id);
        expect(itemWith({ met: [id], unmet: [] })?.openConditions.map((condition) => condition.id)).not.toContain(id);
      }
    }),
    { numRuns: 50 },
  );
});

test('the questions are those that the items turn on, counted plainly', () => {
  fc.assert(
    fc.property(applicant, (one) => {
      const items = of(one, NOTHING, unread);
      const questions = questionsOf(items, true);
      const ruleIds = (some: { id: string }[]) => some.map(({ id }) => id);
      for (const item of items.filter(isOpen)) {
        const on = questions.filter(({ rules }) => ruleIds(rules).includes(item.key));
        expect(new Set(on.map(({ matter }) => matter))).toEqual(new Set(item.awaits));
      }
      for (const { key, settles, bearsOn, rules } of questions) {
        expect(bearsOn).toBe(rules.length);
        const alone = rules.filter(
          ({ id }) => questions.filter((other) => ruleIds(other.rules).includes(id)).length === 1,
        );
        expect([key, settles]).toEqual([key, alone.length]);
      }
    }),
  );
});
