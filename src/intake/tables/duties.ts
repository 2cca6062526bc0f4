import { sourceOf } from '../../facts/document';
import { DutyRole, TaskKind } from '../../vocabulary';
import { basis, day, flag, inBoth, notes, oneOf, period, position, sourced, text, texts } from './columns';
import { ORGANIZATIONS } from './organizations';
import { addTie, nodeOf, originOf, tieOf } from './row-facts';
import { type Table, table } from './table';

/** The clause from which the members of 各区市政府〔管委〕 are read: part 三 says what 区市 includes. */
const MEMBERS_CLAUSE = 'doc-106-3';

const TASKS = table(
  'document/tasks',
  {
    id: text,
    clause_id: text,
    number: text,
    kind: oneOf(TaskKind),
    position,
    ...inBoth('title', text),
    ...inBoth('summary', text),
  },
  { add: (row, facts, _, position) => facts.addNode(nodeOf('Task', { ...row, position })) },
);

const DUTIES = table(
  'document/duties',
  { task_id: text, unit_id: text, role: oneOf(DutyRole), named_as: text, position, clause_id: text },
  {
    key: ['task_id', 'unit_id', 'role'],
    add({ role, ...row }, facts) {
      const type = role === 'LEAD' ? 'LED_BY' : 'RESPONSIBLE';
      addTie(facts, ['Task', row.task_id], type, ['DutyUnit', row.unit_id], tieOf(row));
    },
  },
);

const DUTY_UNITS = table(
  'document/duty_units',
  {
    id: text,
    ...inBoth('name', text),
    aliases: texts,
    collective: flag,
    organization_id: text.optional(),
    organization_basis: basis.optional(),
    members: texts,
    note_zh: text.optional(),
  },
  {
    add({ organization_basis: basis = 'INFERRED', ...row }, facts, rows, position) {
      const unit = ['DutyUnit', row.id] as const;
      const naming = rows.of(DUTIES).filter(({ unit_id }) => unit_id === row.id);
      const source_id = [...new Set(naming.map(({ clause_id }) => sourceOf(clause_id)))];
      facts.addNode(nodeOf('DutyUnit', { ...row, position, source_id }));
      const origin = originOf({ basis, source_id });
      addTie(facts, unit, 'IS_ORGANIZATION', ['Organization', row.organization_id], origin);
      const fromClause = originOf({ basis: 'INFERRED', clause_id: MEMBERS_CLAUSE });
      for (const member of row.members) addTie(facts, unit, 'HAS_MEMBER', ['Organization', member], fromClause);
    },
  },
);

/** Bodies that took over from others: of an organization, of a unit as the document names it, or of both. */
const SUCCESSIONS = table(
  'weihai/successions',
  {
    from_unit: text,
    from_id: text.optional(),
    to_unit: text,
    to_id: text,
    on: period.optional(),
    not_later_than: day.optional(),
    basis,
    ...sourced,
    duty_unit_id: text.optional(),
  },
  {
    key: ['from_unit', 'to_id'],
    add({ from_id, to_id, on: since, not_later_than, duty_unit_id, basis, source_id }, facts) {
      const unit = ['DutyUnit', duty_unit_id] as const;
      const former = ['Organization', from_id] as const;
      const succession = tieOf({ since, not_later_than, basis, source_id });
      for (const from of [unit, former]) addTie(facts, from, 'SUCCEEDED_BY', ['Organization', to_id], succession);
      // That the unit is the organization of that name is read from the name.
      addTie(facts, unit, 'IS_ORGANIZATION', former, originOf({ basis: 'INFERRED', source_id }));
    },
    check(own, rows, problem) {
      for (const { line, on, not_later_than, from_id, to_id, duty_unit_id } of own) {
        if (on === undefined && not_later_than === undefined) problem(line, 'needs a day, in on or not_later_than');
        if (from_id === undefined && duty_unit_id === undefined) {
          problem(line, 'needs a row that was succeeded, in from_id or duty_unit_id');
        }
        for (const [column, id] of Object.entries({ from_id, to_id })) {
          if (id === undefined || rows.leftOut.has(id) || rows.find(ORGANIZATIONS, id)) continue;
          problem(line, `${column} ${id} is in none of ${ORGANIZATIONS.file}`);
        }
      }
    },
  },
);

/** Which tasks pursue which slot. */
const SLOT_TASKS = table(
  'document/slot_tasks',
  { slot: text, task_id: text, basis, ...notes },
  {
    key: ['slot', 'task_id'],
    add(row, facts, rows) {
      const { clause_id } = rows.find(TASKS, row.task_id) ?? {};
      addTie(facts, ['Task', row.task_id], 'PURSUES', ['Slot', row.slot], tieOf({ ...row, clause_id }));
    },
  },
);

export const DUTY_TABLES: readonly Table[] = [TASKS, DUTIES, DUTY_UNITS, SUCCESSIONS, SLOT_TASKS];
