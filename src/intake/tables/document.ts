import type { FactSet } from '../facts';
import { fields, placeOf } from './contents';
import type { SeedData, SeedRow } from './tables';
import { addOrganization } from './weihai';

/** Adds the document itself: its clauses, what they lay down in words, the architecture, the organizations it names. */
export function addDocument(facts: FactSet, data: SeedData): void {
  for (const row of data['document/documents']) addDocumentNode(facts, row);
  data['document/clauses'].forEach((row, index) => addClause(facts, row, index, data));
  data['document/statements'].forEach((row, index) => {
    facts.addNode({
      label: 'Provision',
      id: row.id,
      properties: {
        ...fields(row, ['subject_zh', 'subject_en', 'statement_zh', 'statement_en']),
        position: placeOf(index),
      },
      sourceIds: [row.clause_id ?? wholeDocument(data)],
    });
  });
  addTiers(facts, data);
  for (const row of data['document/roles']) {
    facts.addNode({
      label: 'Role',
      id: row.role,
      properties: fields(row, ['role', 'position', 'name_zh', 'name_en']),
      sourceIds: [row.clause_id],
    });
  }
  for (const row of data['document/document_organizations']) {
    addOrganization(facts, row, [row.clause_id ?? wholeDocument(data)]);
  }
}

/** What a row without a clause is stated in: the heading, the opening and the close belong to no clause. */
function wholeDocument(data: SeedData): string {
  const [document] = data['document/documents'];
  if (document === undefined) throw new Error('Clauses were checked to be of a document, and there is none.');
  return document.id;
}

function addDocumentNode(facts: FactSet, row: SeedRow<'document/documents'>): void {
  facts.addNode({
    label: 'Document',
    id: row.id,
    properties: {
      ...fields(row, ['number', 'title_zh', 'title_en', 'issuer_zh', 'issuer_en']),
      title: row.title_zh,
      publisher: row.issuer_zh,
      publishedOnPrecision: row.published_on && 'DAY',
    },
    days: { issuedOn: row.issued_on, publishedOn: row.published_on, validFrom: row.valid_from },
    sourceIds: [],
  });
}

function addClause(facts: FactSet, row: SeedRow<'document/clauses'>, index: number, data: SeedData): void {
  const from = { label: 'Clause', id: row.id } as const;
  const document = data['document/documents'].find(({ id }) => id === row.document_id);
  facts.addNode({
    ...from,
    properties: {
      ...fields(row, ['number', 'heading_zh', 'heading_en', 'summary_zh', 'summary_en']),
      position: placeOf(index),
      title: `${document?.number} ${row.number} ${row.heading_zh}`,
      publisher: document?.issuer_zh,
      publishedOnPrecision: 'DAY',
    },
    // Its words have held since they were issued, though the page that shows them is younger.
    days: { publishedOn: document?.issued_on },
    sourceIds: [],
  });
  facts.addRelationship({ from, type: 'CLAUSE_OF', to: { label: 'Document', id: row.document_id } });
  if (row.parent_id !== undefined) {
    facts.addRelationship({ from, type: 'SUBCLAUSE_OF', to: { label: 'Clause', id: row.parent_id } });
  }
}

function addTiers(facts: FactSet, data: SeedData): void {
  for (const row of data['document/tiers']) {
    facts.addNode({
      label: 'Tier',
      id: row.id,
      properties: fields(row, [
        'level',
        'kind',
        'platform_kinds',
        'name_zh',
        'name_en',
        'aliases',
        'role_zh',
        'role_en',
        'run_by_zh',
        'run_by_en',
        'funded_by_zh',
        'funded_by_en',
        'tie_zh',
        'tie_en',
      ]),
      sourceIds: [row.clause_id],
    });
  }

  data['document/tier_functions'].forEach((row, index) => {
    const id = `tf-${row.tier_id}-${row.code}`.toLowerCase();
    facts.addNode({
      label: 'TierFunction',
      id,
      properties: { ...fields(row, ['code', 'name_zh', 'name_en']), position: placeOf(index) },
      sourceIds: [row.clause_id],
    });
    const tier = { label: 'Tier', id: row.tier_id } as const;
    facts.addRelationship({ from: { label: 'TierFunction', id }, type: 'FUNCTION_OF', to: tier });
  });

  for (const row of data['document/tier_relations']) {
    facts.addRelationship({
      from: { label: 'Tier', id: row.from_tier_id },
      type: 'TIER_RELATION',
      to: { label: 'Tier', id: row.to_tier_id },
      key: 'kind',
      properties: { kind: row.relation, ...fields(row, ['text_zh', 'text_en']) },
      // The file marks what it reads into the words with 判断 (judged).
      provenance: { basis: row.text_zh.includes('判断') ? 'INFERRED' : 'STATED', sourceIds: [row.clause_id] },
    });
  }
}
