import { type Hypothesis, isIn, type SupposedPlatform, supposedOf } from '../changes/hypothesis';
import type { CoverageFacts, IndustryFacts, LocationFact, RegionFacts, ServesFact } from './facts';

/**
 * The facts of coverage under a hypothesis: its platforms as they are supposed to be, and the further units that they
 * come to serve. Touches nothing but its arguments, which stay as they are.
 *
 * @param facts as read for a region and with or without roll-up; what is supposed keeps to both
 */
export function supposedFacts(
  facts: IndustryFacts,
  hypothesis: Hypothesis,
  { rollUp }: { rollUp: boolean },
): IndustryFacts {
  const serving = [...hypothesis.platforms.values()].filter((one) => isIn(one, facts.region?.id ?? null));
  const links = serving.flatMap((one) => supposedServices(one, facts, rollUp));
  return { ...facts, links: [...facts.links, ...links], ...supposedPlatforms(facts, links, hypothesis) };
}

/** As {@link supposedFacts}, where the units are regions: what is added to a unit or a part of it is located there. */
export function supposedRegionFacts(facts: RegionFacts, hypothesis: Hypothesis): RegionFacts {
  const known = new Set(facts.platforms.map(({ id }) => id));
  const joining = [...hypothesis.platforms.values()].filter(({ platform }) => !known.has(platform.id));
  const links = joining.flatMap((one) => supposedLocations(one, facts));
  return { ...facts, links: [...facts.links, ...links], ...supposedPlatforms(facts, links, hypothesis) };
}

/** The platforms of the facts as they are supposed to be, those that the further links bring in, and their sources. */
function supposedPlatforms(
  facts: CoverageFacts,
  links: { platformId: string }[],
  hypothesis: Hypothesis,
): Pick<CoverageFacts, 'platforms' | 'sources'> {
  const known = new Set(facts.platforms.map(({ id }) => id));
  const linked = new Set(links.map(({ platformId }) => platformId));
  const joining = [...hypothesis.platforms.values()].filter(({ platform: { id } }) => !known.has(id) && linked.has(id));
  return {
    platforms: [
      ...facts.platforms.map((platform) => supposedOf(hypothesis, platform)),
      ...joining.map(({ platform }) => platform),
    ],
    sources: [...new Map([...facts.sources, ...hypothesis.sources].map((source) => [source.id, source])).values()],
  };
}

const SUPPOSED = { until: null, basis: 'HYPOTHETICAL' } as const;

function supposedServices(
  { platform, serves }: SupposedPlatform,
  { units }: IndustryFacts,
  rollUp: boolean,
): ServesFact[] {
  return serves.flatMap(({ industry, since }) =>
    units
      .filter(({ id }) => (rollUp ? industry.above.includes(id) : industry.id === id))
      .map(({ id: unitId }) => ({
        ...SUPPOSED,
        unitId,
        industryId: industry.id,
        platformId: platform.id,
        since,
        sourceIds: [],
      })),
  );
}

function supposedLocations({ platform, regions }: SupposedPlatform, { units }: RegionFacts): LocationFact[] {
  return units
    .filter(({ id }) => regions.has(id))
    .map(({ id }) => ({
      ...SUPPOSED,
      unitId: id,
      regionId: id,
      platformId: platform.id,
      since: platform.openedOn,
      sourceIds: [],
    }));
}
