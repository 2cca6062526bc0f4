import type { Hypothesis, SupposedUnitTie } from '../changes/hypothesis';
import { countsIn, isIn, supposed } from '../changes/supposed';
import { byId } from '../grouping';
import type { CoverageFacts, OverseasFact, UnitTie } from './facts';

/**
 * The facts of coverage under a hypothesis: its platforms as they are supposed to be, and the further units that they
 * come to serve or are located in. Touches nothing but its arguments, which stay as they are.
 *
 * @param facts as read for a region and with or without roll-up; what is supposed keeps to both
 */
export function supposedFacts<Facts extends CoverageFacts>(
  facts: Facts,
  hypothesis: Hypothesis | null,
  { rollUp }: { rollUp: boolean },
): Facts {
  if (hypothesis === null) return facts;
  const region = facts.region?.id ?? null;
  const { platforms, ties } = supposed({ platforms: facts.platforms, ties: [] }, hypothesis, region, countsIn);
  const present = new Set(platforms.map(({ id }) => id));
  const kind = facts.standard.unitKind === 'REGION' ? 'LOCATED_IN' : 'SERVES';
  const linking = [...ties, ...servedBy(hypothesis, facts)].filter(
    (tie): tie is SupposedUnitTie => tie.kind === kind && present.has(tie.platform.id),
  );
  const links = linking.flatMap(({ platform, to, ...tie }): UnitTie[] =>
    facts.units
      .filter(({ id }) => (rollUp ? to.above.includes(id) : to.id === id))
      .map(({ id: unitId }) => ({ ...tie, platform: platform.id, to: to.id, unitId })),
  );
  return {
    ...facts,
    platforms,
    links: [...facts.links, ...links],
    overseas: [...facts.overseas, ...supposedOverseas(facts, hypothesis, region)],
    sources: [...byId([...facts.sources, ...hypothesis.sources]).values()],
  };
}

/** What those stored platforms serve that come to count only by the hypothesis, and so were not read with the facts. */
function servedBy({ platforms }: Hypothesis, facts: CoverageFacts): SupposedUnitTie[] {
  const known = new Set(facts.platforms.map(({ id }) => id));
  return [...platforms.values()]
    .filter(({ platform }) => !known.has(platform.id))
    .flatMap(({ platform, stored }) =>
      (stored?.ties ?? []).flatMap((tie) => (tie.kind === 'SERVES' ? { ...tie, platform } : [])),
    );
}

/** Those that come to count in the region by the hypothesis though they lie abroad. */
function supposedOverseas(
  { overseas }: CoverageFacts,
  { platforms }: Hypothesis,
  region: string | null,
): OverseasFact[] {
  const known = new Set(overseas.map(({ platform }) => platform));
  return [...platforms.values()]
    .filter((one) => !known.has(one.platform.id) && !isIn(one, region) && countsIn(one, region))
    .map(({ platform, regions }) => {
      const [place] = regions;
      return { platform: platform.id, place: place as string, sourceIds: [], synthetic: false, isSupposed: true };
    });
}
