import { FiveOneSlot, valueIn } from '../../vocabulary';
import type { FactSet, NodeReference } from '../facts';
import { aliasesOf, fields, placeOf, stated } from './contents';
import type { SeedData, SeedRow } from './tables';

/** The clause from which the members of 各区市政府〔管委〕 are read: part 三 says what 区市 includes. */
const MEMBERS_CLAUSE = 'doc-106-3';

/** Adds what the document asks for: standards with their slots, tasks with their units, targets and subsidies. */
export function addPolicy(facts: FactSet, data: SeedData): void {
  addStandards(facts, data);
  data['document/duty_units'].forEach((row, index) => addDutyUnit(facts, row, index, data));
  for (const row of data['document/successions']) {
    facts.addRelationship({
      from: { label: 'DutyUnit', id: row.unit_id },
      type: 'SUCCEEDED_BY',
      to: { label: 'Organization', id: row.organization_id },
      days: { since: row.since },
      provenance: { basis: row.basis, sourceIds: row.source_id },
    });
  }
  addTasks(facts, data);
  data['document/targets'].forEach((row, index) => addTarget(facts, row, index, data));
  data['document/subsidy_rules'].forEach((row, index) => addSubsidyRule(facts, row, index));
  for (const row of data['document/subsidy_exclusions']) {
    facts.addRelationship({
      from: { label: 'SubsidyRule', id: row.rule_id },
      type: row.relation,
      to: { label: 'SubsidyRule', id: row.other_rule_id },
      properties: fields(row, ['note_zh', 'note_en']),
      provenance: { basis: row.basis, sourceIds: [row.clause_id] },
    });
  }
}

function addStandards(facts: FactSet, data: SeedData): void {
  for (const row of data['document/coverage_standards']) {
    const from = { label: 'CoverageStandard', id: row.id } as const;
    facts.addNode({
      ...from,
      properties: fields(row, [
        'name_zh',
        'name_en',
        'unit_kind',
        'region_kinds',
        'region_basis',
        'note_zh',
        'note_en',
      ]),
      days: { validFrom: row.valid_from, validTo: row.valid_to },
      sourceIds: [row.clause_id],
    });
    if (row.framework_id !== undefined) {
      const framework = { label: 'IndustryFramework', id: row.framework_id } as const;
      facts.addRelationship({ from, type: 'DEFAULT_FRAMEWORK', to: framework });
    }
    if (row.region_id !== undefined) {
      facts.addRelationship({ from, type: 'DEFAULT_REGION', to: { label: 'Region', id: row.region_id } });
    }
  }

  const descriptions = new Map<string, SeedRow<'document/slots'>>(data['document/slots'].map((row) => [row.slot, row]));
  for (const row of data['document/standard_slots']) {
    const slot = { label: 'Slot', id: row.slot } as const;
    facts.addNode({
      ...slot,
      properties: {
        ...fields(row, ['position', 'name_zh', 'name_en']),
        ...fields(descriptions.get(row.slot) ?? {}, ['description_zh', 'description_en']),
      },
      sourceIds: [row.clause_id],
    });
    facts.addRelationship({ from: slot, type: 'SLOT_OF', to: { label: 'CoverageStandard', id: row.standard_id } });
  }

  for (const row of data['document/slot_rules']) {
    const rule = { label: 'SlotRule', id: row.id } as const;
    facts.addNode({
      ...rule,
      properties: {
        ...fields(row, ['platform_kinds', 'min_level', 'basis', 'note_zh', 'note_en']),
        slot: valueIn(FiveOneSlot, row.slot) ?? undefined,
      },
      days: { validFrom: row.valid_from, validTo: row.valid_to },
      sourceIds: [row.clause_id],
    });
    facts.addRelationship({ from: rule, type: 'FILLS', to: { label: 'Slot', id: row.slot } });
  }
}

