interface Parenthood {
  readonly line: number;
  readonly child: string;
  readonly parent: string;
}

/**
 * Finds what is part of itself by whatever way round. Takes the rows one by one; the one that closes a circle is the one to
 * name, and is left out from then on.
 */
export function checkCircles(rows: readonly Parenthood[], problem: (line: number, reason: string) => void): void {
  const parentsOf = new Map<string, string[]>();
  for (const { line, child, parent } of rows) {
    if (isBelow(parent, child, parentsOf))
      problem(line, `${parent} can't be the parent of ${child}: it is below it, or the same`);
    else parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
  }
}

function isBelow(lower: string, upper: string, parentsOf: ReadonlyMap<string, string[]>): boolean {
  return lower === upper || (parentsOf.get(lower) ?? []).some((parent) => isBelow(parent, upper, parentsOf));
}
