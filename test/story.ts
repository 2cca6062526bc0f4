import { randomUUID } from 'node:crypto';
import type { SchemeDesign } from '../src/evaluation/design/scheme';
import type { Label } from '../src/facts/nouns';
import { viewsOf } from '../src/facts/platform-views';
import { type Contents, FactSet, type RelationshipFact, type Value } from '../src/intake/facts';
import type {
  Basis,
  CollaborationKind,
  CollaborationRole,
  DatePrecision,
  DesignationStage,
  EvaluationStanding,
  LevelMatch,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  RegionKind,
  ServiceKind,
  SharedResourceKind,
  SurveyCompleteness,
  SurveyOutcome,
  SurveySubject,
} from '../src/vocabulary';

/** When something holds; what is left out is not known. */
export interface Span {
  since?: string | undefined;
  until?: string | undefined;
  /** To the day where nothing is told. */
  sincePrecision?: DatePrecision;
  untilPrecision?: DatePrecision;
}

/** What things may be called besides; by itself a thing is called by its id. */
interface Names {
  nameZh?: string;
  nameEn?: string;
}

/** A platform as a test tells it; whatever is left out is not known. */
export interface PlatformStory extends Names {
  kind: PlatformKind;
  /** Names of units, each with the span in which it serves it. */
  serves?: (string | ({ unit: string } & Span))[];
  opened?: string;
  /** To the day where nothing is told. */
  openedPrecision?: DatePrecision;
  closed?: string;
  closedPrecision?: DatePrecision;
  seenOperating?: string;
  seenInProgress?: string;
  seenClosed?: string;
  statedClosed?: boolean;
  designations?: ({ kind: PlatformKind; level: PlatformLevel; stage?: DesignationStage } & Span)[];
  region?: string;
  /** The span in which it is located in the region. */
  located?: Span;
}

/** An organization as a test tells it. */
export interface OrganizationStory extends Names {
  /** An enterprise where nothing is told. */
  kind?: OrganizationKind;
  roles?: CollaborationRole[];
  /** `here` where nothing is told. */
  region?: string | null;
}

export interface CollaborationStory extends Span {
  /** Its id where nothing is told. */
  subject?: string;
  /** A project where nothing is told. */
  kind?: CollaborationKind;
  /** Organizations, each with the span in which it takes part. */
  members: (string | ({ name: string } & Span))[];
}

/** A published total of platforms as a test tells it. */
export interface TotalStory {
  value: number;
  /** `here` where nothing is told. */
  region?: string;
  asOf?: string;
  countedKinds?: PlatformKind[];
  countedLevel?: PlatformLevel;
  levelMatch?: LevelMatch;
  /** True where nothing is told. */
  isComparable?: boolean;
}

/** What was looked for as a test tells it. */
export interface SurveyStory {
  /** PLATFORM_KIND where nothing is told. */
  subject?: SurveySubject;
  platformKind?: PlatformKind;
  organizationKind?: OrganizationKind;
  /** `here` where nothing is told. */
  region?: string;
  /** In all industries where nothing is told. */
  units?: readonly string[];
  lookedOn: string;
  /** NONE_FURTHER where nothing is told. */
  outcome?: SurveyOutcome;
  /** COMPLETE where nothing is told. */
  completeness?: SurveyCompleteness;
}

/** A scheme of evaluation; what is left out of its design is as if it set nothing. */
export interface SchemeStory {
  design: Partial<SchemeDesign>;
  platformKinds?: PlatformKind[];
  levels?: PlatformLevel[];
  validFrom?: string;
  validTo?: string;
}

/** That a platform was evaluated by a scheme of the story; it took part where nothing is told. */
export interface EvaluationStory {
  platform: string;
  scheme: string;
  year: number;
  tookPart?: boolean;
  points?: number;
  grade?: string;
  standing?: EvaluationStanding;
  values?: Record<string, number>;
}

/** A published figure of a platform or an organization. */
export interface FigureStory {
  of: string;
  nameZh: string;
  value: number;
  asOf?: string;
  asOfPrecision?: DatePrecision;
}

