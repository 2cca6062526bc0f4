import { type Cypher, cypher, joined } from '../../database/cypher';
import type { ManyTies } from '../../database/projections.cypher';
import type { NetworkShape } from './network.cypher';
import { inScope, organizationRows, type ScopeShape } from './scope.cypher';
import { lookedFor, platformTypes, type TiesShape } from './shared-things.cypher';
import { CLOSED, COUNTS, earlier, later, meetsWindow, PLATFORM_TIE_COUNTS, SINCE_OF_PLATFORM } from './spans.cypher';
import { WEIGHT } from './ties.cypher';

type Shape = Pick<NetworkShape, 'scope' | 'ties'>;

const isInside = (scope: ScopeShape) => cypher`coalesce(${inScope(scope)}, false)`;

/** The members of a shared thing as lists, which cost a third of maps; `alike` where each is there once, all at one time. */
const MEMBERS = ({ scope }: Shape) => cypher`
  collect(id(organization)) AS members, collect(from) AS froms, collect(to) AS tos, collect(builds) AS builds,
  ${scope.byRole ? cypher`collect(${isInside(scope)})` : cypher`[]`} AS inside,
  count(DISTINCT from) + count(DISTINCT to) = 2 AND count(DISTINCT organization) = count(*) AS alike`;

/** Which two of the members count: both of the scope or, with partners, one. */
function ofScope({ byRole }: ScopeShape, { includePartners }: TiesShape): Cypher {
  if (!byRole) return cypher`true`;
  return includePartners ? cypher`(inside[one] OR inside[other])` : cypher`(inside[one] AND inside[other])`;
}

const TOGETHER = meetsWindow(
  later(cypher`froms[one]`, cypher`froms[other]`),
  earlier(cypher`tos[one]`, cypher`tos[other]`),
);

/** A row for every two members that were in it at one time within the window, as `pairs` has them. */
const pairs = ({ scope, ties }: Shape, isAsked: Cypher) => cypher`
  WITH *, size(members) AS size WHERE size > 1
  WITH *, ${WEIGHT} AS weight
  UNWIND range(0, size - 2) AS one
  UNWIND range(one + 1, size - 1) AS other
  WITH members, weight, one, other
  WHERE (alike OR (members[one] <> members[other] AND ${TOGETHER})) AND ${ofScope(scope, ties)} AND ${isAsked}
  RETURN members[one] AS source, members[other] AS target, weight`;

// Leans on the index collaboration_kind.
const collaborations = (shape: Shape) => cypher`
  MATCH (shared:Collaboration) WHERE shared.kind IN $ties
  WITH shared, coalesce(shared.since, $earliest) AS begun, coalesce(shared.until, $latest) AS ended
  CALL (shared, begun, ended) {
    MATCH (shared)<-[tie:TAKES_PART_IN]-(organization:Organization)
    WITH organization, begun, ended, tie.since AS since, tie.until AS until
    WITH organization, ${later(cypher`since`, cypher`begun`)} AS from, ${earlier(cypher`until`, cypher`ended`)} AS to,
         true AS builds
    WHERE ${COUNTS}
    WITH ${MEMBERS(shape)}
    ${pairs(shape, cypher`true`)}
  }
  RETURN source, target, weight`;

// Leans on the index platform_kind.
const platforms = (shape: Shape) => cypher`
  MATCH (shared:Platform) WHERE shared.kind IS NOT NULL AND ${tiesTo(shape.ties)} > 1
  WITH shared, ${CLOSED} AS ended
  CALL (shared, ended) {
    MATCH (shared)<-[tie:${platformTypes(shape.ties)}]-(organization:Organization)
    WITH organization, tie, ${SINCE_OF_PLATFORM} AS from, ${earlier(cypher`tie.until`, cypher`ended`)} AS to
    WHERE ${PLATFORM_TIE_COUNTS}
    WITH organization, min(from) AS from, max(to) AS to,
         max(CASE WHEN type(tie) IN ['LEADS', 'CO_BUILDS'] THEN 1 ELSE 0 END) = 1 AS builds
    WITH ${MEMBERS(shape)}
    ${pairs(shape, cypher`CASE WHEN builds[one] AND builds[other] THEN 'CO_BUILDING' ELSE 'SUPPORT' END IN $ties`)}
  }
  RETURN source, target, weight`;

