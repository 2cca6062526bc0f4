import type { FactSet } from '../facts';
import { fields, placeOf } from './contents';
import type { SeedData } from './tables';

/** Adds how a slot can come to be filled: who may lead such a platform, and which kinds of platform can become one. */
export function addWaysToClose(facts: FactSet, data: SeedData): void {
  for (const row of data['document/slot_leads']) {
    facts.addRelationship({
      from: { label: 'Slot', id: row.slot },
      type: 'MAY_BE_LED_BY',
      to: { label: 'Role', id: row.role },
      properties: fields(row, ['position', 'note_zh', 'note_en']),
      provenance: { basis: row.basis, sourceIds: [row.clause_id] },
    });
  }
  data['document/kind_transitions'].forEach((row, index) => {
    facts.addNode({
      label: 'KindTransition',
      id: `kt-${row.from_kind}-${row.to_kind}`.toLowerCase(),
      properties: {
        ...fields(row, ['from_kind', 'to_kind', 'basis', 'note_zh', 'note_en']),
        position: placeOf(index),
      },
      sourceIds: [row.clause_id],
    });
  });
}
