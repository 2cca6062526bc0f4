import { PROJECT_NAME } from '../../versions';
import type { ArcsMeasure, Described } from '../engine/measure-engine';
import type { MeasuredNetwork } from '../engine/network';
import { type MeasureMethod, type Method, methodInProcess } from '../provenance/method';
import { communities } from './of-nodes/communities';
import { NODE_MEASURES } from './of-nodes/list';
import type { NodeMeasure } from './of-nodes/node-measure';
import { WHOLE_MEASURES } from './of-whole/list';

/** How the communities of a network are found. */
export function methodsOfCommunities(network: MeasuredNetwork): Promise<MeasureMethod[]> {
  return named([['community', methodIn(network, communities)]]);
}

/** How the measures of its organizations are reckoned. */
export async function methodsOfOrganizations(network: MeasuredNetwork): Promise<MeasureMethod[]> {
  const measures = NODE_MEASURES.map((measure): Asked => [measure.name, methodIn(network, measure)]);
  const brokerage = methodInProcess('Gould and Fernandez 1989; Hubert 1987', PROJECT_NAME);
  return [...(await named(measures)), { measure: 'brokerage', ...brokerage }, ...(await methodsOfCommunities(network))];
}

/** How the measures of it as a whole are reckoned. */
export async function methodsOfWhole(network: MeasuredNetwork): Promise<MeasureMethod[]> {
  const { length: order } = await network.engine.nodes();
  return named(
    WHOLE_MEASURES.flatMap(({ name, by }) =>
      (typeof by === 'function' ? by(order) : by).map(
        (ingredient): Asked => [
          name,
          typeof ingredient === 'string' ? methodInProcess(ingredient, PROJECT_NAME) : methodIn(network, ingredient),
        ],
      ),
    ),
  );
}

type Asked = [measure: string, method: Method | null | Promise<Method | null>];

/** Those that can be reckoned, by their names. */
async function named(asked: readonly Asked[]): Promise<MeasureMethod[]> {
  const found = await Promise.all(asked.map(async ([measure, method]) => ({ measure, method: await method })));
  return found.flatMap(({ measure, method }) => (method === null ? [] : [{ measure, ...method }]));
}

/** How a measure that goes by direction is reckoned in a directed network. */
export function methodByDirection(measure: Pick<ArcsMeasure, 'name' | 'withDirection'> & Partial<ArcsMeasure>): Method {
  return methodInProcess(measure.source ?? measure.name, measure.withDirection.library);
}

function methodIn(
  { engine, directed }: MeasuredNetwork,
  measure: NodeMeasure | Described,
): Method | null | Promise<Method | null> {
  const { withDirection } = measure as Partial<ArcsMeasure>;
  const cited = 'source' in measure ? measure.source : measure.name;
  if (directed && withDirection !== undefined) return methodByDirection({ ...measure, withDirection });
  if ('fromTies' in measure) return methodInProcess(cited, measure.fromTies.library);
  return 'algorithm' in measure ? engine.methodOf(measure) : null;
}
