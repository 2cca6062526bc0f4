import { type FactSet, type NodeFact, type NodeReference, nameOf, type RelationshipFact } from './facts';

/** All that is to be written of facts. */
export interface AllFacts {
  nodes: NodeFact[];
  relationships: RelationshipFact[];
}

/** Facts with what nodes say of their sources as relationships, which tell what is made up from what is real. */
export function allOf({ nodes, relationships }: FactSet): AllFacts {
  const madeUp = new Set(nodes.filter(({ synthetic }) => synthetic).map(identityOf));
  const marked = <End extends NodeReference>(end: End) =>
    end.synthetic || !madeUp.has(identityOf(end)) ? end : { ...end, synthetic: true };
  const told = [...relationships, ...nodes.flatMap(statedIn)].map((fact) => {
    const [from, to] = [marked(fact.from), marked(fact.to)];
    return { ...fact, from, to, synthetic: fact.synthetic || from.synthetic || to.synthetic };
  });
  return { nodes, relationships: told };
}

export const identityOf = ({ label, id }: NodeReference) => `${label} ${id}`;

export const nameOfEnd = ({ label, synthetic }: NodeReference) => nameOf(label, synthetic);

/**
 * The sources of a node, and the clause that lays it down, as relationships; the node lists the ids of its sources as
 * well, for reads that need no more.
 */
function statedIn({ label, id, sourceIds, clauseId }: NodeFact): RelationshipFact[] {
  const ends: NodeReference[] = sourceIds.map((source) => ({ label: 'Source', id: source }));
  if (clauseId !== undefined) ends.push({ label: 'Clause', id: clauseId });
  return ends.map((to) => ({ from: { label, id }, type: 'STATED_IN', to }));
}
