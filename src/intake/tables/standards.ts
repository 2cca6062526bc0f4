import {
  CollaborationRole,
  CoverageUnitKind,
  FiveOneSlot,
  PlatformKind,
  PlatformLevel,
  RegionKind,
  valueIn,
} from '../../vocabulary';
import { basis, inBoth, notes, oneOf, position, someOf, text, texts, validity } from './columns';
import { addTie, nodeOf, originOf, tieOf } from './row-facts';
import { type Table, table } from './table';

const COVERAGE_STANDARDS = table(
  'document/coverage_standards',
  {
    id: text,
    ...inBoth('name', text),
    unit_kind: oneOf(CoverageUnitKind),
    framework_id: text.optional(),
    region_id: text.optional(),
    region_kinds: someOf(RegionKind),
    region_basis: basis.optional(),
    slots: texts,
    ...validity,
    clause_id: text,
    ...notes,
  },
  {
    add(row, facts) {
      const standard = ['CoverageStandard', row.id] as const;
      facts.addNode(nodeOf('CoverageStandard', row));
      addTie(facts, standard, 'DEFAULT_FRAMEWORK', ['IndustryFramework', row.framework_id]);
      addTie(facts, standard, 'DEFAULT_REGION', ['Region', row.region_id]);
    },
  },
);

/** Zones that a standard's document counts beside the divisions that are its units. */
const STANDARD_ZONES = table(
  'document/standard_zones',
  { standard_id: text, region_id: text, basis, clause_id: text },
  {
    key: ['standard_id', 'region_id'],
    add(row, facts) {
      addTie(facts, ['CoverageStandard', row.standard_id], 'COUNTS_ZONE', ['Region', row.region_id], originOf(row));
    },
  },
);

/** What the five slots are. */
const SLOTS = table(
  'document/slots',
  {
    slot: oneOf(FiveOneSlot),
    ...inBoth('name', text),
    ...inBoth('description', text.optional()),
    position,
    clause_id: text,
  },
  { key: ['slot'] },
);

const STANDARD_SLOTS = table(
  'document/standard_slots',
  { standard_id: text, slot: text, ...inBoth('name', text), position, clause_id: text },
  {
    key: ['slot'],
    add(row, facts, rows) {
      const { description_zh, description_en } = rows.find(SLOTS, row.slot) ?? {};
      facts.addNode(nodeOf('Slot', { ...row, id: row.slot, description_zh, description_en }));
      addTie(facts, ['Slot', row.slot], 'SLOT_OF', ['CoverageStandard', row.standard_id]);
    },
  },
);

const SLOT_RULES = table(
  'document/slot_rules',
  {
    id: text,
    slot: text,
    platform_kinds: someOf(PlatformKind),
    min_level: oneOf(PlatformLevel).optional(),
    ...validity,
    basis,
    clause_id: text,
    ...notes,
  },
  {
    add(row, facts) {
      const rule = nodeOf('SlotRule', row);
      const slot = valueIn(FiveOneSlot, row.slot) ?? undefined;
      facts.addNode({ ...rule, properties: { ...rule.properties, slot } });
      addTie(facts, ['SlotRule', row.id], 'FILLS', ['Slot', row.slot]);
    },
  },
);

/** Who may lead a platform that fills a slot. */
const SLOT_LEADS = table(
  'document/slot_leads',
  { slot: oneOf(FiveOneSlot), role: oneOf(CollaborationRole), position, basis, clause_id: text, ...notes },
  {
    key: ['slot', 'role'],
    add: ({ role, ...row }, facts) => addTie(facts, ['Slot', row.slot], 'MAY_BE_LED_BY', ['Role', role], tieOf(row)),
  },
);

/** Which kinds of platform can become one of another kind. */
const KIND_TRANSITIONS = table(
  'document/kind_transitions',
  { from_kind: oneOf(PlatformKind), to_kind: oneOf(PlatformKind), basis, clause_id: text, ...notes },
  {
    key: ['from_kind', 'to_kind'],
    add(row, facts, _, position) {
      const id = `kt-${row.from_kind}-${row.to_kind}`.toLowerCase();
      facts.addNode(nodeOf('KindTransition', { ...row, id, position }));
    },
  },
);

export const STANDARD_TABLES: readonly Table[] = [
  COVERAGE_STANDARDS,
  STANDARD_ZONES,
  SLOTS,
  STANDARD_SLOTS,
  SLOT_RULES,
  SLOT_LEADS,
  KIND_TRANSITIONS,
];
