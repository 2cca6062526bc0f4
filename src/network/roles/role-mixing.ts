import type { Graph } from '../../database/graph';
import { CollaborationRole, type RoleCounting, type TieWeighting, valuesOf } from '../../vocabulary';
import { rounded, sumOf } from '../algorithms/sums';
import { type EdgeFact, edgeOf, nodeOf } from '../ties/network.cypher';
import { pairOf, type RolesOf, rolesPlayed, roleTies } from '../ties/roles';
import { type UnderstoodScope, understood } from '../ties/scope';
import { readRow, type TieQuestion, tiesFor } from '../ties/whole-network';

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
}

const ROLES = valuesOf(CollaborationRole);

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
  const rolesOf = rolesPlayed(row.nodes.map(nodeOf));
  return {
    ...mixingOf(row.edges.map(edgeOf), rolesOf, counting),
    scope: await understood(graph, scope, ties.parameters, row),
    weighting,
    counting,
    unreckoned: row.unreckoned,
  };
}

/**
 * The mixing of roles along edges, against the configuration model, in which the strength of every organization is as
 * it is and whom it is tied to is left to chance: i and j ≠ i by s_i·s_j/(2W), where W is the weight of all edges, and i
 * to itself by s_i²/(4W). That a model may tie one to itself though no organization is keeps the sum: all that is
 * expected between organizations is W.
 */
function mixingOf(edges: readonly EdgeFact[], rolesOf: RolesOf, counting: RoleCounting): Mixing {
  const playsAny = (id: string) => (rolesOf.get(id)?.length ?? 0) > 0;
  const assigned = edges.filter(({ source, target }) => playsAny(source) && playsAny(target));
  const totalWeight = weightOf(assigned);
  const ties = roleTies(assigned, rolesOf, counting);
  const observed = (from: CollaborationRole, to: CollaborationRole) => ties.get(pairOf(from, to)) ?? 0;
  const expected = totalWeight === 0 ? () => 0 : expectedBy(assigned, rolesOf, counting, totalWeight);
  return {
    totalWeight: rounded(totalWeight),
    unassignedWeight: rounded(weightOf(edges) - totalWeight),
    cells: ROLES.flatMap((from) =>
      ROLES.map((to) => {
        const cell = { from, to, observed: rounded(observed(from, to)), expected: rounded(expected(from, to)) };
        return { ...cell, ratio: cell.expected === 0 ? null : rounded(observed(from, to) / expected(from, to)) };
      }),
    ),
    assortativity: assortativityOf(observed),
  };
}

function weightOf(edges: readonly EdgeFact[]): number {
  return sumOf(edges.map(({ weight }) => weight));
}

type Cell = (from: CollaborationRole, to: CollaborationRole) => number;

/**
 * What the configuration model expects between two roles. Summed over all who play them it is s_a·s_b/(2W), within a role
 * s_a²/(4W), where s_a is the strength of the role. Where organizations count whole under several roles, an edge between
 * two that both play a and b is in that sum twice and counts once.
 */
function expectedBy(edges: readonly EdgeFact[], rolesOf: RolesOf, counting: RoleCounting, total: number): Cell {
  const strengths = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    for (const id of [source, target]) {
      const roles = rolesOf.get(id) ?? [];
      const share = counting === 'FULL' ? weight : weight / roles.length;
      for (const role of roles) add(strengths, role, share);
      if (counting === 'FULL') for (const pair of twoOf(roles)) add(strengths, pair, weight);
    }
  }
  const strengthOf = (key: string) => strengths.get(key) ?? 0;
  return (from, to) =>
    from === to
      ? strengthOf(from) ** 2 / (4 * total)
      : (strengthOf(from) * strengthOf(to)) / (2 * total) - strengthOf(pairOf(from, to)) ** 2 / (4 * total);
}

function twoOf(roles: readonly CollaborationRole[]): string[] {
  return roles.flatMap((one, index) => roles.slice(index + 1).map((other) => pairOf(one, other)));
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Newman's coefficient (2003, eq. 2) of the observed matrix, each tie between two roles halved to both its cells. */
function assortativityOf(observed: Cell): number | null {
  const half: Cell = (from, to) => (from === to ? observed(from, to) : observed(from, to) / 2);
  const ends = ROLES.map((from) => sumOf(ROLES.map((to) => half(from, to))));
  const total = sumOf(ends);
  if (total === 0) return null;
  const within = sumOf(ROLES.map((role) => observed(role, role))) / total;
  const byChance = sumOf(ends.map((end) => (end / total) ** 2));
  return byChance > 1 - 1e-12 ? null : rounded((within - byChance) / (1 - byChance));
}
