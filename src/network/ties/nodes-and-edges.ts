import { compareKeys } from '../../grouping';
import { CollaborationRole, termOf, valuesOf } from '../../vocabulary';
import { rounded } from '../algorithms/sums';
import { type EdgeFact, edgeOf, type NetworkRow, type NodeFact, nodeOf } from './network.cypher';
import { edgesOfRoles, rolesPlayed } from './roles';

export interface NetworkNode {
  /** The id of what it stands for. */
  key: string;
  /** What it stands for, with what was read of it; of a role nothing is. */
  entity: { id: string; __typename: string } & Partial<Pick<NodeFact, 'kind' | 'nameEn' | 'roles' | 'synthetic'>>;
  nameZh: string;
  nameEn: string | null;
  /** Those that an organization plays; none of what is no organization. */
  roles: CollaborationRole[];
  /** Whether it is outside the scope, and tied to an organization inside. */
  isPartner: boolean;
  /** How many others it is tied to, and the sum of the weights of its edges; both before the network is cut. */
  degree: number;
  strength: number;
  /** In the network around an organization, how many steps it is away from that. */
  distance?: number | null;
}

export interface NetworkEdge extends EdgeFact {
  /** The keys of its nodes, with a tilde between; with direction that first from which it leads. */
  key: string;
  /** Between roles, the edges of organizations that it is made of. */
  of?: EdgeFact[];
}

/** Nodes and edges before they are put in order and cut. */
export interface Found {
  nodes: Omit<NetworkNode, 'degree' | 'strength'>[];
  edges: (EdgeFact & { of?: EdgeFact[] })[];
  /** How many of the scope are tied to no other. */
  isolatedCount: number;
}

/** The nodes and edges of a row as they are. */
export function ofEntities({ nodes, edges, reckoned }: NetworkRow): Found {
  const facts = nodes.map(nodeOf);
  const tied = new Set(edges.flatMap(([source, target]) => [source, target] as const));
  const inside = facts.filter(({ id, isPartner, type }) => tied.has(id) && !isPartner && type !== 'Platform');
  return {
    nodes: facts.map(({ type, isPartner, ...fact }) => ({
      key: fact.id,
      nameZh: fact.nameZh,
      nameEn: fact.nameEn,
      roles: fact.roles ?? [],
      entity: { ...fact, __typename: type },
      isPartner,
    })),
    edges: edges.map(edgeOf),
    isolatedCount: reckoned - inside.length,
  };
}

/**
 * The nodes and edges of the roles that the organizations of a row play.
 *
 * @param asked.roles those of the scope, which tell how many are tied to no other; null for all seven
 */
export function ofRoles(
  { nodes, edges }: NetworkRow,
  {
    roles,
    minWeight,
    includeIsolates,
  }: { roles: CollaborationRole[] | null; minWeight: number; includeIsolates: boolean },
): Found {
  const organizations = nodes.map(nodeOf);
  const heavy = edgesOfRoles(edges.map(edgeOf), rolesPlayed(organizations)).filter(({ weight }) => weight >= minWeight);
  const tied = new Set(heavy.flatMap(({ source, target }) => [source, target]));
  const asked = roles ?? valuesOf(CollaborationRole);
  const inside = new Set(organizations.filter(({ isPartner }) => !isPartner).flatMap((one) => one.roles ?? []));
  return {
    nodes: valuesOf(CollaborationRole)
      .filter((role) => tied.has(role) || (includeIsolates && asked.includes(role)))
      .map((role) => ({
        key: role,
        nameZh: termOf(CollaborationRole, role),
        nameEn: null,
        roles: [],
        entity: { id: role, role, __typename: 'Role' },
        isPartner: tied.has(role) && !inside.has(role),
      })),
    edges: heavy,
    isolatedCount: asked.filter((role) => !tied.has(role)).length,
  };
}

/**
 * Nodes with their degree and strength, and edges with their key, the strongest first; those alike by key. Two that fund
 * each other have an edge each way, and are one neighbour of each other.
 */
export function ordered({ nodes, edges }: Found, directed: boolean): { nodes: NetworkNode[]; edges: NetworkEdge[] } {
  const degrees = new Map<string, number>();
  const strengths = new Map<string, number>();
  const named = edges
    .map(directed ? withDirectedKey : withKey)
    .sort((a, b) => b.weight - a.weight || compareKeys(a, b));
  for (const { source, target, weight } of named) {
    for (const id of new Set([source, target])) strengths.set(id, (strengths.get(id) ?? 0) + weight);
  }
  for (const [source, target] of pairsOf(named)) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return {
    nodes: nodes
      .map((node) => ({ ...node, degree: degrees.get(node.key) ?? 0, strength: rounded(strengths.get(node.key) ?? 0) }))
      .sort((a, b) => b.strength - a.strength || compareKeys(a, b)),
    edges: named,
  };
}

/** The pairs of different nodes that edges join, each once. */
export function pairsOf(edges: readonly Pick<EdgeFact, 'source' | 'target'>[]): (readonly [string, string])[] {
  const between = edges.filter(({ source, target }) => source !== target);
  return [
    ...new Map(between.map(({ source, target }) => [edgeKey(source, target), [source, target] as const])).values(),
  ];
}

/** An edge with direction with its key, which names the node that it leads from first. */
function withDirectedKey<Edge extends EdgeFact>(edge: Edge): Edge & { key: string } {
  return { ...edge, key: `${edge.source}~${edge.target}` };
}

/** An edge with its key. */
export function withKey<Edge extends EdgeFact>(edge: Edge): Edge & { key: string } {
  return { ...edge, key: edgeKey(edge.source, edge.target) };
}

/** The key of the edge without direction between two nodes, whichever of them is named first. */
export function edgeKey(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}
