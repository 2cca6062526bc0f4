import { daysAfter } from '../../days';
import { CollaborationKind, CollaborationRole, OrganizationKind, ServiceKind } from '../../vocabulary';
import type { FactSet, Period } from '../facts';
import { basis, inBoth, named, oneOf, someOf, sourced, span, text } from './columns';
import { statingOf } from './document';
import { addFormerIds, checkFormerIds, formerIds } from './former-ids';
import { checkNamesakes } from './namesakes';
import { addTie, nodeOf, originOf } from './row-facts';
import { type Row, type Table, table } from './table';

const organization = {
  ...named,
  kind: oneOf(OrganizationKind),
  roles: someOf(CollaborationRole),
  region_id: text.optional(),
};

export const ORGANIZATIONS = table(
  'weihai/organizations',
  { ...organization, ...sourced, ...formerIds },
  {
    add(row, facts) {
      addOrganization(row, facts);
      addFormerIds(facts, 'Organization', row);
    },
    check: (own, _, problem) => checkFormerIds(own, problem),
  },
);

/** Organizations that the document names and the city's data has not. */
const DOCUMENT_ORGANIZATIONS = table(
  'document/document_organizations',
  { ...organization, clause_id: text.optional() },
  {
    add: (row, facts, rows) => addOrganization({ ...row, ...statingOf(row, rows) }, facts),
    check(own, rows, problem) {
      checkNamesakes(own, ORGANIZATIONS, rows, problem, (like) => `leave the row out and use ${like}`);
    },
  },
);

function addOrganization(
  row: Row<typeof organization> & { source_id?: string[]; clause_id?: string | undefined },
  facts: FactSet,
): void {
  facts.addNode(nodeOf('Organization', row));
  addTie(facts, ['Organization', row.id], 'LOCATED_IN', ['Region', row.region_id], originOf(row));
}

/** With what organizations serve, by which service agencies are told apart. */
const ORGANIZATION_SERVICES = table(
  'weihai/organization_services',
  { organization_id: text, service: oneOf(ServiceKind), ...span, basis, ...sourced, ...inBoth('note', text) },
  {
    key: ['organization_id', 'service'],
    add({ organization_id, ...row }, facts) {
      const id = `os-${organization_id}-${row.service}`.toLowerCase();
      facts.addNode(nodeOf('OrganizationService', { ...row, id }));
      addTie(facts, ['OrganizationService', id], 'SERVICE_OF', ['Organization', organization_id]);
    },
  },
);

/** What began and ended on one day was there on it; on the day `until` of the graph a thing no longer holds. */
function endOf({ since, until }: { since?: Period | undefined; until?: Period | undefined }): Period | undefined {
  if (until?.precision !== 'DAY' || until.text !== since?.text) return until;
  const next = daysAfter(until.firstDay, 1);
  return { text: next, firstDay: next, precision: 'DAY' };
}

const COLLABORATIONS = table(
  'weihai/collaborations',
  { id: text, kind: oneOf(CollaborationKind), subject: text, ...span, basis, ...sourced },
  {
    // The kinds were sorted by words in the subject.
    add: (row, facts) => facts.addNode(nodeOf('Collaboration', { ...row, until: endOf(row), kindBasis: 'INFERRED' })),
  },
);

const PARTICIPATIONS = table(
  'weihai/participations',
  { collaboration_id: text, organization_id: text },
  {
    key: ['collaboration_id', 'organization_id'],
    add({ collaboration_id, organization_id }, facts, rows) {
      const collaboration = ['Collaboration', collaboration_id] as const;
      const origin = originOf(rows.find(COLLABORATIONS, collaboration_id) ?? {});
      addTie(facts, ['Organization', organization_id], 'TAKES_PART_IN', collaboration, origin);
    },
  },
);

export const ORGANIZATION_TABLES: readonly Table[] = [
  ORGANIZATIONS,
  DOCUMENT_ORGANIZATIONS,
  ORGANIZATION_SERVICES,
  COLLABORATIONS,
  PARTICIPATIONS,
];
