import { type Cypher, cypher } from '../../database/cypher';
import { FRAMEWORK } from '../../facts/framework';
import type { BilingualName } from '../../facts/named';
import type { IndustryKind } from '../../vocabulary';
import { type EdgeColumns, edgesOf, NODE } from '../ties/network.cypher';
import type { FoundIds } from '../ties/scope';
import { BEHIND, FOUND_IDS, MOST_TIED_AT_HAND, mostTiedOf, type ScopeShape } from '../ties/scope.cypher';
import { atHand, type TiesShape } from '../ties/shared-things.cypher';

/** What the seven roles of one thing are reckoned from: all organizations behind or in it, tied or not, and their edges. */
export interface Played {
  organizations: unknown[][];
  edges: EdgeColumns[];
  /** How many organizations were not looked at. */
  unreckoned: number;
}

/** An industry with what its seven roles are reckoned from. */
export interface PlayedAround extends Played {
  industry: BilingualName & { kind: IndustryKind };
}

/** The one row of the statement of a platform or a region. */
export interface PlayedInRow extends Played, Pick<FoundIds, 'regions'> {
  platforms: { id: string; nameZh: string }[];
}

const edgesAmong = (ties: TiesShape) => cypher`
    CALL (${atHand(ties)}) {
      ${edgesOf(ties)}
      RETURN collect(edge) AS edges
    }`;

const ORGANIZATIONS = cypher`[node IN organizations | [${NODE.of('node')}]]`;

// Leans on the index platform_id, then follows relationships.
const BEHIND_PLATFORM = cypher`
  CALL {
    MATCH (shared:Platform {id: $platform})
    ${BEHIND}
    RETURN collect(DISTINCT organization) AS organizations
  }
  WITH organizations, size(organizations) AS scopeSize`;

/** What the roles of a platform are reckoned from, or those of a region. Leans on the indexes of the scope. */
export function playedIn(scope: ScopeShape | 'PLATFORM', ties: TiesShape): Cypher<PlayedInRow> {
  return cypher<PlayedInRow>`
    ${scope === 'PLATFORM' ? BEHIND_PLATFORM : mostTiedOf(scope, false)}
    ${edgesAmong(ties)}
    RETURN scopeSize - size(organizations) AS unreckoned, edges, ${ORGANIZATIONS} AS organizations, ${FOUND_IDS},
           COLLECT { MATCH (one:Platform {id: $platform}) RETURN one { .id, .nameZh } } AS platforms`;
}

/** Those of `rows` of `industry`, collected as `industries` by id, each with what its roles are reckoned from. */
const playedAround = (rows: Cypher, ties: TiesShape) => cypher`
      ${rows}
      ${MOST_TIED_AT_HAND}
      ${edgesAmong({ ...ties, atIndustry: true })}
      WITH industry, scopeSize - size(organizations) AS unreckoned, ${ORGANIZATIONS} AS organizations, edges
      ORDER BY industry.id
      RETURN collect({industry: industry { .id, .kind, .nameZh, .nameEn }, unreckoned: unreckoned,
                      organizations: organizations, edges: edges}) AS industries`;

// Leans on the index industry_id.
const ONE_INDUSTRY = cypher`MATCH (industry:Industry {id: $industry})`;

/** An industry, in a list of its own; an empty one where the graph holds none of that id. */
export function playedAroundIndustry(ties: TiesShape) {
  return cypher<{ industries: PlayedAround[] }>`${playedAround(ONE_INDUSTRY, ties)}`;
}

const UNITS = cypher`
      MATCH (framework)<-[:IN_FRAMEWORK]-(industry:Industry)
      WHERE $includeSubfields OR NOT EXISTS { (industry)-[:PART_OF]->(:Industry) }
      WITH DISTINCT industry`;

/** The units of a framework, by default that of the standard. Leans on the indexes industry_framework_id and coverage_standard_id. */
export function playedAroundUnits(ties: TiesShape) {
  return cypher<{ framework: unknown[] | null; industries: PlayedAround[] }>`
    OPTIONAL MATCH (:CoverageStandard {id: $standard})-[:DEFAULT_FRAMEWORK]->(default:IndustryFramework)
    OPTIONAL MATCH (asked:IndustryFramework {id: $framework})
    WITH CASE WHEN $framework IS NULL THEN default ELSE asked END AS framework
    CALL (framework) {
      ${playedAround(UNITS, ties)}
    }
    RETURN CASE WHEN framework IS NOT NULL THEN [${FRAMEWORK.of('framework')}] END AS framework, industries`;
}
