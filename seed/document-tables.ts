import {
  Basis,
  CollaborationRole,
  CoverageUnitKind,
  DesignationStage,
  FiveOneSlot,
  LeadRequirement,
  PlatformKind,
  PlatformLevel,
  SubsidyKind,
  TargetComparison,
  TaskKind,
  TierKind,
  TierRelationKind,
  type Vocabulary,
} from '../src/vocabulary';
import { day, decimal, flag, oneOf, position, someOf, text, texts } from './columns';
import { table } from './csv';
import { named, organization, Sight } from './shared-columns';

const DutyRole = {
  name: 'role',
  description: 'how a unit stands to a task',
  values: { LEAD: '牵头', RESPONSIBLE: '责任' },
} satisfies Vocabulary;

const inBoth = { id: text, name_zh: text, name_en: text };
const validity = { valid_from: day.optional(), valid_to: day.optional() };
const notes = { note_zh: text.optional(), note_en: text.optional() };
const clause = { clause_id: text };

/** The files of the policy document. */
export const DOCUMENT_TABLES = {
  'document/documents': table(
    {
      id: text,
      number: text,
      title_zh: text,
      title_en: text,
      issuer_zh: text,
      issuer_en: text,
      issued_on: day,
      published_on: day.optional(),
      valid_from: day.optional(),
    },
    ['id'],
  ),
  'document/clauses': table(
    {
      id: text,
      document_id: text,
      parent_id: text.optional(),
      number: text,
      position,
      heading_zh: text,
      heading_en: text,
      summary_zh: text,
      summary_en: text,
    },
    ['id'],
  ),
  'document/statements': table(
    {
      id: text,
      clause_id: text.optional(),
      subject_zh: text,
      subject_en: text,
      statement_zh: text,
      statement_en: text,
    },
    ['id'],
  ),
  'document/tiers': table(
    {
      ...inBoth,
      level: position,
      kind: oneOf(TierKind),
      platform_kinds: someOf(PlatformKind),
      aliases: texts,
      role_zh: text,
      role_en: text,
      leads: texts,
      run_by_zh: text.optional(),
      run_by_en: text.optional(),
      funded_by_zh: text.optional(),
      funded_by_en: text.optional(),
      tie_zh: text.optional(),
      tie_en: text.optional(),
      functions: texts,
      ...clause,
    },
    ['id'],
  ),
  'document/tier_functions': table({ tier_id: text, code: text, name_zh: text, name_en: text, ...clause, position }, [
    'tier_id',
    'code',
  ]),
  'document/tier_relations': table(
    {
      from_tier_id: text,
      relation: oneOf(TierRelationKind),
      to_tier_id: text,
      text_zh: text,
      text_en: text,
      ...clause,
    },
    ['from_tier_id', 'relation', 'to_tier_id'],
  ),
  'document/coverage_standards': table(
    {
      ...inBoth,
      unit_kind: oneOf(CoverageUnitKind),
      framework_id: text.optional(),
      slots: texts,
      ...validity,
      ...clause,
      ...notes,
    },
    ['id'],
  ),
  'document/standard_slots': table(
    { standard_id: text, slot: text, name_zh: text, name_en: text, position, ...clause },
    ['slot'],
  ),
  'document/slots': table(
    {
      slot: oneOf(FiveOneSlot),
      name_zh: text,
      name_en: text,
      description_zh: text.optional(),
      description_en: text.optional(),
      position,
      ...clause,
    },
    ['slot'],
  ),
  'document/slot_rules': table(
    {
      id: text,
      slot: oneOf(FiveOneSlot),
      platform_kinds: someOf(PlatformKind),
      ...validity,
      basis: oneOf(Basis),
      ...clause,
      ...notes,
    },
    ['id'],
  ),
  'document/slot_tasks': table({ slot: text, task_id: text, basis: oneOf(Basis), ...notes }, ['slot', 'task_id']),
  'document/roles': table({ role: oneOf(CollaborationRole), name_zh: text, name_en: text, position, ...clause }, [
    'role',
  ]),
  'document/duty_units': table(
    {
      ...inBoth,
      aliases: texts,
      collective: flag,
      organization_id: text.optional(),
      organization_basis: oneOf(Basis).optional(),
      members: texts,
      note_zh: text.optional(),
    },
    ['id'],
  ),
  'document/document_organizations': table({ ...organization, clause_id: text.optional() }, ['id']),
  'document/tasks': table(
    {
      id: text,
      ...clause,
      number: text,
      kind: oneOf(TaskKind),
      position,
      title_zh: text,
      title_en: text,
      summary_zh: text,
      summary_en: text,
    },
    ['id'],
  ),
  'document/duties': table(
    { task_id: text, unit_id: text, role: oneOf(DutyRole), named_as: text, position, ...clause },
    ['task_id', 'unit_id', 'role'],
  ),
  'document/targets': table(
    {
      ...inBoth,
      ...clause,
      task_id: text.optional(),
      value: decimal.optional(),
      comparison: oneOf(TargetComparison),
      unit_zh: text.optional(),
      unit_en: text.optional(),
      by: day.optional(),
      by_text_zh: text.optional(),
      counts_zh: text,
      counts_en: text,
    },
    ['id'],
  ),
  'document/subsidy_rules': table(
    {
      id: text,
      ...clause,
      task_id: text.optional(),
      recipient_zh: text,
      recipient_en: text,
      platform_kinds: someOf(PlatformKind),
      condition_zh: text.optional(),
      condition_en: text.optional(),
      level: oneOf(PlatformLevel).optional(),
      amount_wan: decimal.optional(),
      kind: oneOf(SubsidyKind),
      selective: flag,
      led_by: oneOf(LeadRequirement).optional(),
      led_by_text_zh: text.optional(),
      payer_zh: text.optional(),
      excerpt_zh: text.optional(),
      ...notes,
    },
    ['id'],
  ),
  'document/platforms': table(
    {
      ...named,
      match_id: text.optional(),
      kind: oneOf(PlatformKind),
      level: oneOf(PlatformLevel).optional(),
      stage: oneOf(DesignationStage).optional(),
      status_as_of_document: oneOf(Sight).optional(),
      industry_ids: texts,
      inferred_industry_ids: texts,
      region_id: text.optional(),
      ...clause,
      ...notes,
    },
    ['id'],
  ),
};
