import type { Change } from '../changes/change';
import type { CoverageGap } from './gaps';
import { CITY_LEVEL } from './way-kinds';
import type { WayToClose } from './ways';

/**
 * A way to close a gap as the change of a scenario that goes it. What is founded is led by the first candidate and, where no
 * level is asked for, municipal where the documents state a sum for a municipal one: 200 or 300 for a technology innovation
 * center, by who leads.
 *
 * @see 威政办字〔2018〕106号 四(三)
 */
export function changeOf(way: WayToClose, { industry, region: place, origin: { region } }: CoverageGap): Change {
  const { kind, toKind, toLevel, platform } = way;
  if (kind === 'FOUND' || platform === null) {
    const ledBy = way.candidates[0]?.organization.id ?? null;
    const isPaid = way.subsidies.some(({ level, amountWan }) => level === CITY_LEVEL && amountWan !== null);
    const industries = industry === null ? [] : [industry.id];
    return {
      on: null,
      kind: 'ADD',
      add: {
        kind: toKind,
        nameZh: null,
        industries,
        region: place?.id ?? region,
        level: toLevel ?? (isPaid ? CITY_LEVEL : null),
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
