import {
  DesignationStage,
  PlatformKind,
  PlatformLevel,
  PlatformState,
  ServiceKind,
  TargetComparison,
} from '../../vocabulary';
import { basis, day, decimal, inBoth, oneOf, someOf, text } from './columns';
import { addTie, nodeOf } from './row-facts';
import { type Table, table } from './table';

/** Which platforms, and organizations by what they serve with, count towards a target. */
const TARGET_COUNTS = table(
  'document/target_counts',
  {
    target_id: text,
    platform_kinds: someOf(PlatformKind),
    services: someOf(ServiceKind),
    level: oneOf(PlatformLevel).optional(),
    stages: someOf(DesignationStage),
    states: someOf(PlatformState),
    basis,
    ...inBoth('note', text),
  },
  { key: ['target_id'] },
);

const TARGETS = table(
  'document/targets',
  {
    id: text,
    ...inBoth('name', text),
    clause_id: text,
    task_id: text.optional(),
    value: decimal.optional(),
    comparison: oneOf(TargetComparison),
    ...inBoth('unit', text.optional()),
    by: day.optional(),
    by_text_zh: text.optional(),
    ...inBoth('counts', text),
  },
  {
    add({ name_zh: name, unit_zh: unit, by_text_zh: byText, ...row }, facts, rows, position) {
      const count = rows.find(TARGET_COUNTS, row.id);
      const counted = {
        // Where nothing is counted the data can't tell, and the note says why.
        countedKinds: count?.platform_kinds ?? [],
        countedServices: count?.services ?? [],
        countedLevel: count?.level,
        countedStages: count?.stages ?? [],
        countedStates: count?.states ?? [],
        countBasis: count?.basis,
        countNoteZh: count?.note_zh,
        countNoteEn: count?.note_en,
      };
      facts.addNode(nodeOf('Target', { ...row, name, unit, byText, ...counted, position }));
      addTie(facts, ['Target', row.id], 'UNDER_TASK', ['Task', row.task_id]);
    },
  },
);

export const TARGET_TABLES: readonly Table[] = [TARGET_COUNTS, TARGETS];
