import { sampleOf } from '../../algorithms/sample';
import { tally } from '../../algorithms/sums';
import type { MeasureEngine } from '../../engine/measure-engine';
import { closeness } from '../of-nodes/closeness';
import { components } from '../of-nodes/components';
import { wholeMeasure } from './whole-measure';

/** Up to so many nodes all distances are gone through, from all nodes to all. */
const MOST_NODES = 2_000;

/** From so many nodes in a larger network; the mean then strays by a few percent at most. */
const SAMPLE = 100;

/** By what they are drawn. */
const SEED = 42;

const SAMPLED = {
  name: 'allShortestPaths',
  algorithm: 'allShortestPaths.delta',
  seed: SEED,
  inProcess: { library: 'graphology-shortest-path' },
};

/**
 * The mean distance over all ordered pairs that reach each other. In a network of one component it is NetworkX's
 * `average_shortest_path_length`, which refuses others.
 *
 * @param mostNodes the largest network that is not sampled
 */
export async function averagePathLength(engine: MeasureEngine, mostNodes = MOST_NODES) {
  const nodes = await engine.nodes();
  if (nodes.length > mostNodes) {
    const sources = sampleOf(nodes, SAMPLE, SEED);
    const { steps, pairs } = await engine.pathLengths(sources);
    return { steps: meanOf(steps, pairs), pairs, sources: sources.length, isSampled: true };
  }
  const labels = await engine.values(components);
  const sizes = tally(labels);
  const reached = labels.map((label) => sizes.get(label) as number);
  const { steps, pairs } = allLengths(await engine.values(closeness), reached);
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

function meanOf(steps: number, pairs: number): number | null {
  return pairs === 0 ? null : steps / pairs;
}

export const pathLength = wholeMeasure({
  name: 'averagePathLength',
  description: '平均路径长度: how many steps nodes are apart',
  by: (nodes) => (nodes > MOST_NODES ? [SAMPLED] : [closeness, components]),
  answer: {
    name: 'NetworkPathLength',
    description: '平均路径长度: how many steps nodes are apart that reach each other',
    fields: {
      steps: { unit: 'Float', isNullable: true, description: '步数: the mean; null where no node reaches another' },
      pairs: { unit: 'Float', description: '节点对数: over how many ordered pairs it is' },
      isSampled: {
        unit: 'Boolean',
        description:
          '是否抽样: whether it is reckoned from a sample of the nodes to all that they reach, as in large networks',
      },
      sources: { unit: 'Int', description: '起点数: from how many nodes it is reckoned' },
    },
  },
  of: ({ engine }) => engine.once('pathLength', () => averagePathLength(engine)),
});
