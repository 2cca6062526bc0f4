import { useAnswer } from '../api/useAnswer';
import { CoverageDocument, type CoverageScopeInput, GapsDocument } from '../graphql';
import { useName } from '../say';
import { partsOf, unitOf } from './cells';

/** The coverage of a scope, its gaps, also by the keys of their cells, and of the cell that is chosen its unit and its words. */
export function useMatrix(scope: CoverageScopeInput, chosen: string | undefined) {
  const name = useName();
  const coverage = useAnswer(CoverageDocument, { scope });
  const gaps = useAnswer(GapsDocument, { scope });
  const shown = coverage.data?.coverage ?? undefined;
  const gapsByCell = new Map(gaps.data?.coverageGaps?.edges.map(({ node }) => [node.key, node]));
  const [unitId, slotId] = partsOf(chosen ?? '');
  const unit = shown?.units.find((one) => unitOf(one)?.id === unitId);
  const slot = shown?.slots.find(({ standardSlot }) => standardSlot.id === slotId)?.standardSlot;
  const words = unit && slot && `${name(unitOf(unit))} × ${name(slot)}`;
  return { coverage, gaps, shown, gapsByCell, unit, words };
}
