import type { Coverage } from '../coverage/coverage';
import type { BilingualName } from '../facts/named';
import { groupBy } from '../grouping';
import type { RegionAbove, ScoreFacts } from './score-facts';

/** The platforms elsewhere that fill the slot of a gap and lie nearest to the region asked for. */
export interface Nearest {
  /** From the region up and down the tree of regions to where they are. */
  steps: number;
  platforms: BilingualName[];
}

/** The platforms that operate in the cells of a coverage, by the key of the cell. */
export function operatingIn({ units }: Coverage): Map<string, BilingualName[]> {
  return new Map(
    units
      .flatMap(({ cells }) => cells)
      .map(({ key, platforms }) => [
        key,
        platforms.filter(({ state }) => state === 'OPERATING').map(({ platform }) => platform),
      ]),
  );
}

/**
 * Of some platforms those that are nearest to the region; null where none is known to lie outside it.
 *
 * A platform whose place no source tells is at no distance. The data hold no coordinates, so steps in the tree of regions
 * stand for the way: two to a neighbouring district of the same city.
 */
export function nearestOf(
  platforms: BilingualName[],
  { region, places }: Pick<ScoreFacts, 'region' | 'places'>,
): Nearest | null {
  const own = region.find(({ steps }) => steps === 0);
  const regionsOf = new Map(places.map(({ platformId, regions }) => [platformId, regions]));
  const outside = platforms.flatMap((platform) => {
    const regions = regionsOf.get(platform.id) ?? [];
    if (regions.length === 0 || regions.some(({ id }) => id === own?.id)) return [];
    return [{ platform, steps: stepsBetween(region, regions) }];
  });
  const bySteps = groupBy(outside, ({ steps }) => steps);
  const steps = Math.min(...bySteps.keys());
  const nearest = bySteps.get(steps);
  return nearest === undefined ? null : { steps, platforms: nearest.map(({ platform }) => platform) };
}

/** The fewest steps by a region above both; regions without one are joined by a step above the tops of both. */
export function stepsBetween(some: RegionAbove[], others: RegionAbove[]): number {
  const up = new Map(some.map(({ id, steps }) => [id, steps]));
  const byCommon = others.flatMap(({ id, steps }) => {
    const own = up.get(id);
    return own === undefined ? [] : [own + steps];
  });
  if (byCommon.length > 0) return Math.min(...byCommon);
  const height = (regions: RegionAbove[]) => Math.max(...regions.map(({ steps }) => steps)) + 1;
  return height(some) + height(others);
}
