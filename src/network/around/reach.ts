import { cypher } from '../../database/cypher';
import type { Graph } from '../../database/graph';
import { badUserInput, type PublicError } from '../../errors';
import { unknownId } from '../../facts/near-matches';
import { edgesOf, type NetworkShape } from '../ties/network.cypher';
import { inScope, ORGANIZATIONS_BY_ID } from '../ties/scope.cypher';
import type { Among, Ties } from '../ties/whole-network';

interface ReachedRow {
  /** Whether the graph holds any of the organizations asked about. */
  isKnown: boolean;
  /** Ids of those of the scope, among the organizations asked about and all that these are tied to. */
  inside: string[];
  /** Where partners are asked for, ids of those outside, among the same, that are tied to one inside. */
  partners: string[];
}

/** Leans on the index organization_id, then follows relationships. */
const statement = ({ scope, ties }: NetworkShape) => cypher<ReachedRow>`
  ${ORGANIZATIONS_BY_ID}
  CALL {
    WITH organizations
    ${edgesOf({ ...ties, includePartners: true })}
    RETURN collect([source, target]) AS edges
  }
  UNWIND edges + [one IN organizations | [one, one]] AS ends
  UNWIND [ends, reverse(ends)] AS pair
  WITH pair[0] AS organization, collect(pair[1]) AS tied
  WITH organization, tied, ${inScope(scope)} AS isInside
  WITH collect([organization, tied]) AS found, collect(CASE WHEN isInside THEN organization END) AS inside
  RETURN size(found) > 0 AS isKnown, [one IN inside | one.id] AS inside,
         [one IN found WHERE $includePartners AND NOT one[0] IN inside AND any(other IN one[1] WHERE other IN inside)
          | one[0].id] AS partners`;

/** More organizations than this are not gone through for one answer. */
const MOST = 5_000;

/** What was reached from an organization. */
export interface Reached {
  /** How many steps away each is, the organization itself 0. */
  distances: Map<string, number>;
  /** Which of them are outside the scope. */
  outside: Set<string>;
  /** Within how many steps all are there: fewer than asked for where more would be too many. */
  steps: number;
}

/**
 * The organizations that are some steps away from one in the network of a scope, where partners are nodes if they are asked
 * for. The one itself need not be in the scope and is then a partner. Each step is one statement.
 *
 * @param argument the argument that names the organization, for errors to name
 * @throws PublicError BAD_USER_INPUT when the graph holds no such organization
 */
export async function reachedFrom(
  graph: Graph,
  { shape, parameters }: Ties,
  { from, steps }: { from: string; steps: number },
  argument: string,
): Promise<Reached> {
  const distances = new Map([[from, 0]]);
  const outside = new Set<string>();
  let frontier = [from];
  for (let distance = 1; distance <= steps && frontier.length > 0; distance += 1) {
    const row = await graph.readRow(statement(shape), { ...parameters, organizations: frontier });
    if (!row.isKnown) throw await unknownId(graph, argument, 'Organization', [from]);
    if (distance === 1 && !row.inside.includes(from)) outside.add(from);
    const partners = row.partners.filter((id) => !distances.has(id));
    frontier = [...row.inside.filter((id) => !distances.has(id)), ...partners];
    if (distances.size + frontier.length > MOST) return { distances, outside, steps: distance - 1 };
    for (const id of frontier) distances.set(id, distance);
    for (const id of partners) outside.add(id);
  }
  return { distances, outside, steps };
}

/** What was reached as the nodes of a network. */
export function amongThem(...reached: Reached[]): Among {
  const all = new Set(reached.flatMap(({ distances }) => [...distances.keys()]));
  const outside = new Set(reached.flatMap((one) => [...one.outside]));
  return { organizations: [...all].filter((id) => !outside.has(id)), partners: [...outside] };
}

/** The error that more organizations lie within the steps asked for than are gone through. */
export function tooMany(argument: string): PublicError {
  return badUserInput(
    argument,
    `More than ${MOST} organizations lie within these steps. Ask for fewer, or narrow \`scope\` or raise \`minWeight\`.`,
  );
}