/** A shared resource as a test tells it; its days and hours are those that are told. */
export interface ResourceStory extends Names {
  /** An instrument where nothing is told. */
  kind?: SharedResourceKind;
  category?: string;
  valueWan?: number;
  hoursWorked?: number;
  hoursForOthers?: number;
  hoursYear?: number;
  sharingNetwork?: string;
  sharedSince?: string;
  owner?: string;
  platform?: string;
  region?: string;
}

/** What leads, builds, supports or funds what, and of which platform another is a part. */
export type Tie = [
  from: string,
  type: 'LEADS' | 'CO_BUILDS' | 'SUPPORTS' | 'FUNDS' | 'PART_OF',
  to: string,
  held?: Span & { basis?: Exclude<Basis, 'HYPOTHETICAL'> },
];

/** A small world by names: units with the name of the unit above, regions likewise, and what there is in them. */
export interface Story {
  units?: Record<string, string | null>;
  unitNames?: Record<string, string>;
  /** There is always `here`. */
  regions?: Record<string, string | null>;
  /** Regions that are part of one of the seed, by its id. */
  regionsOfSeed?: Record<string, string>;
  /** A region is a district where nothing is told. */
  regionKinds?: Record<string, RegionKind>;
  /** The region that the framework of the units is for; none where nothing is told. */
  home?: string;
  platforms?: Record<string, PlatformStory>;
  organizations?: Record<string, OrganizationStory>;
  collaborations?: Record<string, CollaborationStory>;
  surveys?: Record<string, SurveyStory>;
  totals?: Record<string, TotalStory>;
  /** With what organizations serve. */
  services?: Record<string, { organization: string; service: ServiceKind } & Span>;
  resources?: Record<string, ResourceStory>;
  ties?: Tie[];
  schemes?: Record<string, SchemeStory>;
  evaluations?: Record<string, EvaluationStory>;
  figures?: Record<string, FigureStory>;
  /** Whether all of it is made up. */
  synthetic?: boolean;
  /** What all of it is stated in. */
  source?: { title?: string; url?: string };
}

/** A small world in the database: its own framework, with ids made of the names of the story. */
export interface SmallWorld {
  framework: string;
  id(name: string): string;
  /** The name in the story of an id, or of all ids in a text. */
  name(id: string): string;
}

