import { toDatabaseDate } from '../database/values';
import { type Contents, labelsOf, type NodeFact, type RelationshipFact } from './facts';
import type { Places } from './places';
import { searchText } from './search-text';

/** Properties that tell where facts come from as a whole. */
export type Mark = Readonly<Record<string, string>>;

export function nodeRow(node: NodeFact, mark: Mark) {
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
      ...mark,
    },
  };
}

export function relationshipRow(
  { from, to, properties, days, provenance, synthetic }: RelationshipFact,
  places: Places,
  mark: Mark,
) {
  return {
    from: places.of(from),
    to: places.of(to),
    properties: { ...properties, ...dates(days), ...provenance, ...(synthetic && { synthetic }), ...mark },
  };
}

function dates(days: Contents['days'] = {}) {
  return Object.fromEntries(
    Object.entries(days).map(([name, day]) => [name, day === undefined ? undefined : toDatabaseDate(day)]),
  );
}
