import { type Cypher, cypher } from '../../database/cypher';
import { type EdgeColumns, edgesOf, NODE } from '../ties/network.cypher';
import type { FoundIds } from '../ties/scope';
import { FOUND_IDS, mostTiedOf, type ScopeShape } from '../ties/scope.cypher';
import { PLATFORM_SPAN, PLATFORM_TIE_COUNTS } from '../ties/spans.cypher';
import type { TiesShape } from '../ties/ties.cypher';

/** The one row of the statement. */
export interface HeptagonRow extends FoundIds {
  platforms: { id: string; nameZh: string }[];
  organizations: unknown[][];
  edges: EdgeColumns[];
  /** How many organizations were not looked at. */
  unreckoned: number;
}

// Leans on the index platform_id, then follows relationships.
const BEHIND_PLATFORM = cypher`
  CALL {
    MATCH (shared:Platform {id: $platform})<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization)
    WITH organization, shared, ${PLATFORM_SPAN}
    WHERE ${PLATFORM_TIE_COUNTS}
    RETURN collect(DISTINCT organization) AS organizations
  }
  WITH organizations, size(organizations) AS scopeSize`;

/** All organizations behind a platform, or of a scope, tied or not, and the edges among them. */
export function heptagonStatement(scope: ScopeShape | 'PLATFORM', ties: TiesShape): Cypher<HeptagonRow> {
  return cypher<HeptagonRow>`
    ${scope === 'PLATFORM' ? BEHIND_PLATFORM : mostTiedOf(scope, false)}
    CALL {
      WITH organizations
      ${edgesOf(ties)}
      RETURN collect(edge) AS edges
    }
    RETURN scopeSize - size(organizations) AS unreckoned, edges,
           [node IN organizations | [${NODE.of('node')}]] AS organizations, ${FOUND_IDS},
           COLLECT { MATCH (one:Platform {id: $platform}) RETURN one { .id, .nameZh } } AS platforms`;
}
