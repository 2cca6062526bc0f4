import { Columns } from '../database/columns';
import { type Cypher, cypher } from '../database/cypher';
import type { Day } from '../days';
import { type DesignatedPlatform, withDesignations } from '../facts/platform';
import { REGION } from '../facts/region';
import type { LevelMatch, PlatformKind, PlatformLevel } from '../vocabulary';

/** A published figure that is a total of platforms, and how it counts. */
export interface TotalFact {
  id: string;
  nameZh: string;
  nameEn: string | null;
  value: number;
  unit: string;
  /** Null where the source tells none. */
  asOf: Day | null;
  /** None where the source does not say which it counts. */
  countedKinds: PlatformKind[];
  countedLevel: PlatformLevel | null;
  levelMatch: LevelMatch | null;
  isComparable: boolean;
  countNoteZh: string;
  countNoteEn: string;
}

export const TOTAL = new Columns<TotalFact>(
  [
    'id',
    'nameZh',
    'nameEn',
    'value',
    'unit',
    'countedKinds',
    'countedLevel',
    'levelMatch',
    'isComparable',
    'countNoteZh',
    'countNoteEn',
  ],
  ['asOf'],
);

/** The totals of a region, with the platforms in it that are of a kind that one of them counts. */
type TotalsOfRegion = [region: unknown[], totals: unknown[][], platforms: DesignatedPlatform[]];

/** What the statement gives: the region asked for, null where there is none, and each region of which there are totals. */
interface TotalsRow {
  asked: unknown[] | null;
  regions: TotalsOfRegion[];
}

const IN_PLACE = cypher`
    MATCH (place:Region {id: $region})
    CALL {
      WITH place
      MATCH (place)-[:PART_OF*0..]->(around:Region) RETURN around
      UNION
      WITH place
      MATCH (place)<-[:PART_OF*1..]-(around:Region) RETURN around
    }
    MATCH (around)<-[:DESCRIBES]-(total:Indicator)
    WHERE total.isComparable IS NOT NULL
    WITH around AS region, total`;

const ANYWHERE = cypher`
    MATCH (total:Indicator)-[:DESCRIBES]->(region:Region)
    WHERE total.isComparable IS NOT NULL`;

/**
 * The totals published by a day of a region, what it is part of, and its parts, with what the graph has to count, by
 * region.
 *
 * Leans on the indexes region_id and, where no region is asked for, indicator_is_comparable.
 */
export function totalsStatement(byRegion: boolean): Cypher<TotalsRow> {
  return cypher<TotalsRow>`
    OPTIONAL MATCH (asked:Region {id: $region})
    CALL {
      ${byRegion ? IN_PLACE : ANYWHERE}
      WITH region, total WHERE total.asOf IS NULL OR total.asOf <= date($asOf)
      WITH region, total ORDER BY total.asOf, total.id
      WITH region, collect(total) AS totals
      WITH region, totals, reduce(kinds = [], total IN totals | kinds + total.countedKinds) AS kinds
      CALL {
        WITH region, kinds
        MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(platform:Platform)
        WHERE platform.kind IN kinds
           OR EXISTS { (platform)<-[:DESIGNATES]-(own:Designation) WHERE own.kind IN kinds }
        WITH DISTINCT platform ORDER BY platform.id
        RETURN collect(${withDesignations('platform')}) AS platforms
      }
      RETURN collect([[${REGION.of('region')}], [total IN totals | [${TOTAL.of('total')}]], platforms]) AS regions
    }
    RETURN CASE WHEN asked IS NOT NULL THEN [${REGION.of('asked')}] END AS asked, regions`;
}
