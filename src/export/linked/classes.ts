import { LABELS, type Label, NOUNS } from '../../facts/nouns';
import { PLATFORM_VIEWS } from '../../facts/platform-views';
import type { OrganizationKind, PlatformKind } from '../../vocabulary';

/** Published classes that are true of every organization of a kind. A fund, a bank or an association has none that always is. */
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

/** The label under which an entity is found; of a platform `Platform`, not its view. */
export function ownLabel(labels: readonly string[]): Label | undefined {
  return LABELS.find((label) => labels.includes(label));
}

/** What an entity is: the types of the API that it has, then the published classes. */
export function classesOf(labels: readonly string[], kind: unknown): string[] {
  const own = labels.filter((label) => label in NOUNS || label in PLATFORM_VIEWS).sort();
  const published = LABELS.flatMap((label) => (labels.includes(label) ? (NOUNS[label].published ?? []) : []));
  const narrower = [
    ...(labels.includes('Organization') ? [OF_ORGANIZATIONS[kind as OrganizationKind]] : []),
    ...(labels.includes('Platform') ? [OF_PLATFORMS[kind as PlatformKind]] : []),
  ].filter((name) => name !== undefined);
  return [...own.map((label) => `ns:${label}`), ...published, ...narrower];
}
