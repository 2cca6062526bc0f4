import type { Graph } from '../database/graph';
import type { Projections } from '../database/projections';
import type { SupposedEntities } from './supposed';

/** What every resolver is given for one request. */
export interface Context {
  graph: Graph;
  projections: Projections;
  /** Where the entity API runs its statements: {@link Graph.run}, so that every read of a request goes one way. */
  executionContext: { run: Graph['run'] };
  /** The entities that the hypotheses of its answers make, by the name of the answer. */
  supposed: Map<string, SupposedEntities>;
}

/** The context of a request on this graph. */
export function contextOf(graph: Graph, projections: Projections): Context {
  return {
    graph,
    projections,
    executionContext: { run: (text, parameters) => graph.run(text, parameters) },
    supposed: new Map(),
  };
}
