import { Columns } from '../../database/columns';
import { type Cypher, cypher } from '../../database/cypher';
import {
  type CollaborationRole,
  type IndustryKind,
  type NetworkProjection,
  NetworkTieKind,
  type OrganizationKind,
  type PlatformKind,
  valuesOf,
} from '../../vocabulary';
import { type GradedDay, type TieSpan, tieSpan } from './known-days';
import type { FoundIds } from './scope';
import { FOUND_IDS, mostTiedOf, ORGANIZATIONS_BY_ID, type ScopeShape } from './scope.cypher';
import type { TiesShape } from './shared-things.cypher';
import { tiesOf, tiesOfIndustries, tiesToPlatforms } from './ties.cypher';

/** A node as a statement gives it. */
export interface NodeFact {
  id: string;
  nameZh: string;
  nameEn: string | null;
  aliases: string[];
  kind: OrganizationKind | PlatformKind | IndustryKind;
  /** Of an organization; null of anything else. */
  roles: CollaborationRole[] | null;
  /** Whether it is made up; stored of what is alone. */
  synthetic?: boolean | null;
  type: 'Organization' | 'Platform' | 'Industry';
  /** Whether it is outside the scope, and tied to an organization inside. */
  isPartner: boolean;
}

/**
 * An edge as a statement gives it: two nodes and all that ties them, from the first day on which one of its ties is known to
 * hold until that from which none does.
 */
export interface EdgeFact extends TieSpan {
  source: string;
  target: string;
  weight: number;
  /** How many ties it is made of. */
  tieCount: number;
  kinds: NetworkTieKind[];
  /** Whether a source states at least one of its ties. */
  isStated: boolean;
  /** Those of the two that fund the other. */
  funders: string[];
}

/** An edge as the statement lists it. */
export type EdgeColumns = [
  source: string,
  target: string,
  weight: number,
  tieCount: number,
  kinds: NetworkTieKind[],
  first: GradedDay | null,
  last: GradedDay | null,
  isStated: boolean,
  funders: string[],
];

/** The one row of the statement, nodes and edges as lists of their columns. */
export interface NetworkRow extends FoundIds {
  /** How many organizations, or of industries how many units, were looked at, tied or not. */
  reckoned: number;
  /** How many organizations of the scope were not looked at. */
  unreckoned: number;
  nodes: unknown[][];
  edges: EdgeColumns[];
}

/** An organization as a statement gives it that is asked for no other nodes. */
export type OrganizationFact = Omit<NodeFact, 'type' | 'isPartner'>;

/** What of a node is carried. */
export const NODE = new Columns<OrganizationFact>(['id', 'kind', 'nameZh', 'nameEn', 'aliases', 'roles', 'synthetic']);

/** The items of the list that {@link nodeOf} reads, of `node`; with partners, they are not among `organizations`. */
export const nodeColumns = (withPartners: boolean) => cypher`
  CASE WHEN node:Organization THEN 'Organization' WHEN node:Platform THEN 'Platform' ELSE 'Industry' END,
  ${withPartners ? cypher`node:Organization AND NOT node IN organizations` : cypher`false`}, ${NODE.of('node')}`;

// Leans on the index industry_id.
const UNITS_BY_ID = cypher`
  COLLECT { MATCH (unit:Industry) WHERE unit.id IN $industries RETURN unit } AS units`;

// Leans on the index coverage_standard_id, then follows relationships.
export const TOP_UNITS = cypher`
  COLLECT {
    MATCH (:CoverageStandard {id: $standard})-[:DEFAULT_FRAMEWORK]->(:IndustryFramework)<-[:IN_FRAMEWORK]-(unit:Industry)
    WHERE NOT EXISTS { (unit)-[:PART_OF]->(:Industry) }
    RETURN unit
  } AS units`;

/** What a network's statement depends on; each variant is one statement, so that each has a plan of its own. */
export interface NetworkShape {
  projection: NetworkProjection;
  /** Whether the organizations are named by id, in the parameter `organizations`, instead of by the scope. */
  byId: boolean;
  /** Whether those of the scope that nothing ties are nodes too. */
  includeIsolates: boolean;
  scope: ScopeShape;
  ties: TiesShape;
}

/** Where industries are the nodes, those of the scope, as `units`. */
export function unitsOf({ projection, scope }: NetworkShape): Cypher {
  if (projection !== 'INDUSTRY_INDUSTRY') return cypher`[] AS units`;
  return scope.byIndustry ? UNITS_BY_ID : TOP_UNITS;
}

