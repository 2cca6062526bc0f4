import { type Cypher, cypher, name } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { LABELS, type Label } from '../../facts/nouns';
import type { EntityRow, Stored } from './describe';

/** Entities in one read: enough that round trips cost little, few enough that an answer stays small. */
const PAGE = 500;

/** Pages of entities, and which state of the data each was read from. */
export type Pages = AsyncGenerator<{ rows: EntityRow[]; version: string }>;

const WITH_RELATIONSHIPS: Cypher = cypher`
  RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties,
         COLLECT { MATCH (entity)-[stands]->(other) RETURN [type(stands), other.id, properties(stands)] } AS relationships`;

// Both lean on the constraint of the label's id; the order is that of its index, so a page is read without sorting.
const AFTER = forEachLabel(
  (label) => cypher<EntityRow>`
    MATCH (entity:${label}) WHERE entity.id > $after
    WITH entity ORDER BY entity.id LIMIT toInteger($size)
    ${WITH_RELATIONSHIPS}`,
);
const BY_IDS = forEachLabel(
  (label) => cypher<EntityRow>`
    MATCH (entity:${label}) WHERE entity.id IN $ids
    WITH entity ORDER BY entity.id
    ${WITH_RELATIONSHIPS}`,
);

/** All entities of a label, in the order of their ids. */
export async function* allOf(graph: Graph, label: Label): Pages {
  let after = '';
  for (;;) {
    const page = await graph.readWithVersion(AFTER(label), { after, size: PAGE });
    yield page;
    const last = page.rows.at(-1);
    if (last === undefined || page.rows.length < PAGE) return;
    after = last.id;
  }
}

/** The entities of a label that have these ids, in their order. */
export async function* someOf(graph: Graph, label: Label, ids: Iterable<string>): Pages {
  const sorted = [...ids].sort();
  for (let start = 0; start < sorted.length; start += PAGE) {
    yield await graph.readWithVersion(BY_IDS(label), { ids: sorted.slice(start, start + PAGE) });
  }
}

/** An entity with those it stands in a relation to. */
export interface EntityAround extends EntityRow {
  /** What relationships lead to, to be named. */
  others: { id: string; labels: string[]; properties: Stored }[];
  /** Relationships that start elsewhere, each with what it starts at. */
  incoming: { type: string; of: Stored; id: string; labels: string[]; properties: Stored }[];
  incomingCount: number;
}

// Leans on the constraints of the labels' ids, one after the other; an id is that of one entity.
const AROUND = cypher<EntityAround>`
  CALL {
    ${LABELS.map((label) => cypher`MATCH (entity:${name(label)} {id: $id}) RETURN entity`).reduce((all, one) => cypher`${all} UNION ${one}`)}
  }
  WITH entity LIMIT 1
  RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties,
         COLLECT { MATCH (entity)-[stands]->(other) RETURN [type(stands), other.id, properties(stands)] } AS relationships,
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

function forEachLabel<Row>(statement: (label: Cypher) => Cypher<Row>): (label: Label) => Cypher<Row> {
  const statements = new Map<Label, Cypher<Row>>(LABELS.map((label) => [label, statement(name(label))]));
  return (label) => statements.get(label) as Cypher<Row>;
}