/** A story as facts, under ids that no other has. */
export function factsOf(story: Story): { facts: FactSet; told: SmallWorld } {
  const prefix = `test-${randomUUID()}-`;
  const facts = new StoryFacts(prefix, story.synthetic ?? false);
  const { units = {}, regions = {}, regionKinds = {}, platforms = {}, organizations = {}, collaborations = {} } = story;
  facts.node('Source', 'source', { title: 'test', ...story.source }, { publishedOn: '2020-06-01' });
  facts.node('IndustryFramework', 'framework', { nameZh: '试验', aliases: [] });
  for (const [name, above] of Object.entries(units)) {
    facts.named('Industry', name, { nameZh: story.unitNames?.[name], kind: 'CLUSTER', basis: 'STATED' });
    facts.tie(['Industry', name], 'IN_FRAMEWORK', ['IndustryFramework', 'framework']);
    if (above !== null) facts.tie(['Industry', name], 'PART_OF', ['Industry', above]);
  }
  for (const [name, above] of Object.entries({ here: null, ...regions })) {
    facts.named('Region', name, { kind: regionKinds[name] ?? 'DISTRICT' });
    if (above !== null) facts.tie(['Region', name], 'PART_OF', ['Region', above]);
  }
  if (story.home !== undefined) facts.tie(['IndustryFramework', 'framework'], 'APPLIES_TO', ['Region', story.home]);
  for (const [name, above] of Object.entries(story.regionsOfSeed ?? {})) {
    facts.tie(['Region', name], 'PART_OF', ['Region', { seed: above }]);
  }
  for (const [name, platform] of Object.entries(platforms)) addPlatform(facts, name, platform);
  for (const [name, { kind = 'ENTERPRISE', roles = [], region = 'here', ...names }] of Object.entries(organizations)) {
    facts.named('Organization', name, { ...names, kind, roles });
    if (region !== null) facts.tie(['Organization', name], 'LOCATED_IN', ['Region', region]);
  }
  for (const [
    name,
    { kind = 'PROJECT', members, since, until, subject = prefix + name, ...precisions },
  ] of Object.entries(collaborations)) {
    const words = { kind, subject, basis: 'STATED', kindBasis: 'STATED', ...precisions };
    facts.node('Collaboration', name, words, { since, until });
    for (const member of members) {
      const { name: of, ...span } = typeof member === 'string' ? { name: member } : member;
      facts.tie(['Organization', of], 'TAKES_PART_IN', ['Collaboration', name], span);
    }
  }
  for (const [name, survey] of Object.entries(story.surveys ?? {})) addSurvey(facts, name, survey);
  for (const [name, { region = 'here', asOf, ...total }] of Object.entries(story.totals ?? {})) {
    const words = {
      nameZh: name,
      unit: '家',
      countedKinds: [],
      isComparable: true,
      countNoteZh: '说明',
      countNoteEn: 'note',
    };
    facts.node('Indicator', name, { ...words, ...total }, { asOf });
    facts.tie(['Indicator', name], 'DESCRIBES', ['Region', region]);
  }
  for (const [name, { organization, service, since, until }] of Object.entries(story.services ?? {})) {
    const words = { service, basis: 'INFERRED', noteZh: '说明', noteEn: 'note' };
    facts.node('OrganizationService', name, words, { since, until });
    facts.tie(['OrganizationService', name], 'SERVICE_OF', ['Organization', organization]);
  }
  for (const [name, resource] of Object.entries(story.resources ?? {})) addResource(facts, name, resource);
  const end = (name: string): End => [name in platforms ? 'Platform' : 'Organization', name];
  for (const [from, type, to, held] of story.ties ?? []) facts.tie(end(from), type, end(to), held);
  for (const [name, scheme] of Object.entries(story.schemes ?? {})) addScheme(facts, name, scheme);
  for (const [name, evaluation] of Object.entries(story.evaluations ?? {})) addEvaluation(facts, name, evaluation);
  for (const [name, { of, asOf, asOfPrecision = 'DAY', ...figure }] of Object.entries(story.figures ?? {})) {
    facts.node('Indicator', name, { ...figure, unit: '家', asOfPrecision: asOf && asOfPrecision }, { asOf });
    facts.tie(['Indicator', name], 'DESCRIBES', end(of));
  }
  const id = (name: string) => prefix + name;
  return { facts, told: { framework: id('framework'), id, name: (text) => text.replaceAll(prefix, '') } };
}

function addPlatform(facts: StoryFacts, name: string, platform: PlatformStory): void {
  const { serves = [], designations = [], region, located, opened, closed, ...rest } = platform;
  const { kind, nameZh, nameEn, statedClosed, seenOperating, seenInProgress, seenClosed } = rest;
  const { openedPrecision = 'DAY', closedPrecision = 'DAY' } = rest;
  const precisions = { openedOnPrecision: opened && openedPrecision, closedOnPrecision: closed && closedPrecision };
  const seen = { seenOperatingOn: seenOperating, seenInProgressOn: seenInProgress, seenClosedOn: seenClosed };
  const words = { nameZh, nameEn, kind, statedClosed, ...precisions };
  facts.named('Platform', name, words, { openedOn: opened, closedOn: closed, ...seen }, viewsOf(kind));
  for (const served of serves) {
    const { unit, ...span } = typeof served === 'string' ? { unit: served } : served;
    facts.tie(['Platform', name], 'SERVES', ['Industry', unit], span);
  }
  if (region !== undefined) facts.tie(['Platform', name], 'LOCATED_IN', ['Region', region], located);
  for (const [index, { stage = 'DESIGNATED', since, until, ...recognized }] of designations.entries()) {
    const designation = `${name}-designation-${index}`;
    facts.node('Designation', designation, { ...recognized, stage }, { since, until });
    facts.tie(['Designation', designation], 'DESIGNATES', ['Platform', name]);
  }
}

function addSurvey(
  facts: StoryFacts,
  name: string,
  { region = 'here', units = [], lookedOn, ...told }: SurveyStory,
): void {
  const words = {
    subject: 'PLATFORM_KIND',
    outcome: 'NONE_FURTHER',
    completeness: 'COMPLETE',
    whereLooked: '试验',
    ...told,
  };
  facts.node('Survey', name, words, { lookedOn });
  facts.tie(['Survey', name], 'SURVEYED_IN', ['Region', region]);
  for (const unit of units) facts.tie(['Survey', name], 'SURVEYED_FOR', ['Industry', unit]);
}

