import type { CoverageQuery, GapsQuery } from '../graphql';

export type Coverage = NonNullable<CoverageQuery['coverage']>;
export type Unit = Coverage['units'][number];
export type Cell = Unit['cells'][number];
export type Gap = NonNullable<GapsQuery['coverageGaps']>['edges'][number]['node'];

/** What is related to an industry or, in a standard of regions, to a region. */
interface OfUnit {
  industry: { id: string; nameZh: string; nameEn?: string | null } | null;
  region: { id: string; nameZh: string; nameEn?: string | null } | null;
}

/** The industry or region that a row stands for; of an answer each has one. */
export function unitOf<Of extends Pick<OfUnit, 'industry' | 'region'>>({ industry, region }: Of) {
  return industry ?? region;
}

interface Placed {
  industry: { id: string } | null;
  region: { id: string } | null;
  standardSlot: { id: string };
}

/** The key of a cell in addresses: ids of its unit and its slot. */
export function keyOf({ industry, region, standardSlot }: Placed): string {
  return `${(industry ?? region)?.id}:${standardSlot.id}`;
}

/** The unit and the slot of a key. */
export function partsOf(key: string): readonly [unit: string, slot: string] {
  const [unit = '', slot = ''] = key.split(':');
  return [unit, slot];
}

/** How many ways of each kind there are, the kinds that only finish or widen what is there first. */
export function countWays(
  ways: readonly { kind: string }[],
): { kind: 'FINISH' | 'UPGRADE' | 'WIDEN'; count: number }[] {
  return (['FINISH', 'UPGRADE', 'WIDEN'] as const)
    .map((kind) => ({ kind, count: ways.filter((way) => way.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** From how many platforms on a covered cell is of which shade, the lightest first. */
export const SHADES = [1, 2, 3, 5];

/** The number of the shade of so many platforms, from 1. */
export function shadeOf(platforms: number): number {
  return SHADES.filter((least) => platforms >= least).length;
}
