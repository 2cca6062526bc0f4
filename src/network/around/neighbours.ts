import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { unknownId } from '../../facts/near-matches';
import { type OpenEdge, openEdges } from '../ties/evidence';
import {
  type EdgeColumns,
  edgeOf,
  edgesOf,
  type NetworkShape,
  NODE,
  type OrganizationFact,
} from '../ties/network.cypher';
import { withKey } from '../ties/nodes-and-edges';
import { type FoundIds, type UnderstoodScope, understood } from '../ties/scope';
import { FOUND_IDS, inScope, ORGANIZATIONS_BY_ID } from '../ties/scope.cypher';
import { type TieQuestion, tiesFor } from '../ties/whole-network';

/** Whose neighbours are asked for, and which page of them. */
export interface NeighboursQuestion extends TieQuestion {
  /** Id of an organization, which need not be in the scope: outside of it, it is a partner. */
  organization: string;
  skip: number;
  first: number;
}

/** An organization that another is tied to, and by what. */
export interface Neighbour {
  organization: OrganizationFact;
  tie: OpenEdge;
}

/** A page of neighbours. */
export interface Neighbours {
  scope: UnderstoodScope;
  total: number;
  neighbours: Neighbour[];
}

interface NeighboursRow extends FoundIds {
  /** How many of the organization the graph holds. */
  known: number;
  total: number;
  page: [EdgeColumns, ...unknown[]][];
}

/** Leans on the index organization_id, then follows relationships. */
const statement = ({ scope, ties }: NetworkShape) => cypher<NeighboursRow>`
  ${ORGANIZATIONS_BY_ID}
  CALL {
    WITH organizations
    ${edgesOf({ ...ties, includePartners: true })}
    WITH weight, edge, CASE WHEN source.id = $organization THEN [source, target] ELSE [target, source] END AS ends
    WHERE any(organization IN ${ties.includePartners ? cypher`ends` : cypher`ends[1..]`} WHERE ${inScope(scope)})
    WITH weight, edge, ends[1] AS organization ORDER BY weight DESC, organization.id
    RETURN collect([edge, ${NODE.of('organization')}]) AS neighbours
  }
  RETURN size(organizations) AS known, size(neighbours) AS total,
         neighbours[toInteger($skip)..toInteger($skip + $first)] AS page, ${FOUND_IDS}`;

/**
 * The organizations that one is tied to, the strongest tied first and those alike by id.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function neighbours(graph: Graph, question: NeighboursQuestion): Promise<Neighbours> {
  const { organization, skip, first } = question;
  const { shape, parameters } = tiesFor(question, 'ORGANIZATION_ORGANIZATION');
  const more = { organizations: [organization], organization, skip, first };
  const row = await graph.readRow(statement(shape), { ...parameters, ...more });
  if (row.known === 0) throw await unknownId(graph, 'organization', 'Organization', [organization]);
  const page = row.page.map(([edge, ...columns]) => ({
    organization: NODE.read(columns),
    tie: withKey(edgeOf(edge)),
  }));
  const open = openEdges(graph, { shape, parameters, edges: page.map(({ tie }) => tie) });
  return {
    scope: await understood(graph, question.scope, parameters, row),
    total: row.total,
    neighbours: page.map(({ organization: other, tie }) => ({ organization: other, tie: open(tie) })),
  };
}
