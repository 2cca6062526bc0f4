import { type Adjacency, neighboursOf } from './adjacency';

/** How far nodes are from one, and in which order they were reached. */
export interface Distances {
  /** In steps; −1 of one that is not reached. */
  steps: Int32Array;
  /** The nodes reached, the node itself first, those farther later. */
  reached: Int32Array;
}

/** All that a node reaches, breadth first. */
export function distancesFrom(ties: Adjacency, node: number): Distances {
  const steps = new Int32Array(ties.order).fill(-1);
  const queue = new Int32Array(ties.order);
  steps[node] = 0;
  queue[0] = node;
  let length = 1;
  for (let at = 0; at < length; at += 1) {
    const from = queue[at] as number;
    for (const other of neighboursOf(ties, from)) {
      if (steps[other] !== -1) continue;
      steps[other] = (steps[from] as number) + 1;
      queue[length] = other;
      length += 1;
    }
  }
  return { steps, reached: queue.subarray(0, length) };
}
