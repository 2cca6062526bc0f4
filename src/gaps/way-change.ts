import type { Change } from '../changes/change';
import type { CoverageGap } from './gaps';
import type { WayToClose } from './ways';

/** A way to close a gap as the change of a scenario that goes it; what is founded is led by the first candidate. */
export function changeOf(way: WayToClose, { industry, region: place, origin: { region } }: CoverageGap): Change {
  const { kind, toKind, toLevel, platform } = way;
  if (kind === 'FOUND' || platform === null) {
    const ledBy = way.candidates[0]?.organization.id ?? null;
    const industries = industry === null ? [] : [industry.id];
    return {
      on: null,
      kind: 'ADD',
      add: {
        kind: toKind,
        nameZh: null,
        industries,
        region: place?.id ?? region,
        level: toLevel,
        ledBy,
        coBuiltBy: [],
        partOf: null,
      },
    };
  }
  if (kind === 'FINISH') return { on: null, kind: 'OPEN', platform: platform.id };
  if (kind === 'WIDEN' && industry !== null)
    return { on: null, kind: 'SERVE', platform: platform.id, industry: industry.id };
  if (toLevel === null) throw new Error(`${way.key} raises a platform to no level.`);
  const as = toKind === platform.kind ? null : toKind;
  return { on: null, kind: 'UPGRADE', platform: platform.id, as, level: toLevel };
}
