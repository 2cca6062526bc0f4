import type { Label } from '../../facts/nouns';
import * as vocabulary from '../../vocabulary';
import { TERMS, type TermName } from './terms';

/** How a stored property is said. */
export interface PropertyMapping {
  term: TermName;
  /** The language that the text is in, of a term that has texts by language. */
  language?: 'zh' | 'en';
  /** The vocabulary that the words are from. */
  words?: vocabulary.Vocabulary;
  /** A further term that says the same; of a day one that says it only as exactly as it is known. */
  also?: TermName;
}

type Said = Pick<PropertyMapping, 'term' | 'also'>;
type Mappings = Readonly<Record<string, Said>>;

const inBoth = (stored: string, term: TermName, also?: TermName): Mappings => ({
  [`${stored}Zh`]: { term, also },
  [`${stored}En`]: { term, also },
});

/** Properties whose term is not called as they are, or not alone, wherever they stand, on a node or on a relationship. */
const EVERYWHERE: Mappings = {
  id: { term: 'identifier' },
  ...inBoth('title', 'name'),
  ...inBoth('heading', 'name'),
  ...inBoth('subject', 'name'),
  ...inBoth('summary', 'abstract'),
  ...inBoth('statement', 'abstract'),
  aliases: { term: 'alternateName' },
  note: { term: 'remark' },
  publishedOn: { term: 'publishedOn', also: 'issued' },
};

/** The same by the label or relationship type that has them, where they mean something of its own there. */
const OF: Readonly<Record<string, Mappings>> = {
  Document: {
    number: { term: 'legislationIdentifier' },
    issuedOn: { term: 'issuedOn', also: 'legislationDate' },
    publishedOn: { term: 'publishedOn', also: 'datePublished' },
  },
  Policy: {
    documentNumber: { term: 'legislationIdentifier' },
    promulgatedOn: { term: 'promulgatedOn', also: 'legislationDate' },
  },
  Indicator: { unit: { term: 'unitText' }, asOf: { term: 'asOf', also: 'observationDate' } },
  Industry: inBoth('name', 'name', 'prefLabel'),
  IndustryFramework: inBoth('name', 'name', 'prefLabel'),
  SlotRule: { slot: { term: 'fiveOneSlot' } },
  Survey: { subject: { term: 'surveySubject' } },
  SubsidyRule: { ledBy: { term: 'leadRequirement' }, ledByText: { term: 'leadRequirementText' } },
  Target: { value: { term: 'targetValue' }, unit: { term: 'unitText' }, unitEn: { term: 'unitText' } },
  Tier: { level: { term: 'tierLevel' }, ...inBoth('role', 'purpose') },
  TIER_RELATION: inBoth('text', 'relationText'),
};

