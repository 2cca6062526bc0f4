/** The id of a gap: its unit and its slot, stable from one answer to the next. */
export function gapId(unit: { id: string }, { standardSlot }: { standardSlot: { id: string } }): string {
  return `${unit.id}:${standardSlot.id}`;
}
