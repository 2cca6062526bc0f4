import { cypher, joined, name } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { LABELS, type Label } from '../../facts/nouns';
import type { EntityRow, Stored } from './describe';

/** Entities in one read: enough that round trips cost little, few enough that an answer stays small. */
const PAGE = 500;

/** Some entities, and which state of the data they were read from. */
interface Page {
  rows: EntityRow[];
  version: string;
}
export type Pages = AsyncGenerator<Page>;

const ROW = cypher`entity.id AS id, labels(entity) AS labels, properties(entity) AS properties,
         COLLECT { MATCH (entity)-[stands]->(other) RETURN [type(stands), other.id, properties(stands), labels(other)] } AS relationships`;

// Both lean on the constraint of the label's id; the order is that of its index, so a page is read without sorting.
const after = (label: Label) => cypher<EntityRow>`
  MATCH (entity:${name(label)}) WHERE entity.id > $after
  WITH entity ORDER BY entity.id LIMIT toInteger($size)
  RETURN ${ROW}`;
const byIds = (label: Label) => cypher<EntityRow>`
  MATCH (entity:${name(label)}) WHERE entity.id IN $ids
  WITH entity ORDER BY entity.id
  RETURN ${ROW}`;

/** All entities of a label, in the order of their ids. */
export async function* allOf(graph: Graph, label: Label): Pages {
  let last: string | undefined = '';
  while (last !== undefined) {
    const page: Page = await graph.readWithVersion(after(label), { after: last, size: PAGE });
    yield page;
    last = page.rows[PAGE - 1]?.id;
  }
}

/** The entities of a label that have these ids, in their order. */
export async function* someOf(graph: Graph, label: Label, ids: Iterable<string>): Pages {
  const sorted = [...ids].sort();
  for (let start = 0; start < sorted.length; start += PAGE) {
    yield await graph.readWithVersion(byIds(label), { ids: sorted.slice(start, start + PAGE) });
  }
}

type Other = Omit<EntityRow, 'relationships'>;

/** An entity with those it stands in a relation to. */
export interface EntityAround extends EntityRow {
  /** What relationships lead to, to be named. */
  others: Other[];
  /** Relationships that start elsewhere, each with what it starts at. */
  incoming: (Other & { type: string; of: Stored })[];
  incomingCount: number;
}

// Leans on the constraints of the labels' ids, one after the other; an id is that of one entity.
const AROUND = cypher<EntityAround>`
  CALL {
    ${joined(
      LABELS.map((label) => cypher`MATCH (entity:${name(label)} {id: $id}) RETURN entity`),
      cypher` UNION `,
    )}
  }
  WITH entity LIMIT 1
  RETURN ${ROW},
         COLLECT { MATCH (entity)-->(other) WITH DISTINCT other
           RETURN {id: other.id, labels: labels(other), properties: properties(other)} } AS others,
         COLLECT { MATCH (entity)<-[stands]-(other)
           WITH stands, other ORDER BY type(stands), other.id LIMIT toInteger($most)
           RETURN {type: type(stands), of: properties(stands), id: other.id, labels: labels(other), properties: properties(other)} }
           AS incoming,
         COUNT { (entity)<--() } AS incomingCount`;

/**
 * One entity with its relationships both ways.
 *
 * @param most relationships that lead to it from elsewhere; further ones are counted alone
 */
export async function entityAround(graph: Graph, id: string, most: number): Promise<EntityAround | undefined> {
  const [found] = await graph.read(AROUND, { id, most });
  return found;
}
