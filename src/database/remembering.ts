import type { Cypher } from './cypher';
import type { Graph } from './graph';

/**
 * The same database for one answer of several parts: a read that two of them ask is sent once, so that they agree. Both
 * are given the same rows, or facts, to be left as they are.
 */
export function remembering(graph: Graph): Graph {
  const known = new Map<string, Promise<unknown>>();
  const once = (statement: Cypher, parameters: Record<string, unknown>, read: () => Promise<unknown>) => {
    const key = `${statement.text}\n${JSON.stringify(parameters)}`;
    const found = known.get(key) ?? read();
    known.set(key, found);
    return found;
  };
  return Object.create(graph, {
    read: {
      value: (statement: Cypher, parameters: Record<string, unknown> = {}) =>
        once(statement, parameters, () => graph.read(statement, parameters)),
    },
    facts: {
      value: (statement: Cypher, parameters: Record<string, unknown>, make: (rows: unknown[]) => unknown) =>
        once(statement, parameters, () => graph.facts(statement, parameters, make)),
    },
  });
}
