import { type Cypher, cypher, joined } from '../../database/cypher';
import type { FoundIds, ScopeParameters } from './scope';
import { PLATFORM_SPAN, PLATFORM_TIE_COUNTS, SERVES_IN_WINDOW } from './spans.cypher';

/** By what the organizations of a scope are narrowed; each variant is one statement, so that each has a plan of its own. */
export interface ScopeShape {
  byRegion: boolean;
  byIndustry: boolean;
  byRole: boolean;
}

export function scopeShape({ regions, industries, roles }: ScopeParameters): ScopeShape {
  return { byRegion: regions !== null, byIndustry: industries !== null, byRole: roles !== null };
}

/** The industries that the platform `shared` serves in the window, by that and by a sub-field, as rows of `industry`. */
export const SERVED = cypher`
  MATCH (shared)-[serves:SERVES]->(:Industry)-[path:PART_OF*0..]->(industry:Industry)
  WHERE (NOT $directOnly OR size(path) = 0) AND ${SERVES_IN_WINDOW}`;

/** Whether the platform `shared` serves one of some industries, given by their ids. */
const servesAnyOf = (ids: Cypher) => cypher`EXISTS { ${SERVED} AND industry.id IN ${ids} }`;

/** Whether the platform `shared` serves one of the scope's industries. */
export const SERVES_INDUSTRY = servesAnyOf(cypher`$industries`);

/** Whether the platform `shared` serves the `industry` at hand. */
export const SERVES_AT_HAND = cypher`EXISTS { ${SERVED} }`;

/** The organizations behind the platform `shared` in the window, as rows of `organization`. */
export const BEHIND = cypher`
  MATCH (shared)<-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]-(organization:Organization)
  WITH organization, shared, tie, ${PLATFORM_SPAN}
  WHERE ${PLATFORM_TIE_COUNTS}`;

/** The platforms behind which `organization` stands in the window, as rows of `shared`. */
export const BACKED = cypher`
  MATCH (organization)-[tie:LEADS|CO_BUILDS|SUPPORTS|FUNDS]->(shared:Platform)
  WITH shared, tie, ${PLATFORM_SPAN}
  WHERE ${PLATFORM_TIE_COUNTS}`;

/** The organizations behind the platforms that serve `industry`, in the window, as rows of `organization`. */
export const BEHIND_INDUSTRY = cypher`
  MATCH (industry)<-[path:PART_OF*0..]-(:Industry)<-[serves:SERVES]-(shared:Platform)
  WHERE (NOT $directOnly OR size(path) = 0) AND ${SERVES_IN_WINDOW}
  WITH DISTINCT shared
  ${BEHIND}`;

// Leans on the index industry_id.
const OF_INDUSTRIES = cypher`
  MATCH (industry:Industry) WHERE industry.id IN $industries
  ${BEHIND_INDUSTRY}`;

// Leans on the index region_id.
const OF_REGIONS = cypher`
  MATCH (region:Region) WHERE region.id IN $regions
  MATCH (region)<-[:PART_OF*0..]-(:Region)<-[:LOCATED_IN]-(organization:Organization)`;

// Leans on the index organization_kind, which holds every organization.
const EVERYWHERE = cypher`
  MATCH (organization:Organization) WHERE organization.kind IS NOT NULL`;

// The database keeps the number of nodes of a label, so nothing is gone through.
const ALL_COUNTED = cypher`MATCH (organization:Organization)`;

const IN_REGIONS = cypher`
  EXISTS {
    MATCH (organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region:Region) WHERE region.id IN $regions
  }`;

/** Whether `organization` is behind a platform that serves one of some industries, given by their ids. */
export const isBehindAnyOf = (ids: Cypher) => cypher`EXISTS { ${BACKED} AND ${servesAnyOf(ids)} RETURN shared }`;

const IN_INDUSTRIES = isBehindAnyOf(cypher`$industries`);

const PLAYS_ROLE = cypher`any(role IN organization.roles WHERE role IN $roles)`;

const all = (conditions: Cypher[]) => joined([cypher`true`, ...conditions], cypher` AND `);

/**
 * The organizations of a scope as rows, each once. From its industries or regions down, so that a city's part does not
 * grow with the nation.
 */
