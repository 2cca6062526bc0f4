import { type Day, monthsAfter, monthsBetween } from './days';
import { badUserInput } from './errors';
import type { TrendStep } from './vocabulary';

/** How far the points of a trend reach and how far apart they are. */
export interface TrendSpan {
  from: Day;
  to: Day;
  step: TrendStep;
}

/** How many points one answer holds: ten years by month. */
const MOST_POINTS = 120;

const MONTHS: Record<TrendStep, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/**
 * The days from the first on, a step apart, as far as the last; each counted from the first, so that 31 January stays a
 * 31st.
 *
 * @throws PublicError BAD_USER_INPUT naming `from` when it lies after `to`, and `to` when there would be too many points
 */
export function trendDays({ from, to, step }: TrendSpan): Day[] {
  if (from > to) throw badUserInput('from', `A trend goes forward: ${from} lies after ${to}. Exchange the two.`);
  const count = Math.floor(monthsBetween(from, to) / MONTHS[step]) + 1;
  if (count > MOST_POINTS) {
    throw badUserInput(
      'to',
      `From ${from} to ${to} by ${step} makes ${count} points; one answer holds at most ${MOST_POINTS}. Take a longer step or a shorter span.`,
    );
  }
  return Array.from({ length: count }, (_, index) => monthsAfter(from, index * MONTHS[step]));
}
