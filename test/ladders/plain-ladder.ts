import fc from 'fast-check';
import { daysAfter } from '../../src/days';
import type { DesignationFact } from '../../src/facts/designation';
import type { PlatformDates } from '../../src/facts/platform-state';
import type { DatedDesignation } from '../../src/ladders/stays';
import { type DatePrecision, DesignationStage, PlatformLevel, valuesOf } from '../../src/vocabulary';

const FIRST = '2010-01-01';
/** So many days from the first are drawn from. */
export const SPAN = 900;
const day = (index: number) => daysAfter(FIRST, index);
const ordinal = fc.integer({ min: 0, max: SPAN });

/** What really happened, by the index of its day: a stage is reached and ended, a level revoked, the platform closed. */
export interface Truth {
  stays: { level: PlatformLevel; stage: Exclude<DesignationStage, 'REVOKED'>; start: number; end: number | null }[];
  revoked: { level: PlatformLevel; on: number } | null;
  closed: number | null;
}

const STAGES = valuesOf(DesignationStage).filter((stage) => stage !== 'REVOKED');

export const truths: fc.Arbitrary<Truth> = fc
  .record({
    stays: fc.array(
      fc.record({
        level: fc.constantFrom(...valuesOf(PlatformLevel)),
        stage: fc.constantFrom(...STAGES),
        start: ordinal,
        length: fc.option(fc.integer({ min: 1, max: SPAN })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    revokes: fc.option(ordinal),
    closed: fc.option(ordinal),
  })
  .map(({ stays, revokes, closed }) => {
    const told = stays.map(({ length, ...stay }) => ({ ...stay, end: length === null ? null : stay.start + length }));
    const revoked = revokes === null ? null : { level: (told[0] as (typeof told)[number]).level, on: revokes };
    // What is revoked had begun, and was designated.
    const kept = told.filter(({ level, start }) => revoked?.level !== level || start < revoked.on);
    const isDesignated = kept.some(({ level, stage }) => level === revoked?.level && stage === 'DESIGNATED');
    return { stays: kept, revoked: isDesignated ? revoked : null, closed };
  });

/** How a truth is told: which of its days are known, and how exactly. */
export interface Telling {
  isKnown: boolean[];
  precision: DatePrecision[];
  /** How many days after it a source told of it; null where that bears no day. */
  seenAfter: (number | null)[];
}

export const tellings: fc.Arbitrary<Telling> = fc.record({
  isKnown: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  precision: fc.array(fc.constantFrom('DAY', 'MONTH', 'YEAR'), { minLength: 20, maxLength: 20 }),
  seenAfter: fc.array(fc.option(fc.integer({ min: 0, max: 200 })), { minLength: 20, maxLength: 20 }),
});

/** All days known to the day. */
export const EXACT: Telling = {
  isKnown: Array(20).fill(true),
  precision: Array(20).fill('DAY'),
  seenAfter: Array(20).fill(0),
};

const NOTHING: PlatformDates = {
  ...{ openedOn: null, openedOnPrecision: null, closedOn: null, closedOnPrecision: null },
  ...{ seenOperatingOn: null, seenOperatingOnPrecision: null, seenInProgressOn: null, seenInProgressOnPrecision: null },
  ...{ seenClosedOn: null, seenClosedOnPrecision: null, statedClosed: null },
};

/** The facts that a telling makes of a truth. */
export function told(
  { stays, revoked, closed }: Truth,
  { isKnown, precision, seenAfter }: Telling,
): { dates: PlatformDates; designations: DatedDesignation[] } {
  const firstDay = (index: number, place: number) => {
    const known = precision[place];
    return (
      day(index).slice(0, known === 'YEAR' ? 4 : known === 'MONTH' ? 7 : 10) +
      { YEAR: '-01-01', MONTH: '-01', DAY: '' }[known as DatePrecision]
    );
  };
  const designation = (
    { level, stage, start, end }: { level: PlatformLevel; stage: DesignationStage; start: number; end: number | null },
    place: number,
  ): DatedDesignation => {
    const seen = seenAfter[place] ?? null;
    const since = isKnown[place] ? firstDay(start, place) : null;
    const fact: DesignationFact = {
      ...{ id: `d-${place}`, kind: 'KEY_LABORATORY', level, stage, since, sourceIds: [] },
      sincePrecision: since === null ? null : (precision[place] as DatePrecision),
      until: end === null ? null : firstDay(end, place + 10),
      untilPrecision: end === null ? null : (precision[place + 10] as DatePrecision),
    };
    return { designation: fact, sourceDays: seen === null ? [] : [[day(start + seen), 'DAY']] };
  };
  const all = [
    ...stays,
    ...(revoked === null ? [] : [{ level: revoked.level, stage: 'REVOKED' as const, start: revoked.on, end: null }]),
  ];
  const [isClosingKnown, closingSeen] = [isKnown[19], seenAfter[19] ?? null];
  const closing: Partial<PlatformDates> =
    closed === null
      ? {}
      : isClosingKnown
        ? { closedOn: firstDay(closed, 19), closedOnPrecision: precision[19] ?? null }
        : closingSeen === null
          ? { statedClosed: true }
          : { seenClosedOn: day(closed + closingSeen), seenClosedOnPrecision: 'DAY' };
  return { dates: { ...NOTHING, ...closing }, designations: all.map(designation) };
}

const height = ({ level, stage }: { level: PlatformLevel; stage: DesignationStage }) =>
  valuesOf(PlatformLevel).indexOf(level) * 10 + valuesOf(DesignationStage).indexOf(stage);

/** On which rung a platform really stands on a day; null for none. */
export function reallyOn({ stays, revoked, closed }: Truth, index: number) {
  if (closed !== null && index >= closed) return null;
  const held = stays.filter(
    ({ level, start, end }) =>
      start <= index && (end === null || index < end) && !(revoked?.level === level && index >= revoked.on),
  );
  const [highest] = held.sort((a, b) => height(b) - height(a));
  return highest === undefined ? null : { level: highest.level, stage: highest.stage };
}

/** The moves that there really were, day by day. */
export function reallyMoved(truth: Truth) {
  return Array.from({ length: 3 * SPAN }, (_, index) => index).flatMap((index) => {
    const [before, after] = [index === 0 ? null : reallyOn(truth, index - 1), reallyOn(truth, index)];
    const [from, to] = [before === null ? -1 : height(before), after === null ? -1 : height(after)];
    if (from === to) return [];
    const kind = after === null ? 'EXIT' : before === null ? 'ENTRY' : to > from ? 'RISE' : 'FALL';
    return [{ kind, day: day(index), fromRung: before, toRung: after }];
  });
}

export { day };
