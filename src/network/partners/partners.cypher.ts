import { type Cypher, cypher } from '../../database/cypher';
import type { CollaborationRole } from '../../vocabulary';
import { type EdgeColumns, edgesOf, type NetworkShape, NODE } from '../ties/network.cypher';
import type { FoundIds, UnderstoodScope } from '../ties/scope';
import {
  BACKED,
  BEHIND_INDUSTRY,
  DEGREE,
  FOUND_IDS,
  inScope,
  isBehindAnyOf,
  ORGANIZATIONS_BY_ID,
  SERVED,
} from '../ties/scope.cypher';

/** The neighbours that two organizations share: of each its id, how many it is tied to, and its edge to the second. */
export type SharingColumns = [id: string, degree: number, edge: EdgeColumns][];

/** The one row of {@link reachStatement}. */
export interface ReachRow extends FoundIds {
  /** The organization asked about; null where the graph holds none of that id. */
  asked: unknown[] | null;
  /** Ids of all that it is tied to in the network of the scope. */
  tied: string[];
  /** Those of them gone through, the strongest tied first. */
  neighbours: [edge: EdgeColumns, ...node: unknown[]][];
  /** The roles that it and all that it is tied to play. */
  played: CollaborationRole[];
  /** Ids of all that share a neighbour with it and may be suggested. */
  reached: string[];
  /** What the first of these share with it. */
  sharing: [id: string, sharing: SharingColumns][];
}

/** An organization that may be suggested, as the statement lists it. */
export type CandidateColumns = [
  sharedIndustries: UnderstoodScope['industries'],
  sharedRegions: UnderstoodScope['regions'],
  servesIndustry: boolean,
  ...node: unknown[],
];

/** The one row of {@link candidatesStatement}. */
export interface CandidatesRow {
  /** Whether a platform of the organization asked about serves an industry, or its place is known. */
  hasIndustries: boolean;
  hasPlace: boolean;
  /** How many share an industry, a region or what is asked for, and no neighbour. */
  untiedCount: number;
  candidates: CandidateColumns[];
}

/** The industries that the platforms of `organization` serve, each with those above it, as `units`. */
const UNITS = cypher`
  COLLECT {
    ${BACKED}
    ${SERVED}
    RETURN DISTINCT industry
  }`;

/** Those located in the region `place`, in a part of it, or right in a region that it is part of. */
const NEAR_PLACE = cypher`
  CALL {
    WITH place
    MATCH (place)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(organization:Organization) RETURN organization
    UNION
    WITH place
    MATCH (place)-[:PART_OF*1..]->(:Region)<-[:LOCATED_IN]-(organization:Organization) RETURN organization
  }`;

const PLAYS_ROLE = cypher`($role IS NULL OR $role IN organization.roles)`;

/** Whether `organization` plays a role that is asked for, is missing, or is new among those `played`. */
const BRINGS_ROLE = cypher`
  any(one IN organization.roles WHERE one = $role OR one IN $missing OR ($role IS NULL AND NOT one IN $played))`;

const SERVES_ASKED = isBehindAnyOf(cypher`[$industry]`);

/** Whether `organization` is one that is asked for. */
const IS_ASKED_FOR = cypher`${PLAYS_ROLE} AND NOT EXISTS { (organization)-[:PART_OF*1..]->(asked) } AND NOT EXISTS { (asked)-[:PART_OF*1..]->(organization) }
  AND ($industry IS NULL OR any(one IN organization.roles WHERE one IN $missing) OR ${SERVES_ASKED})`;

/**
 * The edges of the organization, and those that it is tied to by them, the strongest tied first. Outside the scope it is a
 * partner, which the network ties to no other; `known` are all that it is tied to, those partners too.
 */
const around = ({ scope, ties }: NetworkShape) => cypher`
  CALL {
    WITH organizations
    ${edgesOf({ ...ties, includePartners: true })}
    WITH weight, edge, CASE WHEN source.id = $organization THEN target ELSE source END AS organization
    WITH weight, edge, organization, ${inScope(scope)} AS isInside
    WHERE isInside OR $includePartners
    WITH weight, edge, organization, isInside ORDER BY weight DESC, organization.id
    RETURN collect(organization) AS known, collect(CASE WHEN isInside THEN organization END) AS inside,
           collect([isInside, [edge, ${NODE.of('organization')}]]) AS edges
  }
  WITH organizations, known, inside, edges, any(organization IN organizations WHERE ${inScope(scope)}) AS isAskedInside
  WITH organizations, known, inside, CASE WHEN isAskedInside THEN known ELSE inside END AS tied,
       [one IN edges WHERE one[0] OR isAskedInside | one[1]] AS neighbours`;

/**
 * Those tied to the neighbours, the most allocated first (Zhou, Lü and Zhang): each with the neighbours that it shares, how
 * many those are tied to, and the edge to each.
 */
