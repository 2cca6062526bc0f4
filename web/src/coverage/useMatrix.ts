import { useAnswer } from '../api/useAnswer';
import { CoverageDocument, type CoverageScopeInput, GapsDocument } from '../graphql';
import { partsOf, unitOf } from './cells';

/** The coverage of a scope, its gaps, also by the keys of their cells, and the unit of the cell that is chosen. */
export function useMatrix(scope: CoverageScopeInput, chosen: string | undefined) {
  const coverage = useAnswer(CoverageDocument, { scope });
  const gaps = useAnswer(GapsDocument, { scope });
  const shown = coverage.data?.coverage ?? undefined;
  const gapsByCell = new Map(gaps.data?.coverageGaps?.edges.map(({ node }) => [node.key, node]));
  const unit = shown?.units.find((one) => unitOf(one)?.id === partsOf(chosen ?? '')[0]);
  return { coverage, gaps, shown, gapsByCell, unit };
}
