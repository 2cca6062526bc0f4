import type { CoverageQuery, GapsQuery, WayToCloseKind } from '../graphql';

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

/** The ids of the unit and the slot of which the key of a cell is made, which stands in addresses. */
export function partsOf(key: string): readonly [unit: string, slot: string] {
  const [unit = '', slot = ''] = key.split(':');
  return [unit, slot];
}

/** Of ways to close a gap those that only finish, raise or widen what is there. */
export function waysOfWhatIs<Way extends { kind: WayToCloseKind }>(ways: readonly Way[]): Way[] {
  return ways.filter(({ kind }) => kind !== 'FOUND');
}

/** From how many platforms on a covered cell is of which shade, the lightest first. */
export const SHADES = [1, 2, 3, 5];

/** The number of the shade of so many platforms, from 1. */
export function shadeOf(platforms: number): number {
  return SHADES.filter((least) => platforms >= least).length;
}
