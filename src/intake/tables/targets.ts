import {
  DesignationStage,
  LeadRequirement,
  LevelMatch,
  PlatformKind,
  PlatformLevel,
  PlatformState,
  SubsidyContingency,
  SubsidyEvent,
  SubsidyKind,
  TargetComparison,
  type Vocabulary,
} from '../../vocabulary';
import { basis, day, decimal, flag, inBoth, notes, oneOf, someOf, text } from './columns';
import { addTie, nodeOf, tieOf } from './row-facts';
import { type Table, table } from './table';

/** Which platforms count towards a target. */
const TARGET_COUNTS = table(
  'document/target_counts',
  {
    target_id: text,
    platform_kinds: someOf(PlatformKind),
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
        // Kinds counted are none where the data can't tell: then the note says why.
        countedKinds: count?.platform_kinds ?? [],
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

const SUBSIDY_RULES = table(
  'document/subsidy_rules',
  {
    id: text,
    clause_id: text,
    task_id: text.optional(),
    ...inBoth('recipient', text),
    platform_kinds: someOf(PlatformKind),
    ...inBoth('condition', text.optional()),
    level: oneOf(PlatformLevel).optional(),
    amount_wan: decimal.optional(),
    kind: oneOf(SubsidyKind),
    selective: flag,
    led_by: oneOf(LeadRequirement).optional(),
    led_by_text_zh: text.optional(),
    payer_zh: text.optional(),
    excerpt_zh: text.optional(),
    event: oneOf(SubsidyEvent).optional(),
    level_match: oneOf(LevelMatch).optional(),
    awaits: someOf(SubsidyContingency),
    event_basis: basis,
    ...inBoth('event_note', text),
    ...notes,
  },
  {
    add(row, facts, _, position) {
      // The graph keeps the document's own words under bare names.
      const { recipient_zh, condition_zh, led_by_text_zh, payer_zh, excerpt_zh, ...columns } = row;
      const words = {
        recipient: recipient_zh,
        condition: condition_zh,
        ledByText: led_by_text_zh,
        payer: payer_zh,
        excerpt: excerpt_zh,
      };
      facts.addNode(nodeOf('SubsidyRule', { ...columns, ...words, position }));
      addTie(facts, ['SubsidyRule', row.id], 'UNDER_TASK', ['Task', row.task_id]);
    },
  },
);

/** How one subsidy rule bears on another: the words are those of the relationships. */
const SubsidyRelation = {
  name: 'relation',
  description: 'how one subsidy rule bears on another',
  values: {
    EXCLUDES: 'where the one is drawn, the other is not',
    UNSETTLED_WITH: 'the text does not say whether both are paid',
  },
} satisfies Vocabulary;

const SUBSIDY_EXCLUSIONS = table(
  'document/subsidy_exclusions',
  {
    rule_id: text,
    relation: oneOf(SubsidyRelation),
    other_rule_id: text,
    basis,
    clause_id: text,
    ...inBoth('note', text),
  },
  {
    key: ['rule_id', 'relation', 'other_rule_id'],
    add: ({ relation, ...row }, facts) =>
      addTie(facts, ['SubsidyRule', row.rule_id], relation, ['SubsidyRule', row.other_rule_id], tieOf(row)),
  },
);

export const TARGET_TABLES: readonly Table[] = [TARGET_COUNTS, TARGETS, SUBSIDY_RULES, SUBSIDY_EXCLUSIONS];
