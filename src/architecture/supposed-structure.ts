import { type Hypothesis, isIn, type SupposedPlatform } from '../changes/hypothesis';
import type { OrganizationTie, PartTie, ServesTie, StructureFacts, StructurePlatform } from './structure-facts';

/**
 * The facts of the structure under a hypothesis: its platforms as they are supposed to be, those that it adds, and the
 * further ties. Touches nothing but its arguments, which stay as they are.
 */
export function supposedStructure(facts: StructureFacts, hypothesis: Hypothesis): StructureFacts {
  const supposed = [...hypothesis.platforms.values()];
  const added = supposed
    .filter((one) => one.platform.supposed?.isAdded && isIn(one, facts.region?.id ?? null))
    .map(({ platform }): StructurePlatform => ({ platform, organizations: [], serves: [] }));
  return {
    ...facts,
    platforms: [...facts.platforms, ...added].map((one) => {
      const changed = hypothesis.platforms.get(one.platform.id);
      return changed === undefined ? one : withTies(one, changed);
    }),
    parts: [...facts.parts, ...furtherParts(facts, hypothesis), ...supposed.flatMap((one) => partsOf(one, hypothesis))],
    centers: [...facts.centers, ...centersOf(facts, supposed)],
  };
}

const SUPPOSED = { until: null, basis: 'HYPOTHETICAL' as const, sourceIds: [] };

function withTies(stored: StructurePlatform, { platform, ties, serves }: SupposedPlatform): StructurePlatform {
  const own = { ...SUPPOSED, platform: { id: platform.id, nameZh: platform.nameZh } };
  return {
    platform,
    organizations: [...stored.organizations, ...ties.map((tie): OrganizationTie => ({ ...own, ...tie }))],
    serves: [
      ...stored.serves,
      ...serves.map(({ industry, since }): ServesTie => ({ ...own, kind: 'SERVES', industry, since })),
    ],
  };
}

function partsOf({ platform: { id, nameZh }, parents }: SupposedPlatform, { platforms }: Hypothesis): PartTie[] {
  return parents.flatMap((parent) => {
    const above = platforms.get(parent.id)?.platform;
    if (above === undefined) return [];
    return [{ ...SUPPOSED, kind: 'PART_OF' as const, platform: { id, nameZh }, parent: above, since: parent.since }];
  });
}

/** What platforms are part of that came above an institute only by the hypothesis, and so were not read with the facts. */
function furtherParts({ parts }: StructureFacts, hypothesis: Hypothesis): PartTie[] {
  const read = new Set(parts.map(({ platform }) => platform.id));
  return hypothesis.parts
    .filter(({ platform }) => !read.has(platform.id))
    .map((part) => ({ ...part, kind: 'PART_OF' as const }));
}

/** Who leads a center by the hypothesis, and by what name an added one goes. */
function centersOf({ tiers }: StructureFacts, supposed: SupposedPlatform[]): StructureFacts['centers'] {
  const kinds = tiers.find(({ kind }) => kind === 'REGIONAL_INNOVATION_CENTER')?.platformKinds ?? [];
  return supposed
    .filter(({ platform }) => kinds.includes(platform.kind))
    .map(({ matchText, ties }) => ({
      matchText,
      ledBy: ties
        .filter(({ kind }) => kind === 'LEADS')
        .map(({ organization, since }) => ({ id: organization.id, since, until: null })),
    }));
}
