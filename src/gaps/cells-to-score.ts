import type { Coverage } from '../coverage/coverage';
import type { Cell, UnitCoverage } from '../coverage/reckon';
import type { Graph } from '../database/graph';
import type { BilingualName } from '../facts/named';
import { byId, compareIds } from '../grouping';
import { nearestOf, operatingIn } from './distance';
import type { CellToScore } from './measures';
import { readScoreFacts } from './score-facts';

/** A cell that is not covered, and its unit. */
export interface OpenCell {
  unit: UnitCoverage;
  cell: Cell;
}

/**
 * The open cells of a coverage with all that their scores are measured by, in one read.
 *
 * @param elsewhere the coverage of the same scope without its region; null where it has none
 */
export async function readCellsToScore(
  graph: Graph,
  { asOf, region, standard }: Coverage,
  elsewhere: Coverage | null,
  cells: OpenCell[],
): Promise<CellToScore[]> {
  if (cells.length === 0) return [];
  const units = new Map(cells.map(({ unit }) => [unit.unit.id, unit]));
  // A region is served by what lies in it, so that nothing fills its slot elsewhere.
  const operating = elsewhere === null || standard.unitKind === 'REGION' ? null : operatingIn(elsewhere);
  const candidates = cells.map(({ cell }) => operating?.get(cell.key) ?? []);
  const facts = await readScoreFacts(graph, {
    asOf,
    platforms: idsOf([...units.values()].flatMap(({ serving }) => serving.map(({ platform }) => platform))),
    industries: [...units.keys()],
    region: region?.id ?? null,
    elsewhere: idsOf(candidates.flat()),
  });
  const enterprisesOf = new Map(facts.enterprises.map((row) => [row.platformId, row.enterprises]));
  const indicatorsOf = new Map(facts.indicators.map((row) => [row.industryId, row.indicators]));
  const behind = new Map([...units].map(([id, unit]) => [id, enterprisesBehind(unit, enterprisesOf)]));
  return cells.map(({ unit, cell }, index): CellToScore => {
    return {
      asOf,
      unit,
      cell,
      enterprises: behind.get(unit.unit.id) ?? [],
      indicators: indicatorsOf.get(unit.unit.id) ?? [],
      nearest: operating === null ? undefined : nearestOf(candidates[index] ?? [], facts),
    };
  });
}

function enterprisesBehind({ serving }: UnitCoverage, byPlatform: Map<string, BilingualName[]>): BilingualName[] {
  const all = serving.flatMap(({ platform }) => byPlatform.get(platform.id) ?? []);
  return [...byId(all).values()].sort(compareIds);
}

function idsOf(things: { id: string }[]): string[] {
  return [...new Set(things.map(({ id }) => id))];
}
