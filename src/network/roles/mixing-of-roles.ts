import { CollaborationRole, type RoleCounting, valuesOf } from '../../vocabulary';
import { adjacencyFrom } from '../algorithms/adjacency';
import type { Categories } from '../algorithms/categories';
import { type Mixing, mixing } from '../algorithms/mixing';
import type { EdgeFact } from '../ties/network.cypher';
import type { RolesOf } from '../ties/roles';

/** The seven, by whose places in this list they are numbered. */
export const ROLES = valuesOf(CollaborationRole);

/** The mixing of roles, by their numbers, along edges between organizations. */
export function mixingOfRoles(edges: readonly EdgeFact[], rolesOf: RolesOf, counting: RoleCounting): Mixing {
  const ids = [...rolesOf.keys()];
  const place = new Map(ids.map((id, index) => [id, index]));
  const ties = adjacencyFrom({
    nodes: ids.map((_, index) => index),
    sources: edges.map(({ source }) => place.get(source) as number),
    targets: edges.map(({ target }) => place.get(target) as number),
    weights: edges.map(({ weight }) => weight),
  });
  return mixing(ties, roleCategories([...rolesOf.values()]), counting);
}

/** The roles that nodes play as categories. */
export function roleCategories(played: readonly (readonly CollaborationRole[])[]): Categories {
  return { count: ROLES.length, of: played.map((own) => Int32Array.from(own, (role) => ROLES.indexOf(role))) };
}
