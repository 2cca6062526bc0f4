import { toDatabaseDate } from '../database/values';
import { type Contents, labelsOf, type NodeFact, type NodeReference, type RelationshipFact } from './facts';
import { searchText } from './search-text';

/** Properties that tell where facts come from as a whole. */
export type Mark = Readonly<Record<string, string>>;

export function withMark<Row extends { properties: object }>(row: Row, mark: Mark): Row {
  return { ...row, properties: { ...row.properties, ...mark } };
}

export function nodeRow(node: NodeFact) {
  const { label, id, properties = {}, days, sourceIds, isFoundAsOther, synthetic } = node;
  return {
    id,
    labels: labelsOf(node),
    properties: {
      ...properties,
      ...dates(days),
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
    properties: { ...properties, ...dates(days), ...provenance, ...(synthetic && { synthetic }) },
  };
}

function dates(days: Contents['days'] = {}) {
  return Object.fromEntries(
    Object.entries(days).map(([name, day]) => [name, day === undefined ? undefined : toDatabaseDate(day)]),
  );
}
