export function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** A sum of fractions without the last digits, in which it may not be what it should: to nine decimals. */
export function rounded(sum: number): number {
  return Number(sum.toFixed(9));
}

/** How often each label occurs, in the order of their first occurrence. */
export function tally<Label>(labels: Iterable<Label>): Map<Label, number> {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
