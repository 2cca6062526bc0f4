import { viewsOf } from '../../src/facts/platform-views';
import { contents, type FactSet, type NodeReference, stated } from '../../src/intake/facts';
import { type PlatformKind, PlatformLevel, valuesOf } from '../../src/vocabulary';
import { addSynthetic, type City, CLUSTERS } from './city';
import { Partners } from './organizations';
import { type PlatformStory, platformStory, somewhenIn } from './platform-story';
import type { Random } from './random';

/** How many of a hundred platforms are of each kind; about half of them are of a kind that fills one of the five slots. */
const KINDS = {
  ENTERPRISE_TECHNOLOGY_CENTER: 14,
  INCUBATOR: 12,
  KEY_LABORATORY: 10,
  TECHNOLOGY_INNOVATION_CENTER: 10,
  SPECIALIZED_INSTITUTE: 9,
  ENGINEERING_RESEARCH_CENTER: 9,
  SCIENCE_PARK: 9,
  PUBLIC_SERVICE_PLATFORM: 9,
  MAKERSPACE: 8,
  INDUSTRIAL_RESEARCH_INSTITUTE: 6,
  INNOVATION_ALLIANCE: 4,
} satisfies Partial<Record<PlatformKind, number>>;

const LEVELS = valuesOf(PlatformLevel);

/** How many units a platform serves, and how often in a hundred. */
const SERVED = { '0': 12, '1': 62, '2': 20, '3': 6 };
/** How often a platform serves a cluster as such, rather than one of all units. */
const SERVES_CLUSTER = 0.15;
/** Between units next in popularity; a prime, so that every unit gets its place. */
const UNIT_STEP = 17;

/** Adds the platforms of a city: what they are, where, whom they serve, who leads and builds them. */
export function addPlatforms(facts: FactSet, city: City): void {
  const random = city.random('platforms');
  const partners = new Partners(city, random);
  let institute: NodeReference | undefined;
  for (let index = 0; index < city.size.platforms; index += 1) {
    const kind = random.weighted(KINDS);
    const platform = city.thing('Platform', index);
    const story = platformStory(city, random);
    const sourceIds = [city.sourceId(story.source)];
    addPlatform(facts, city, { platform, index, kind, story });
    addServices(facts, city, platform, random, sourceIds);
    addDesignations(facts, city, { platform, index, kind, story }, random);
    addBuilders(facts, city, platform, partners, random, sourceIds);
    if (kind === 'INDUSTRIAL_RESEARCH_INSTITUTE') institute = platform;
    if (kind === 'SPECIALIZED_INSTITUTE' && institute !== undefined && random.chance(0.6)) {
      facts.addRelationship({ from: platform, type: 'PART_OF', to: institute, provenance: stated(sourceIds) });
    }
  }
}

interface Told {
  platform: NodeReference;
  index: number;
  kind: PlatformKind;
  story: PlatformStory;
}

function addPlatform(facts: FactSet, city: City, { platform, index, kind, story }: Told): void {
  const sourceIds = [city.sourceId(story.source)];
  const holds = {
    kind,
    nameZh: `${city.nameZh}平台${index}`,
    nameEn: `Platform ${index} of ${city.nameEn}`,
    aliases: [],
    ...(story.statedClosed && { statedClosed: true }),
    ...story.periods,
  };
  addSynthetic(facts, { ...platform, views: viewsOf(kind) }, holds, sourceIds);
  facts.addRelationship({
    from: platform,
    type: 'LOCATED_IN',
    to: city.thing('Region', 1 + (index % city.size.districts)),
    provenance: stated(sourceIds),
  });
}

function addServices(
  facts: FactSet,
  city: City,
  platform: NodeReference,
  random: Random,
  sourceIds: readonly string[],
): void {
  const { industries } = city.size;
  const units = Array.from({ length: Number(random.weighted(SERVED)) }, () =>
    random.chance(SERVES_CLUSTER) ? random.between(1, CLUSTERS) : unitOf(city, random.lowBelow(industries)),
  );
  for (const unit of new Set(units)) {
    facts.addRelationship({
      from: platform,
      type: 'SERVES',
      to: city.thing('Industry', unit),
      ...contents({
        since: random.chance(0.2) ? somewhenIn(random.between(2010, 2024), random) : undefined,
        until: random.chance(0.04) ? somewhenIn(random.between(2025, 2027), random) : undefined,
      }),
      provenance: { basis: random.chance(0.3) ? 'INFERRED' : 'STATED', sourceIds },
    });
  }
}

/** A unit by its popularity: which are the popular ones differs from city to city. */
function unitOf({ number, size: { industries } }: City, popularity: number): number {
  return 1 + ((popularity * UNIT_STEP + number * CLUSTERS) % industries);
}

/** Four in ten are designated as what they are, one in ten climbed a level, and a few are something else besides. */
function addDesignations(facts: FactSet, city: City, { platform, index, kind, story }: Told, random: Random): void {
  const sourceIds = [city.sourceId(story.source)];
  const add = (place: number, designatedAs: PlatformKind, level: PlatformLevel, year?: number) => {
    const designation = city.thing('Designation', index * 3 + place);
    const stage = story.isInProgress ? random.pick(['APPLIED', 'PREPARING'] as const) : 'DESIGNATED';
    const holds = {
      kind: designatedAs,
      level,
      stage: random.chance(0.03) ? 'REVOKED' : stage,
      since: year === undefined ? undefined : somewhenIn(year, random),
    };
    addSynthetic(facts, designation, holds, sourceIds);
    facts.addRelationship({ from: designation, type: 'DESIGNATES', to: platform });
  };
  if (random.chance(0.4)) {
    const level = random.between(0, LEVELS.length - 1);
    add(0, kind, LEVELS[level] as PlatformLevel, random.chance(0.5) ? random.between(2012, 2022) : undefined);
    if (level > 0 && random.chance(0.25)) {
      add(1, kind, LEVELS[level - 1] as PlatformLevel, random.between(2008, 2012));
    }
  }
  if (random.chance(0.05)) add(2, random.weighted(KINDS), 'MUNICIPAL', random.between(2015, 2024));
}

function addBuilders(
  facts: FactSet,
  city: City,
  platform: NodeReference,
  partners: Partners,
  random: Random,
  sourceIds: readonly string[],
): void {
  const [lead, ...others] = partners.some(1 + random.between(0, 3));
  const tie = (organization: number, type: string) =>
    facts.addRelationship({
      from: city.thing('Organization', organization),
      type,
      to: platform,
      provenance: { basis: random.chance(0.2) ? 'INFERRED' : 'STATED', sourceIds },
    });
  tie(lead as number, 'LEADS');
  for (const other of others) tie(other, random.weighted({ CO_BUILDS: 94, SUPPORTS: 4, FUNDS: 2 }));
}
