import {
  Basis,
  CollaborationKind,
  CollaborationRole,
  CoverageUnitKind,
  DatePrecision,
  DesignationStage,
  FiveOneSlot,
  IndustryKind,
  LeadRequirement,
  LevelMatch,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  PlatformState,
  RegionKind,
  SubsidyContingency,
  SubsidyEvent,
  SubsidyKind,
  TargetComparison,
  TaskKind,
  TierKind,
  TierRelationKind,
  type Vocabulary,
} from '../../vocabulary';
import type { TermName } from './terms';

/** How a stored property is said. */
export interface PropertyMapping {
  term: TermName;
  /** The language that the text is in, of a term that has texts by language. */
  language?: 'zh' | 'en';
  /** The vocabulary that the words are from. */
  words?: Vocabulary;
  /** A further term that says the same; of a day one that says it only as exactly as it is known. */
  also?: TermName;
}

type Mappings = Readonly<Record<string, PropertyMapping>>;

const said = (term: TermName): PropertyMapping => ({ term });
const word = (term: TermName, words: Vocabulary): PropertyMapping => ({ term, words });
const day = (name: TermName, also?: TermName): Record<string, PropertyMapping> => ({
  [name]: { term: name, also },
  [`${name}Precision`]: word(`${name}Precision` as TermName, DatePrecision),
});
const inBoth = (stored: string, term: TermName, also?: TermName): Record<string, PropertyMapping> => ({
  [`${stored}Zh`]: { term, language: 'zh', also },
  [`${stored}En`]: { term, language: 'en', also },
});
/** A Chinese text under a bare name, with the English one beside it. */
const chineseFirst = (stored: string, term: TermName): Record<string, PropertyMapping> => ({
  [stored]: { term, language: 'zh' },
  [`${stored}En`]: { term, language: 'en' },
});

/** Properties that mean the same wherever they stand, on a node or on a relationship. */
const EVERYWHERE: Mappings = {
  id: said('identifier'),
  ...inBoth('name', 'name'),
  ...inBoth('title', 'name'),
  ...inBoth('heading', 'name'),
  ...inBoth('subject', 'name'),
  ...inBoth('summary', 'abstract'),
  ...inBoth('statement', 'abstract'),
  ...inBoth('description', 'description'),
  ...inBoth('note', 'note'),
  aliases: said('alternateName'),
  note: said('remark'),
  title: said('title'),
  publisher: said('publisher'),
  url: said('url'),
  number: said('number'),
  position: said('position'),
  subject: said('subject'),
  synthetic: said('synthetic'),
  basis: word('basis', Basis),
  ...day('since'),
  ...day('until'),
  ...day('validFrom'),
  ...day('validTo'),
  ...day('publishedOn', 'issued'),
};

const NAMED_AS = { namedAs: said('namedAs') };

/** Properties by the label or relationship type that has them, where they mean something of its own there. */
const OF: Readonly<Record<string, Mappings>> = {
  Collaboration: { kind: word('kind', CollaborationKind), kindBasis: word('kindBasis', Basis) },
  CoverageStandard: {
    unitKind: word('unitKind', CoverageUnitKind),
    regionKinds: word('regionKinds', RegionKind),
    regionBasis: word('regionBasis', Basis),
  },
  Designation: {
    kind: word('kind', PlatformKind),
    level: word('level', PlatformLevel),
    stage: word('stage', DesignationStage),
  },
  Document: {
    number: said('legislationIdentifier'),
    issuedOn: { term: 'issuedOn', also: 'legislationDate' },
    publishedOn: { term: 'publishedOn', also: 'datePublished' },
    ...inBoth('issuer', 'issuer'),
  },
  DutyUnit: { collective: said('collective') },
  Indicator: {
    value: said('value'),
    unit: { term: 'unitText', language: 'zh' },
    ...day('asOf', 'observationDate'),
  },
  Industry: { kind: word('kind', IndustryKind), ...inBoth('name', 'name', 'prefLabel') },
  IndustryFramework: { documentNumber: said('documentNumber'), ...inBoth('name', 'name', 'prefLabel') },
  KindTransition: { fromKind: word('fromKind', PlatformKind), toKind: word('toKind', PlatformKind) },
  Organization: { kind: word('kind', OrganizationKind), roles: word('roles', CollaborationRole) },
  Platform: {
    kind: word('kind', PlatformKind),
    ...day('openedOn'),
    ...day('closedOn'),
    ...day('seenOperatingOn'),
    ...day('seenInProgressOn'),
    ...day('seenClosedOn'),
    statedClosed: said('statedClosed'),
  },
  Region: { kind: word('kind', RegionKind) },
  Role: { role: word('role', CollaborationRole) },
  SlotRule: {
    slot: word('fiveOneSlot', FiveOneSlot),
    platformKinds: word('platformKinds', PlatformKind),
    minLevel: word('minLevel', PlatformLevel),
  },
  SubsidyRule: {
    ...chineseFirst('recipient', 'recipient'),
    ...chineseFirst('condition', 'condition'),
    ...inBoth('eventNote', 'eventNote'),
    kind: word('kind', SubsidyKind),
    platformKinds: word('platformKinds', PlatformKind),
    level: word('level', PlatformLevel),
    levelMatch: word('levelMatch', LevelMatch),
    amountWan: said('amountWan'),
    selective: said('selective'),
    ledBy: word('leadRequirement', LeadRequirement),
    ledByText: said('leadRequirementText'),
    payer: said('payer'),
    excerpt: said('excerpt'),
    event: word('event', SubsidyEvent),
    eventBasis: word('eventBasis', Basis),
    awaits: word('awaits', SubsidyContingency),
  },
  Target: {
    ...chineseFirst('name', 'name'),
    ...chineseFirst('unit', 'unitText'),
    ...inBoth('counts', 'counts'),
    ...inBoth('countNote', 'countNote'),
    value: said('targetValue'),
    comparison: word('comparison', TargetComparison),
    by: said('by'),
    byText: said('byText'),
    countedKinds: word('countedKinds', PlatformKind),
    countedLevel: word('countedLevel', PlatformLevel),
    countedStages: word('countedStages', DesignationStage),
    countedStates: word('countedStates', PlatformState),
    countBasis: word('countBasis', Basis),
  },
  Task: { kind: word('kind', TaskKind) },
  Tier: {
    kind: word('kind', TierKind),
    level: said('tierLevel'),
    platformKinds: word('platformKinds', PlatformKind),
    ...inBoth('role', 'purpose'),
    ...inBoth('runBy', 'runBy'),
    ...inBoth('fundedBy', 'fundedBy'),
    ...inBoth('tie', 'tie'),
  },
  TierFunction: { code: said('code') },
  LED_BY: NAMED_AS,
  RESPONSIBLE: NAMED_AS,
  TIER_RELATION: { kind: word('kind', TierRelationKind), ...inBoth('text', 'relationText') },
};

/**
 * How a stored property is said.
 *
 * @param holder the label of the node or the type of the relationship that has it
 */
export function mappingOf(holder: string, property: string): PropertyMapping | undefined {
  const own = OF[holder];
  if (own !== undefined && Object.hasOwn(own, property)) return own[property];
  return Object.hasOwn(EVERYWHERE, property) ? EVERYWHERE[property] : undefined;
}

/** Every vocabulary whose words the files use. */
export const WORDS_USED: readonly Vocabulary[] = [
  ...new Set(
    [EVERYWHERE, ...Object.values(OF)]
      .flatMap((mappings) => Object.values(mappings))
      .flatMap(({ words }) => (words === undefined ? [] : [words])),
  ),
];
