import { type Scenario, under } from '../changes/scenario';
import { type CoverageComparison, compareCoverage } from '../coverage/compare';
import type { CoverageSlice } from '../coverage/slice';

/**
 * What is, beside what would be: one slice without the changes and with them. The statuses that the slice asks for are
 * those with them.
 *
 * @throws PublicError as `coverage`
 */
export function besideToday(scenario: Scenario, slice: CoverageSlice): Promise<CoverageComparison> {
  const after = under(scenario, slice);
  const before = { ...after, hypothesis: null, statuses: null };
  return compareCoverage(scenario.graph, before, after, { a: 'slice', b: 'slice' });
}