// Leans on the index organization_kind.
const funding = (shape: Shape) => cypher`
  MATCH (source:Organization) WHERE source.kind IS NOT NULL
  MATCH (source)-[tie:FUNDS]->(target:Organization) WHERE source <> target
  WITH source, target, coalesce(tie.since, $earliest) AS from, coalesce(tie.until, $latest) AS to WHERE ${COUNTS}
  WITH source, target, [organization IN [source, target] | ${isInside(shape.scope)}] AS inside, 0 AS one, 1 AS other
  WHERE ${ofScope(shape.scope, shape.ties)}
  ${shape.ties.directed ? eachWay(shape.ties) : cypher`WITH source, target, 1.0 AS weight`}
  RETURN id(source) AS source, id(target) AS target, weight`;

/** All by which one funds the other as one row, of the least weight or more. */
function eachWay({ countsPairsOnce }: TiesShape): Cypher {
  return cypher`
    WITH source, target, ${countsPairsOnce ? cypher`1.0` : cypher`toFloat(count(*))`} AS weight
    WITH DISTINCT source, target, weight WHERE weight >= $minWeight`;
}

/** Rows without a target for all organizations of the scope, tied or not. */
const nodesThemselves = (scope: ScopeShape) => cypher`
  ${organizationRows(scope)}
  RETURN id(organization) AS source, null AS target, null AS weight`;

/** How many ties of the asked types lead to a platform, which the platform itself knows. */
function tiesTo({ platforms }: TiesShape): Cypher {
  const built = cypher`COUNT { (shared)<-[:LEADS]-() } + COUNT { (shared)<-[:CO_BUILDS]-() }`;
  if (platforms === 'BUILT') return cypher`${built}`;
  return cypher`${built} + COUNT { (shared)<-[:SUPPORTS]-() } + COUNT { (shared)<-[:FUNDS]-() }`;
}

/** No fewer ties than there are: as if all that was ever shared counted. */
const BOUNDS = {
  collaborations: cypher`
    MATCH (shared:Collaboration) WHERE shared.kind IN $ties
    WITH COUNT { (shared)<-[:TAKES_PART_IN]-() } AS size
    RETURN sum(size * (size - 1) / 2) AS ties`,
  platforms: (ties: TiesShape) => cypher`
    MATCH (shared:Platform) WHERE shared.kind IS NOT NULL
    WITH ${tiesTo(ties)} AS size
    RETURN sum(size * (size - 1) / 2) AS ties`,
  funding: cypher`
    MATCH (:Organization)-[tie:FUNDS]->()
    RETURN count(tie) AS ties`,
};

/**
 * The ties of a network too large to be collected, as `weightedTies` gives them: one shared thing after another is gone
 * through and forgotten, so that the database holds none of it but what Graph Data Science takes in.
 *
 * @returns undefined for a network that is not of organizations, or is found from regions or industries down
 */
export function manyTies(
  { projection, scope, ties, includeIsolates }: NetworkShape,
  minWeight: number,
): ManyTies | undefined {
  if (projection !== 'ORGANIZATION_ORGANIZATION' || scope.byRegion || scope.byIndustry) return undefined;
  const shape = { scope, ties };
  const kinds = lookedFor(ties, {
    collaborations: { rows: collaborations(shape), bound: BOUNDS.collaborations },
    platforms: { rows: platforms(shape), bound: BOUNDS.platforms(ties) },
    funding: { rows: funding(shape), bound: BOUNDS.funding },
  });
  const together = (pieces: Cypher[]) => cypher`CALL { ${joined(pieces, cypher` UNION ALL `)} }`;
  return {
    // With direction each row is an edge, and the two between two that fund each other come together as they are.
    minWeight: ties.directed ? 0 : minWeight,
    together: ties.countsPairsOnce && !ties.directed ? 'MAX' : 'SUM',
    includesAlone: includeIsolates,
    parts: cypher`${together([...kinds.map(({ rows }) => rows), ...(includeIsolates ? [nodesThemselves(scope)] : [])])}
      RETURN source, target, weight`,
    // The database keeps the number of organizations.
    bound: cypher`
      ${together(kinds.map(({ bound }) => bound))}
      WITH sum(ties) AS ties
      CALL { MATCH (organization:Organization) RETURN count(organization) AS organizations }
      RETURN ties, ${
        includeIsolates
          ? cypher`organizations`
          : cypher`CASE WHEN organizations < 2 * ties THEN organizations ELSE 2 * ties END`
      } AS nodes`,
  };
}
