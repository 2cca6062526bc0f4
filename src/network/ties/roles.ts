import type { Day } from '../../days';
import { CollaborationRole, NetworkTieKind, valuesOf } from '../../vocabulary';
import { rounded } from '../algorithms/sums';
import type { EdgeFact, NodeFact } from './network.cypher';

/** An edge between two roles, and the edges between organizations that it is made of. */
export interface RoleEdge extends EdgeFact {
  of: EdgeFact[];
}

/**
 * The network of the roles that organizations play: an edge between two organizations counts once, and whole, for every
 * two roles of which the one plays one and the other the other. Two organizations of one role tie the role to itself.
 */
export function networkOfRoles(
  organizations: readonly NodeFact[],
  edges: readonly EdgeFact[],
): { nodes: CollaborationRole[]; edges: RoleEdge[] } {
  const rolesOf = rolesPlayed(organizations);
  const between = new Map<string, EdgeFact[]>();
  for (const edge of edges) {
    for (const pair of new Set(pairsOf(rolesOf.get(edge.source) ?? [], rolesOf.get(edge.target) ?? []))) {
      const known = between.get(pair);
      if (known === undefined) between.set(pair, [edge]);
      else known.push(edge);
    }
  }
  const tied = [...between].map(([pair, of]): RoleEdge => {
    const [source, target] = pair.split(' ') as [string, string];
    return { source, target, ...together(of), of };
  });
  const nodes = new Set(tied.flatMap(({ source, target }) => [source, target]));
  return { nodes: valuesOf(CollaborationRole).filter((role) => nodes.has(role)), edges: tied };
}

/** The roles by which organizations count, by their ids: all that they play, for whichever of them they are in the scope. */
export function rolesPlayed(organizations: readonly NodeFact[]): Map<string, CollaborationRole[]> {
  return new Map(organizations.map(({ id, roles }) => [id, roles ?? []]));
}

/** Each role of the one with each role of the other; where both play the same two, these come twice. */
export function pairsOf(some: readonly CollaborationRole[], others: readonly CollaborationRole[]): string[] {
  return some.flatMap((one) => others.map((other) => pairOf(one, other)));
}

/** Two roles as one key, whichever is named first. */
export function pairOf(one: CollaborationRole, other: CollaborationRole): string {
  return [one, other].sort().join(' ');
}

function together(edges: readonly EdgeFact[]): Omit<EdgeFact, 'source' | 'target'> {
  const kinds = new Set(edges.flatMap((edge) => edge.kinds));
  const ends = edges.map(({ until }) => until);
  return {
    weight: rounded(edges.reduce((sum, { weight }) => sum + weight, 0)),
    tieCount: edges.reduce((sum, { tieCount }) => sum + tieCount, 0),
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
