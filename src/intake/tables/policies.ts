import { basis, notes, period, sourced, text } from './columns';
import { addTie, nodeOf, tieOf } from './row-facts';
import { type Table, table } from './table';

/** Policy documents that are known to exist, whether or not their text was seen. */
const POLICIES = table(
  'weihai/policies',
  {
    id: text,
    number: text.optional(),
    title_zh: text,
    issuer: text.optional(),
    issued_on: period.optional(),
    repealed_on: period.optional(),
    url: text.optional(),
    relevance: text,
    ...sourced,
  },
  {
    add({ number: document_number, issued_on: promulgated_on, ...row }, facts) {
      facts.addNode(nodeOf('Policy', { ...row, document_number, promulgated_on }));
    },
  },
);

/** On what a policy bears that another document lays down: one of its clauses, or without one all of it. */
const POLICY_MATTERS = table(
  'document/policy_matters',
  { policy_id: text, document_id: text, clause_id: text.optional(), basis, ...notes },
  {
    key: ['policy_id', 'document_id', 'clause_id'],
    add({ policy_id, document_id, clause_id, ...row }, facts, rows) {
      const { source_id = [] } = rows.find(POLICIES, policy_id) ?? {};
      const matter = clause_id === undefined ? (['Document', document_id] as const) : (['Clause', clause_id] as const);
      addTie(facts, ['Policy', policy_id], 'BEARS_ON', matter, tieOf({ ...row, source_id }));
    },
  },
);

export const POLICY_TABLES: readonly Table[] = [POLICIES, POLICY_MATTERS];
