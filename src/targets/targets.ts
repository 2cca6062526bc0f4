import { cypher } from '../database/cypher';
import type { Graph } from '../database/graph';
import { type Day, today } from '../days';

/** A target as the document sets it; `value` is null where the text gives no number. */
export interface Target {
  id: string;
  position: number;
  name: string;
  nameEn: string;
  value: number | null;
  comparison: string;
  unit: string | null;
  unitEn: string | null;
  by: Day | null;
  byText: string | null;
  countsZh: string;
  countsEn: string;
}

const TARGETS = cypher<{ target: Target }>`
  MATCH (target:Target)-[:STATED_IN]->(:Clause)-[:CLAUSE_OF]->(document:Document)
  WHERE document.issuedOn <= date($asOf)
  RETURN target { .id, .position, .name, .nameEn, .value, .comparison, .unit, .unitEn, .by, .byText, .countsZh,
                  .countsEn } AS target
  ORDER BY document.issuedOn, target.position`;

/** The targets of the documents that had been issued by a day, in the documents' order. */
export async function targets(graph: Graph, asOf: Day = today()): Promise<Target[]> {
  return graph.facts(TARGETS, { asOf }, (rows) => rows.map(({ target }) => target));
}