/** A design that sets nothing. */
export const SETS_NOTHING: SchemeDesign = {
  startsFrom: 'OPENED',
  graceMonths: 0,
  bonusCap: 0,
  toleratedPoorYears: 0,
  absentGrade: null,
  indicatorSets: [],
  grades: [],
  consequences: [],
};

function addScheme(facts: StoryFacts, name: string, scheme: SchemeStory): void {
  const { design, platformKinds = [], levels = [], ...validity } = scheme;
  const whole = { ...SETS_NOTHING, ...design };
  const notes = { noteZh: '试验', noteEn: 'test', designJson: JSON.stringify(whole) };
  facts.named('EvaluationScheme', name, { ...notes, platformKinds, levels }, { validFrom: undefined, ...validity });
}

function addEvaluation(facts: StoryFacts, name: string, { platform, scheme, year, ...told }: EvaluationStory): void {
  const { tookPart = true, points, grade, standing, values = {} } = told;
  const codes = Object.keys(values);
  const words = {
    ...{ year: BigInt(year), tookPart, points, grade, standing, basis: 'STATED' },
    valueCodes: codes,
    values: Object.values(values),
    valueBases: codes.map(() => 'STATED'),
    valueSourceIds: codes.map(() => facts.sourceId),
  };
  facts.node('Evaluation', name, words);
  facts.tie(['Evaluation', name], 'EVALUATES', ['Platform', platform]);
  facts.tie(['Evaluation', name], 'UNDER_SCHEME', ['EvaluationScheme', scheme]);
}

function addResource(
  facts: StoryFacts,
  name: string,
  { owner, platform, region, sharedSince, hoursYear, kind = 'INSTRUMENT', ...words }: ResourceStory,
): void {
  const year = hoursYear === undefined ? undefined : BigInt(hoursYear);
  const precision = sharedSince && 'DAY';
  const told = { kind, hoursYear: year, sharedSincePrecision: precision, ...words };
  facts.named('SharedResource', name, told, { sharedSince });
  if (owner !== undefined) facts.tie(['SharedResource', name], 'OWNED_BY', ['Organization', owner]);
  if (platform !== undefined) facts.tie(['SharedResource', name], 'HOUSED_IN', ['Platform', platform]);
  if (region !== undefined) facts.tie(['SharedResource', name], 'LOCATED_IN', ['Region', region]);
}

/** By its name in the story, or its id in the seed. */
type End = readonly [label: Label, name: string | { seed: string }];

/** Facts by names, all of one source. Every fact of a kind has the same days, so that one statement does for all stories. */
class StoryFacts extends FactSet {
  private readonly ties: RelationshipFact[] = [];

  constructor(
    private readonly prefix: string,
    private readonly synthetic: boolean,
  ) {
    super();
  }

  get sourceId(): string {
    return `${this.prefix}source`;
  }

  /** Each as often as it is told: a story may tell it of several spans. */
  override get relationships(): RelationshipFact[] {
    return this.ties;
  }

  node(
    label: Label,
    name: string,
    properties: Contents['properties'],
    days: Contents['days'] = {},
    views: string[] = [],
  ) {
    const sourceIds = label === 'Source' ? [] : [this.sourceId];
    this.addNode({
      label,
      id: this.prefix + name,
      views,
      synthetic: this.synthetic,
      properties,
      days,
      sourceIds,
    });
  }

  private idOf(name: End[1]): string {
    return typeof name === 'string' ? this.prefix + name : name.seed;
  }

  named(
    label: Label,
    name: string,
    { nameZh = this.prefix + name, ...properties }: Record<string, Value>,
    ...rest: [Contents['days']?, string[]?]
  ) {
    this.node(label, name, { nameZh, aliases: [], ...properties }, ...rest);
  }

  tie(
    [fromLabel, from]: End,
    type: string,
    [toLabel, to]: End,
    { basis = 'STATED', since, until, ...precisions }: NonNullable<Tie[3]> = {},
  ) {
    this.ties.push({
      from: { label: fromLabel, id: this.idOf(from) },
      type,
      to: { label: toLabel, id: this.idOf(to) },
      properties: precisions,
      days: { since, until },
      provenance: { basis, sourceIds: [this.sourceId] },
    });
  }
}
