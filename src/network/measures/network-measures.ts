import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import type { NetworkAttribute } from '../../vocabulary';
import { aboutOf, type MeasureQuestion, measuredNetwork } from '../engine/network';
import { methodsOfWhole } from './methods';
import { WHOLE_MEASURES } from './of-whole/list';

/**
 * The measures of a network as a whole by their names, each reckoned when it is asked for.
 *
 * @throws PublicError as {@link measuredNetwork}
 */
export async function networkMeasures(graph: Graph, projections: Projections, question: MeasureQuestion) {
  const network = await measuredNetwork(graph, projections, question);
  const measures = WHOLE_MEASURES.map(({ name, of }) => [
    name,
    (asked?: { by: NetworkAttribute }) => of(network, asked?.by as NetworkAttribute),
  ]);
  return { ...aboutOf(network, methodsOfWhole), ...Object.fromEntries(measures) };
}
