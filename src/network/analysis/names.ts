import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';

// Leans on the index organization_id.
const NAMES = cypher<{ id: string; nameZh: string }>`
  UNWIND $ids AS id
  MATCH (organization:Organization {id: id})
  RETURN id, organization.nameZh AS nameZh`;

/** The names of organizations by their ids, in the order of these; undefined of one that is no longer there. */
export async function namesOf(graph: Graph, ids: string[]): Promise<(string | undefined)[]> {
  const rows = await graph.read(NAMES, { ids });
  const names = new Map(rows.map(({ id, nameZh }) => [id, nameZh]));
  return ids.map((id) => names.get(id));
}
