import type { MeasureEngine } from './engine';
import { sampleOf } from './sample';

/** Up to so many nodes all distances are gone through, from all nodes to all. */
const MOST_NODES = 2_000;

/** From so many nodes in a larger network; the mean then strays by a few percent at most. */
const SAMPLE = 100;

/** How far nodes are from each other. */
export interface AveragePathLength {
  /** The mean number of steps over the pairs that reach each other; null where none does. */
  steps: number | null;
  /** How many ordered pairs it is over. */
  pairs: number;
  /** From how many nodes the distances were taken. */
  sources: number;
  /** Whether those are a sample. */
  isSampled: boolean;
}

/**
 * The mean distance over all ordered pairs that reach each other. In a network of one component it is NetworkX's
 * `average_shortest_path_length`, which refuses others.
 *
 * @param mostNodes the largest network that is not sampled
 */
export async function averagePathLength(engine: MeasureEngine, mostNodes = MOST_NODES): Promise<AveragePathLength> {
  const nodes = await engine.nodes();
  if (nodes.length > mostNodes) {
    const sources = sampleOf(nodes, SAMPLE);
    const { steps, pairs } = await engine.pathLengths(sources);
    return { steps: meanOf(steps, pairs), pairs, sources: sources.length, isSampled: true };
  }
  const { steps, pairs } = allLengths(await engine.closeness(), componentSizesByNode(await engine.components()));
  return { steps: meanOf(steps, pairs), pairs, sources: nodes.length, isSampled: false };
}

/** The closeness of a node that reaches k others of n is k / n · k / (sum of its distances), and so holds that sum. */
function allLengths(closeness: readonly number[], reached: readonly number[]): { steps: number; pairs: number } {
  const others = closeness.length - 1;
  let steps = 0;
  let pairs = 0;
  closeness.forEach((close, node) => {
    const k = (reached[node] as number) - 1;
    if (k === 0) return;
    steps += k ** 2 / (others * close);
    pairs += k;
  });
  return { steps, pairs };
}

function componentSizesByNode(components: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const component of components) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return components.map((component) => sizes.get(component) as number);
}

function meanOf(steps: number, pairs: number): number | null {
  return pairs === 0 ? null : steps / pairs;
}
