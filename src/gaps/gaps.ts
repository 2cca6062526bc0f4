import { type Coverage, coverage } from '../coverage/coverage';
import type { Known } from '../coverage/known';
import type { Cell } from '../coverage/reckon';
import type { CoverageScope } from '../coverage/scope';
import type { Graph } from '../database/graph';
import { FIVE_ONE } from '../facts/standard';
import type { Summary } from '../text/summary';
import { CoverageStatus, valuesOf } from '../vocabulary';
import { type OpenCell, readCellsToScore } from './cells-to-score';
import { type Score, scoreOf } from './score';
import { type CellDuties, dutiesOfSlot, readStandardDuties, type StandardDuties } from './standard-duties';
import { gapsSummary } from './summary';
import { checkWeights, DEFAULT_WEIGHTS, type GapWeights } from './weights';

export interface CoverageGap extends Omit<Cell, 'closedPlatforms'>, CellDuties, Score {
  /** Its place among all gaps of the scope, from 1; gaps alike share one. */
  rank: number;
  known: Known;
}

/** A coverage and its gaps, of one reading. */
export interface CoverageWithGaps {
  coverage: Coverage;
  gaps: CoverageGap[];
  summary: Summary;
}

/**
 * The cells of a scope that are not covered, with the clause that asks for the slot and those whose duty it is.
 *
 * @returns as {@link coverageWithGaps}
 * @throws PublicError as {@link coverageWithGaps}
 */
export async function coverageGaps(
  graph: Graph,
  scope: CoverageScope,
  weights: GapWeights = DEFAULT_WEIGHTS,
): Promise<CoverageGap[]> {
  return (await coverageWithGaps(graph, scope, weights)).gaps;
}

/**
 * The coverage of a scope with its gaps, so that both agree whatever is written meanwhile.
 *
 * @returns the gaps with the highest score first; of those alike the missing ones, then unknown ones, then those in
 * progress; within a status by unit and slot
 * @throws PublicError as {@link coverage}, and BAD_USER_INPUT naming a weight as {@link checkWeights}
 * @see 威政办字〔2018〕106号 五(一), 四(七) and the tasks of part 四
 */
export async function coverageWithGaps(
  graph: Graph,
  scope: CoverageScope,
  weights: GapWeights = DEFAULT_WEIGHTS,
): Promise<CoverageWithGaps> {
  checkWeights(weights);
  const [reckoned, elsewhere, duties] = await Promise.all([
    coverage(graph, scope),
    scope.region == null ? null : coverage(graph, { ...scope, region: null, statuses: null }),
    readStandardDuties(graph, scope.standard ?? FIVE_ONE),
  ]);
  const cells = await readCellsToScore(graph, reckoned, elsewhere, openCells(reckoned), scope.minLevel ?? null);
  const gaps = cells.map((one) => ({ ...gapOf(one, duties), ...scoreOf(one, weights) }));
  const inOrder = ranked(gaps.sort(byScoreThenStatus));
  return { coverage: reckoned, gaps: inOrder, summary: gapsSummary(inOrder) };
}

/** Gives each its rank: one more than there are before it; those of like score and status share one. */
function ranked(gaps: Omit<CoverageGap, 'rank'>[]): CoverageGap[] {
  let rank = 0;
  return gaps.map((gap, index) => {
    const previous = gaps[index - 1];
    if (previous === undefined || byScoreThenStatus(previous, gap) !== 0) rank = index + 1;
    return { ...gap, rank };
  });
}

/** The cells that are not covered, by unit and slot. */
function openCells({ units }: Coverage): OpenCell[] {
  return units.flatMap((unit) =>
    unit.cells.filter(({ status }) => status !== 'COVERED').map((cell) => ({ unit, cell })),
  );
}

function gapOf(
  { unit, cell: { closedPlatforms: _, ...cell } }: OpenCell,
  duties: StandardDuties,
): Omit<CoverageGap, keyof Score | 'rank'> {
  return { ...cell, known: unit.known, ...dutiesOfSlot(duties, cell.standardSlot.id) };
}

type Ranked = Pick<CoverageGap, 'score' | 'status'>;

const STATUSES: CoverageStatus[] = valuesOf(CoverageStatus);

function byScoreThenStatus(a: Ranked, b: Ranked): number {
  return b.score - a.score || STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status);
}
