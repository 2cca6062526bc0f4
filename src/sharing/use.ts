import type { Day } from '../days';
import type { SharedResourceFact } from './sharing-facts';

/** How far a resource is used in a year, as far as its hours are known; null is not known. */
export interface Use {
  hoursWorked: number | null;
  hoursForOthers: number | null;
  hoursYear: number | null;
  /** Hours worked, as a share of a full year. */
  useRate: number | null;
  /** Hours for others, as a share of those worked; null also of one that did not work. */
  othersRate: number | null;
  /** What is wanting to a full year. */
  idleHours: number | null;
}

const UNKNOWN: Use = {
  ...{ hoursWorked: null, hoursForOthers: null, hoursYear: null },
  ...{ useRate: null, othersRate: null, idleHours: null },
};

/**
 * How far a resource is used by what was known on a day: hours of a year that ends after it are none yet.
 *
 * @param fullHours for how many hours it works in a year in which it is fully used
 */
export function useOf(
  { hoursWorked, hoursForOthers, hoursYear }: Pick<SharedResourceFact, 'hoursWorked' | 'hoursForOthers' | 'hoursYear'>,
  asOf: Day,
  fullHours: number,
): Use {
  if (hoursYear !== null && `${hoursYear}-12-31` > asOf) return UNKNOWN;
  const told = { hoursWorked, hoursForOthers, hoursYear };
  const othersRate =
    hoursWorked === null || hoursForOthers === null || hoursWorked === 0 ? null : hoursForOthers / hoursWorked;
  if (hoursWorked === null) return { ...told, othersRate, useRate: null, idleHours: null };
  return { ...told, othersRate, useRate: hoursWorked / fullHours, idleHours: Math.max(0, fullHours - hoursWorked) };
}

/** What some resources come to. Sums are of those of which they are known, null where they are of none. */
export interface SharingTotals {
  resourceCount: number;
  valueKnown: number;
  valueWan: number | null;
  hoursKnown: number;
  /** Of how many nothing tells for how long they worked, so that whether they lie idle is unknown. */
  hoursUnknown: number;
  hoursWorked: number | null;
  hoursForOthersKnown: number;
  hoursForOthers: number | null;
  /** How many of those of known hours worked less than a full year. */
  idleCount: number;
  idleHours: number | null;
}

export function totalsOf(shared: readonly ({ resource: Pick<SharedResourceFact, 'valueWan'> } & Use)[]): SharingTotals {
  const values = shared.flatMap(({ resource }) => resource.valueWan ?? []);
  const worked = shared.flatMap(({ hoursWorked }) => hoursWorked ?? []);
  const forOthers = shared.flatMap(({ hoursForOthers }) => hoursForOthers ?? []);
  const idle = shared.flatMap(({ idleHours }) => idleHours ?? []);
  return {
    resourceCount: shared.length,
    valueKnown: values.length,
    valueWan: sumOrNull(values),
    hoursKnown: worked.length,
    hoursUnknown: shared.length - worked.length,
    hoursWorked: sumOrNull(worked),
    hoursForOthersKnown: forOthers.length,
    hoursForOthers: sumOrNull(forOthers),
    idleCount: idle.filter((hours) => hours > 0).length,
    idleHours: sumOrNull(idle),
  };
}

function sumOrNull(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}
