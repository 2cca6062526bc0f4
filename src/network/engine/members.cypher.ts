import { type Cypher, cypher } from '../../database/cypher';
import type { TieRow } from '../../database/projections.cypher';
import type { Named } from '../../facts/named';
import type { NetworkTieKind } from '../../vocabulary';
import type { TieLists } from '../algorithms/adjacency';
import {
  type NetworkShape,
  type NodeFact,
  nodeColumns,
  nodeOf,
  TOP_UNITS,
  tiesOfProjection,
  unitsOf,
} from '../ties/network.cypher';
import { organizationsOf } from '../ties/scope.cypher';

/** All organizations of the scope and, where they are the nodes, industries: measures know no bound as answers do. */
const allOf = (shape: NetworkShape) => cypher`
  ${organizationsOf(shape.scope)}
  WITH organizations, ${unitsOf(shape)}`;

/** The edges of a network, each with its weight. */
const edges = (shape: NetworkShape) => cypher`
  ${tiesOfProjection(shape)}
  WITH source, target, round(sum(weight), 12) AS weight WHERE weight >= $minWeight`;

/** Of the two edges between two that fund each other one with the weight of both. */
const EITHER_WAY = cypher`
  WITH CASE WHEN source.id < target.id THEN [source, target] ELSE [target, source] END AS ends, weight
  WITH ends[0] AS source, ends[1] AS target, round(sum(weight), 12) AS weight`;

/** Rows without a target for all that is a node even where nothing ties it. */
const nodesThemselves = ({ projection }: NetworkShape) => cypher`
  UNION ALL
  WITH organizations, units
  UNWIND ${projection === 'INDUSTRY_INDUSTRY' ? cypher`units` : cypher`organizations`} AS node
  RETURN id(node) AS source, null AS target, null AS weight`;

/**
 * The edges of a network without direction by the numbers that Graph Data Science knows nodes by, and with isolates each
 * node of the scope. Leans on the indexes of the scope.
 */
export const weightedTies = (shape: NetworkShape) => cypher<TieRow>`
  ${allOf(shape)}
  CALL {
    WITH organizations, units
    ${edges(shape)}
    ${shape.ties.directed ? EITHER_WAY : cypher``}
    RETURN id(source) AS source, id(target) AS target, weight
    ${shape.includeIsolates ? nodesThemselves(shape) : cypher``}
  }
  RETURN source, target, weight`;

/** The edges of a directed network as they lead, by the same numbers. */
export const directedTies = (shape: NetworkShape) => cypher<TieRow>`
  ${allOf(shape)}
  CALL {
    WITH organizations, units
    ${edges(shape)}
    RETURN id(source) AS source, id(target) AS target, weight
  }
  RETURN source, target, weight`;

/** The edges among rows as lists. */
export const ARCS = (rows: Cypher<TieRow>) => cypher<Omit<TieLists, 'nodes'>>`
  CALL { ${rows} }
  WITH source, target, weight WHERE target IS NOT NULL
  RETURN collect(source) AS sources, collect(target) AS targets, collect(weight) AS weights`;

/** How many organizations, or of industries how many units, a scope holds, tied or not. */
export const scopeSize = (shape: NetworkShape) => cypher<{ size: number }>`
  ${allOf(shape)}
  RETURN size(${shape.projection === 'INDUSTRY_INDUSTRY' ? cypher`units` : cypher`organizations`}) AS size`;

/** A node of a network, with what it is told alike or apart by. */
export interface Member extends NodeFact {
  /** Where it is located, and the clusters of the coverage standard that it or its platforms serve. */
  regions: Named[];
  industries: Named[];
}

/** One row with a list of columns for each of the numbers `nodes`, in their order; found by their numbers. */
export const membersOf = (shape: NetworkShape, withPartners: boolean) => cypher<{ members: unknown[][] }>`
  ${withPartners ? allOf(shape) : cypher`WITH [] AS organizations`}
  WITH organizations, ${TOP_UNITS}
  UNWIND range(0, size($nodes) - 1) AS place
  MATCH (node) WHERE id(node) = toInteger($nodes[place])
  WITH place, node, organizations, COLLECT {
    MATCH (node)-[:LEADS|CO_BUILDS|SUPPORTS|FUNDS*0..1]->()-[:SERVES*0..1]->(:Industry)-[:PART_OF*0..]->(unit:Industry)
    WHERE unit IN units
    RETURN DISTINCT unit { .id, .nameZh }
  } AS industries
  ORDER BY place
  RETURN collect([[(node)-[:LOCATED_IN]->(region:Region) | region { .id, .nameZh }], industries,
                  ${nodeColumns(withPartners)}]) AS members`;

export function memberOf([regions, industries, ...node]: unknown[]): Member {
  return { ...nodeOf(node), regions: regions as Named[], industries: industries as Named[] };
}

/** One thing that ties two nodes, these by their numbers. */
export interface SharedRow {
  source: number;
  target: number;
  kind: NetworkTieKind;
  weight: number;
  /** The collaboration or platform; null where one funds the other. */
  sharedId: string | null;
  isPlatform: boolean;
}

/** All that ties any two nodes of a network. Leans on the indexes of the scope. */
export const sharedThings = (shape: NetworkShape) => cypher<SharedRow>`
  ${allOf(shape)}
  CALL {
    WITH organizations, units
    ${tiesOfProjection(shape)}
    RETURN id(source) AS source, id(target) AS target, kind, weight, shared.id AS sharedId,
           coalesce(shared:Platform, false) AS isPlatform
  }
  RETURN source, target, kind, weight, sharedId, isPlatform`;