/** The vocabularies whose words the files use, by the terms that they are said by; of kinds by what is of the kind. */
const WORDS: readonly [vocabulary.Vocabulary, ...(TermName | `${Label | 'TIER_RELATION'}.kind`)[]][] = [
  [
    vocabulary.Basis,
    'basis',
    'kindBasis',
    'regionBasis',
    'countBasis',
    'eventBasis',
    'recipientBasis',
    'statedUnitCountBasis',
    'valueBases',
  ],
  [vocabulary.DatePrecision, ...(Object.keys(TERMS).filter((term) => term.endsWith('Precision')) as TermName[])],
  [vocabulary.CollaborationKind, 'Collaboration.kind'],
  [vocabulary.CoverageUnitKind, 'unitKind'],
  [vocabulary.RegionKind, 'regionKinds', 'Region.kind'],
  [
    vocabulary.PlatformKind,
    'platformKinds',
    'platformKind',
    'fromKind',
    'toKind',
    'countedKinds',
    'Platform.kind',
    'Designation.kind',
  ],
  [vocabulary.PlatformLevel, 'level', 'levels', 'minLevel', 'countedLevel'],
  [vocabulary.DesignationStage, 'stage', 'countedStages'],
  [vocabulary.IndustryKind, 'Industry.kind'],
  [vocabulary.OrganizationKind, 'organizationKind', 'recipientKinds', 'excludedKinds', 'Organization.kind'],
  [vocabulary.CollaborationRole, 'role', 'roles', 'collaborationRole'],
  [vocabulary.SharedResourceKind, 'SharedResource.kind'],
  [vocabulary.FiveOneSlot, 'fiveOneSlot'],
  [vocabulary.SubsidyKind, 'SubsidyRule.kind'],
  [vocabulary.LevelMatch, 'levelMatch'],
  [vocabulary.LeadRequirement, 'leadRequirement'],
  [vocabulary.SubsidyEvent, 'event'],
  [vocabulary.SubsidyRight, 'right'],
  [vocabulary.RecognizedTitle, 'recognizedTitle'],
  [vocabulary.SubsidyContingency, 'awaits'],
  [vocabulary.SubsidyConditionKind, 'SubsidyCondition.kind'],
  [vocabulary.TargetComparison, 'comparison'],
  [vocabulary.PlatformState, 'countedStates'],
  [vocabulary.EvaluationStanding, 'standing'],
  [vocabulary.EvaluationRequirement, 'evaluationRequirement'],
  [vocabulary.TaskKind, 'Task.kind'],
  [vocabulary.ServiceKind, 'service', 'countedServices'],
  [vocabulary.SurveySubject, 'surveySubject'],
  [vocabulary.SurveyOutcome, 'outcome'],
  [vocabulary.SurveyCompleteness, 'completeness'],
  [vocabulary.Retirement, 'retirement'],
  [vocabulary.TierKind, 'Tier.kind'],
  [vocabulary.TierRelationKind, 'TIER_RELATION.kind'],
];
export const WORDS_USED = WORDS.map(([words]) => words);
const WORDS_OF = new Map<string, vocabulary.Vocabulary>(
  WORDS.flatMap(([words, ...said]) => said.map((one) => [one, words])),
);

/**
 * How a stored property is said: unless told otherwise by the term of its name, a text in two languages by that of its
 * name without the language, the Chinese one also where it has none.
 *
 * @param holder the label of the node or the type of the relationship that has it
 */
export function mappingOf(holder: string, property: string): PropertyMapping | undefined {
  const said = at(at(OF, holder) ?? {}, property) ?? at(EVERYWHERE, property);
  const term = said?.term ?? [property, property.replace(/(?:Zh|En)$/, '')].find(isTerm);
  if (term === undefined) return undefined;
  const words = WORDS_OF.get(term) ?? WORDS_OF.get(`${holder}.${term}`);
  switch (TERMS[term].kind) {
    case 'thing':
      return words && { term, words };
    case 'texts':
      return { term, also: said?.also, language: property.endsWith('En') ? 'en' : 'zh' };
    default:
      return { term, also: said?.also };
  }
}

/** Relationships whose term is not called as they are, by their types; of some by the label they start at as well. */
const RELATIONSHIPS: Readonly<Record<string, TermName | Partial<Record<Label, TermName>>>> = {
  APPLIES_TO: 'spatial',
  CLAUSE_OF: 'workPartOf',
  DESCRIBES: 'observationAbout',
  IN_FRAMEWORK: 'inScheme',
  LOCATED_IN: 'location',
  PART_OF: {
    Region: 'containedInPlace',
    Organization: 'parentOrganization',
    Platform: 'partOf',
    Industry: 'broader',
  },
  STATED_IN: 'wasDerivedFrom',
  SUBCLAUSE_OF: 'workPartOf',
  TIER_RELATION: 'relatedTier',
};

/** How a relationship is said of the node that it starts at: unless told otherwise by the term of its type. */
export function relationOf(type: string, from: Label): TermName | undefined {
  const term = at(RELATIONSHIPS, type) ?? type.toLowerCase().replace(/_./g, (sign) => sign.charAt(1).toUpperCase());
  if (typeof term === 'object') return term[from];
  return isTerm(term) ? term : undefined;
}

/** A published term that says a relationship from the other end, beside the project's own. */
export const SAID_IN_REVERSE: Partial<Record<TermName, TermName>> = { funds: 'funderOf' };

function isTerm(name: string): name is TermName {
  return Object.hasOwn(TERMS, name);
}

function at<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
