import { type Cypher, cypher } from '../../database/cypher';
import type { Day } from '../../days';
import type { CollaborationKind } from '../../vocabulary';
import type { FoundIds } from '../ties/scope';
import { FOUND_IDS, mostTiedOf, type ScopeShape, SERVED, SERVES_INDUSTRY } from '../ties/scope.cypher';
import { backers, canTie, fundings, ofEachKind, participants, type TiesShape } from '../ties/shared-things.cypher';

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
  /** Of FUNDING, the id of the organization that funds the other. */
  funder: string | null;
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

/** A {@link Part} of `member`. */
const part = (builds: Cypher, isDated: Cypher) =>
  cypher`[member.id, toString(from), toString(to), ${builds}, ${isDated}]`;

const WHOLE = part(cypher`true`, cypher`from > $earliest`);

const collaborations = (shape: TiesShape) => cypher`
  ${participants(shape)}
  WITH shared, collect(${WHOLE}) AS parts
  RETURN {type: 'COLLABORATION', id: shared.id, kind: shared.kind, funder: null, serves: [], parts: parts} AS thing`;

const funding = (shape: TiesShape) => cypher`
  ${fundings(shape)}
  RETURN {type: 'FUNDING', id: elementId(tie), kind: null, funder: startNode(tie).id, serves: [],
          parts: [member IN [startNode(tie), endNode(tie)] | ${WHOLE}]} AS thing`;

const SERVES = cypher`
  COLLECT { ${SERVED} AND industry.id IN $industries RETURN [toString(serves.since), toString(serves.until)] }`;

/** One that begins when the platform opened is none of which a source tells since when. */
const BACKING = part(cypher`type(tie) IN ['LEADS', 'CO_BUILDS']`, cypher`tie.since IS NOT NULL`);

function platforms(shape: TiesShape): Cypher {
  return cypher`
    ${backers(shape, shape.byIndustry ? SERVES_INDUSTRY : canTie(shape))}
    WITH shared, collect(${BACKING}) AS parts
    RETURN {type: 'PLATFORM', id: shared.id, kind: null, funder: null, parts: parts,
            serves: ${shape.byIndustry ? SERVES : cypher`[]`}} AS thing`;
}

/**
 * Everything that the organizations of a scope share in a window, with the span of every part in it, so that the network
 * of each day of the window can be reckoned without asking again.
 */
export function trendStatement(scope: ScopeShape, ties: TiesShape): Cypher<TrendRow> {
  // Who is behind an industry depends on all of its platforms, whatever ties are asked for.
  const shape: TiesShape = ties.byIndustry ? { ...ties, platforms: 'BUILT_OR_SUPPORTED' } : ties;
  const things = { collaborations: collaborations(shape), platforms: platforms(shape), funding: funding(shape) };
  return cypher<TrendRow>`
    ${mostTiedOf(scope, ties.includePartners)}
    CALL {
      WITH organizations
      ${ofEachKind(shape, things)}
      RETURN collect(thing) AS shared
    }
    RETURN [organization IN organizations | organization.id] AS inside, scopeSize - size(organizations) AS unreckoned,
           shared, ${FOUND_IDS}`;
}
