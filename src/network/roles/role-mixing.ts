import type { Graph } from '../../database/graph';
import { PROJECT_NAME } from '../../versions';
import type { CollaborationRole, RoleCounting, TieWeighting } from '../../vocabulary';
import { hashOfEdges } from '../algorithms/graph-hash';
import { rounded, sumOf } from '../algorithms/sums';
import { type MeasureMethod, methodInProcess } from '../provenance/method';
import { type Provenance, provenanceOf } from '../provenance/provenance';
import { type EdgeFact, edgeOf, nodeOf } from '../ties/network.cypher';
import { type RolesOf, rolesPlayed } from '../ties/roles';
import { type UnderstoodScope, understood } from '../ties/scope';
import { readRow, type TieQuestion, tiesFor } from '../ties/whole-network';
import { mixingOfRoles, ROLES } from './mixing-of-roles';

export interface RoleMixingQuestion extends TieQuestion {
  counting: RoleCounting;
}

/** How strongly two roles are tied, and how strongly they would be by chance. */
export interface RoleMixingCell {
  from: CollaborationRole;
  to: CollaborationRole;
  observed: number;
  expected: number;
  /** Observed to expected; null where nothing is expected. */
  ratio: number | null;
}

interface Mixing {
  /** The weight of all edges whose two ends both play a role. */
  totalWeight: number;
  /** The weight of the other edges. */
  unassignedWeight: number;
  /** The same roles as rows and as columns, in their order; symmetric. */
  cells: RoleMixingCell[];
  /** Newman's coefficient, −1 to 1; null where all that is tied is of one role. */
  assortativity: number | null;
}

export interface RoleMixing extends Mixing {
  scope: UnderstoodScope;
  weighting: TieWeighting;
  counting: RoleCounting;
  /** How many organizations of a scope that is too large were left out before anything was reckoned. */
  unreckoned: number;
  provenance: Provenance;
}

const METHODS: MeasureMethod[] = [
  { measure: 'cells', ...methodInProcess('Newman 2010, 7.13 and 13.2', PROJECT_NAME) },
  { measure: 'assortativity', ...methodInProcess('Newman 2003, eq. 2', PROJECT_NAME) },
];

/**
 * Which of the seven roles work with which more, or less, than the strength of those who play them would lead to.
 *
 * @throws PublicError BAD_USER_INPUT naming the argument that can't be used, for ids with near matches
 * @see Newman, *Networks* (2010), 7.13 and 13.2; Newman, *Phys. Rev. E* 67, 026126 (2003)
 */
export async function roleMixing(graph: Graph, question: RoleMixingQuestion): Promise<RoleMixing> {
  const { scope, weighting, counting } = question;
  const ties = tiesFor(question, 'ORGANIZATION_ORGANIZATION');
  const row = await readRow(graph, ties);
  const [nodes, edges] = [row.nodes.map(nodeOf), row.edges.map(edgeOf)];
  return {
    ...mixingOf(edges, rolesPlayed(nodes), counting),
    scope: await understood(graph, scope, ties.parameters, row),
    weighting,
    counting,
    unreckoned: row.unreckoned,
    provenance: provenanceOf(graph, { graphHash: () => hashOfEdges(nodes, edges), methods: async () => METHODS }),
  };
}

/** The mixing of roles along edges; of those one end of which plays no known role, only the weight. */
function mixingOf(edges: readonly EdgeFact[], rolesOf: RolesOf, counting: RoleCounting): Mixing {
  const { total, observed, expected, assortativity } = mixingOfRoles(edges, rolesOf, counting);
  return {
    totalWeight: rounded(total),
    unassignedWeight: rounded(sumOf(edges.map(({ weight }) => weight)) - total),
    cells: ROLES.flatMap((from, one) =>
      ROLES.map((to, other) => {
        const cell = { from, to, observed: rounded(observed(one, other)), expected: rounded(expected(one, other)) };
        return { ...cell, ratio: cell.expected === 0 ? null : rounded(observed(one, other) / expected(one, other)) };
      }),
    ),
    assortativity: assortativity && rounded(assortativity),
  };
}
