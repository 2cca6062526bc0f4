import { groupBy } from '../../grouping';
import { type CollaborationRole, NetworkTieKind, valuesOf } from '../../vocabulary';
import { rounded, sumOf } from '../algorithms/sums';
import { spanOfAll } from './known-days';
import type { EdgeFact, OrganizationFact } from './network.cypher';

/** An edge between two roles, and the edges between organizations that it is made of. */
export interface RoleEdge extends EdgeFact {
  of: EdgeFact[];
}

/**
 * The edges of the network of the roles that organizations play: an edge between two organizations counts once, and whole,
 * for every two roles of which the one plays one and the other the other. Two organizations of one role tie the role to
 * itself.
 */
export function edgesOfRoles(edges: readonly EdgeFact[], rolesOf: RolesOf): RoleEdge[] {
  const made = edges.flatMap((edge) => [...new Set(pairsAt(edge, rolesOf))].map((pair) => ({ pair, edge })));
  return [...groupBy(made, ({ pair }) => pair)].map(([pair, parts]) => {
    const [source, target] = pair.split(' ') as [string, string];
    const of = parts.map(({ edge }) => edge);
    return { source, target, ...together(of), funders: fundersOf(of, [source, target], rolesOf), of };
  });
}

/** Organizations by their ids, with the roles by which they count. */
export type RolesOf = ReadonlyMap<string, readonly CollaborationRole[]>;

/** All roles that organizations play, for whichever of them they are in the scope. */
export function rolesPlayed(organizations: readonly OrganizationFact[]): RolesOf {
  return new Map(organizations.map(({ id, roles }) => [id, roles ?? []]));
}

function pairsAt({ source, target }: EdgeFact, rolesOf: RolesOf): string[] {
  return pairsOf(rolesOf.get(source) ?? [], rolesOf.get(target) ?? []);
}

/** Each role of the one with each role of the other; where both play the same two, these come twice. */
function pairsOf(some: readonly CollaborationRole[], others: readonly CollaborationRole[]): string[] {
  return some.flatMap((one) => others.map((other) => pairOf(one, other)));
}

/** Two roles as one key, whichever is named first. */
function pairOf(one: CollaborationRole, other: CollaborationRole): string {
  return [one, other].sort().join(' ');
}

/** Those of two roles that one funding an organization of the other plays. */
function fundersOf(edges: readonly EdgeFact[], [one, other]: [string, string], rolesOf: RolesOf): string[] {
  const plays = (id: string, role: string) => rolesOf.get(id)?.some((own) => own === role) ?? false;
  const funds = (from: string, to: string) =>
    edges.some(({ source, target, funders }) =>
      funders.some((id) => plays(id, from) && plays(id === source ? target : source, to)),
    );
  return [...(funds(one, other) ? [one] : []), ...(one !== other && funds(other, one) ? [other] : [])];
}

function together(edges: readonly EdgeFact[]): Omit<EdgeFact, 'source' | 'target' | 'funders'> {
  const kinds = new Set(edges.flatMap((edge) => edge.kinds));
  return {
    weight: rounded(sumOf(edges.map(({ weight }) => weight))),
    tieCount: sumOf(edges.map(({ tieCount }) => tieCount)),
    kinds: valuesOf(NetworkTieKind).filter((kind) => kinds.has(kind)),
    isStated: edges.some(({ isStated }) => isStated),
    ...spanOfAll(edges),
  };
}
