import { type Cypher, cypher } from '../database/cypher';
import { FRAMEWORK } from './facts.cypher';
import type { Counts } from './reckon';

/** A framework, how many units of it are reckoned, and how many of their cells have each status but missing. */
export interface TotalsRow {
  /** The framework's columns. */
  framework: unknown[];
  unitCount: number;
  /** Slot, rank of the best platform, number of cells. */
  cells: [string, number, number][];
}

/** What the rank of a cell's best platform makes of the cell; rank 0 does not count. */
export const RANKS: Record<number, keyof Omit<Counts, 'missing'>> = { 3: 'covered', 2: 'inProgress', 1: 'unknown' };

// Leans on the index industry_framework_id.
const NAMED_FRAMEWORKS = cypher`MATCH (framework:IndustryFramework) WHERE framework.id IN $frameworks`;

// Leans on the same index, which holds every framework.
const ALL_FRAMEWORKS = cypher`MATCH (framework:IndustryFramework) WHERE framework.id IS NOT NULL`;

/** The state of a platform as `stateOn` has it, as a rank; 0 where it is closed or not there yet. */
const RANK = cypher`
  CASE
    WHEN platform.closedOn <= day THEN 0
    WHEN platform.closedOn IS NULL
         AND (platform.seenClosedOn <= day OR (platform.seenClosedOn IS NULL AND platform.statedClosed)) THEN 0
    WHEN platform.openedOn <= day THEN 3
    WHEN platform.openedOn IS NULL AND platform.seenOperatingOn <= day THEN 3
    WHEN platform.seenInProgressOn <= day THEN 2
    WHEN platform.openedOn IS NULL THEN 1
    ELSE 0
  END`;

/** Whether a span holds, as `holdsOn` has it. */
const SERVES_ON_DAY = cypher`coalesce(serves.since <= day, true) AND coalesce(day < serves.until, true)`;

/** The kinds of the designations that count, as `designationsOn` has them. */
const DESIGNATED_KINDS = cypher`
  [(platform)<-[:DESIGNATES]-(designation:Designation)
    WHERE (designation.stage = 'DESIGNATED' OR (designation.stage <> 'REVOKED' AND rank < 3))
      AND coalesce(designation.since <= day, true) AND coalesce(day < designation.until, true)
    | designation.kind]`;

/**
 * For each framework how many cells have each status, reckoned whole in the database. Every definition here stands in
 * TypeScript too, in reckon.ts and platform-state.ts; a property test holds the two equal.
 *
 * `$slotsOfKind` maps a kind of platform to the slots that it fills by the rules of the day.
 */
export function totalsStatement({ byFramework }: { byFramework: boolean }): Cypher<TotalsRow> {
  return cypher<TotalsRow>`
    ${byFramework ? NAMED_FRAMEWORKS : ALL_FRAMEWORKS}
    WITH framework, date($asOf) AS day ORDER BY framework.id
    CALL {
      WITH framework
      MATCH (framework)<-[:IN_FRAMEWORK]-(unit:Industry)
      WHERE $includeSubfields OR NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }
      RETURN collect(DISTINCT unit) AS units
    }
    CALL {
      WITH units, day
      UNWIND units AS unit
      MATCH (unit)<-[serves:SERVES]-(platform:Platform)
      WHERE ${SERVES_ON_DAY}
      WITH unit, platform, day, ${RANK} AS rank
      WHERE rank > 0
      UNWIND [platform.kind] + ${DESIGNATED_KINDS} AS kind
      UNWIND $slotsOfKind[kind] AS slot
      WITH unit, slot, max(rank) AS best
      WITH slot, best, count(*) AS cells
      RETURN collect([slot, best, cells]) AS cells
    }
    RETURN [${FRAMEWORK.of('framework')}] AS framework, size(units) AS unitCount, cells`;
}