/**
 * The organizations and, where they are the nodes, the industries, as `organizations` and `units`; of a scope that is too
 * large those with the most relationships. `scopeSize` is how many there are in all.
 */
export function startOf(shape: NetworkShape): Cypher {
  const { projection, byId, scope, ties } = shape;
  const reachesBeyond =
    projection === 'ORGANIZATION_PLATFORM' || (projection !== 'INDUSTRY_INDUSTRY' && ties.includePartners);
  return cypher`
    ${byId ? ORGANIZATIONS_BY_ID : mostTiedOf(scope, reachesBeyond)}
    WITH organizations, ${byId ? cypher`size(organizations) AS scopeSize` : cypher`scopeSize`},
         ${unitsOf(shape)}`;
}

/** The ties that make a projection's edges, as {@link tiesOf} gives them. */
export function tiesOfProjection({ projection, ties }: NetworkShape): Cypher {
  if (projection === 'ORGANIZATION_PLATFORM') return tiesToPlatforms(ties);
  return projection === 'INDUSTRY_INDUSTRY' ? tiesOfIndustries(ties) : tiesOf(ties);
}

/**
 * Edges of the rows of {@link tiesOf}, as `source`, `target` and `edge`, a list that {@link edgeOf} reads.
 *
 * Takes the parameter `minWeight` besides those of the ties.
 */
const EDGES = cypher`
  WITH source, target, sourceId, targetId, round(sum(weight), 12) AS weight, count(*) AS tieCount,
       collect(DISTINCT kind) AS kinds, collect(DISTINCT funder) AS funders,
       min(CASE WHEN from > $earliest THEN [from, fromGrade] END) AS first, max([to, toGrade]) AS last,
       true IN collect(isStated) AS isStated
  WHERE weight >= $minWeight
  WITH source, target, weight, [sourceId, targetId, weight, tieCount, kinds,
                                CASE WHEN first IS NOT NULL THEN [toString(first[0]), first[1]] END,
                                CASE WHEN last[0] < $latest THEN [toString(last[0]), last[1]] END,
                                isStated, funders] AS edge`;

/** The edges among `organizations`, as {@link EDGES} gives them. */
export const edgesOf = (ties: TiesShape) => cypher`${tiesOf(ties)} ${EDGES}`;

// Leans on the index organization_id.
const PARTNERS_BY_ID = cypher`COLLECT { MATCH (one:Organization) WHERE one.id IN $partners RETURN one }`;

/**
 * The nodes and edges of a network in one row; organizations named by id, and isolates where they are asked for, are nodes even where nothing ties them. Roles
 * are tied by what ties organizations, so their network is read as that of the organizations.
 */
export function networkStatement(shape: NetworkShape): Cypher<NetworkRow> {
  const size = shape.projection === 'INDUSTRY_INDUSTRY' ? cypher`size(units)` : cypher`size(organizations)`;
  return cypher<NetworkRow>`
    ${startOf(shape)}
    CALL {
      WITH organizations, units
      ${tiesOfProjection(shape)}
      ${EDGES}
      RETURN collect(edge) AS edges, collect(DISTINCT source) + collect(DISTINCT target) AS tied
    }
    WITH *, tied ${alsoNodes(shape)}
                 ${shape.ties.onlyNamedPartners ? cypher`+ ${PARTNERS_BY_ID}` : cypher``} AS ends
    CALL {
      WITH ends
      UNWIND ends AS node
      RETURN collect(DISTINCT node) AS distinct
    }
    RETURN ${size} AS reckoned, scopeSize - size(organizations) AS unreckoned, edges, ${FOUND_IDS},
           [node IN distinct | [${nodeColumns(shape.ties.includePartners)}]] AS nodes`;
}

/** What is a node even where nothing ties it. Isolated roles are no organizations. */
function alsoNodes({ projection, byId, includeIsolates }: NetworkShape): Cypher {
  if (includeIsolates && projection === 'INDUSTRY_INDUSTRY') return cypher`+ units`;
  return byId || (includeIsolates && projection !== 'ROLE_ROLE') ? cypher`+ organizations` : cypher``;
}

export function nodeOf([type, isPartner, ...columns]: unknown[]): NodeFact {
  return { ...NODE.read(columns), type: type as NodeFact['type'], isPartner: isPartner as boolean };
}

const KINDS = valuesOf(NetworkTieKind);

export function edgeOf(columns: EdgeColumns): EdgeFact {
  const [source, target, weight, tieCount, kinds, first, last, isStated, funders] = columns;
  return {
    source,
    target,
    weight,
    tieCount,
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    isStated,
    funders: funders.sort(),
    ...tieSpan(first, last),
  };
}
