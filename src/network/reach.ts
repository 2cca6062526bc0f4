import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { badUserInput } from '../errors';
import { unknownId } from '../search/near-matches';
import { EDGES, type NetworkShape } from './network.cypher';
import { inScope, ORGANIZATIONS_BY_ID } from './scope.cypher';
import { tiesOf } from './ties.cypher';
import type { Ties } from './whole-network';

interface ReachedRow {
  /** Those of the organizations asked about that the graph holds. */
  known: string[];
  /** Those of the scope that are tied, and those tied to them. */
  reached: string[];
}

/** Leans on the index organization_id, then follows relationships. */
const statement = ({ scope, ties }: NetworkShape) => cypher<ReachedRow>`
  ${ORGANIZATIONS_BY_ID}
  CALL {
    WITH organizations
    ${tiesOf({ ...ties, includePartners: true })}
    ${EDGES}
    UNWIND [source, target] AS organization
    WITH DISTINCT organization WHERE ${inScope(scope)}
    RETURN collect(organization.id) AS reached
  }
  RETURN [organization IN organizations | organization.id] AS known, reached`;

/** More organizations than this are not gone through for one answer. */
const MOST = 5_000;

/**
 * The organizations of a scope that are some steps away from one, which itself need not be in the scope. Each level is one
 * statement.
 *
 * @param argument the arguments that name the organization and the number of steps, for errors to name
 * @returns how many steps away each is, the organization itself 0
 * @throws PublicError BAD_USER_INPUT when the graph holds no such organization, or too many lie within these steps
 */
export async function reachedFrom(
  graph: Graph,
  { shape, parameters, minWeight }: Ties & { minWeight: number },
  { from, steps }: { from: string; steps: number },
  argument: { from: string; steps: string },
): Promise<Map<string, number>> {
  const distances = new Map([[from, 0]]);
  let frontier = [from];
  for (let distance = 1; distance <= steps && frontier.length > 0; distance += 1) {
    const [row] = await graph.read(statement(shape), { ...parameters, minWeight, organizations: frontier });
    if (row === undefined) throw new Error('The statement gives one row, whatever it finds.');
    if (row.known.length === 0) throw await unknownId(graph, argument.from, 'Organization', [from]);
    frontier = row.reached.filter((id) => !distances.has(id));
    for (const id of frontier) distances.set(id, distance);
    if (distances.size > MOST) {
      throw badUserInput(
        argument.steps,
        `More than ${MOST} organizations lie within ${distance} steps of ${from}. Ask for fewer steps or narrow \`scope\`.`,
      );
    }
  }
  return distances;
}
