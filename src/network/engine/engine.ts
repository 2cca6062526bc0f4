import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import type { TieSource } from '../../database/projections.cypher';
import type { TieLists } from '../algorithms/adjacency';
import { DataScienceEngine } from './data-science';
import { InProcessEngine, MOST_ROWS } from './in-process';
import type { MeasureEngine } from './measure-engine';

const LISTS = ({ ties }: TieSource) => cypher<TieLists>`
  CALL { ${ties} }
  WITH source, target, weight LIMIT toInteger($mostRows)
  RETURN collect(DISTINCT source) + collect(DISTINCT target) AS nodes,
         collect(CASE WHEN target IS NOT NULL THEN source END) AS sources, collect(target) AS targets,
         collect(CASE WHEN target IS NOT NULL THEN weight END) AS weights`;

/**
 * What measures a network: Graph Data Science or, on a server without it, this process.
 *
 * @param version the state of the data
 * @throws PublicError FEATURE_UNAVAILABLE when it is too large for this process
 */
export async function engineFor(
  graph: Graph,
  projections: Projections,
  source: TieSource,
  version: string,
): Promise<MeasureEngine> {
  if (await projections.areAvailable()) return new DataScienceEngine(graph, projections, source, version);
  const [lists] = await graph.read(LISTS(source), { ...source.parameters, mostRows: MOST_ROWS });
  return new InProcessEngine(lists ?? { nodes: [], sources: [], targets: [], weights: [] });
}
