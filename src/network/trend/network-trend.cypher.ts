import { type Cypher, cypher, joined } from '../../database/cypher';
import type { Day } from '../../days';
import type { CollaborationKind } from '../../vocabulary';
import type { FoundIds } from '../ties/scope';
import { FOUND_IDS, mostTiedOf, type ScopeShape, SERVES_INDUSTRY } from '../ties/scope.cypher';
import {
  COLLABORATION_SPAN,
  COUNTS,
  PLATFORM_SPAN,
  PLATFORM_TIE_COUNTS,
  SERVES_IN_WINDOW,
  TIE_SPAN,
} from '../ties/spans.cypher';
import { platformTypes, type TiesShape } from '../ties/ties.cypher';

/**
 * The part of an organization in something shared: its id, the span in which it counts, whether it takes part or builds
 * rather than only supports or funds, and whether a source tells since when.
 */
export type Part = [organization: string, from: Day, to: Day, builds: boolean, isDated: boolean];

/** One thing that organizations share, with all who ever did in the window. */
export interface Shared {
  type: 'COLLABORATION' | 'PLATFORM' | 'FUNDING';
  id: string;
  /** Of a collaboration. */
  kind: CollaborationKind | null;
  parts: Part[];
  /** Of a platform, where industries are asked for, when it serves them: spans open where a source tells no end. */
  serves: [since: Day | null, until: Day | null][];
}

/** The one row of the statement. */
export interface TrendRow extends FoundIds {
  /** Ids of the organizations of the scope. */
  inside: string[];
  unreckoned: number;
  shared: Shared[];
}

/** Whether what is shared can tie any two: two of the scope, or one of it and a partner. */
const canTie = ({ includePartners }: TiesShape) => (includePartners ? cypher`true` : cypher`inside > 1`);

const PART = cypher`[member.id, toString(start), toString(to), builds, isDated]`;
const IS_DATED = cypher`from > $earliest AS isDated`;

const collaborations = (shape: TiesShape) => cypher`
  MATCH (organization)-[:TAKES_PART_IN]->(shared:Collaboration) WHERE shared.kind IN $ties
  WITH shared, count(DISTINCT organization) AS inside WHERE ${canTie(shape)}
  MATCH (shared)<-[tie:TAKES_PART_IN]-(member:Organization)
  WITH shared, member, true AS builds, ${COLLABORATION_SPAN}
  WHERE ${COUNTS}
  WITH shared, member, builds, from AS start, to, ${IS_DATED}
  WITH shared, collect(${PART}) AS parts
  RETURN {type: 'COLLABORATION', id: shared.id, kind: shared.kind, serves: [], parts: parts} AS thing`;

const funding = (shape: TiesShape) => cypher`
  MATCH (organization)-[tie:FUNDS]-(:Organization)
  WITH tie, count(DISTINCT organization) AS inside WHERE ${canTie(shape)}
  WITH tie, true AS builds, ${TIE_SPAN}
  WHERE ${COUNTS}
  WITH tie, builds, from AS start, to, ${IS_DATED}
  RETURN {type: 'FUNDING', id: elementId(tie), kind: null, serves: [],
          parts: [member IN [startNode(tie), endNode(tie)] | ${PART}]} AS thing`;

const SERVED = cypher`
  COLLECT {
    MATCH (shared)-[serves:SERVES]->(:Industry)-[path:PART_OF*0..]->(industry:Industry)
    WHERE industry.id IN $industries AND ($includeSubfields OR size(path) = 0) AND ${SERVES_IN_WINDOW}
    RETURN [toString(serves.since), toString(serves.until)]
  }`;

/** An undated part counts from the day that the platform opened, where that is known. */
function platforms(shape: TiesShape): Cypher {
  // Who is behind an industry depends on all of them, whatever ties are asked for.
  const types = shape.byIndustry ? cypher`LEADS|CO_BUILDS|SUPPORTS|FUNDS` : platformTypes(shape);
  return cypher`
    MATCH (organization)-[:${types}]->(shared:Platform)
    WITH shared, count(DISTINCT organization) AS inside
    WHERE ${shape.byIndustry ? SERVES_INDUSTRY : canTie(shape)}
    MATCH (shared)<-[tie:${types}]-(member:Organization)
    WITH shared, member, type(tie) IN ['LEADS', 'CO_BUILDS'] AS builds, ${PLATFORM_SPAN}
    WHERE ${PLATFORM_TIE_COUNTS}
    WITH shared, member, builds, to, ${IS_DATED},
         CASE WHEN from > $earliest THEN from ELSE coalesce(shared.openedOn, from) END AS start
    WITH shared, collect(${PART}) AS parts
    RETURN {type: 'PLATFORM', id: shared.id, kind: null, parts: parts,
            serves: ${shape.byIndustry ? SERVED : cypher`[]`}} AS thing`;
}

/**
 * Everything that the organizations of a scope share in a window, with the span of every part in it, so that the network
 * of each day of the window can be reckoned without asking again.
 */
export function trendStatement(scope: ScopeShape, ties: TiesShape): Cypher<TrendRow> {
  const branches = [
    ...(ties.collaborations ? [collaborations(ties)] : []),
    ...(ties.platforms === 'NONE' && !ties.byIndustry ? [] : [platforms(ties)]),
    ...(ties.funding ? [funding(ties)] : []),
  ].map((things) => cypher`WITH organizations UNWIND organizations AS organization ${things}`);
  return cypher<TrendRow>`
    ${mostTiedOf(scope, ties.includePartners)}
    CALL {
      WITH organizations
      CALL {
        ${joined(branches, cypher` UNION ALL `)}
      }
      RETURN collect(thing) AS shared
    }
    RETURN [organization IN organizations | organization.id] AS inside, scopeSize - size(organizations) AS unreckoned,
           shared, ${FOUND_IDS}`;
}
