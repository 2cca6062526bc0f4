import type { Graph } from '../../database/graph';
import type { Projections } from '../../database/projections';
import type { Day } from '../../days';
import { badUserInput } from '../../errors';
import { networkMeasures } from '../measures/network-measures';
import type { NetworkTrendQuestion } from './network-trend';

/** Each day is a network of its own to project. */
const MOST_POINTS = 40;

/**
 * The measures of the network on one day of a trend, as of any other.
 *
 * @param pointCount how many points of its answer are to be measured, up to the trend's last
 * @throws PublicError BAD_USER_INPUT naming `step` when they are too many to measure each
 */
export function measuredPoint(
  graph: Graph,
  projections: Projections,
  { scope, weighting, minWeight }: NetworkTrendQuestion,
  asOf: Day,
  pointCount: number,
) {
  if (pointCount > MOST_POINTS) {
    throw badUserInput(
      'step',
      `The \`measures\` of ${pointCount} points are too many for one answer, which has those of ${MOST_POINTS} at most. ` +
        'Take a longer step or a shorter span, ask for one trend at a time, or leave `measures` out.',
    );
  }
  return networkMeasures(graph, projections, {
    scope: { ...scope, asOf },
    weighting,
    minWeight,
    projection: 'ORGANIZATION_ORGANIZATION',
  });
}
