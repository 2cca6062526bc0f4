import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { SOURCE, type SourceFact } from '../../facts/source';

// Leans on the index source_id.
const SOURCES = cypher<{ source: unknown[] }>`
  MATCH (source:Source) WHERE source.id IN $sources
  WITH source ORDER BY source.id
  RETURN [${SOURCE.of('source')}] AS source`;

/** Sources in the order of their ids. */
export async function sourcesByIds(graph: Graph, ids: ReadonlySet<string>): Promise<SourceFact[]> {
  if (ids.size === 0) return [];
  const rows = await graph.read(SOURCES, { sources: [...ids] });
  return rows.map(({ source }) => SOURCE.read(source));
}
