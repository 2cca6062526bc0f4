import type { FiveOneSlot } from '../vocabulary';

/** The id of a gap: its unit and its slot, stable from one answer to the next. */
export function gapId(industry: { id: string }, { slot }: { slot: FiveOneSlot }): string {
  return `${industry.id}:${slot}`;
}
