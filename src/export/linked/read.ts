import { type Cypher, cypher, joined, name } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { plainName, syntheticName } from '../../database/synthetic';
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

// Relationships of any type, so that those that are not asked for are left out by their mark.
const ROW = cypher`entity.id AS id, labels(entity) AS labels, properties(entity) AS properties,
         COLLECT { MATCH (entity)-[stands]->(other) WHERE $includesSynthetic OR stands.synthetic IS NULL
           RETURN [type(stands), other.id, properties(stands), labels(other)] } AS relationships`;

// Both lean on the constraint of the label's id; the order is that of its index, so a page is read without sorting.
const after = (label: string) => cypher<EntityRow>`
  MATCH (entity:${name(label)}) WHERE entity.id > $after
  WITH entity ORDER BY entity.id LIMIT toInteger($size)
  RETURN ${ROW}`;
const byIds = (label: string) => cypher<EntityRow>`
  MATCH (entity:${name(label)}) WHERE entity.id IN $ids
  WITH entity ORDER BY entity.id
  RETURN ${ROW}`;

/** All entities of a noun in the order of their ids, the synthetic ones behind the others. */
export async function* allOf(graph: Graph, label: Label): Pages {
  for (const stored of storedAs(graph, label)) {
    let last: string | undefined = '';
    while (last !== undefined) {
      const page: Page = await pageOf(graph, after(stored), { after: last, size: PAGE });
      yield page;
      last = page.rows[PAGE - 1]?.id;
    }
  }
}

/** The entities of a noun that have these ids, in their order, the synthetic ones behind the others. */
export async function* someOf(graph: Graph, label: Label, ids: Iterable<string>): Pages {
  const sorted = [...ids].sort();
  for (const stored of storedAs(graph, label)) {
    for (let start = 0; start < sorted.length; start += PAGE) {
      yield await pageOf(graph, byIds(stored), { ids: sorted.slice(start, start + PAGE) });
    }
  }
}

/** The labels under which the entities of a noun are read, each by itself: the index of one has them in order. */
const storedAs = ({ includesSynthetic }: Graph, label: Label): string[] =>
  includesSynthetic ? [label, syntheticName(label)] : [label];

/** By which a label is that label alone. */
const eachByItself = (graph: Graph) => (graph.includesSynthetic ? graph.within({ includeSynthetic: false }) : graph);

async function pageOf(graph: Graph, statement: Cypher<EntityRow>, parameters: Record<string, unknown>): Promise<Page> {
  const { includesSynthetic } = graph;
  const { rows, version } = await eachByItself(graph).readWithVersion(statement, { ...parameters, includesSynthetic });
  return { rows: rows.map(plainRow), version };
}

/** A row with the names that labels and types have of real facts. */
function plainRow<Row extends EntityRow>(row: Row): Row {
  const relationships = row.relationships.map(([type, to, properties, labels]): EntityRow['relationships'][number] => [
    plainName(type),
    to,
    properties,
    labels.map(plainName),
  ]);
  return { ...row, labels: row.labels.map(plainName), relationships };
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
const around = (labels: readonly string[]) => cypher<EntityAround>`
  CALL {
    ${joined(
      labels.map((label) => cypher`MATCH (entity:${name(label)} {id: $id}) RETURN entity`),
      cypher` UNION `,
    )}
  }
  WITH entity LIMIT 1
  RETURN ${ROW},
         COLLECT { MATCH (entity)-[stands]->(other) WHERE $includesSynthetic OR stands.synthetic IS NULL WITH DISTINCT other
           RETURN {id: other.id, labels: labels(other), properties: properties(other)} } AS others,
         COLLECT { MATCH (entity)<-[stands]-(other) WHERE $includesSynthetic OR stands.synthetic IS NULL
           WITH stands, other ORDER BY type(stands), other.id LIMIT toInteger($most)
           RETURN {type: type(stands), of: properties(stands), id: other.id, labels: labels(other), properties: properties(other)} }
           AS incoming,
         COUNT { (entity)<-[stands]-() WHERE $includesSynthetic OR stands.synthetic IS NULL } AS incomingCount`;

/**
 * One entity with its relationships both ways.
 *
 * @param most relationships that lead to it from elsewhere; further ones are counted alone
 */
export async function entityAround(graph: Graph, id: string, most: number): Promise<EntityAround | undefined> {
  const { includesSynthetic } = graph;
  const labels = LABELS.flatMap((label) => storedAs(graph, label));
  const [found] = await eachByItself(graph).read(around(labels), { id, most, includesSynthetic });
  if (found === undefined) return undefined;
  const plainOther = <One extends Other>(one: One): One => ({ ...one, labels: one.labels.map(plainName) });
  return {
    ...plainRow(found),
    others: found.others.map(plainOther),
    incoming: found.incoming.map((one) => ({ ...plainOther(one), type: plainName(one.type) })),
  };
}
