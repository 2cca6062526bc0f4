import type { Coverage } from '../coverage/coverage';
import type { Cell, UnitCoverage } from '../coverage/reckon';
import type { Graph } from '../database/graph';
import { byId, compareIds, groupBy } from '../grouping';
import type { PlatformLevel } from '../vocabulary';
import { nearestOf, operatingIn } from './distance';
import type { CellToScore } from './measures';
import { type Backer, readScoreFacts } from './score-facts';
import { levelAsked, upgradesOf } from './upgrades';

/** A cell that is not covered, and its unit. */
export interface OpenCell {
  unit: UnitCoverage;
  cell: Cell;
}

/**
 * The open cells of a coverage with all that their scores are measured by, in one read.
 *
 * @param minLevel the level that the scope asks for
 * @param elsewhere the coverage of the same scope without its region; null where it has none
 */
export async function readCellsToScore(
  graph: Graph,
  { asOf, region, standard }: Coverage,
  elsewhere: Coverage | null,
  cells: OpenCell[],
  minLevel: PlatformLevel | null,
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
    slots: idsOf(cells.map(({ cell }) => cell.standardSlot)),
    kinds: [...new Set(cells.flatMap(({ cell }) => cell.rule.platformKinds))],
  });
  const backersOf = new Map(facts.backers.map((row) => [row.platformId, row.organizations]));
  const indicatorsOf = new Map(facts.indicators.map((row) => [row.industryId, row.indicators]));
  const behind = new Map([...units].map(([id, unit]) => [id, backersOfUnit(unit, backersOf)]));
  const rolesOf = groupBy(facts.leadRoles, ({ slotId }) => slotId);
  return cells.map(({ unit, cell }, index): CellToScore => {
    const backers = behind.get(unit.unit.id) ?? [];
    const roles = rolesOf.get(cell.standardSlot.id)?.map(({ role }) => role);
    return {
      asOf,
      unit,
      cell,
      enterprises: backers.filter(({ kind }) => kind === 'ENTERPRISE'),
      upgradable: unit.serving
        .filter((one) => upgradesOf(one, cell.rule, levelAsked(cell.rule, minLevel), facts.transitions).length > 0)
        .map(({ platform }) => platform),
      leaders: roles && backers.filter((one) => one.roles.some((role) => roles.includes(role))),
      indicators: indicatorsOf.get(unit.unit.id) ?? [],
      nearest: operating === null ? undefined : nearestOf(candidates[index] ?? [], facts),
    };
  });
}

function backersOfUnit({ serving }: UnitCoverage, byPlatform: Map<string, Backer[]>): Backer[] {
  const all = serving.flatMap(({ platform }) => byPlatform.get(platform.id) ?? []);
  return [...byId(all).values()].sort(compareIds);
}

function idsOf(things: { id: string }[]): string[] {
  return [...new Set(things.map(({ id }) => id))];
}