const twoSteps = ({ scope, ties }: NetworkShape) => cypher`
  CALL {
    WITH asked, known, inside, tied
    WITH asked, known, inside, tied[..toInteger($mostNeighbours)] AS organizations
    CALL {
      WITH organizations
      ${edgesOf({ ...ties, includePartners: true })}
      RETURN source, target, edge
    }
    UNWIND [[source, target], [target, source]] AS ends
    WITH asked, known, inside, organizations, ends[0] AS neighbour, ends[1] AS organization, edge
    WHERE neighbour IN organizations
    WITH asked, known, inside, neighbour, organization, edge, organization = asked OR ${inScope(scope)} AS isInside
    WHERE isInside OR $includePartners AND neighbour IN inside
    WITH asked, known, neighbour, collect([organization, edge]) AS ties
    UNWIND ties AS one
    WITH asked, known, neighbour, size(ties) AS degree, one[0] AS organization, one[1] AS edge
    WITH asked, known, organization, sum(1.0 / degree) AS allocated, collect([neighbour.id, degree, edge]) AS sharing
    WHERE organization <> asked AND NOT organization IN known AND ${IS_ASKED_FOR}
    WITH organization, sharing ORDER BY allocated DESC, organization.id
    RETURN collect(organization.id) AS reached, collect([organization.id, sharing]) AS sharing
  }`;

/** Those of the scope that share no neighbour, by industry, place and role; those of the most relationships first. */
const byAttributes = ({ scope }: NetworkShape) => cypher`
  CALL {
    WITH asked, units
    CALL {
      WITH units UNWIND units AS industry
      ${BEHIND_INDUSTRY}
      RETURN organization
      UNION
      MATCH (industry:Industry {id: $industry})
      ${BEHIND_INDUSTRY}
      RETURN organization
      UNION
      WITH asked
      MATCH (asked)-[:LOCATED_IN]->(place:Region)
      ${NEAR_PLACE}
      WITH organization WHERE ${BRINGS_ROLE}
      RETURN organization
    }
    WITH DISTINCT organization, asked
    WHERE organization <> asked AND NOT organization.id IN $tied AND NOT organization.id IN $reached
      AND ${inScope(scope)} AND ${IS_ASKED_FOR}
    WITH organization ORDER BY ${DEGREE} DESC, organization.id
    RETURN collect(organization) AS byAttribute
  }`;

const SHARED_INDUSTRIES = cypher`
  [unit IN both WHERE none(other IN both WHERE other <> unit AND EXISTS { (other)-[:PART_OF*1..]->(unit) })
   | unit { .id, .kind, .nameZh }]`;

const SHARED_REGIONS = cypher`
  COLLECT {
    MATCH (organization)-[:LOCATED_IN]->(region:Region)
    WHERE EXISTS {
      MATCH (asked)-[:LOCATED_IN]->(place:Region)
      WHERE place = region OR EXISTS { (place)-[:PART_OF*1..]->(region) } OR EXISTS { (region)-[:PART_OF*1..]->(place) }
    }
    RETURN DISTINCT region { .id, .kind, .nameZh }
  }`;

/**
 * Whom an organization is tied to, and who shares neighbours with it, in one row; when the graph holds no such organization,
 * with nothing in it. Apart from {@link candidatesStatement}, since both together take the database seconds to plan.
 *
 * Takes the parameters of the ties and of the bounds. Leans on the index organization_id, then follows relationships.
 */
export function reachStatement(shape: NetworkShape): Cypher<ReachRow> {
  return cypher<ReachRow>`
    ${ORGANIZATIONS_BY_ID}
    ${around(shape)}
    WITH organizations[0] AS asked, known, inside, tied, neighbours
    ${twoSteps(shape)}
    RETURN CASE WHEN asked IS NOT NULL THEN [${NODE.of('asked')}] END AS asked, [one IN tied | one.id] AS tied,
           neighbours[..toInteger($mostNeighbours)] AS neighbours,
           COLLECT { UNWIND [asked] + tied AS one UNWIND one.roles AS role RETURN DISTINCT role } AS played,
           reached, sharing[..toInteger($mostTied)] AS sharing, ${FOUND_IDS}`;
}

/**
 * What speaks for those that share neighbours with an organization, and for those that share an industry or a region or
 * bring a role, in one row.
 *
 * Takes of {@link ReachRow} `tied`, `reached` and `played`, and as `sharing` the ids of those to be suggested. Leans on the
 * indexes organization_id and industry_id, then follows relationships.
 */
export function candidatesStatement(shape: NetworkShape): Cypher<CandidatesRow> {
  return cypher<CandidatesRow>`
    MATCH (asked:Organization {id: $organization})
    WITH asked, asked AS organization
    WITH asked, ${UNITS} AS units
    ${byAttributes(shape)}
    CALL {
      WITH asked, units, byAttribute
      UNWIND COLLECT { MATCH (one:Organization) WHERE one.id IN $sharing RETURN one } +
             byAttribute[..toInteger($mostUntied)] AS organization
      WITH asked, organization, [unit IN ${UNITS} WHERE unit IN units] AS both
      RETURN collect([${SHARED_INDUSTRIES}, ${SHARED_REGIONS}, $industry IS NOT NULL AND ${SERVES_ASKED},
                      ${NODE.of('organization')}]) AS candidates
    }
    RETURN candidates, size(byAttribute) AS untiedCount, size(units) > 0 AS hasIndustries,
           EXISTS { (asked)-[:LOCATED_IN]->(:Region) } AS hasPlace`;
}
