import type { NetworkCut } from '../vocabulary';
import { coreNumbers, type Link } from './cores';

interface Weighted extends Link {
  weight: number;
}

/** What a network is cut to. */
export interface Cut {
  rule: NetworkCut;
  /** The most nodes that stay. */
  limit: number;
  /** The most edges that stay. */
  edgeLimit: number;
}

/** What was cut off, and by what. */
export interface LeftOut {
  nodes: number;
  edges: number;
  /** By which rule nodes were left out; null where none was. */
  rule: NetworkCut | null;
  /** Of the core that stays; null where none was cut out. */
  k: number | null;
  /** The weight of the strongest edge left out; null where none was. */
  strongest: number | null;
}

/**
 * What stays of a network that is larger than asked for. Nodes go first, by the rule, together with their edges; then, if
 * there are still too many, the weakest edges.
 *
 * - `STRONGEST_TIES`: edges are taken from the strongest on, with their nodes, up to the first whose nodes no longer fit.
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
  const { kept, k } = nodes.length > cut.limit ? keptNodes(nodes, edges, cut) : { kept: new Set(nodes), k: null };
  const among = edgesAmong(edges, kept);
  const shown = new Set(among.slice(0, cut.edgeLimit));
  return {
    nodes: kept,
    edges: [...shown],
    leftOut: {
      nodes: nodes.length - kept.size,
      edges: edges.length - shown.size,
      rule: kept.size < nodes.length ? cut.rule : null,
      k,
      strongest: edges.find((edge) => !shown.has(edge))?.weight ?? null,
    },
  };
}

function keptNodes<Edge extends Weighted>(
  nodes: readonly string[],
  edges: readonly Edge[],
  { rule, limit }: Cut,
): { kept: Set<string>; k: number | null } {
  if (rule === 'STRONGEST_TIES') return { kept: strongest(edges, limit), k: null };
  const cores = coreNumbers(
    nodes,
    edges.filter(({ source, target }) => source !== target),
  );
  const core = (k: number) => new Set(nodes.filter((id) => (cores.get(id) as number) >= k));
  const innermost = Math.max(...cores.values());
  let k = 1;
  while (k < innermost && core(k).size > limit) k += 1;
  const kept = core(k);
  return { kept: kept.size > limit ? strongest(edgesAmong(edges, kept), limit) : kept, k };
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

function edgesAmong<Edge extends Weighted>(edges: readonly Edge[], nodes: Set<string>): Edge[] {
  return edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
}
