import type { Graph } from '../database/graph';
import type { Projections } from '../database/projections';
import type { Background } from '../jobs/background';
import type { EntityStatements } from './entity-statements';

/** What every resolver is given for one request. */
export interface Context {
  /** Ended with the request: what others share is made by it only where they make it anew when it is given up. */
  graph: Graph;
  projections: Projections;
  background: Background;
  /** The same in all contexts of one request, by which is counted what the request asks for in all. */
  requestKey: object;
  /** Where the entity API runs its statements: {@link Graph.run}, so that every read of a request goes one way. */
  executionContext: { run: (text: string, parameters: Record<string, unknown>) => ReturnType<Graph['run']> };
  /** The context of the answers of this request that are of synthetic facts as well, and by what names they are asked for. */
  synthetic?: { context: Context; answers: Set<string> };
  /** The like, on a graph whose reads meet synthetic facts as well. */
  withSynthetic(): Context;
}

/** The context of a request, on the graph that is the request's own. */
export function contextOf(
  graph: Graph,
  projections: Projections,
  background: Background,
  statements: EntityStatements,
  requestKey = {},
): Context {
  const context: Context = {
    graph,
    projections,
    background,
    requestKey,
    executionContext: { run: (text, parameters) => statements.run(context.graph, text, parameters) },
    withSynthetic: () =>
      contextOf(context.graph.within({ includeSynthetic: true }), projections, background, statements, requestKey),
  };
  return context;
}
