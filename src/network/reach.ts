import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { badUserInput, type PublicError } from '../errors';
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

/** What was reached from an organization. */
export interface Reached {
  /** How many steps away each is, the organization itself 0. */
  distances: Map<string, number>;
  /** Within how many steps all are there: fewer than asked for where more would be too many. */
  steps: number;
}

/**
 * The organizations of a scope that are some steps away from one, which itself need not be in the scope. Each step is one
 * statement.
 *
 * @param argument the argument that names the organization, for errors to name
 * @throws PublicError BAD_USER_INPUT when the graph holds no such organization
 */
export async function reachedFrom(
  graph: Graph,
  { shape, parameters, minWeight }: Ties & { minWeight: number },
  { from, steps }: { from: string; steps: number },
  argument: string,
): Promise<Reached> {
  const distances = new Map([[from, 0]]);
  let frontier = [from];
  for (let distance = 1; distance <= steps && frontier.length > 0; distance += 1) {
    const [row] = await graph.read(statement(shape), { ...parameters, minWeight, organizations: frontier });
    if (row === undefined) throw new Error('The statement gives one row, whatever it finds.');
    if (row.known.length === 0) throw await unknownId(graph, argument, 'Organization', [from]);
    frontier = row.reached.filter((id) => !distances.has(id));
    if (distances.size + frontier.length > MOST) return { distances, steps: distance - 1 };
    for (const id of frontier) distances.set(id, distance);
  }
  return { distances, steps };
}

/** The error that more organizations lie within the steps asked for than are gone through. */
export function tooMany(argument: string): PublicError {
  return badUserInput(
    argument,
    `More than ${MOST} organizations lie within these steps. Ask for fewer, or narrow \`scope\` or raise \`minWeight\`.`,
  );
}
