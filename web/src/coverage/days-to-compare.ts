import type { Option } from '../frame/parts';
import { useSay } from '../frame/texts';
import type { ChoosersQuery } from '../graphql';
import { useName } from '../say';

type Milestone = NonNullable<ChoosersQuery['milestones']>[number];

/** A day to compare with, and why it matters. */
interface DayToCompare {
  day: string;
  kind: 'beforeDocument' | 'targetsDue';
  document: Milestone['document'];
}

/** The day before each document was issued, and each on which targets are due; each day once, as far as it lies before one. */
function daysToCompare(milestones: readonly Milestone[], on: string): DayToCompare[] {
  const days = milestones.flatMap(({ on: day, kind, document }): DayToCompare[] => {
    if (kind === 'DOCUMENT_ISSUED') return [{ day: dayBefore(day), kind: 'beforeDocument', document }];
    return kind === 'TARGETS_DUE' ? [{ day, kind: 'targetsDue', document }] : [];
  });
  return [...new Map(days.filter(({ day }) => day < on).map((one) => [one.day, one])).values()];
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Those days to choose from. */
export function useDaysToCompare(milestones: readonly Milestone[] | null | undefined, on: string): Option[] {
  const say = useSay();
  const name = useName();
  return daysToCompare(milestones ?? [], on).map(({ day, kind, document }) => ({
    id: day,
    text: say(kind, { day }),
    note: name(document),
  }));
}
