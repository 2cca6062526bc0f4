import type { Day } from '../../days';
import { groupBy } from '../../grouping';
import { type CollaborationRole, NetworkTieKind, valuesOf } from '../../vocabulary';
import { rounded, sumOf } from '../algorithms/sums';
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
    return { source, target, ...together(of), of };
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

function together(edges: readonly EdgeFact[]): Omit<EdgeFact, 'source' | 'target'> {
  const kinds = new Set(edges.flatMap((edge) => edge.kinds));
  const ends = edges.map(({ until }) => until);
  return {
    weight: rounded(sumOf(edges.map(({ weight }) => weight))),
    tieCount: sumOf(edges.map(({ tieCount }) => tieCount)),
    kinds: valuesOf(NetworkTieKind).filter((kind) => kinds.has(kind)),
    isStated: edges.some(({ isStated }) => isStated),
    since: edges.map(({ since }) => since).reduce(earlier),
    until: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
  };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
