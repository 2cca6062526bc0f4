import { Cypher, cypher, joined, name } from '../database/cypher';
import { type Contents, labelsOf, type NodeFact, type NodeReference, type RelationshipFact } from './facts';
import { searchText } from './search-text';

/** Properties that tell where facts come from as a whole. */
export type Mark = Readonly<Record<string, string>>;

export function withMark<Row extends { properties: object }>(row: Row, mark: Mark): Row {
  return { ...row, properties: { ...row.properties, ...mark } };
}

export function setLabel(label: Cypher): Cypher {
  const text = new Cypher(`'${label.text}'`);
  return cypher`
    FOREACH (_ IN CASE WHEN ${text} IN row.labels THEN [1] ELSE [] END | SET fact:${label})
    FOREACH (_ IN CASE WHEN ${text} IN row.labels THEN [] ELSE [1] END | REMOVE fact:${label})`;
}

export function nodeRow(node: NodeFact) {
  const { label, id, properties = {}, days, sourceIds, isFoundAsOther, synthetic } = node;
  return {
    id,
    labels: labelsOf(node),
    days,
    properties: {
      ...properties,
      id,
      ...(sourceIds.length > 0 && { sourceIds }),
      ...(synthetic && { synthetic }),
      ...(!isFoundAsOther && searchText(label, properties)),
    },
  };
}

export function relationshipRow(
  { from, to, properties, days, provenance, synthetic }: RelationshipFact,
  placeOf: (end: NodeReference) => string,
) {
  return {
    from: placeOf(from),
    to: placeOf(to),
    days,
    properties: { ...properties, ...provenance, ...(synthetic && { synthetic }) },
  };
}

export function setDays(facts: readonly Contents[]): Cypher {
  const days = new Set(facts.flatMap(({ days = {} }) => Object.keys(days)));
  return joined([...days].map((day) => cypher`, fact.${name(day)} = date(row.days.${name(day)})`));
}
