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
import { type NetworkEdge, withKey } from '../ties/nodes-and-edges';
import { type FoundIds, type UnderstoodScope, understood } from '../ties/scope';
import { FOUND_IDS, inScope, ORGANIZATIONS_BY_ID } from '../ties/scope.cypher';
import { type TieQuestion, tiesFor } from '../ties/whole-network';

/** Whose neighbours are asked for. */
export interface NetworkNeighboursQuestion extends TieQuestion {
  /** Id of an organization, which need not be in the scope: outside of it, it is a partner. */
  organization: string;
}

/** An organization that another is tied to, and by what. */
export interface NetworkNeighbour {
  organization: OrganizationFact;
  tie: OpenEdge;
}

/** All neighbours; the evidence of those chosen can be asked for. */
export interface NetworkNeighbours {
  scope: UnderstoodScope;
  neighbours: NetworkNeighbour[];
}

interface NeighboursRow extends FoundIds {
  /** How many of the organization the graph holds. */
  known: number;
  neighbours: [EdgeColumns, ...unknown[]][];
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
  RETURN size(organizations) AS known, neighbours, ${FOUND_IDS}`;

/**
 * The organizations that one is tied to, the strongest tied first and those alike by id.
 *
 * @param chosen of which the evidence may be asked for
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 */
export async function networkNeighbours(
  graph: Graph,
  question: NetworkNeighboursQuestion,
  chosen: (all: NetworkNeighbour[]) => NetworkNeighbour[],
): Promise<NetworkNeighbours> {
  const { organization } = question;
  const { shape, parameters } = tiesFor(question, 'ORGANIZATION_ORGANIZATION');
  const more = { organizations: [organization], organization };
  const row = await graph.readRow(statement(shape), { ...parameters, ...more });
  if (row.known === 0) throw await unknownId(graph, 'organization', 'Organization', [organization]);
  const edges: NetworkEdge[] = [];
  const open = openEdges(graph, { shape, parameters, edges });
  const all = row.neighbours.map(([edge, ...columns]) => {
    return { organization: NODE.read(columns), tie: open(withKey(edgeOf(edge))) };
  });
  edges.push(...chosen(all).map(({ tie }) => tie));
  return { scope: await understood(graph, question.scope, parameters, row), neighbours: all };
}
