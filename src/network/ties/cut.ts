import type { NetworkCut } from '../../vocabulary';
import { coreNumbers, type Link } from '../algorithms/cores';
import { pairsOf } from './nodes-and-edges';

interface Weighted extends Link {
  weight: number;
}

/** What a network is cut to. */
export interface Cut {
  rule: NetworkCut;
  /** The most nodes that stay. */
  nodeLimit: number;
  /** The most edges that stay. */
  edgeLimit: number;
  /** A node that stays, from which the strongest ties are taken outward. */
  center?: string | undefined;
}

/** What was cut off, and by what. */
export interface LeftOut {
  nodes: number;
  edges: number;
  /** Of these edges those between nodes that stay, the weakest; the others went with a node. */
  edgesAmongShown: number;
  /** By which rule nodes were left out; null where none was. */
  rule: NetworkCut | null;
  /** Of the core that stays; null where none was cut out. */
  k: number | null;
  /** Whether of that core, too, only the strongest ties stay. */
  isCoreCut: boolean;
  /** The weight of the strongest edge left out; null where none was. */
  strongest: number | null;
}

/**
 * What stays of a network that is larger than asked for. Nodes go first, by the rule, together with their edges; then, if
 * there are still too many, the weakest edges.
 *
 * - `STRONGEST_TIES`: edges are taken from the strongest on, with their nodes, up to the first whose nodes no longer fit.
 *   Around a center each time the strongest edge that joins a further node on.
 * - `K_CORE`: the k-core of the lowest k that has no more nodes than asked for. Where even the innermost core has more,
 *   that core is cut to its strongest ties.
 *
 * @param nodes ids
 * @param edges the strongest first
 * @returns the ids of the nodes that stay, and the edges, still in order
 */
export function cutNetwork<Edge extends Weighted>(
  nodes: readonly string[],
  edges: readonly Edge[],
  cut: Cut,
): { nodes: Set<string>; edges: Edge[]; leftOut: LeftOut } {
  const { kept, k, isCoreCut } =
    nodes.length > cut.nodeLimit ? keptNodes(nodes, edges, cut) : { kept: new Set(nodes), k: null, isCoreCut: false };
  const among = edgesAmong(edges, kept);
  const shown = new Set(among.slice(0, cut.edgeLimit));
  return {
    nodes: kept,
    edges: [...shown],
    leftOut: {
      nodes: nodes.length - kept.size,
      edges: edges.length - shown.size,
      edgesAmongShown: among.length - shown.size,
      rule: kept.size < nodes.length ? cut.rule : null,
      k,
      isCoreCut,
      strongest: edges.find((edge) => !shown.has(edge))?.weight ?? null,
    },
  };
}

function keptNodes<Edge extends Weighted>(
  nodes: readonly string[],
  edges: readonly Edge[],
  { rule, nodeLimit, center }: Cut,
): { kept: Set<string>; k: number | null; isCoreCut: boolean } {
  if (center !== undefined) return { kept: outward(edges, nodeLimit, center), k: null, isCoreCut: false };
  if (rule === 'STRONGEST_TIES') return { kept: strongest(edges, nodeLimit), k: null, isCoreCut: false };
  const cores = coreNumbers(
    nodes,
    pairsOf(edges).map(([source, target]) => ({ source, target })),
  );
  const core = (k: number) => new Set(nodes.filter((id) => (cores.get(id) as number) >= k));
  const innermost = Math.max(...cores.values());
  let k = 1;
  while (k < innermost && core(k).size > nodeLimit) k += 1;
  const kept = core(k);
  return kept.size > nodeLimit
    ? { kept: strongest(edgesAmong(edges, kept), nodeLimit), k, isCoreCut: true }
    : { kept, k, isCoreCut: false };
}

function strongest(edges: readonly Weighted[], limit: number): Set<string> {
  const kept = new Set<string>();
  for (const { source, target } of edges) {
    const further = [source, target].filter((id) => !kept.has(id));
    if (kept.size + new Set(further).size > limit) break;
    for (const id of further) kept.add(id);
  }
  return kept;
}

function outward(edges: readonly Weighted[], limit: number, center: string): Set<string> {
  const kept = new Set([center]);
  while (kept.size < limit) {
    const next = edges.find(({ source, target }) => kept.has(source) !== kept.has(target));
    if (next === undefined) break;
    kept.add(next.source).add(next.target);
  }
  return kept;
}

function edgesAmong<Edge extends Weighted>(edges: readonly Edge[], nodes: Set<string>): Edge[] {
  return edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
}