function addDutyUnit(facts: FactSet, row: SeedRow<'document/duty_units'>, index: number, data: SeedData): void {
  const from = { label: 'DutyUnit', id: row.id } as const;
  const naming = data['document/duties'].filter(({ unit_id }) => unit_id === row.id);
  const sourceIds = [...new Set(naming.map(({ clause_id }) => clause_id))];
  facts.addNode({
    ...from,
    properties: {
      ...fields(row, ['name_zh', 'name_en', 'collective', 'note_zh']),
      aliases: aliasesOf(row),
      position: placeOf(index),
    },
    sourceIds,
  });
  if (row.organization_id !== undefined) {
    const organization = { label: 'Organization', id: row.organization_id } as const;
    const provenance = { basis: row.organization_basis ?? 'INFERRED', sourceIds } as const;
    facts.addRelationship({ from, type: 'IS_ORGANIZATION', to: organization, provenance });
  }
  for (const member of row.members) {
    facts.addRelationship({
      from,
      type: 'HAS_MEMBER',
      to: { label: 'Organization', id: member },
      provenance: { basis: 'INFERRED', sourceIds: [MEMBERS_CLAUSE] },
    });
  }
}

function addTasks(facts: FactSet, data: SeedData): void {
  data['document/tasks'].forEach((row, index) => {
    facts.addNode({
      label: 'Task',
      id: row.id,
      properties: {
        ...fields(row, ['number', 'kind', 'title_zh', 'title_en', 'summary_zh', 'summary_en']),
        position: placeOf(index),
      },
      sourceIds: [row.clause_id],
    });
  });

  for (const row of data['document/duties']) {
    facts.addRelationship({
      from: { label: 'Task', id: row.task_id },
      type: row.role === 'LEAD' ? 'LED_BY' : 'RESPONSIBLE',
      to: { label: 'DutyUnit', id: row.unit_id },
      properties: fields(row, ['named_as', 'position']),
      provenance: stated([row.clause_id]),
    });
  }

  const clauseOf = new Map(data['document/tasks'].map(({ id, clause_id }) => [id, clause_id]));
  for (const row of data['document/slot_tasks']) {
    facts.addRelationship({
      from: { label: 'Task', id: row.task_id },
      type: 'PURSUES',
      to: { label: 'Slot', id: row.slot },
      properties: fields(row, ['note_zh', 'note_en']),
      provenance: { basis: row.basis, sourceIds: [clauseOf.get(row.task_id) as string] },
    });
  }
}

function addTarget(facts: FactSet, row: SeedRow<'document/targets'>, index: number, data: SeedData): void {
  const count = data['document/target_counts'].find(({ target_id }) => target_id === row.id);
  const target = { label: 'Target', id: row.id } as const;
  facts.addNode({
    ...target,
    properties: {
      ...fields(row, ['name_en', 'value', 'comparison', 'unit_en', 'counts_zh', 'counts_en']),
      name: row.name_zh,
      unit: row.unit_zh,
      byText: row.by_text_zh,
      // Kinds counted are none where the data can't tell: then the note says why.
      countedKinds: count?.platform_kinds ?? [],
      countedLevel: count?.level,
      countedStages: count?.stages ?? [],
      countedStates: count?.states ?? [],
      countBasis: count?.basis,
      countNoteZh: count?.note_zh,
      countNoteEn: count?.note_en,
      position: placeOf(index),
    },
    days: { by: row.by },
    sourceIds: [row.clause_id],
  });
  addUnderTask(facts, target, row.task_id);
}

function addSubsidyRule(facts: FactSet, row: SeedRow<'document/subsidy_rules'>, index: number): void {
  const rule = { label: 'SubsidyRule', id: row.id } as const;
  facts.addNode({
    ...rule,
    properties: {
      ...fields(row, [
        'recipient_en',
        'platform_kinds',
        'level',
        'amount_wan',
        'kind',
        'selective',
        'led_by',
        'event',
        'level_match',
        'awaits',
        'event_basis',
        'event_note_zh',
        'event_note_en',
        'note_zh',
        'note_en',
      ]),
      recipient: row.recipient_zh,
      condition: row.condition_zh,
      conditionEn: row.condition_en,
      ledByText: row.led_by_text_zh,
      payer: row.payer_zh,
      excerpt: row.excerpt_zh,
      position: placeOf(index),
    },
    sourceIds: [row.clause_id],
  });
  addUnderTask(facts, rule, row.task_id);
}

function addUnderTask(facts: FactSet, from: NodeReference, taskId: string | undefined): void {
  if (taskId === undefined) return;
  facts.addRelationship({ from, type: 'UNDER_TASK', to: { label: 'Task', id: taskId } });
}
