import { type Cypher, cypher, joined, name } from '../database/cypher';
import type { GraphTransaction } from '../database/graph';
import { groupBy } from '../grouping';
import { type FactSet, labelsOf } from './facts';

// Goes over all that is there, once a load.
const OTHERWISE = cypher<{ place: string; labels: string[]; id: string }>`
  MATCH (fact) WHERE fact.edition IS NOT NULL AND (fact.synthetic = true OR fact.id IN $madeUp)
  RETURN elementId(fact) AS place, labels(fact) AS labels, fact.id AS id`;

/**
 * Has the things of an earlier edition that were made up and are real in this one, or the other way round, stand under the
 * labels of what they are now, so that what others have told of them stays with them. Their ties of the earlier edition are
 * left to go with it.
 */
export async function changeNature({ run }: GraphTransaction, { nodes }: FactSet): Promise<void> {
  const madeUp = nodes.filter(({ synthetic }) => synthetic);
  const stored = await run(OTHERWISE, { madeUp: madeUp.map(({ id }) => id) });
  if (stored.length === 0) return;
  const told = new Map(
    nodes.flatMap((node) =>
      labelsOf({ ...node, synthetic: !node.synthetic }).map((label) => [`${label} ${node.id}`, node]),
    ),
  );
  const changed = stored.flatMap(({ place, labels, id }) => {
    const node = labels.map((label) => told.get(`${label} ${id}`)).find((one) => one !== undefined);
    return node === undefined ? [] : [{ place, labels, node }];
  });
  for (const alike of groupBy(changed, ({ labels, node }) => [...labels, ...labelsOf(node)].join(' ')).values()) {
    const { labels, node } = alike[0] as (typeof alike)[number];
    const places = alike.map(({ place }) => place);
    const [before, after] = [labels, labelsOf(node)].map((each) => joined(each.map(name), cypher`:`)) as [
      Cypher,
      Cypher,
    ];
    await run(
      cypher`UNWIND $places AS place MATCH (fact) WHERE elementId(fact) = place REMOVE fact:${before} SET fact:${after}`,
      { places },
    );
  }
}
