import type { Label } from '../../facts/nouns';
import type { TermName } from './terms';

/** How a relationship is said of the node it starts at, by its type; of some by that node's label as well. */
const RELATIONSHIPS: Readonly<Record<string, TermName | Partial<Record<Label, TermName>>>> = {
  APPLIES_TO: 'spatial',
  CLAUSE_OF: 'workPartOf',
  CORRESPONDS_TO: 'correspondsTo',
  CO_BUILDS: 'coBuilds',
  DEFAULT_FRAMEWORK: 'defaultFramework',
  DEFAULT_REGION: 'defaultRegion',
  DESCRIBES: 'observationAbout',
  DESIGNATES: 'designates',
  EXCLUDES: 'excludes',
  FILLS: 'fills',
  FUNCTION_OF: 'functionOf',
  FUNDS: 'funds',
  HAS_MEMBER: 'hasMember',
  IN_FRAMEWORK: 'inScheme',
  IS_ORGANIZATION: 'isOrganization',
  LEADS: 'leads',
  LED_BY: 'ledBy',
  LOCATED_IN: 'location',
  MAY_BE_LED_BY: 'mayBeLedBy',
  PART_OF: {
    Region: 'containedInPlace',
    Organization: 'parentOrganization',
    Platform: 'partOf',
    Industry: 'broader',
  },
  PURSUES: 'pursues',
  RESPONSIBLE: 'responsible',
  SERVES: 'serves',
  SLOT_OF: 'slotOf',
  STATED_IN: 'wasDerivedFrom',
  SUBCLAUSE_OF: 'workPartOf',
  SUCCEEDED_BY: 'succeededBy',
  SUPPORTS: 'supports',
  TAKES_PART_IN: 'takesPartIn',
  TIER_RELATION: 'relatedTier',
  UNDER_TASK: 'underTask',
  UNSETTLED_WITH: 'unsettledWith',
};

/** How a relationship is said of the node that it starts at. */
export function relationOf(type: string, from: Label): TermName | undefined {
  const term = Object.hasOwn(RELATIONSHIPS, type) ? RELATIONSHIPS[type] : undefined;
  return typeof term === 'object' ? term[from] : term;
}

/** A published term that says a relationship from the other end, beside the project's own. */
export const SAID_IN_REVERSE: Partial<Record<TermName, TermName>> = { funds: 'funderOf' };
