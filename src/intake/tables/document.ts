import { sourceOf } from '../../facts/document';
import { CollaborationRole, PlatformKind, TierKind, TierRelationKind } from '../../vocabulary';
import type { FactSet } from '../facts';
import { day, inBoth, oneOf, position, someOf, text, texts } from './columns';
import { addTie, nodeOf, tieOf } from './row-facts';
import { type Rows, type Table, table } from './table';

export const DOCUMENTS = table(
  'document/documents',
  {
    id: text,
    number: text,
    ...inBoth('title', text),
    ...inBoth('issuer', text),
    issued_on: day,
    published_on: day.optional(),
    valid_from: day.optional(),
  },
  {
    add(row, facts) {
      const { id, title_zh: title, issuer_zh: publisher, published_on } = row;
      facts.addNode(nodeOf('Document', row));
      const publishedOn = published_on && { ...published_on, precision: 'DAY' };
      addSource(facts, ['Document', id], { title, publisher, publishedOn });
    },
  },
);

export const CLAUSES = table(
  'document/clauses',
  {
    id: text,
    document_id: text,
    parent_id: text.optional(),
    number: text,
    position,
    ...inBoth('heading', text),
    ...inBoth('summary', text),
  },
  {
    add(row, facts, rows, position) {
      const document = rows.find(DOCUMENTS, row.document_id);
      const clause = ['Clause', row.id] as const;
      facts.addNode(nodeOf('Clause', { ...row, position }));
      addSource(facts, clause, {
        title: `${document?.number} ${row.number} ${row.heading_zh}`,
        publisher: document?.issuer_zh,
        // Its words have held since they were issued, though the page that shows them is younger.
        publishedOn: document && { ...document.issued_on, precision: 'DAY' },
      });
      addTie(facts, clause, 'CLAUSE_OF', ['Document', row.document_id]);
      addTie(facts, clause, 'SUBCLAUSE_OF', ['Clause', row.parent_id]);
    },
  },
);

/** What a clause or a document is cited as. */
function addSource(
  facts: FactSet,
  cited: readonly ['Clause' | 'Document', string],
  row: Record<string, unknown>,
): void {
  const id = sourceOf(cited[1]);
  facts.addNode({ ...nodeOf('Source', { id, ...row }), isFoundAsOther: true });
  addTie(facts, ['Source', id], 'TEXT_OF', cited);
}

/** What states a row of the document: what has no clause stands in the heading, the opening or the close. */
export function statingOf({ clause_id }: { clause_id?: string | undefined }, rows: Rows) {
  const id = clause_id ?? rows.of(DOCUMENTS)[0]?.id;
  if (id === undefined) throw new Error('Clauses were checked to be of a document, and there is none.');
  return { clause_id, source_id: [sourceOf(id)] };
}

const STATEMENTS = table(
  'document/statements',
  { id: text, clause_id: text.optional(), ...inBoth('subject', text), ...inBoth('statement', text) },
  {
    add: (row, facts, rows, position) =>
      facts.addNode(nodeOf('Provision', { ...row, ...statingOf(row, rows), position })),
  },
);

const TIERS = table(
  'document/tiers',
  {
    id: text,
    ...inBoth('name', text),
    level: position,
    kind: oneOf(TierKind),
    platform_kinds: someOf(PlatformKind),
    aliases: texts,
    ...inBoth('role', text),
    leads: texts,
    ...inBoth('run_by', text.optional()),
    ...inBoth('funded_by', text.optional()),
    ...inBoth('tie', text.optional()),
    functions: texts,
    clause_id: text,
  },
  { add: (row, facts) => facts.addNode(nodeOf('Tier', row)) },
);

const TIER_FUNCTIONS = table(
  'document/tier_functions',
  { tier_id: text, code: text, ...inBoth('name', text), clause_id: text, position },
  {
    key: ['tier_id', 'code'],
    add(row, facts, _, position) {
      const id = `tf-${row.tier_id}-${row.code}`.toLowerCase();
      facts.addNode(nodeOf('TierFunction', { ...row, id, position }));
      addTie(facts, ['TierFunction', id], 'FUNCTION_OF', ['Tier', row.tier_id]);
    },
  },
);

const TIER_RELATIONS = table(
  'document/tier_relations',
  {
    from_tier_id: text,
    relation: oneOf(TierRelationKind),
    to_tier_id: text,
    ...inBoth('text', text),
    clause_id: text,
  },
  {
    key: ['from_tier_id', 'relation', 'to_tier_id'],
    add({ relation, ...row }, facts) {
      // The file marks what it reads into the words with 判断 (judged).
      const basis = row.text_zh.includes('判断') ? 'INFERRED' : 'STATED';
      const holds = tieOf({ ...row, kind: relation, basis });
      addTie(facts, ['Tier', row.from_tier_id], 'TIER_RELATION', ['Tier', row.to_tier_id], { ...holds, key: 'kind' });
    },
  },
);

const ROLES = table(
  'document/roles',
  { role: oneOf(CollaborationRole), ...inBoth('name', text), position, clause_id: text },
  { key: ['role'], add: (row, facts) => facts.addNode(nodeOf('Role', { ...row, id: row.role })) },
);

export const DOCUMENT_TABLES: readonly Table[] = [
  DOCUMENTS,
  CLAUSES,
  STATEMENTS,
  TIERS,
  TIER_FUNCTIONS,
  TIER_RELATIONS,
  ROLES,
];
