/** A number to so many places at most; what is not known is no number. */
export function rounded(value: number | null | undefined, places: number): string {
  return value == null ? '—' : `${Number(value.toFixed(places))}`;
}

/** The same with just so many places, for a column. */
export function fixed(value: number | null | undefined, places: number): string {
  return value == null ? '—' : value.toFixed(places);
}
