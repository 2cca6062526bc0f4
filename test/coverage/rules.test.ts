import type { CoverageFacts } from '../../src/coverage/facts';
import { reckonCoverage } from '../../src/coverage/reckon';
import type { PlatformFact } from '../../src/facts/platform';
import type { RuleFact } from '../../src/facts/standard';
import type { PlatformKind } from '../../src/vocabulary';

/** A rule of the slot of institutes: which kind fills it, from when until when. */
function rule(id: string, kind: PlatformKind, validFrom: string | null, validTo: string | null): RuleFact {
  return {
    id,
    slotId: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    slot: 'INDUSTRIAL_RESEARCH_INSTITUTE',
    platformKinds: [kind],
    minLevel: null,
    validFrom,
    validTo,
    basis: 'STATED',
    noteZh: null,
    noteEn: null,
    sourceIds: [],
  };
}

function platform(id: string, kind: PlatformKind): PlatformFact {
  const unknown = {
    closedOn: null,
    seenOperatingOn: null,
    seenInProgressOn: null,
    seenClosedOn: null,
    statedClosed: null,
  };
  const precision = {
    openedOnPrecision: 'DAY',
    closedOnPrecision: null,
    seenOperatingOnPrecision: null,
    seenInProgressOnPrecision: null,
    seenClosedOnPrecision: null,
  } as const;
  const words = { nameZh: id, nameEn: null, aliases: [], note: null, sourceIds: [], designations: [] };
  return { id, kind, openedOn: '2000-01-01', ...unknown, ...precision, ...words };
}

/** One unit served by an institute and by a new-type institution, and these rules. */
function facts(rules: RuleFact[]): CoverageFacts {
  const link = (platform: string) => ({
    kind: 'SERVES' as const,
    unitId: 'u',
    to: 'u',
    platform,
    since: null,
    sincePrecision: null,
    until: null,
    untilPrecision: null,
    basis: 'STATED' as const,
    synthetic: false,
    sourceIds: [],
  });
  return {
    standard: { id: 's', nameZh: 's', nameEn: 's', unitKind: 'INDUSTRY', regionKinds: [] },
    framework: null,
    region: null,
    surveys: [],
    slots: [{ id: 'INDUSTRIAL_RESEARCH_INSTITUTE', nameZh: 's', nameEn: 's' }],
    units: [
      {
        unitKind: 'INDUSTRY',
        id: 'u',
        kind: 'CLUSTER',
        nameZh: 'u',
        nameEn: null,
        aliases: [],
        basis: 'STATED',
        frameworkId: null,
      },
    ],
    overseas: [],
    links: [link('institute'), link('institution')],
    platforms: [platform('institute', 'INDUSTRIAL_RESEARCH_INSTITUTE'), platform('institution', 'NEW_RND_INSTITUTION')],
    rules,
    sources: [],
  };
}

function cellsOn(asOf: string, rules: RuleFact[]) {
  const [unit] = reckonCoverage(facts(rules), { asOf, slots: ['INDUSTRIAL_RESEARCH_INSTITUTE'], minLevel: null });
  return unit?.cells.map((cell) => [cell.rule.id, cell.platforms.map((one) => one.platform.id)]);
}

const renamed = [
  rule('of 2018', 'INDUSTRIAL_RESEARCH_INSTITUTE', '2018-11-30', '2023-07-16'),
  rule('of 2023', 'NEW_RND_INSTITUTION', '2023-07-16', null),
];

test.each([
  // Before the first rule the first one reads, so that earlier years can be measured.
  ['2015-01-01', 'of 2018', 'institute'],
  ['2018-11-30', 'of 2018', 'institute'],
  ['2023-07-15', 'of 2018', 'institute'],
  // A later rule takes over on its first day: a change of policy is a change of data.
  ['2023-07-16', 'of 2023', 'institution'],
  ['2026-01-01', 'of 2023', 'institution'],
])('on %s the rule %s is used and counts the %s', (asOf, id, counted) => {
  expect(cellsOn(asOf, renamed)).toEqual([[id, [counted]]]);
});

test('a slot whose rule has ended without another is asked for no more', () => {
  expect(cellsOn('2023-07-16', renamed.slice(0, 1))).toEqual([]);
});

test('a rule without a first day holds since ever', () => {
  expect(cellsOn('1990-01-01', [rule('old', 'INDUSTRIAL_RESEARCH_INSTITUTE', null, null)])).toEqual([['old', []]]);
});
