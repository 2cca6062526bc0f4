import type { PlanQuery } from '../graphql';
import { useListed, useName } from '../say';

export type Plan = NonNullable<PlanQuery['coveragePlan']>;

/** The cells that a change covers, in words. */
export function Cells({ cells }: { cells: Plan['chosen'][number]['cells'] }) {
  const name = useName();
  const listed = useListed();
  return listed(
    cells.map(({ industry, region, standardSlot }) => `${name(industry ?? region)} × ${name(standardSlot)}`),
  );
}
