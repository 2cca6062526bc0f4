import type { CollaborationRole, RoleCounting } from '../../vocabulary';
import type { EdgeFact } from '../ties/network.cypher';
import { pairsOf } from '../ties/roles';

/** Organizations by their ids, with the roles by which they count. */
export type RolesOf = ReadonlyMap<string, readonly CollaborationRole[]>;

/**
 * How strongly each two roles are tied by edges between organizations, by the key that `pairOf` makes of the two.
 *
 * `FULL`: an edge counts once, and whole, for every two roles of which the one end plays one and the other the other, as
 * in the network of roles. `FRACTIONAL`: it is shared out equally among all combinations of a role of the one end with a
 * role of the other, so that the sum over all pairs is the weight of the edges.
 */
export function roleTies(edges: readonly EdgeFact[], rolesOf: RolesOf, counting: RoleCounting): Map<string, number> {
  const ties = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    const combinations = pairsOf(rolesOf.get(source) ?? [], rolesOf.get(target) ?? []);
    const pairs = counting === 'FULL' ? new Set(combinations) : combinations;
    const share = counting === 'FULL' ? weight : weight / combinations.length;
    for (const pair of pairs) ties.set(pair, (ties.get(pair) ?? 0) + share);
  }
  return ties;
}