export function organizationRows({ byRegion, byIndustry, byRole }: ScopeShape): Cypher {
  const isRole = byRole ? PLAYS_ROLE : cypher`true`;
  if (!byIndustry && !byRegion) return cypher`${EVERYWHERE} AND ${isRole}`;
  return cypher`
      ${byIndustry ? OF_INDUSTRIES : OF_REGIONS}
      WITH DISTINCT organization WHERE ${byIndustry && byRegion ? IN_REGIONS : cypher`true`} AND ${isRole}`;
}

/** All organizations of a scope, collected as `organizations`. */
export function organizationsOf(shape: ScopeShape): Cypher {
  return cypher`
    CALL {
      ${organizationRows(shape)}
      RETURN collect(organization) AS organizations
    }`;
}

/** How many relationships `organization` has to what networks are made of, and to where it is and what states it. */
export const DEGREE = cypher`COUNT {
  (organization)-[:TAKES_PART_IN|LEADS|CO_BUILDS|SUPPORTS|FUNDS|PART_OF|LOCATED_IN|STATED_IN]-() }`;

/** Those ranked first, up to the one with which the relationships come to the bound. */
const FIRST_RANKED = cypher`
  ranked[0..reduce(taken = [0, 0], degree IN degrees |
    CASE WHEN taken[1] < $mostRelationships THEN [taken[0] + 1, taken[1] + degree] ELSE taken END)[0]]`;

/**
 * The organizations of a scope, collected as `organizations`; of more than the parameter `most` those of the highest
 * {@link DEGREE}. `scopeSize` is how many there are in all, counted apart from putting them in order, since a nation's
 * organizations would fill the memory.
 *
 * @param reachesBeyond whether what they are tied to counts as well: then no more are taken once their relationships come
 *   to the parameter `mostRelationships`, since those alone bound how much that is
 */
export function mostTiedOf(shape: ScopeShape, reachesBeyond: boolean): Cypher {
  const isAll = !shape.byRegion && !shape.byIndustry && !shape.byRole;
  const rows = organizationRows(shape);
  return mostTied(rows, { given: cypher``, counted: isAll ? ALL_COUNTED : rows, reachesBeyond });
}

const BEHIND_AT_HAND = cypher`
      ${BEHIND_INDUSTRY}
      WITH DISTINCT organization`;

/** As {@link mostTiedOf}, of those behind the platforms that serve the `industry` at hand. */
export const MOST_TIED_AT_HAND = mostTied(BEHIND_AT_HAND, {
  given: cypher`industry`,
  counted: BEHIND_AT_HAND,
  reachesBeyond: false,
});

/** @param how.given what is at hand that the rows begin with */
function mostTied(rows: Cypher, how: { given: Cypher; counted: Cypher; reachesBeyond: boolean }): Cypher {
  return cypher`
    CALL (${how.given}) {
      ${how.counted}
      RETURN count(organization) AS scopeSize
    }
    CALL (${how.given}) {
      ${rows}
      WITH organization, ${DEGREE} AS degree
      ORDER BY degree DESC, organization.id LIMIT toInteger($most)
      WITH collect(organization) AS ranked, collect(degree) AS degrees
      RETURN ${how.reachesBeyond ? FIRST_RANKED : cypher`ranked`} AS organizations
    }`;
}

/** Whether `organization` is one of a scope. */
export function inScope({ byRegion, byIndustry, byRole }: ScopeShape): Cypher {
  return all([
    ...(byRole ? [PLAYS_ROLE] : []),
    ...(byRegion ? [IN_REGIONS] : []),
    ...(byIndustry ? [IN_INDUSTRIES] : []),
  ]);
}

/** Organizations by their ids, collected as `organizations`. Leans on the index organization_id. */
export const ORGANIZATIONS_BY_ID = cypher`
  CALL {
    MATCH (organization:Organization) WHERE organization.id IN $organizations
    RETURN collect(organization) AS organizations
  }`;

/** What of the scope's ids the graph holds, as `regions` and `industries`. Leans on the indexes region_id and industry_id. */
export const FOUND_IDS = cypher<FoundIds>`
  COLLECT { MATCH (one:Region) WHERE one.id IN $regions RETURN one { .id, .kind, .nameZh } } AS regions,
  COLLECT { MATCH (one:Industry) WHERE one.id IN $industries RETURN one { .id, .kind, .nameZh } } AS industries`;
