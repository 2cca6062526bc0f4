import { randomUUID } from 'node:crypto';
import { type Label, viewsOf } from '../src/facts/nouns';
import { type Contents, FactSet, type RelationshipFact, type Value } from '../src/intake/facts';
import type {
  Basis,
  CollaborationKind,
  CollaborationRole,
  DatePrecision,
  DesignationStage,
  OrganizationKind,
  PlatformKind,
  PlatformLevel,
  RegionKind,
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
  /** A project where nothing is told. */
  kind?: CollaborationKind;
  /** Organizations, each with the span in which it takes part. */
  members: (string | ({ name: string } & Span))[];
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
  platforms?: Record<string, PlatformStory>;
  organizations?: Record<string, OrganizationStory>;
  collaborations?: Record<string, CollaborationStory>;
  ties?: Tie[];
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
  for (const [name, above] of Object.entries(story.regionsOfSeed ?? {})) {
    facts.tie(['Region', name], 'PART_OF', ['Region', { seed: above }]);
  }
  for (const [name, platform] of Object.entries(platforms)) addPlatform(facts, name, platform);
  for (const [name, { kind = 'ENTERPRISE', roles = [], region = 'here', ...names }] of Object.entries(organizations)) {
    facts.named('Organization', name, { ...names, kind, roles });
    if (region !== null) facts.tie(['Organization', name], 'LOCATED_IN', ['Region', region]);
  }
  for (const [name, { kind = 'PROJECT', members, since, until, ...precisions }] of Object.entries(collaborations)) {
    const words = { kind, subject: prefix + name, basis: 'STATED', kindBasis: 'STATED', ...precisions };
    facts.node('Collaboration', name, words, { since, until });
    for (const member of members) {
      const { name: of, ...span } = typeof member === 'string' ? { name: member } : member;
      facts.tie(['Organization', of], 'TAKES_PART_IN', ['Collaboration', name], span);
    }
  }
  const end = (name: string): End => [name in platforms ? 'Platform' : 'Organization', name];
  for (const [from, type, to, held] of story.ties ?? []) facts.tie(end(from), type, end(to), held);
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
    const sourceIds = label === 'Source' ? [] : [`${this.prefix}source`];
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
      provenance: { basis, sourceIds: [`${this.prefix}source`] },
    });
  }
}
