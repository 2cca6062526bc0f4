import { AWAITED } from '../../facts/subsidy-condition';
import {
  EvaluationRequirement,
  LeadRequirement,
  LevelMatch,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  RecognizedTitle,
  SubsidyConditionKind,
  SubsidyEvent,
  SubsidyKind,
  SubsidyRight,
  type Vocabulary,
  valuesOf,
} from '../../vocabulary';
import { basis, decimal, flag, inBoth, notes, oneOf, someOf, text } from './columns';
import { addTie, nodeOf, tieOf } from './row-facts';
import { type RowOf, type Rows, type Table, table } from './table';

/** The words of a clause that narrow a rule, and what each is met by. */
const SUBSIDY_CONDITIONS = table(
  'document/subsidy_conditions',
  {
    id: text,
    rule_id: text,
    ...inBoth('words', text),
    kind: oneOf(SubsidyConditionKind),
    recognized_title: oneOf(RecognizedTitle).optional(),
    basis,
    ...notes,
  },
  {
    check(own, _rows, problem) {
      for (const { kind, recognized_title: title, line } of own) {
        if ((kind === 'TITLE') !== (title !== undefined))
          problem(line, 'a title is named where kind is TITLE, and nowhere else');
      }
    },
  },
);

const conditionsOf = (ruleId: string, rows: Rows) =>
  rows.of(SUBSIDY_CONDITIONS).filter((condition) => condition.rule_id === ruleId);

/** The branches of rules that wait for an evaluation, and what must come of it. */
const EVALUATION_RULES = table(
  'document/evaluation_rules',
  { rule_id: text, requirement: oneOf(EvaluationRequirement), words_zh: text },
  { key: ['rule_id'] },
);

const SUBSIDY_RULES = table(
  'document/subsidy_rules',
  {
    id: text,
    clause_id: text,
    task_id: text.optional(),
    ...inBoth('recipient', text),
    right: oneOf(SubsidyRight),
    recipient_kinds: someOf(OrganizationKind),
    excluded_kinds: someOf(OrganizationKind),
    region_id: text,
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
    recipient_basis: basis,
    ...inBoth('recipient_note', text),
    event: oneOf(SubsidyEvent).optional(),
    level_match: oneOf(LevelMatch).optional(),
    event_basis: basis,
    ...inBoth('event_note', text),
    ...notes,
  },
  {
    add(row, facts, rows, position) {
      // The graph keeps the document's own words under bare names.
      const { recipient_zh, condition_zh, led_by_text_zh, payer_zh, excerpt_zh, region_id, ...columns } = row;
      const conditions = conditionsOf(row.id, rows);
      const evaluated = rows.find(EVALUATION_RULES, row.id);
      const words = {
        recipient: recipient_zh,
        condition: condition_zh,
        ledByText: led_by_text_zh,
        payer: payer_zh,
        excerpt: excerpt_zh,
        awaits: AWAITED.filter((one) => conditions.some(({ kind }) => kind === one)),
        evaluationRequirement: evaluated?.requirement,
        evaluationWords: evaluated?.words_zh,
      };
      facts.addNode(nodeOf('SubsidyRule', { ...columns, ...words, position }));
      addTie(facts, ['SubsidyRule', row.id], 'UNDER_TASK', ['Task', row.task_id]);
      addTie(facts, ['SubsidyRule', row.id], 'APPLIES_IN', ['Region', region_id]);
      for (const [index, { words_zh, ...condition }] of conditions.entries()) {
        const held = { words: words_zh, clause_id: row.clause_id, position: BigInt(index + 1) };
        facts.addNode(nodeOf('SubsidyCondition', { ...condition, ...held }));
        addTie(facts, ['SubsidyCondition', condition.id], 'CONDITION_OF', ['SubsidyRule', row.id]);
      }
    },
    check(own, rows, problem) {
      for (const rule of own) {
        const both = rule.recipient_kinds.filter((kind) => rule.excluded_kinds.includes(kind));
        if (both.length > 0)
          problem(rule.line, `${both.join(', ')} stands among its recipients and among those excluded`);
        const kinds = conditionsOf(rule.id, rows).map(({ kind }) => kind);
        if (kinds.includes('EVALUATION') && rows.find(EVALUATION_RULES, rule.id) === undefined) {
          problem(rule.line, 'it waits for an evaluation, and document/evaluation_rules does not say for which');
        }
        for (const kind of valuesOf(SubsidyConditionKind)) {
          const isCarried = CARRIED[kind]?.(rule);
          if (isCarried === undefined || isCarried === kinds.includes(kind)) continue;
          problem(
            rule.line,
            isCarried
              ? `its columns narrow it by ${kind}, and document/subsidy_conditions has no words of it for ${kind}`
              : `document/subsidy_conditions has words of it for ${kind}, and its columns do not narrow it so`,
          );
        }
      }
    },
  },
);

/** Whether the columns of a rule carry a condition of a kind; of the kinds left out no column does. */
const CARRIED: Partial<Record<SubsidyConditionKind, (rule: RowOf<typeof SUBSIDY_RULES>) => boolean>> = {
  RECIPIENT: ({ event }) => event === undefined,
  KIND: ({ event, platform_kinds }) => event !== undefined && platform_kinds.length > 0,
  LEVEL: ({ level }) => level !== undefined,
  LEADER: ({ led_by, recipient_kinds }) => led_by !== undefined && recipient_kinds.length > 0,
  SELECTION: ({ selective }) => selective,
  GOVERNMENT_PART: ({ event }) => event === 'GOVERNMENT_PART',
  PROVINCIAL_SUM: ({ kind }) => kind === 'MATCHING',
};

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

export const SUBSIDY_TABLES: readonly Table[] = [
  SUBSIDY_CONDITIONS,
  EVALUATION_RULES,
  SUBSIDY_RULES,
  SUBSIDY_EXCLUSIONS,
];
