import { type Coverage, type CoverageSlice, coverage } from '../coverage/coverage';
import type { UnitFact } from '../coverage/facts';
import type { Cell, Known, UnitCoverage } from '../coverage/reckon';
import type { Graph } from '../database/graph';
import type { Day } from '../days';
import type { TaskFact } from '../policy/document-facts';
import { CoverageStatus as COVERAGE_STATUS, type CoverageStatus, type PlatformLevel, valuesOf } from '../vocabulary';
import { gapId } from './gap-id';
import { type OpenCell, readMeasured } from './read-measured';
import { type Score, scoreOf } from './score';
import { readStandardDuties, type StandardDuties } from './standard-duties';
import { checkWeights, DEFAULT_WEIGHTS, type GapWeights } from './weights';

export interface CoverageGap
  extends Pick<Cell, 'slot' | 'status' | 'rule' | 'platforms'>,
    Omit<StandardDuties, 'tasks'>,
    Score {
  id: string;
  industry: UnitFact;
  known: Known;
  tasks: TaskFact[];
  origin: Origin;
}

/** What a gap was reckoned from, for what is worked out only when it is asked for. */
export interface Origin {
  asOf: Day;
  /** Id of the region asked for; null for everywhere. */
  region: string | null;
  minLevel: PlatformLevel | null;
  unit: UnitCoverage;
}

/** A coverage and its gaps, of one reading. */
export interface CoverageWithGaps {
  coverage: Coverage;
  gaps: CoverageGap[];
}

/**
 * The cells of a slice that are not covered, with the clause that asks for the slot and those whose duty it is.
 *
 * @returns as {@link coverageWithGaps}
 * @throws PublicError as {@link coverageWithGaps}
 */
export async function coverageGaps(
  graph: Graph,
  slice: CoverageSlice,
  weights: GapWeights = DEFAULT_WEIGHTS,
): Promise<CoverageGap[]> {
  return (await coverageWithGaps(graph, slice, weights)).gaps;
}

/**
 * The coverage of a slice with its gaps, so that both agree whatever is written meanwhile.
 *
 * @returns the gaps with the highest score first; of those alike the missing ones, then unknown ones, then those in
 * progress; within a status by industry and slot
 * @throws PublicError as {@link coverage}, and BAD_USER_INPUT naming a weight as {@link checkWeights}
 * @see 威政办字〔2018〕106号 五(一) and the tasks of part 四
 */
export async function coverageWithGaps(
  graph: Graph,
  slice: CoverageSlice,
  weights: GapWeights = DEFAULT_WEIGHTS,
): Promise<CoverageWithGaps> {
  checkWeights(weights);
  const [reckoned, elsewhere, duties] = await Promise.all([
    coverage(graph, slice),
    slice.region == null ? null : coverage(graph, { ...slice, region: null, statuses: null }),
    readStandardDuties(graph),
  ]);
  const measured = await readMeasured(graph, reckoned, elsewhere, openCells(reckoned));
  const origin = { asOf: reckoned.asOf, region: slice.region ?? null, minLevel: slice.minLevel ?? null };
  const gaps = measured.map((one): CoverageGap => {
    return { ...gapOf(one, duties), ...scoreOf(one, weights), origin: { ...origin, unit: one.unit } };
  });
  return { coverage: reckoned, gaps: gaps.sort(byScoreThenStatus) };
}

/** The cells that are not covered, by industry and slot. */
function openCells({ units }: Coverage): OpenCell[] {
  return units.flatMap((unit) =>
    unit.cells.filter(({ status }) => status !== 'COVERED').map((cell) => ({ unit, cell })),
  );
}

function gapOf(
  { unit, cell }: OpenCell,
  { tasks, ...holders }: StandardDuties,
): Omit<CoverageGap, keyof Score | 'origin'> {
  const { slot, status, rule, platforms } = cell;
  return {
    id: gapId(unit.industry, cell),
    industry: unit.industry,
    slot,
    status,
    rule,
    platforms,
    known: unit.known,
    ...holders,
    tasks: tasks.filter((pursued) => pursued.slot === slot).map(({ task }) => task),
  };
}

const STATUSES: CoverageStatus[] = valuesOf(COVERAGE_STATUS);

function byScoreThenStatus(a: CoverageGap, b: CoverageGap): number {
  return b.score - a.score || STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status);
}
