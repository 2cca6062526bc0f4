import type { Label } from '../../intake/facts';
import type { OrganizationKind, PlatformKind } from '../../vocabulary';
import { OWN_CLASSES, TIER_CLASSES } from './own-classes';

/**
 * The labels of entities in the order of a file: what others stand in comes first, sources last. Each is a type of the API.
 * A clause and the document bear `Source` as well.
 */
export const ENTITY_LABELS = [
  'Region',
  'IndustryFramework',
  'Industry',
  'Organization',
  'Platform',
  'Designation',
  'Collaboration',
  'Indicator',
  'Document',
  'Clause',
  'Provision',
  'Tier',
  'TierFunction',
  'Role',
  'CoverageStandard',
  'Slot',
  'SlotRule',
  'KindTransition',
  'DutyUnit',
  'Task',
  'Target',
  'SubsidyRule',
  'Source',
] as const satisfies readonly Label[];

/** Classes of published vocabularies that are true of every entity of a label. */
const PUBLISHED: Partial<Record<Label, string>> = {
  Clause: 'schema:Legislation',
  Document: 'schema:Legislation',
  Indicator: 'schema:Observation',
  Industry: 'skos:Concept',
  IndustryFramework: 'skos:ConceptScheme',
  Organization: 'schema:Organization',
  Region: 'schema:AdministrativeArea',
  Source: 'prov:Entity',
};

/** Narrower ones that are true of every organization of a kind. A fund, a bank or an association has none that always is. */
const OF_ORGANIZATIONS: Partial<Record<OrganizationKind, string>> = {
  GOVERNMENT: 'schema:GovernmentOrganization',
  UNIVERSITY: 'schema:CollegeOrUniversity',
  RESEARCH_INSTITUTE: 'schema:ResearchOrganization',
  HOSPITAL: 'schema:Hospital',
};

/** Of platforms only these kinds are bodies by their definition; a park is a place, a center often part of an enterprise. */
const OF_PLATFORMS: Partial<Record<PlatformKind, string>> = {
  INDUSTRIAL_RESEARCH_INSTITUTE: 'schema:ResearchOrganization',
  NEW_RND_INSTITUTION: 'schema:ResearchOrganization',
};

/** The label under which an entity is found; of a clause `Clause`, not `Source`. */
export function ownLabel(labels: readonly string[]): Label | undefined {
  return ENTITY_LABELS.find((label) => labels.includes(label));
}

/** What an entity is: the types of the API that it has, then the published classes. */
export function classesOf(labels: readonly string[], kind: unknown): string[] {
  const own = labels.filter((label) => label in OWN_CLASSES || label in TIER_CLASSES).sort();
  const published = ENTITY_LABELS.flatMap((label) => (labels.includes(label) ? (PUBLISHED[label] ?? []) : []));
  const narrower = [
    ...(labels.includes('Organization') ? [OF_ORGANIZATIONS[kind as OrganizationKind]] : []),
    ...(labels.includes('Platform') ? [OF_PLATFORMS[kind as PlatformKind]] : []),
  ].filter((name) => name !== undefined);
  return [...own.map((label) => `ns:${label}`), ...published, ...narrower];
}

/** The published class that every entity of a type is in. */
export function publishedClass(label: string): string | undefined {
  return PUBLISHED[label as Label];
}
