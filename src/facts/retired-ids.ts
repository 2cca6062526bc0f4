import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import type { Retirement } from '../vocabulary';

/** An id that was given out and is no row's any more. */
export interface RetiredId {
  id: string;
  retirement: Retirement;
  nameZh: string;
  /** Why it was withdrawn; null where it was replaced. */
  noteZh: string | null;
  noteEn: string | null;
  /** What took its place, or what to look at instead. */
  insteadIds: string[];
}

const MAP = cypher`{ .id, .retirement, .nameZh, .noteZh, .noteEn, .insteadIds }`;

/** All of them, by themselves. */
export type RetiredIds = ReadonlyMap<string, RetiredId>;

const ALL = cypher<{ retired: RetiredId }>`MATCH (retired:RetiredId) RETURN retired ${MAP} AS retired`;

/** Every id that is no row's any more. Ids retire with an edition of the data, so they are read once, after it was loaded. */
export async function readRetiredIds(graph: Graph): Promise<RetiredIds> {
  const rows = await graph.read(ALL);
  return new Map(rows.map(({ retired }) => [retired.id, retired]));
}

// Leans on the constraint retired_id_id.
const AMONG = cypher<{ retired: RetiredId }>`
  UNWIND $ids AS id
  MATCH (retired:RetiredId {id: id})
  RETURN retired ${MAP} AS retired ORDER BY id LIMIT 1`;

/** The first of these ids that is no row's any more. */
export async function retiredAmong(graph: Graph, ids: readonly string[]): Promise<RetiredId | undefined> {
  const [row] = await graph.read(AMONG, { ids });
  return row?.retired;
}

/** What an id means now: that of the row in its place, of any other the id itself. */
export function presentId(id: string, retired: RetiredIds): string {
  const { retirement, insteadIds } = retired.get(id) ?? {};
  return (retirement === 'REPLACED' && insteadIds?.[0]) || id;
}
