import type { Graph } from '../database/graph';

/** What every resolver is given for one request. */
export interface Context {
  graph: Graph;
  /** Where the entity API runs its statements: {@link Graph.run}, so that every read of a request goes one way. */
  executionContext: { run: Graph['run'] };
}

/** The context of a request on this graph. */
export function contextOf(graph: Graph): Context {
  return { graph, executionContext: { run: (text, parameters) => graph.run(text, parameters) } };
}
