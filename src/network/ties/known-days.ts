import type { Day } from '../../days';
import { type Basis, DatePrecision, valuesOf } from '../../vocabulary';

/** From when until when something ties two, and how each of the two days is known; what is not known is null. */
export interface TieSpan {
  since: Day | null;
  sincePrecision: DatePrecision | null;
  /** Inferred where no source tells the day of the tie itself, and it is that on which the platform opened. */
  sinceBasis: Basis | null;
  until: Day | null;
  untilPrecision: DatePrecision | null;
  /** Inferred where it is the day on which the platform closed. */
  untilBasis: Basis | null;
}

/** A day and how it is known, as {@link gradeOf} has it. */
export type GradedDay = [day: Day, grade: number];

const PRECISIONS = valuesOf(DatePrecision);

/** How a day is known as one number, the surer the lower: first whether a source tells it, then how exactly. */
function gradeOf(precision: DatePrecision | null, basis: Basis | null): number {
  return PRECISIONS.indexOf(precision ?? 'DAY') + (basis === 'INFERRED' ? PRECISIONS.length : 0);
}

function known(day: GradedDay | null): [Day | null, DatePrecision | null, Basis | null] {
  if (day === null) return [null, null, null];
  const [text, grade] = day;
  return [
    text,
    PRECISIONS[grade % PRECISIONS.length] as DatePrecision,
    grade < PRECISIONS.length ? 'STATED' : 'INFERRED',
  ];
}

export function tieSpan(first: GradedDay | null, last: GradedDay | null): TieSpan {
  const [since, sincePrecision, sinceBasis] = known(first);
  const [until, untilPrecision, untilBasis] = known(last);
  return { since, sincePrecision, sinceBasis, until, untilPrecision, untilBasis };
}

/** From the first day on which one of some spans is known to hold until that from which none does. */
export function spanOfAll(spans: readonly TieSpan[]): TieSpan {
  const starts = spans.flatMap(({ since, sincePrecision, sinceBasis }): GradedDay[] =>
    since === null ? [] : [[since, gradeOf(sincePrecision, sinceBasis)]],
  );
  const ends = spans.flatMap(({ until, untilPrecision, untilBasis }): GradedDay[] =>
    until === null ? [] : [[until, gradeOf(untilPrecision, untilBasis)]],
  );
  const last = ends.length < spans.length ? undefined : ends.sort(byDay).at(-1);
  return tieSpan(starts.sort(byDay)[0] ?? null, last ?? null);
}

function byDay([day, grade]: GradedDay, [otherDay, otherGrade]: GradedDay): number {
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return grade - otherGrade;
}
