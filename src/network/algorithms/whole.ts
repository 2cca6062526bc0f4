/** How many nodes have a degree. */
export interface DegreeCount {
  degree: number;
  nodes: number;
}

/** The part of all possible ties that there are; null with fewer than two nodes. NetworkX `density`. */
export function density(nodes: number, ties: number): number | null {
  return nodes < 2 ? null : (2 * ties) / (nodes * (nodes - 1));
}

/** The sizes of the parts that nodes with the same number make up, the largest first. */
export function partSizes(parts: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const part of parts) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}

/** The degrees that occur, the lowest first. NetworkX `degree_histogram` without its zeros. */
export function degreeDistribution(degrees: readonly number[]): DegreeCount[] {
  const counts = new Map<number, number>();
  for (const degree of degrees) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  return [...counts].map(([degree, nodes]) => ({ degree, nodes })).sort((a, b) => a.degree - b.degree);
}

/** The mean of the nodes' clustering coefficients; null without nodes. NetworkX `average_clustering`. */
export function averageClustering(clustering: readonly number[]): number | null {
  return clustering.length === 0 ? null : clustering.reduce((sum, one) => sum + one, 0) / clustering.length;
}

/**
 * The part of all paths over three nodes that are closed to a triangle; null where there is no such path. A node of
 * degree d is the middle of d (d − 1) / 2 of them, and its clustering coefficient the closed part of these. NetworkX
 * `transitivity`, which gives 0 where there is none.
 */
export function transitivity(clustering: readonly number[], degrees: readonly number[]): number | null {
  let paths = 0;
  let closed = 0;
  degrees.forEach((degree, node) => {
    const middleOf = (degree * (degree - 1)) / 2;
    paths += middleOf;
    closed += middleOf * (clustering[node] as number);
  });
  return paths === 0 ? null : closed / paths;
}
