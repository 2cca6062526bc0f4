import type { Day } from '../days';
import type { BilingualName } from '../facts/named';
import { type MoveCount, moveCounts, type RungCount, rungCounts } from './counts';
import type { Move } from './moves';
import type { Climb } from './rungs';

/** The ladders of what lies in one region or serves one industry. */
export interface LadderGroup {
  ladderCount: number;
  /** On the last day. */
  rungs: RungCount[];
  moveCounts: MoveCount[];
}

/**
 * Ladders by what they belong to, by its id, those that belong to nothing known last. What belongs to several counts in each.
 *
 * @param of what a ladder belongs to
 */
export function groupsBy<Climber extends { climb: Climb; moves: Move[] }>(
  climbers: readonly Climber[],
  of: (climber: Climber) => BilingualName[],
  { from, to }: { from: Day; to: Day },
): (LadderGroup & { of: BilingualName | null })[] {
  const groups = new Map<string | null, { of: BilingualName | null; own: Climber[] }>();
  for (const climber of climbers) {
    const places = new Map<string | null, BilingualName | null>(of(climber).map((place) => [place.id, place]));
    if (places.size === 0) places.set(null, null);
    for (const [id, place] of places) {
      const group = groups.get(id) ?? { of: place, own: [] };
      groups.set(id, group);
      group.own.push(climber);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null || a < b ? -1 : 1))
    .map(([, { of: place, own }]) => ({
      of: place,
      ladderCount: own.length,
      rungs: rungCounts(
        own.map(({ climb }) => climb),
        to,
      ),
      moveCounts: moveCounts(
        own.flatMap(({ moves }) => moves),
        from,
        to,
      ),
    }));
}
