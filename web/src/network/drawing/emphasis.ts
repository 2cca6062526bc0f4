import type Graph from 'graphology';

/** What of a network stands out. */
export type Emphasis =
  | { kind: 'around'; key: string }
  /** Paths, each by the nodes that it passes. */
  | { kind: 'paths'; paths: readonly (readonly string[])[] }
  | { kind: 'group'; keys: ReadonlySet<string> };

/** The nodes and edges that stand out, all others being faint. */
export interface Lit {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export function litBy(emphasis: Emphasis | undefined, graph: Graph): Lit | undefined {
  switch (emphasis?.kind) {
    case undefined:
      return undefined;
    case 'around':
      return graph.hasNode(emphasis.key)
        ? {
            nodes: new Set([emphasis.key, ...graph.neighbors(emphasis.key)]),
            edges: new Set(graph.edges(emphasis.key)),
          }
        : undefined;
    case 'paths':
      return {
        nodes: new Set(emphasis.paths.flat()),
        edges: new Set(
          emphasis.paths.flatMap((path) => path.slice(1).flatMap((key, at) => edgeOf(graph, path[at], key))),
        ),
      };
    case 'group':
      return {
        nodes: emphasis.keys,
        edges: new Set(
          graph.filterEdges((_, __, source, target) => emphasis.keys.has(source) && emphasis.keys.has(target)),
        ),
      };
  }
}

function edgeOf(graph: Graph, one: string | undefined, other: string): string[] {
  const edge = one !== undefined && graph.hasNode(one) && graph.hasNode(other) ? graph.edge(one, other) : undefined;
  return edge === undefined ? [] : [edge];
}
