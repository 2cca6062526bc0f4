import { type Hypothesis, isIn, type SupposedPlatform, supposedOf } from '../scenario/hypothesis';
import type { CoverageFacts, LinkFact } from './facts';

/**
 * The facts of coverage under a hypothesis: its platforms as they are supposed to be, and the further units that they
 * come to serve. Touches nothing but its arguments, which stay as they are.
 *
 * @param facts as read for a region and with or without roll-up; what is supposed keeps to both
 */
export function supposedFacts(
  facts: CoverageFacts,
  hypothesis: Hypothesis,
  { rollUp }: { rollUp: boolean },
): CoverageFacts {
  const serving = [...hypothesis.platforms.values()].filter((one) => isIn(one, facts.region?.id ?? null));
  const links = serving.flatMap((one) => supposedLinks(one, facts, rollUp));
  const known = new Set(facts.platforms.map(({ id }) => id));
  const joining = serving.filter(
    ({ platform: { id } }) => !known.has(id) && links.some(({ platformId }) => platformId === id),
  );
  return {
    ...facts,
    links: [...facts.links, ...links],
    platforms: [
      ...facts.platforms.map((platform) => supposedOf(hypothesis, platform)),
      ...joining.map(({ platform }) => platform),
    ],
    sources: [...new Map([...facts.sources, ...hypothesis.sources].map((source) => [source.id, source])).values()],
  };
}

function supposedLinks({ platform, serves }: SupposedPlatform, { units }: CoverageFacts, rollUp: boolean): LinkFact[] {
  return serves.flatMap(({ industry, since }) =>
    units
      .filter(({ id }) => (rollUp ? industry.above.includes(id) : industry.id === id))
      .map(({ id: unitId }) => ({
        unitId,
        industryId: industry.id,
        platformId: platform.id,
        since,
        until: null,
        basis: 'HYPOTHETICAL',
        sourceIds: [],
      })),
  );
}
