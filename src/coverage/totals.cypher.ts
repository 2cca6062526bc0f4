import { type Cypher, cypher } from '../database/cypher';
import { FRAMEWORK } from '../facts/framework';
import { holdsOn, stateDates, stateRank } from '../facts/on-day.cypher';
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

/** The designations as a kind that fills a slot which the platform's own kind does not. */
const OTHER_KINDS = cypher`
  [(platform)<-[:DESIGNATES]-(designation:Designation)
    WHERE designation.kind <> own AND $slotsOfKind[designation.kind] IS NOT NULL | designation]`;

/** The kinds on the day that fill a slot; a designation counts as `designationsOn` has it. */
const KINDS = cypher`
  [own] + [other IN others
    WHERE (other.stage = 'DESIGNATED' OR (other.stage IN ['APPLIED', 'PREPARING'] AND rank < 3)) AND ${holdsOn(cypher`day`, 'other')}
    | other.kind]`;

/**
 * For each framework how many cells have each status, reckoned whole in the database. Every definition here stands in
 * TypeScript too, in reckon.ts and platform-state.ts; a property test holds the two equal.
 *
 * What could not fill a slot is left out before its dates are read, which are most of the time.
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
      WHERE ${holdsOn(cypher`day`, 'serves')}
      WITH unit, platform, day, platform.kind AS own
      WITH unit, platform, day, own, ${OTHER_KINDS} AS others
      WHERE others <> [] OR $slotsOfKind[own] IS NOT NULL
      WITH unit, day, own, others, ${stateDates('platform')} AS dates
      WITH unit, day, own, others, ${stateRank(cypher`day`, 'dates')} AS rank
      WHERE rank > 0
      UNWIND ${KINDS} AS kind
      UNWIND $slotsOfKind[kind] AS slot
      WITH unit, slot, max(rank) AS best
      WITH slot, best, count(*) AS cells
      RETURN collect([slot, best, cells]) AS cells
    }
    RETURN [${FRAMEWORK.of('framework')}] AS framework, size(units) AS unitCount, cells`;
}
