import type { Day } from '../days';
import type { BilingualName } from '../facts/named';
import { groupByThings } from '../grouping';
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
 * Ladders by what they belong to, those that belong to nothing known last.
 *
 * @param of what a ladder belongs to
 */
export function groupsBy<Climber extends { climb: Climb; moves: Move[] }>(
  climbers: readonly Climber[],
  of: (climber: Climber) => BilingualName[],
  { from, to }: { from: Day; to: Day },
): (LadderGroup & { of: BilingualName | null })[] {
  return groupByThings(climbers, of).map(([place, own]) => ({
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
