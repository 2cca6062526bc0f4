import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Adjacency, degreeOf } from './adjacency';
import { distancesFrom } from './distances';

/** A component by its size, and how far apart its two farthest nodes are. */
export interface ComponentDiameter {
  nodes: number;
  steps: number;
}

/**
 * The diameter of each component of two nodes or more, the largest first; of equal ones that of the greater diameter. Exact: the
 * farthest that a node can be from any other is bounded by how far others are that were gone out from, so that few nodes
 * need be. Other requests have their turn in between.
 *
 * @see Takes and Kosters, Determining the diameter of small world networks, CIKM 2011
 */
export async function componentDiameters(ties: Adjacency): Promise<ComponentDiameter[]> {
  const isDone = new Uint8Array(ties.order);
  const found: ComponentDiameter[] = [];
  for (let node = 0; node < ties.order; node += 1) {
    if (isDone[node] === 1 || degreeOf(ties, node) === 0) continue;
    const { reached } = distancesFrom(ties, node);
    for (const member of reached) isDone[member] = 1;
    found.push({ nodes: reached.length, steps: await diameterOf(ties, reached) });
  }
  return found.sort((a, b) => b.nodes - a.nodes || b.steps - a.steps);
}

async function diameterOf(ties: Adjacency, members: Int32Array): Promise<number> {
  const least = new Int32Array(ties.order);
  const most = new Int32Array(ties.order).fill(members.length);
  let candidates = [...members];
  let [from, to] = [0, members.length - 1];
  let takesFarthest = true;
  while (from < to && candidates.length > 0) {
    const node = chosen(ties, candidates, takesFarthest ? most : least, takesFarthest);
    takesFarthest = !takesFarthest;
    const { steps, reached } = distancesFrom(ties, node);
    const eccentricity = steps[reached.at(-1) as number] as number;
    from = Math.max(from, eccentricity);
    to = Math.min(to, 2 * eccentricity);
    for (const member of candidates) {
      const distance = steps[member] as number;
      least[member] = Math.max(least[member] as number, eccentricity - distance, distance);
      most[member] = Math.min(most[member] as number, eccentricity + distance);
    }
    most[node] = eccentricity;
    // Who can't be farther from any other than what is known already says no more.
    candidates = candidates.filter((member) => member !== node && (most[member] as number) > from);
    await nextTurn();
  }
  return from;
}

/** In turn one that may be far from another, and one that may be near to all; of equal ones that of the most ties. */
function chosen(ties: Adjacency, candidates: readonly number[], bounds: Int32Array, takesFarthest: boolean): number {
  const value = (node: number) => (takesFarthest ? 1 : -1) * (bounds[node] as number);
  return candidates.reduce((best, node) => {
    const ahead = value(node) - value(best) || degreeOf(ties, node) - degreeOf(ties, best);
    return ahead > 0 ? node : best;
  });
}
