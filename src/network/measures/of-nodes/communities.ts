import { cypher } from '../../../database/cypher';
import { groupBy } from '../../../grouping';
import type { MeasuredNetwork } from '../../engine/network';
import { components } from './components';
import type { Division } from './node-measure';

export const communities: Division = {
  name: 'communities',
  term: '社群',
  algorithm: 'leiden',
  column: 'communityId',
  // By one thread: with several the same seed can give another division.
  configuration: cypher`{relationshipWeightProperty: 'weight', randomSeed: toInteger($seed), concurrency: 1}`,
  seed: 42,
  // Each node is then alone, as in its component.
  withoutTies: {
    algorithm: components.algorithm,
    column: components.column,
    summary: components.summary,
    configuration: cypher`{}`,
  },
  summary: 'modularity',
  inProcess: 'Communities and modularity',
  analysis: { asked: 'the parts that are tied more closely within than to the rest (Leiden)', cost: 20 },
};

/** The number of its community for each node: 1 for the largest, of equal ones that of the smaller id first. */
export function numberedCommunities({ engine, members }: MeasuredNetwork): Promise<{ of: number[]; count: number }> {
  return engine.once('numberedCommunities', async () => {
    const [labels, all] = await Promise.all([engine.values(communities), members()]);
    const parts = [
      ...groupBy(
        labels.map((label, place) => ({ label, id: all[place]?.id ?? '' })),
        ({ label }) => label,
      ),
    ]
      .map(([label, part]) => ({ label, size: part.length, first: part.map(({ id }) => id).sort()[0] as string }))
      .sort((a, b) => b.size - a.size || (a.first < b.first ? -1 : 1));
    const numbers = new Map(parts.map(({ label }, index) => [label, index + 1]));
    return { of: labels.map((label) => numbers.get(label) as number), count: parts.length };
  });
}
